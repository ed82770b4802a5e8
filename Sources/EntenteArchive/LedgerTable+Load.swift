import EntenteLedger
import EntenteModel
import GRDB

extension LedgerTable {
  /// The ledger of the file, checked against the reports and readings.
  func ledger(over contents: Contents) throws -> Ledger {
    Ledger(
      lineages: try lineages(contents), entities: try entities(contents), facts: try facts(contents),
      disputes: try disputes())
  }

  /// The rows of a table, in the order of its key, gathered under the values of some of its columns.
  private func grouped<Value>(
    _ table: String, by columns: [String], order: String, _ value: (Row) throws -> Value
  ) throws -> [[String]: [Value]] {
    var groups: [[String]: [Value]] = [:]
    try db.forEach("SELECT * FROM \(table) ORDER BY \(order)") { row in
      groups[try columns.map(row.text), default: []].append(try value(row))
    }
    return groups
  }

  private func lineages(_ contents: Contents) throws -> [Lineage] {
    let members = try grouped("lineageReport", by: ["lineage"], order: "report") { try $0.report("report") }
    let reuses = try grouped("reuse", by: ["lineage"], order: "lineage, ordinal") { try reuse($0, contents) }
    var lineages: [Lineage] = []
    try db.forEach("SELECT id FROM lineage ORDER BY id") { row in
      let id = try row.text("id")
      guard let reports = members[[id]] else { throw Flaw("a lineage has no report") }
      let lineage = Lineage(reports: reports, reuses: reuses[[id]] ?? [])
      guard lineage.id == id else { throw Flaw("a lineage has lost a report", in: reports[0]) }
      lineages.append(lineage)
    }
    return lineages
  }

  private func reuse(_ row: Row, _ contents: Contents) throws -> Reuse {
    Reuse(
      from: try place(row, "from", contents), to: try place(row, "to", contents), kind: try row.word("kind"),
      direction: try row.word("direction"), likeness: row["likeness"] as Double? ?? 0)
  }

  private func place(_ row: Row, _ end: String, _ contents: Contents) throws -> Place {
    let report = try row.report(end + "Report")
    let span = try row.span(end + "Start", end + "End")
    try contents.evidence(of: report).expect(row.bytes(end + "Quote"), at: span)
    return Place(report: report, span: span)
  }

  private func entities(_ contents: Contents) throws -> [Entity] {
    let members = try grouped("entityMember", by: ["entity"], order: "entity, report, referent") { row in
      let report = try row.report("report")
      let referent = try row.integer("referent")
      guard try contents.reading(of: report).referents.indices.contains(referent) else {
        throw Flaw("a referent is not there", in: report)
      }
      return Entity.Member(report: report, referent: referent)
    }
    var entities: [Entity] = []
    try db.forEach("SELECT * FROM entity ORDER BY id") { row in
      let id = try row.text("id")
      guard let members = members[[id]] else { throw Flaw("the entity \(id) has lost its referents") }
      entities.append(
        Entity(
          id: id, kind: try row.word("kind"), name: try row.text("name"),
          code: try row.optionalText("code"), state: try row.optionalText("state"),
          aliases: try json.value("aliases", of: row), members: members,
          grounds: try grounds(of: row)))
    }
    return entities
  }

  /// The judgements on an entity's names; a file that an earlier build assembled has the names of rules alone, which
  /// are left out.
  private func grounds(of row: GRDB.Row) throws -> [EntityJoin] {
    let rules: [String]? = try? json.value("joins", of: row)
    return rules == nil ? try json.value("joins", of: row) : []
  }

  private func facts(_ contents: Contents) throws -> [Fact] {
    let lineages = try grouped("factLineage", by: ["fact"], order: "fact, ordinal") { try $0.text("lineage") }
    let about = try grouped("factAbout", by: ["fact"], order: "fact, ordinal") { try $0.text("entity") }
    let mentions = try grouped("evidence", by: ["fact"], order: "fact, ordinal") { row in
      let id = try row.report("report")
      let mentions = try contents.reading(of: id).mentions
      let number = try row.integer("mention")
      guard mentions.indices.contains(number) else { throw Flaw("a mention is not there", in: id) }
      return mentions[number]
    }
    var facts: [Fact] = []
    try db.forEach("SELECT * FROM fact ORDER BY id") { row in
      let id = try row.text("id")
      let claim = try row.integer("claim")
      guard let mentions = mentions[[id]], mentions.indices.contains(claim) else {
        throw Flaw("the fact \(id) has lost its evidence")
      }
      facts.append(
        Fact(
          id: id, claim: mentions[claim].claim, about: about[[id]] ?? [],
          bounds: try json.optionalValue("bounds", of: row), mentions: mentions,
          lineages: lineages[[id]] ?? [],
          standing: try row.word("standing"), joins: try json.value("joins", of: row)))
    }
    return facts
  }

  private func disputes() throws -> [Dispute] {
    let order = "dispute, position, ordinal"
    let key = ["dispute", "position"]
    let facts = try grouped("positionFact", by: key, order: order) { try $0.text("fact") }
    let reports = try grouped("positionReport", by: key, order: order) { try $0.report("report") }
    let positions = try grouped("position", by: ["dispute"], order: "dispute, ordinal") { row in
      let key = [try row.text("dispute"), try row.text("ordinal")]
      return Dispute.Position(
        value: try row.text("value"), facts: facts[key] ?? [], reports: reports[key] ?? [],
        lineages: try row.integer("lineages"))
    }
    var disputes: [Dispute] = []
    try db.forEach("SELECT * FROM dispute ORDER BY id") { row in
      let id = try row.text("id")
      guard let positions = positions[[id]], positions.count >= 2 else {
        throw Flaw("the dispute \(id) has lost a position")
      }
      disputes.append(
        Dispute(
          id: id, about: try row.text("about"), kind: try row.word("kind"), positions: positions,
          question: try row.text("question"), rule: try row.text("rule")))
    }
    return disputes
  }
}
