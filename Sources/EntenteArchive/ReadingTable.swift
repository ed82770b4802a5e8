import EntenteModel
import GRDB

/// What was read from each report: the tables `reading`, `date`, `referent`, `naming`,
/// `mention` and `unread`.
struct ReadingTable {
  let db: Database
  let json: JSON

  init(_ db: Database, _ json: JSON) {
    self.db = db
    self.json = json
  }

  /// Adds the reading of a report that has none.
  func add(_ reading: Reading, of report: Report, by reader: String) throws {
    let evidence = EvidenceCheck(of: report)
    try evidence.check(reading)
    try db.insert(
      into: "reading",
      ["report": .text(report.id.rawValue), "words": .integer(reading.words), "reader": .text(reader)])
    for (ordinal, date) in reading.dates.enumerated() { try add(date, ordinal, evidence) }
    for (ordinal, referent) in reading.referents.enumerated() { try add(referent, ordinal, evidence) }
    for (ordinal, mention) in reading.mentions.enumerated() { try add(mention, ordinal, evidence) }
    for (ordinal, unread) in reading.unread.enumerated() { try add(unread, ordinal, evidence) }
  }

  /// Takes the reading of a report out.
  func remove(of id: ReportID) throws {
    try db.execute(sql: "DELETE FROM reading WHERE report = ?", arguments: [id.rawValue])
  }

  private func add(_ date: Timex, _ ordinal: Int, _ evidence: EvidenceCheck) throws {
    try db.insert(
      into: "date",
      [
        "report": .text(evidence.report.rawValue),
        "ordinal": .integer(ordinal),
        "start": .integer(date.span.start),
        "end": .integer(date.span.end),
        "quote": .utf8(try evidence.quote(date.span)),
        "kind": .text(date.kind.rawValue),
        "value": .text(date.value),
        "modifier": .text(date.modifier),
        "dating": try json.optionalCell(date.dating),
        "alternatives": try json.cell(date.alternatives),
        "anchor": try json.cell(date.anchor),
        "rule": .text(date.rule),
      ])
  }

  private func add(_ referent: Referent, _ ordinal: Int, _ evidence: EvidenceCheck) throws {
    try db.insert(
      into: "referent",
      [
        "report": .text(evidence.report.rawValue),
        "ordinal": .integer(ordinal),
        "kind": .text(referent.kind.rawValue),
        "name": .text(referent.name),
        "names": try json.cell(referent.names),
        "code": .text(referent.code),
        "state": .text(referent.state),
      ])
    for (number, naming) in referent.namings.enumerated() {
      try db.insert(
        into: "naming",
        [
          "report": .text(evidence.report.rawValue),
          "referent": .integer(ordinal),
          "ordinal": .integer(number),
          "start": .integer(naming.span.start),
          "end": .integer(naming.span.end),
          "quote": .utf8(try evidence.quote(naming.span)),
          "form": .text(naming.form.rawValue),
          "rule": .text(naming.rule),
        ])
    }
  }

  private func add(_ mention: Mention, _ ordinal: Int, _ evidence: EvidenceCheck) throws {
    try db.insert(
      into: "mention",
      [
        "report": .text(evidence.report.rawValue),
        "ordinal": .integer(ordinal),
        "start": .integer(mention.span.start),
        "end": .integer(mention.span.end),
        "quote": .utf8(try evidence.quote(mention.span)),
        "kind": .text(mention.claim.kind.rawValue),
        "claim": try json.cell(mention.claim),
        "speakerStart": .integer(mention.speaker?.start),
        "speakerEnd": .integer(mention.speaker?.end),
        "modality": .text(mention.modality.rawValue),
        "rule": .text(mention.rule),
      ])
  }

  private func add(_ unread: Unread, _ ordinal: Int, _ evidence: EvidenceCheck) throws {
    try db.insert(
      into: "unread",
      [
        "report": .text(evidence.report.rawValue),
        "ordinal": .integer(ordinal),
        "start": .integer(unread.span.start),
        "end": .integer(unread.span.end),
        "quote": .utf8(try evidence.quote(unread.span)),
        "why": .text(unread.why),
      ])
  }
}
