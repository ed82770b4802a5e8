import EntenteModel

/// A mention of one kind of claim as joining compares it.
protocol JoinableEntry {
  /// What all kinds have.
  var base: JoinEntry { get }
  /// Entries are worth comparing that have one of these in common.
  var keys: [String] { get }
  /// The identity of what is claimed, without its evidence.
  var content: String { get }
  /// How much the mention leaves untold, what matters most first: the least speaks for its fact.
  var untold: [Int] { get }
}

/// Puts the mentions of one kind of claim together, and makes facts of them.
///
/// A kind gives its entries, how alike two of them are, and what likeness must reach; all else is the same for all.
struct ClaimAssembler<Entry: JoinableEntry> {
  /// What the joining of a kind goes by.
  struct Rule {
    /// The name under which a join is explained.
    let name: String
    /// What a pair must reach to be joined.
    let pairThreshold: Double
    /// What the mean of all pairs across two groups must reach.
    let groupThreshold: Double
  }

  let entries: [Entry]
  /// The pairs that are worth comparing.
  let candidates: [(Int, Int)]
  /// The members of each group as indices of entries, sorted; the groups by their first member.
  let groups: [[Int]]
  private let joins: [Set<String>]
  private let support: Support

  /// Joins entries.
  ///
  /// - Parameters:
  ///   - entries: the mentions of the kind, in the order of ``JoinFloor/entries(_:)``.
  ///   - rule: what a join must reach, and its name.
  ///   - support: what tells lineages apart.
  ///   - candidates: the pairs to compare; those with a key in common where none are given.
  ///   - likeness: how like two entries are, 0 to 1; `nil` where they rule one another out.
  init(
    _ entries: [Entry], by rule: Rule, support: Support, candidates: [(Int, Int)]? = nil,
    likeness: (Entry, Entry) -> Double?
  ) {
    let candidates = candidates ?? Blocks.pairs(entries.map(\.keys))
    let pairs = candidates.compactMap { first, second -> FactClusters.Pair? in
      guard let value = likeness(entries[first], entries[second]), value >= rule.pairThreshold else {
        return nil
      }
      return FactClusters.Pair(first: first, second: second, likeness: value, rule: rule.name)
    }
    let clusters = FactClusters(
      sources: entries.map { support.lineage(of: $0.base.mention.report) }, pairs: pairs,
      threshold: rule.groupThreshold
    ) {
      likeness(entries[$0], entries[$1])
    }
    self.entries = entries
    self.candidates = candidates
    self.support = support
    groups = clusters.groups
    joins = clusters.rules
  }

  /// One fact for each group, in their order.
  var facts: [Fact] {
    let written = zip(groups, joins).map { members, joins in
      let spokesman = entries[members.min { rank($0) < rank($1) } ?? members[0]]
      return FactGroup(
        spokesman: spokesman.base.mention, mentions: members.map { entries[$0].base.mention },
        content: spokesman.content, joins: joins)
    }
    return FactWriter(support: support).facts(written)
  }

  private func rank(_ entry: Int) -> SpokesmanRank {
    SpokesmanRank(
      numbers: entries[entry].untold, content: entries[entry].content, place: entries[entry].base.place)
  }
}
