import EntenteModel

/// The figure mentions in groups, one for each fact.
///
/// Joins are taken the surest first; two groups become one only when every amount of one is the same as every
/// amount of the other, so that a chain of near amounts never ends in a far one.
struct FigureGroups {
  private let groupOf: [Int]
  /// The members of each group, sorted; a group is known by its smallest member.
  let members: [Int: [Int]]
  private let reports: [Int: Set<ReportID>]

  init(entries: [FigureEntry], joins: [FigurePairing.Join]) {
    var sets = DisjointSets(count: entries.count)
    var members = Dictionary(uniqueKeysWithValues: entries.indices.map { ($0, [$0]) })
    // A group of a hundred mentions has hardly more than two or three amounts.
    var amounts = entries.map { [$0.amount] }
    for join in joins {
      let (one, other) = (sets.root(of: join.first), sets.root(of: join.second))
      guard one != other, let left = members[one], let right = members[other] else { continue }
      let agree = amounts[one].allSatisfy { first in
        amounts[other].allSatisfy { AmountRelation(first, $0) == .same }
      }
      guard agree else { continue }
      amounts[min(one, other)] += amounts[max(one, other)].filter { !amounts[min(one, other)].contains($0) }
      amounts[max(one, other)] = []
      sets.join(one, other)
      members[max(one, other)] = nil
      members[min(one, other)] = (left + right).sorted()
    }
    groupOf = entries.indices.map { sets.root(of: $0) }
    self.members = members
    reports = members.mapValues { Set($0.map { entries[$0].mention.report }) }
  }

  /// The group that holds an entry.
  func group(of entry: Int) -> Int { groupOf[entry] }

  /// Whether a report states both of the facts that two entries are of: it tells them apart, so they are no rivals.
  func shareReport(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (groupOf[first], groupOf[second])
    guard one != other, let left = reports[one], let right = reports[other] else { return true }
    return !left.isDisjoint(with: right)
  }
}
