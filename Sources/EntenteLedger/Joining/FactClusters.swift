import EntenteModel

/// Puts mentions together that are likely to state one claim, the surest pairs first.
///
/// Two groups become one when the pair that ties them is likely enough, no two of their members rule one another out,
/// and the members of the two groups are alike on the whole (a chain of look-alikes is no proof) unless the pair is sure.
struct FactClusters {
  /// Two mentions that may state one claim.
  struct Pair {
    let first: Int
    let second: Int
    /// How likely it is; more than `threshold` joins.
    let likeness: Double
    /// Whether the two are one whatever the rest of their groups is like.
    let isSure: Bool
    /// The rule that says so.
    let rule: String
  }

  /// The members of each group, sorted; the groups by their first member.
  private(set) var groups: [[Int]]
  /// The rules that joined the members of a group, in the order of the groups.
  private(set) var rules: [Set<String>]

  /// The most members of a group that are compared with one another when two groups are to be joined.
  private static let mostCompared = 24

  /// Groups entries.
  ///
  /// - Parameters:
  ///   - sources: for each the lineage of its report: what two lineages say counts once, however often it was copied.
  ///   - pairs: the likely pairs; any order.
  ///   - threshold: what the mean likeness across two groups must reach.
  ///   - likeness: how like two entries are, also those that are no pair; `nil` where they rule one another out.
  init(
    sources: [String], pairs: [Pair], threshold: Double, likeness: (Int, Int) -> Double?
  ) {
    let count = sources.count
    let numbers = Self.numbers(of: sources)
    var owner = Array(0..<count)
    var members = (0..<count).map { [$0] }
    var names = [Set<String>](repeating: [], count: count)
    // Groups that did not fit, with their sizes then: as long as neither has grown they need not be asked again.
    var parted: [UInt64: UInt64] = [:]
    let sorted = pairs.sorted { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }
    for pair in sorted {
      let (one, other) = (owner[pair.first], owner[pair.second])
      let (kept, gone) = (min(one, other), max(one, other))
      let sizes = Self.packed(members[kept].count, members[gone].count)
      guard one != other, pair.isSure || parted[Self.packed(kept, gone)] != sizes else { continue }
      let least = pair.isSure ? 0 : threshold
      guard Self.fit(members[one], members[other], numbers, threshold: least, likeness: likeness) else {
        if !pair.isSure { parted[Self.packed(kept, gone)] = sizes }
        continue
      }
      for member in members[gone] { owner[member] = kept }
      members[kept] = (members[kept] + members[gone]).sorted()
      names[kept] = names[kept].union(names[gone]).union([pair.rule])
      members[gone] = []
    }
    groups = members.filter { !$0.isEmpty }
    rules = members.indices.filter { !members[$0].isEmpty }.map { names[$0] }
  }

  private static func packed(_ first: Int, _ second: Int) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

  /// Each source as its place among all.
  private static func numbers(of sources: [String]) -> [Int] {
    let sorted = Set(sources).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(sorted, sorted.indices))
    return sources.map { places[$0] ?? 0 }
  }

  private static func fit(
    _ some: [Int], _ others: [Int], _ sources: [Int], threshold: Double, likeness: (Int, Int) -> Double?
  ) -> Bool {
    var found: [(sources: UInt64, value: Double)] = []
    for one in some.prefix(mostCompared) {
      for other in others.prefix(mostCompared) {
        guard let value = likeness(one, other) else { return false }
        found.append((packed(sources[one], sources[other]), value))
      }
    }
    if found.count == 1 { return found[0].value >= threshold }
    // The likest of what two sources say counts; added up in order, so that the sum is the same on every run.
    found.sort { $0.sources != $1.sources ? $0.sources < $1.sources : $0.value > $1.value }
    var sum = 0.0
    var count = 0
    for (index, one) in found.enumerated() where index == 0 || found[index - 1].sources != one.sources {
      sum += one.value
      count += 1
    }
    return sum >= threshold * Double(count)
  }
}
