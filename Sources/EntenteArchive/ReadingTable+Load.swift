import EntenteModel
import GRDB

/// A reading as the file has it, and the version of the reader that made it.
struct StoredReading: Equatable {
  let reading: Reading
  let reader: String
}

extension ReadingTable {
  /// The reading of a report, checked against its text; `nil` where the file has none.
  func reading(of report: Report) throws -> StoredReading? {
    let evidence = EvidenceCheck(of: report)
    var stored: StoredReading?
    do {
      try db.forEach("SELECT * FROM reading WHERE report = ?", [report.id.rawValue]) { row in
        let reading = Reading(
          report: report.id, words: try row.integer("words"), dates: try dates(evidence),
          referents: try referents(evidence), mentions: try mentions(evidence), unread: try unread(evidence))
        stored = StoredReading(reading: reading, reader: try row.text("reader"))
      }
      if let reading = stored?.reading { try evidence.check(reading) }
    } catch let flaw as Flaw {
      throw Flaw(flaw.what, in: report.id)
    }
    return stored
  }

  /// Hands each row that a report has in a table to `body`, in order.
  private func forEach(in table: String, _ evidence: EvidenceCheck, _ body: (Row, TextSpan) throws -> Void)
    throws
  {
    let sql = "SELECT * FROM \(table) WHERE report = ? ORDER BY ordinal"
    try db.forEach(sql, [evidence.report.rawValue]) { row in
      let span = try row.span()
      try evidence.expect(row.bytes("quote"), at: span)
      try body(row, span)
    }
  }

  private func dates(_ evidence: EvidenceCheck) throws -> [Timex] {
    var dates: [Timex] = []
    try forEach(in: "date", evidence) { row, span in
      dates.append(
        Timex(
          span: span, kind: try row.word("kind"), value: try row.text("value"),
          modifier: try row.optionalText("modifier"), dating: try json.optionalValue("dating", of: row),
          alternatives: try json.value("alternatives", of: row), anchor: try json.value("anchor", of: row),
          rule: try row.text("rule")))
    }
    return dates
  }

  private func referents(_ evidence: EvidenceCheck) throws -> [Referent] {
    var namings: [Int: [Naming]] = [:]
    let sql = "SELECT * FROM naming WHERE report = ? ORDER BY referent, ordinal"
    try db.forEach(sql, [evidence.report.rawValue]) { row in
      let span = try row.span()
      try evidence.expect(row.bytes("quote"), at: span)
      namings[try row.integer("referent"), default: []].append(
        Naming(span: span, form: try row.word("form"), rule: try row.text("rule")))
    }
    var referents: [Referent] = []
    try db.forEach("SELECT * FROM referent WHERE report = ? ORDER BY ordinal", [evidence.report.rawValue]) {
      row in
      guard let namings = namings[referents.count], try row.integer("ordinal") == referents.count else {
        throw Flaw("a referent has lost its namings")
      }
      referents.append(
        Referent(
          kind: try row.word("kind"), name: try row.text("name"), names: try json.value("names", of: row),
          code: try row.optionalText("code"), state: try row.optionalText("state"), namings: namings))
    }
    return referents
  }

  private func mentions(_ evidence: EvidenceCheck) throws -> [Mention] {
    var mentions: [Mention] = []
    try forEach(in: "mention", evidence) { row, span in
      let speaks = row.optionalInteger("speakerStart") != nil
      mentions.append(
        Mention(
          report: evidence.report, span: span, claim: try json.value("claim", of: row),
          speaker: speaks ? try row.span("speakerStart", "speakerEnd") : nil,
          modality: try row.word("modality"), rule: try row.text("rule")))
    }
    return mentions
  }

  private func unread(_ evidence: EvidenceCheck) throws -> [Unread] {
    var unread: [Unread] = []
    try forEach(in: "unread", evidence) { row, span in
      unread.append(Unread(span: span, why: try row.text("why")))
    }
    return unread
  }
}
