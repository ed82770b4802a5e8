import EntenteModel

/// Makes facts of mentions of roles, and disputes of facts.
///
/// Mentions are one fact where they are of one person, one office and one time, seen from their reports; what an
/// office is of is taken from the affair where a mention leaves it out.
struct RoleAssembler {
  let index: EntityIndex
  let support: Support
  private let contributions: [Contribution]

  init(index: EntityIndex, support: Support, contributions: [Contribution]) {
    self.index = index
    self.support = support
    self.contributions = contributions
  }

  /// The facts and disputes of the roles among some mentions.
  func assemble(_ mentions: [Mention]) -> (facts: [Fact], disputes: [Dispute]) {
    let sorted = Array(Set(mentions)).sorted {
      ($0.report, $0.span, $0.rule, $0.claim.anchor) < ($1.report, $1.span, $1.rule, $1.claim.anchor)
    }
    let context = RoleContext(index: index, contributions: contributions)
    let entries = context.completed(sorted.compactMap { RoleEntry($0, index: index) })
    let groups = groups(entries)
    let facts = FactWriter(support: support).facts(groups.map { factGroup($0, entries) })
    let told = zip(facts, groups).map { fact, group in
      let inferred = group.compactMap { entries[$0].ground == nil ? nil : entries[$0].of }
      return fact.about(Set(inferred.filter { index[$0] != nil }).sorted())
    }
    let rivalry = RoleRivalry(
      entries: entries, groups: groups, facts: told, index: index, context: context,
      contributions: contributions)
    let disputes = rivalry.disputes(support)
    return (told.disputed(in: disputes), disputes)
  }

  /// The entries of one person, office and time, as sorted indices.
  private func groups(_ entries: [RoleEntry]) -> [[Int]] {
    var sets = DisjointSets(count: entries.count)
    // What is said in the same words of a person is one; only what is said in others is compared.
    var wordings: [String: [Wording: Int]] = [:]
    for (index, entry) in entries.enumerated() {
      let wording = Wording(office: entry.role.office, tenure: entry.role.tenure, of: entry.of)
      if let first = wordings[entry.person]?[wording] {
        sets.join(first, index)
      } else {
        wordings[entry.person, default: [:]][wording] = index
      }
    }
    for firsts in wordings.values {
      let members = firsts.values.sorted()
      for (place, first) in members.enumerated() {
        for second in members[(place + 1)...] where areOne(entries[first], entries[second]) {
          sets.join(first, second)
        }
      }
    }
    var groups: [Int: [Int]] = [:]
    for member in entries.indices { groups[sets.root(of: member), default: []].append(member) }
    return groups.keys.sorted().compactMap { groups[$0] }
  }

  /// All that tells whether two roles of a person are one.
  private struct Wording: Hashable {
    let office: String
    let tenure: Role.Tenure
    let of: String?
  }

  private func areOne(_ one: RoleEntry, _ other: RoleEntry) -> Bool {
    one.isTogether(with: other) && one.kind.isKin(to: other.kind)
      && (one.of == other.of || one.of == nil || other.of == nil)
  }

  private func factGroup(_ group: [Int], _ entries: [RoleEntry]) -> FactGroup {
    let best = group.min { rank(entries[$0]) < rank(entries[$1]) } ?? group[0]
    let entry = entries[best]
    let of = entry.of ?? group.lazy.compactMap { entries[$0].of }.min() ?? ""
    var joins = Set(group.compactMap { entries[$0].ground })
    if group.count > 1 { joins.insert("role.same-person-office") }
    if Set(group.map { entries[$0].role.office }).count > 1 { joins.insert("role.kin-office") }
    let tenure = entry.isCurrent ? "current" : entry.role.tenure.rawValue
    return FactGroup(
      spokesman: entry.mention, mentions: group.map { entries[$0].mention },
      content: "\(entry.person)|\(entry.role.office)|\(of)|\(tenure)", joins: joins)
  }

  /// The order of mentions as spokesmen of their fact: what it is of said outright, an office by its full name.
  private func rank(_ entry: RoleEntry) -> SpokesmanRank {
    let numbers = [
      entry.kind.isExclusive ? 0 : 1, entry.role.of == nil ? 2 : entry.ground == nil ? 0 : 1,
      -entry.role.office.utf8.count, -entry.role.person.words.utf8.count,
    ]
    return SpokesmanRank(
      numbers: numbers, content: entry.role.office,
      place: Place(report: entry.mention.report, span: entry.mention.span))
  }
}
