import EntenteModel

/// A mention of one kind of claim as joining compares it.
protocol JoinableEntry {
  /// What all kinds have.
  var base: JoinEntry { get }
  /// Entries are worth comparing that have one of these in common.
  var keys: [String] { get }
  /// What two mentions in one place of a rewritten passage must have in common to be one claim; `nil` where they must
  /// be alike in their words as everywhere.
  var slot: String? { get }
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
    /// The name of the rule by which claims in the same place of one passage are joined.
    let passageName: String
  }

  let entries: [Entry]
  /// The pairs that are worth comparing.
  let candidates: [(Int, Int)]
  /// The members of each group as indices of entries, sorted; the groups by their first member.
  let groups: [[Int]]
  private let joins: [Set<String>]
  private let floor: JoinFloor

  /// Joins entries.
  ///
  /// - Parameters:
  ///   - entries: the mentions of the kind, in the order of ``JoinFloor/entries(_:)``.
  ///   - rule: what a join must reach, and its name.
  ///   - floor: what joining is given.
  ///   - candidates: the pairs to compare; those with a key in common where none are given.
  ///   - likeness: how like two entries are, 0 to 1; `nil` where they rule one another out.
  ///   - areSure: whether two entries are one whatever the rest of their groups is like, if nothing rules it out.
  init(
    _ entries: [Entry], by rule: Rule, floor: JoinFloor, candidates: [(Int, Int)]? = nil,
    likeness: (Entry, Entry) -> Double?, areSure: (Entry, Entry) -> Bool = { _, _ in false }
  ) {
    let keys = entries.map { $0.keys + floor.alignment.keys(of: $0.base.place) }
    let candidates = candidates ?? Blocks(keys) { entries[$0].base.terms }.pairs
    let counterparts = Counterparts(
      entries, candidates: candidates, alignment: floor.alignment, likeness: likeness)
    let pairs = candidates.compactMap { first, second -> FactClusters.Pair? in
      guard let value = likeness(entries[first], entries[second]) else { return nil }
      if counterparts.contains(first, second) {
        return FactClusters.Pair(
          first: first, second: second, likeness: max(value, 0.8), isSure: true, rule: rule.passageName)
      }
      guard value >= rule.pairThreshold else { return nil }
      return FactClusters.Pair(
        first: first, second: second, likeness: value, isSure: areSure(entries[first], entries[second]),
        rule: rule.name)
    }
    let clusters = FactClusters(
      sources: entries.map { floor.support.lineage(of: $0.base.mention.report) }, pairs: pairs,
      threshold: rule.groupThreshold
    ) {
      likeness(entries[$0], entries[$1])
    }
    self.entries = entries
    self.candidates = candidates
    self.floor = floor
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
    return FactWriter(support: floor.support).facts(written)
  }

  private func rank(_ entry: Int) -> SpokesmanRank {
    SpokesmanRank(
      numbers: entries[entry].untold, content: entries[entry].content, place: entries[entry].base.place)
  }
}
