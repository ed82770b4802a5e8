import EntenteModel
import GRDB

/// The full text of an affair: the tables `entry` and `entryIndex`.
///
/// Every passage but furniture is an entry; so is a title that stands in no passage. The index keeps no text:
/// FTS5 takes it from the report through the view `entryText`, and is told by hand what comes and goes.
struct SearchIndex {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Adds the entries of a report.
  func add(_ report: Report) throws {
    for entry in Self.entries(of: report) {
      try db.insert(
        into: "entry", ["report": .text(report.id.rawValue), "ordinal": .integer(entry.ordinal)])
      try db.insert(
        into: "entryIndex", ["rowid": .integer(Int(db.lastInsertedRowID)), "text": .utf8(entry.text)])
    }
  }

  /// Takes the entries of a report out; `report` is as the file has it.
  func remove(_ report: Report) throws {
    for entry in Self.entries(of: report) {
      let sql = "SELECT id FROM entry WHERE report = ? AND ordinal IS ?"
      guard let id = try Int.fetchOne(db, sql: sql, arguments: [report.id.rawValue, entry.ordinal]) else {
        throw Flaw("the search index misses a passage", in: report.id)
      }
      try db.insert(
        into: "entryIndex",
        ["entryIndex": .text("delete"), "rowid": .integer(id), "text": .utf8(entry.text)])
    }
  }

  private static func entries(of report: Report) -> [(ordinal: Int?, text: [UInt8])] {
    var entries: [(ordinal: Int?, text: [UInt8])] = []
    if let title = report.title, !report.passages.contains(where: { $0.kind == .title }) {
      entries.append((nil, Array(title.utf8)))
    }
    for (ordinal, passage) in report.passages.enumerated() where passage.kind != .furniture {
      entries.append((ordinal, Array(report.text.utf8[passage.span.start..<passage.span.end])))
    }
    return entries
  }

  /// The entries that hold all the words, best first; equals in the order of reports and passages.
  func search(_ query: SearchQuery, limit: Int) throws -> [SearchHit] {
    guard limit > 0, !query.pattern.isEmpty else { return [] }
    var found: [Int] = []
    try db.forEach(
      """
      SELECT entry.id FROM entryIndex JOIN entry ON entry.id = entryIndex.rowid
      WHERE entryIndex MATCH ? ORDER BY bm25(entryIndex), entry.report, entry.ordinal LIMIT ?
      """, [query.pattern, limit]
    ) { row in
      found.append(try row.integer("id"))
    }
    let hits = try hits(query, among: found)
    return found.compactMap { hits[$0] }
  }

  /// The hits of some entries.
  ///
  /// The words found are set between bytes that no UTF-8 text can hold. The `+` keeps SQLite from running the
  /// query anew for each entry.
  private func hits(_ query: SearchQuery, among entries: [Int]) throws -> [Int: SearchHit] {
    var hits: [Int: SearchHit] = [:]
    let list = "[" + entries.map(String.init).joined(separator: ",") + "]"
    try db.forEach(
      """
      SELECT entry.id, entry.report, report.title, start, "end", entryText.text, bm25(entryIndex) AS score,
        highlight(entryIndex, 0, CAST(x'FE' AS TEXT), CAST(x'FF' AS TEXT)) AS marked
      FROM entryIndex JOIN entry ON entry.id = entryIndex.rowid JOIN report ON report.id = entry.report
        JOIN entryText ON entryText.id = entry.id
        LEFT JOIN passage ON passage.report = entry.report AND passage.ordinal = entry.ordinal
      WHERE entryIndex MATCH ? AND +entryIndex.rowid IN (SELECT value FROM json_each(?))
      """, [query.pattern, list]
    ) { row in
      hits[try row.integer("id")] = try hit(row)
    }
    return hits
  }

  private func hit(_ row: Row) throws -> SearchHit {
    let snippet = Snippet(of: row.bytes("text") ?? [], marked: row.bytes("marked") ?? [])
    let start = row.optionalInteger("start")
    return SearchHit(
      report: try row.report("report"), title: try row.optionalText("title"),
      passage: start == nil ? nil : try row.span(), snippet: snippet.text,
      span: start.map { TextSpan($0 + snippet.start, $0 + snippet.start + snippet.text.utf8.count) },
      marks: snippet.marks, score: -(row["score"] as Double? ?? 0))
  }
}
