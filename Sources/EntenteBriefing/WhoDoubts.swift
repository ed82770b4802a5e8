import EntenteLedger
import EntenteModel

/// The pairs of entities that may be one: what the machine left apart because it could not tell.
struct WhoDoubts {
  /// One pair, for the terminal and as JSON.
  struct Pair: Encodable {
    let first: Side
    let second: Side
    let rule: String
    let evidence: String
  }

  /// A name with the entity it is of.
  struct Side: Encodable {
    let entity: String
    let name: String
  }

  /// All pairs, in the order of the ledger.
  let pairs: [Pair]

  init(_ affair: Affair) {
    let index = EntityIndex(affair.ledger.entities)
    pairs = affair.ledger.doubts.compactMap { doubt in
      let (one, other) = (doubt.first, doubt.second)
      guard let first = index.id(of: one.member.referent, in: one.member.report),
        let second = index.id(of: other.member.referent, in: other.member.report), first != second
      else { return nil }
      return Pair(
        first: Side(entity: first, name: one.name), second: Side(entity: second, name: other.name),
        rule: doubt.rule, evidence: doubt.evidence)
    }
  }

  /// The pairs that one of some entities is in.
  func pairs(of entities: Set<String>) -> [Pair] {
    pairs.filter { entities.contains($0.first.entity) || entities.contains($0.second.entity) }
  }

  /// The pairs of one entity, or all, as a part of a page; empty where there are none.
  func text(_ style: TextStyle, of entity: String? = nil) -> String {
    let told = entity.map { pairs(of: [$0]) } ?? pairs
    guard !told.isEmpty else { return "" }
    var page = TextPage(style)
    page.heading("MAY BE THE SAME")
    for pair in told {
      page.paragraph(
        [
          Run(WhoTable.line(pair.first.name), .strong), Run(" and "),
          Run(WhoTable.line(pair.second.name), .strong),
          Run(": " + WhoTable.line(pair.evidence) + " (" + pair.rule + ")", .quiet),
        ], hanging: 2)
    }
    return page.text
  }
}
