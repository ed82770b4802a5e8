import EntenteLanguage

/// Counts names found right: the same tokens and the same kind (CoNLL's exact match of spans).
package struct NameScorer: Sendable {
  /// The counts of each kind, by the set's own word for it.
  package private(set) var byType: [String: Counts] = [:]

  /// Starts from nothing.
  package init() {}

  /// Compares one sentence's names; each is a range and the set's word for its kind.
  package mutating func compare(
    found: some Sequence<(range: Range<Int>, type: String)>,
    gold: some Sequence<(range: Range<Int>, type: String)>
  ) {
    let goldNames = Set(gold.map { Key(range: $0.range, type: $0.type) })
    for name in goldNames { byType[name.type, default: Counts()].gold += 1 }
    for name in Set(found.map { Key(range: $0.range, type: $0.type) }) {
      byType[name.type, default: Counts()].said += 1
      if goldNames.contains(name) { byType[name.type]?.hits += 1 }
    }
  }

  /// The counts of all kinds together.
  package var total: Counts {
    byType.values.reduce(into: Counts()) {
      $0.hits += $1.hits
      $0.said += $1.said
      $0.gold += $1.gold
    }
  }

  private struct Key: Hashable {
    let range: Range<Int>
    let type: String
  }
}
