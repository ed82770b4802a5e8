public import EntenteModel

/// What an identity on a command line stands for.
public enum AffairFinding: Sendable {
  /// A fact, or the mention at this place among its mentions.
  case fact(Fact, mention: Int?)
  /// An entity, or the referent at this place among its members.
  case entity(Entity, member: Int?)
  /// A dispute.
  case dispute(Dispute)
  /// A report.
  case report(Report)
}

/// Why an identity stands for nothing.
public enum AffairFindingError: Error, Hashable, Sendable {
  /// Nothing of the affair bears it.
  case unknown
  /// It is the beginning of several.
  case ambiguous([String])
  /// It has fewer mentions or places than the number behind the colon says.
  case few(Int)
}

extension Affair {
  /// Finds what an identity, or the beginning of only one, stands for; `:2` behind it means its second mention.
  ///
  /// Facts that were rejected are found, and facts under the identity that assembly gave them.
  public func find(_ word: String) throws(AffairFindingError) -> AffairFinding {
    let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let id = String(parts.first ?? "")
    var number: Int?
    if parts.count == 2 {
      guard let place = Int(parts[1]), place >= 1 else { throw .unknown }
      number = place - 1
    }
    let finding = try found(id)
    guard let number else { return finding }
    switch finding {
    case .fact(let fact, _):
      guard fact.mentions.indices.contains(number) else { throw .few(fact.mentions.count) }
      return .fact(fact, mention: number)
    case .entity(let entity, _):
      guard entity.members.indices.contains(number) else { throw .few(entity.members.count) }
      return .entity(entity, member: number)
    case .dispute, .report: throw .unknown
    }
  }

  private func found(_ id: String) throws(AffairFindingError) -> AffairFinding {
    guard id.utf8.count >= 2 else { throw .unknown }
    var found: [(id: String, finding: AffairFinding)] = []
    found += ledger.allFacts.map { ($0.id, .fact($0, mention: nil)) }
    found += ledger.entities.map { ($0.id, .entity($0, member: nil)) }
    found += ledger.disputes.map { ($0.id, .dispute($0)) }
    found += reports.map { ($0.id.rawValue, .report($0)) }
    if let same = found.first(where: { $0.id == id }) { return same.finding }
    if let heir = heir(of: id) { return .fact(heir, mention: nil) }
    let likely = found.filter { $0.id.hasPrefix(id) }
    guard let first = likely.first else { throw .unknown }
    guard likely.count == 1 else { throw .ambiguous(likely.map(\.id).sorted()) }
    return first.finding
  }

  /// The fact that holds the spokesman of a fact of the assembled ledger.
  private func heir(of id: String) -> Fact? {
    guard let spokesman = assembled.facts.first(where: { $0.id == id })?.spokesman else { return nil }
    return ledger.allFacts.first { $0.mentions.contains(spokesman) }
  }
}
