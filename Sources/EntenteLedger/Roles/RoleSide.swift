import EntenteModel

/// The mentions of one role as rivalry asks of them.
final class RoleSide {
  /// The mention that speaks for the role: that of the fact's claim, as long as it is known what the office is of.
  let best: RoleEntry
  /// Whether a mention says itself, or by the one it is said to serve, what its office is of.
  let isCertain: Bool
  /// Whether a mention describes the office as the only one.
  let isDescribed: Bool
  /// The reports that state it.
  let reports: Set<ReportID>
  /// The names of the person, as folded words.
  let names: [[String]]
  /// Whether all of them are of one word.
  let isShort: Bool
  /// Whether a full name of its reports explains a short one; `nil` until it was asked.
  var isExplained: Bool?
  /// The states whose office its reports leave to it; `nil` until it was asked.
  var statesLeft: Set<String>?

  init(_ entries: [RoleEntry], fact: Fact, index: EntityIndex) {
    best =
      entries.first { $0.mention.claim == fact.claim && $0.of != nil } ?? entries.first { $0.of != nil }
      ?? entries[0]
    isCertain = entries.contains { $0.of != nil && $0.ground != "role.of-context" }
    isDescribed = entries.contains(where: \.isDescribed)
    reports = Set(fact.mentions.map(\.report))
    let names = index[entries[0].person]?.aliases ?? entries.map { $0.role.person.words }
    let folded = Set(names.map { FoldedName($0, of: .person).words }).filter { !$0.isEmpty }.sorted {
      $0.lexicographicallyPrecedes($1)
    }
    self.names = folded
    isShort = !folded.isEmpty && folded.allSatisfy { $0.count == 1 }
  }
}
