import EntenteLedger
import EntenteModel
import GRDB

/// The ledger in the file: the tables `lineage`, `reuse`, `fact`, `evidence`, `dispute`, `position` and those
/// that tie them together.
struct LedgerTable {
  let db: Database
  let json: JSON

  init(_ db: Database, _ json: JSON) {
    self.db = db
    self.json = json
  }

  /// The tables in an order in which they can be emptied.
  private static let tables = [
    "positionReport", "positionFact", "position", "dispute", "evidence", "factAbout", "factLineage", "fact",
    "entityMember", "entity", "reuse", "lineageReport", "lineage",
  ]

  /// Takes the ledger out.
  func remove() throws {
    for table in Self.tables { try db.execute(sql: "DELETE FROM \(table)") }
  }

  /// Adds a ledger where there is none.
  ///
  /// - Parameters:
  ///   - ledger: the ledger.
  ///   - contents: the file's reports and readings, at least those that the ledger speaks of.
  /// - Throws: ``Flaw`` where the ledger does not rest on them.
  func add(_ ledger: Ledger, over contents: Contents) throws {
    for lineage in ledger.lineages { try add(lineage, over: contents) }
    for entity in ledger.entities { try add(entity) }
    for fact in ledger.facts { try add(fact, over: contents) }
    for dispute in ledger.disputes { try add(dispute) }
  }

  private func add(_ lineage: Lineage, over contents: Contents) throws {
    try db.insert(into: "lineage", ["id": .text(lineage.id)])
    for report in lineage.reports {
      try db.insert(into: "lineageReport", ["report": .text(report.rawValue), "lineage": .text(lineage.id)])
    }
    for (ordinal, reuse) in lineage.reuses.enumerated() {
      try db.insert(
        into: "reuse",
        [
          "lineage": .text(lineage.id),
          "ordinal": .integer(ordinal),
          "fromReport": .text(reuse.from.report.rawValue),
          "fromStart": .integer(reuse.from.span.start),
          "fromEnd": .integer(reuse.from.span.end),
          "fromQuote": .utf8(try contents.evidence(of: reuse.from.report).quote(reuse.from.span)),
          "toReport": .text(reuse.to.report.rawValue),
          "toStart": .integer(reuse.to.span.start),
          "toEnd": .integer(reuse.to.span.end),
          "toQuote": .utf8(try contents.evidence(of: reuse.to.report).quote(reuse.to.span)),
          "kind": .text(reuse.kind.rawValue),
          "direction": .text(reuse.direction.rawValue),
          "likeness": .real(reuse.likeness),
        ])
    }
  }

  private func add(_ entity: Entity) throws {
    try db.insert(
      into: "entity",
      [
        "id": .text(entity.id),
        "kind": .text(entity.kind.rawValue),
        "name": .text(entity.name),
        "code": .text(entity.code),
        "state": .text(entity.state),
        "aliases": try json.cell(entity.aliases),
        "joins": try json.cell(entity.grounds),
      ])
    for member in entity.members {
      try db.insert(
        into: "entityMember",
        [
          "report": .text(member.report.rawValue), "referent": .integer(member.referent),
          "entity": .text(entity.id),
        ])
    }
  }

  private func add(_ fact: Fact, over contents: Contents) throws {
    try db.insert(
      into: "fact",
      [
        "id": .text(fact.id),
        "kind": .text(fact.claim.kind.rawValue),
        "claim": .integer(try claim(of: fact)),
        "standing": .text(fact.standing.rawValue),
        "bounds": try json.optionalCell(fact.bounds),
        "joins": try json.cell(fact.joins),
      ])
    for (ordinal, lineage) in fact.lineages.enumerated() {
      try db.insert(
        into: "factLineage",
        ["fact": .text(fact.id), "ordinal": .integer(ordinal), "lineage": .text(lineage)])
    }
    for (ordinal, entity) in fact.about.enumerated() {
      try db.insert(
        into: "factAbout", ["fact": .text(fact.id), "ordinal": .integer(ordinal), "entity": .text(entity)])
    }
    for (ordinal, mention) in fact.mentions.enumerated() {
      try db.insert(
        into: "evidence",
        [
          "fact": .text(fact.id),
          "ordinal": .integer(ordinal),
          "report": .text(mention.report.rawValue),
          "mention": .integer(try contents.ordinal(of: mention)),
        ])
    }
  }

  /// Which of its mentions a fact has its claim from.
  private func claim(of fact: Fact) throws -> Int {
    guard let number = fact.mentions.firstIndex(where: { $0.claim == fact.claim }) else {
      throw Flaw("the fact \(fact.id) claims what none of its mentions says")
    }
    return number
  }

  private func add(_ dispute: Dispute) throws {
    try db.insert(
      into: "dispute",
      [
        "id": .text(dispute.id),
        "about": .text(dispute.about),
        "kind": .text(dispute.kind.rawValue),
        "question": .text(dispute.question),
        "rule": .text(dispute.rule),
      ])
    for (ordinal, position) in dispute.positions.enumerated() {
      try add(position, Cell.integer(ordinal), of: .text(dispute.id))
    }
  }

  private func add(_ position: Dispute.Position, _ number: Cell, of dispute: Cell) throws {
    try db.insert(
      into: "position",
      [
        "dispute": dispute,
        "ordinal": number,
        "value": .text(position.value),
        "lineages": .integer(position.lineages),
      ])
    for (ordinal, fact) in position.facts.enumerated() {
      try db.insert(
        into: "positionFact",
        ["dispute": dispute, "position": number, "ordinal": .integer(ordinal), "fact": .text(fact)])
    }
    for (ordinal, report) in position.reports.enumerated() {
      try db.insert(
        into: "positionReport",
        [
          "dispute": dispute, "position": number, "ordinal": .integer(ordinal),
          "report": .text(report.rawValue),
        ])
    }
  }
}
