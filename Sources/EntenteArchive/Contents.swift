import EntenteModel
import Foundation
import GRDB

/// The reports and readings of a file as a ledger refers to them; each is loaded when it is first asked for.
final class Contents {
  private let db: Database
  /// Decodes for all tables, so that what it knows serves all.
  let json = JSON()
  private var reports: [ReportID: Report] = [:]
  private var readings: [ReportID: Reading] = [:]
  private var ordinals: [ReportID: [WrittenMention: Int]] = [:]

  init(_ db: Database) {
    self.db = db
  }

  /// Takes note of what is in memory already.
  func hold(_ report: Report) {
    reports[report.id] = report
  }

  /// Takes note of what is in memory already.
  func hold(_ reading: Reading) {
    readings[reading.report] = reading
    ordinals[reading.report] = nil
  }

  /// The report of an identity.
  func report(_ id: ReportID) throws -> Report {
    if let report = reports[id] { return report }
    guard let report = try ReportTable(db, json).report(id) else {
      throw Flaw("there is no such report", in: id)
    }
    reports[id] = report
    return report
  }

  /// What was read from a report.
  func reading(of id: ReportID) throws -> Reading {
    if let reading = readings[id] { return reading }
    guard let stored = try ReadingTable(db, json).reading(of: report(id)) else {
      throw Flaw("the report has no reading", in: id)
    }
    readings[id] = stored.reading
    return stored.reading
  }

  /// The law of evidence for a report.
  func evidence(of id: ReportID) throws -> EvidenceCheck {
    EvidenceCheck(of: try report(id))
  }

  /// The number of a mention in its report's reading.
  ///
  /// Readings that are not in memory are not decoded for this: the mention is looked for as it is written.
  func ordinal(of mention: Mention) throws -> Int {
    let id = mention.report
    if ordinals[id] == nil { ordinals[id] = try numbered(id) }
    guard let ordinal = ordinals[id]?[try WrittenMention(mention, json)] else {
      throw Flaw("a fact rests on a mention that was not read", in: id)
    }
    return ordinal
  }

  private func numbered(_ id: ReportID) throws -> [WrittenMention: Int] {
    var numbers: [WrittenMention: Int] = [:]
    try db.forEach("SELECT * FROM mention WHERE report = ? ORDER BY ordinal DESC", [id.rawValue]) { row in
      numbers[try WrittenMention(row)] = try row.integer("ordinal")
    }
    return numbers
  }
}

/// A mention of a report as the file has it.
private struct WrittenMention: Hashable {
  let start: Int
  let end: Int
  let claim: Data
  let speakerStart: Int?
  let speakerEnd: Int?
  let modality: String
  let rule: String

  init(_ mention: Mention, _ json: JSON) throws {
    start = mention.span.start
    end = mention.span.end
    claim = try json.data(mention.claim)
    speakerStart = mention.speaker?.start
    speakerEnd = mention.speaker?.end
    modality = mention.modality.rawValue
    rule = mention.rule
  }

  init(_ row: Row) throws {
    start = try row.integer("start")
    end = try row.integer("end")
    claim = Data(row.bytes("claim") ?? [])
    speakerStart = row.optionalInteger("speakerStart")
    speakerEnd = row.optionalInteger("speakerEnd")
    modality = try row.text("modality")
    rule = try row.text("rule")
  }
}
