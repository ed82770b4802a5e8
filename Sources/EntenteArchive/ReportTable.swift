import EntenteModel
import GRDB

/// Reports in the file: the tables `report` and `passage`.
struct ReportTable {
  private let db: Database
  private let json: JSON

  init(_ db: Database, _ json: JSON) {
    self.db = db
    self.json = json
  }

  /// Adds a report that the file does not hold.
  func add(_ report: Report) throws {
    try EvidenceCheck(of: report).check(report)
    let isOriginal = report.text.utf8 == report.original
    let hash = ContentHash(of: report.original)
    // Where the original is the text, it is left as it is: the search index reads it by SQL.
    let packed = isOriginal ? PackedBytes(plain: report.original) : PackedBytes(report.original)
    try db.insert(
      into: "report",
      [
        "id": .text(report.id.rawValue),
        "hash": .text(hash.hexadecimal),
        "textHash": .text((isOriginal ? hash : ContentHash(of: report.text.utf8)).hexadecimal),
        "source": .text(report.source),
        "title": .text(report.title),
        "outlet": .text(report.outlet),
        "authors": try json.cell(report.authors),
        "agency": .text(report.agency),
        "published": try json.optionalCell(report.published),
        "language": .text(report.language),
        "text": .utf8(isOriginal ? nil : report.text.utf8),
        "pages": try json.optionalCell(report.pages.isEmpty ? nil : report.pages),
        "size": .integer(packed.size),
        "original": .blob(packed.bytes),
      ])
    for (ordinal, passage) in report.passages.enumerated() {
      try db.insert(
        into: "passage",
        [
          "report": .text(report.id.rawValue),
          "ordinal": .integer(ordinal),
          "start": .integer(passage.span.start),
          "end": .integer(passage.span.end),
          "kind": .text(passage.kind.rawValue),
        ])
    }
    try SearchIndex(db).add(report)
  }

  /// Takes a report out, with all that was read from it.
  func remove(_ report: Report) throws {
    try SearchIndex(db).remove(report)
    try db.execute(sql: "DELETE FROM report WHERE id = ?", arguments: [report.id.rawValue])
  }

  /// The report of an identity; `nil` where the file has none such.
  func report(_ id: ReportID) throws -> Report? {
    try reports(where: "WHERE id = ?", [id.rawValue]).first
  }

  /// All reports, sorted by identity.
  func reports() throws -> [Report] {
    try reports(where: "ORDER BY id", [])
  }

  private func reports(where clause: String, _ arguments: StatementArguments) throws -> [Report] {
    var reports: [Report] = []
    try db.forEach("SELECT * FROM report \(clause)", arguments) { row in
      let id = try row.report("id")
      do {
        reports.append(try report(id, row))
      } catch let flaw as Flaw {
        throw Flaw(flaw.what, in: id)
      }
    }
    return reports
  }

  private func report(_ id: ReportID, _ row: Row) throws -> Report {
    let original = try PackedBytes(row, in: id).unpacked(in: id)
    let stored = row.bytes("text")
    guard let text = ReportText(validating: stored ?? original) else { throw Flaw("the text is not UTF-8") }
    if stored != nil {
      let hash = ContentHash(of: text.utf8).hexadecimal
      guard try row.text("textHash") == hash else { throw Flaw("the text was changed") }
    }
    let report = Report(
      source: try row.text("source"), original: original, text: text, passages: try passages(of: id),
      title: try row.optionalText("title"), outlet: try row.optionalText("outlet"),
      authors: try json.value("authors", of: row), agency: try row.optionalText("agency"),
      published: try json.optionalValue("published", of: row), language: try row.optionalText("language"),
      pages: try json.optionalValue("pages", of: row) ?? [])
    guard report.id == id else { throw Flaw("the original was changed") }
    try EvidenceCheck(of: report).check(report)
    return report
  }

  private func passages(of id: ReportID) throws -> [Passage] {
    var passages: [Passage] = []
    let sql = "SELECT * FROM passage WHERE report = ? ORDER BY ordinal"
    try db.forEach(sql, [id.rawValue]) { row in
      passages.append(Passage(span: try row.span(), kind: try row.word("kind")))
    }
    return passages
  }
}
