import EntenteModel

/// Finds the roles that cannot be true together: two persons in an office that one holds at a time, one person in two
/// such offices, and a short name in an office that another report gives to somebody whose name it is no part of.
///
/// Only offices of the present are laid against each other, and nothing that one report tells apart itself: a report
/// that names two holders tells of a change.
struct RoleRivalry {
  let entries: [RoleEntry]
  let groups: [[Int]]
  let facts: [Fact]
  let index: EntityIndex
  private let context: RoleContext
  /// The day on which each report was published, where it is known.
  private let published: [ReportID: CalendarDate]
  /// The names of persons in each report.
  private let people: [ReportID: [String]]

  /// The least number of days between reports of two holders at which the one may have followed the other.
  private static let term = 180

  init(
    entries: [RoleEntry], groups: [[Int]], facts: [Fact], index: EntityIndex, context: RoleContext,
    contributions: [Contribution]
  ) {
    self.context = context
    self.entries = entries
    self.groups = groups
    self.facts = facts
    self.index = index
    var published: [ReportID: CalendarDate] = [:]
    var people: [ReportID: [String]] = [:]
    for contribution in contributions {
      let report = contribution.reading.report
      published[report] = contribution.published?.start
      people[report] = contribution.reading.referents.filter { $0.kind == .person }.flatMap {
        [$0.name] + $0.names
      }
    }
    self.published = published
    self.people = people
  }

  /// The disputes, in the order of their identities.
  func disputes(_ support: Support) -> [Dispute] {
    var found: [Rivals] = []
    let current = groups.indices.filter { entries[groups[$0][0]].isCurrent }
    for (place, first) in current.enumerated() {
      for second in current[(place + 1)...] {
        if let rivals = rivals(first, second) { found.append(rivals) }
      }
    }
    return RoleWords(entries: entries, groups: groups, facts: facts, index: index, support: support)
      .disputes(found)
  }

  /// Two groups that contradict each other.
  struct Rivals {
    let first: Int
    let second: Int
    let rule: String
  }

  private func rivals(_ first: Int, _ second: Int) -> Rivals? {
    let (one, other) = (best(first), best(second))
    guard !isToldApart(first, second), !isSuccession(first, second) else { return nil }
    if one.person == other.person {
      guard one.kind.isOfGovernment, other.kind.isOfGovernment, !one.kind.isKin(to: other.kind),
        isCertain(first), isCertain(second), let of = one.of, of == other.of
      else { return nil }
      return Rivals(first: first, second: second, rule: "dispute.two-offices")
    }
    guard areOneOffice(one, other) else { return nil }
    if isMisnaming(first, of: second) || isMisnaming(second, of: first) {
      return Rivals(first: first, second: second, rule: "dispute.misnamed-holder")
    }
    guard isCertain(first), isCertain(second), let of = one.of, of == other.of, isNamedApart(first, second)
    else {
      return nil
    }
    if one.kind.isExclusive { return Rivals(first: first, second: second, rule: "dispute.two-holders") }
    guard one.kind.noun == "ambassador", one.kind.destination == nil, other.kind.destination == nil,
      isDescribed(first), isDescribed(second)
    else { return nil }
    return Rivals(first: first, second: second, rule: "dispute.two-holders")
  }

  private func areOneOffice(_ one: RoleEntry, _ other: RoleEntry) -> Bool {
    guard one.kind.isKin(to: other.kind) else { return false }
    if one.kind.noun == "ambassador" { return one.kind.noun == other.kind.noun }
    return one.kind.isExclusive && other.kind.isExclusive && one.kind.noun == other.kind.noun
      && one.kind.field == other.kind.field && one.kind.destination == other.kind.destination
  }

  private func best(_ group: Int) -> RoleEntry {
    let claim = facts[group].claim
    return groups[group].lazy.map { entries[$0] }.first { $0.mention.claim == claim && $0.of != nil }
      ?? groups[group].lazy.map { entries[$0] }.first { $0.of != nil } ?? entries[groups[group][0]]
  }

  /// Whether a mention of the group says itself, or by the one it is said to serve, what its office is of.
  private func isCertain(_ group: Int) -> Bool {
    groups[group].contains { entries[$0].of != nil && entries[$0].ground != "role.of-context" }
  }

  private func isDescribed(_ group: Int) -> Bool { groups[group].contains { entries[$0].isDescribed } }

  /// Whether one report states both, and so tells them apart.
  private func isToldApart(_ first: Int, _ second: Int) -> Bool {
    !Set(facts[first].reports).isDisjoint(with: facts[second].reports)
  }

  /// Whether the one may have followed the other: the reports lie far apart, or one of the two is told to have held or
  /// to be going to hold the office.
  private func isSuccession(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (best(first), best(second))
    let others = groups.indices.filter { !entries[groups[$0][0]].isCurrent }
    for group in others {
      let entry = best(group)
      if entry.person == one.person || entry.person == other.person,
        entry.kind.isKin(to: one.kind) || entry.kind.isKin(to: other.kind)
      {
        return true
      }
    }
    let days = [first, second].map { group in facts[group].reports.compactMap { published[$0]?.dayNumber } }
    guard let start = days[0].min(), let end = days[0].max(), let rivalStart = days[1].min(),
      let rivalEnd = days[1].max()
    else { return false }
    return rivalStart - end >= Self.term || start - rivalEnd >= Self.term
  }

  /// Whether two persons have names that cannot be one's.
  private func isNamedApart(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (names(first), names(second))
    return !one.contains { name in other.contains { Self.isPart(name, of: $0) || Self.isPart($0, of: name) } }
      && one.contains { $0.count > 1 } && other.contains { $0.count > 1 }
  }

  /// Whether a group's holder has a short name that no full name of its reports explains, and that is no part of the
  /// other holder's.
  private func isMisnaming(_ group: Int, of other: Int) -> Bool {
    let own = names(group)
    let full = names(other).filter { $0.count > 1 }
    guard !own.isEmpty, own.allSatisfy({ $0.count == 1 }), !full.isEmpty, isCertain(other) else {
      return false
    }
    guard let word = own.first, !full.contains(where: { Self.isPart(word, of: $0) }) else { return false }
    let isExplained = facts[group].reports.contains { report in
      (people[report] ?? []).contains { name in
        let words = FoldedName(name, of: .person).words
        return words.count > 1 && Self.isPart(word, of: words)
      }
    }
    guard !isExplained else { return false }
    let (one, rival) = (best(group), best(other))
    guard let of = rival.of else { return false }
    return one.of == of || one.of == nil && isOnlyState(of, for: group)
  }

  /// Whether a state is the only one with a known holder of a group's office that the group's reports leave: they name
  /// it and give its office to nobody else.
  private func isOnlyState(_ state: String, for group: Int) -> Bool {
    let own = best(group)
    let reports = Set(facts[group].reports)
    let left = groups.indices.filter { other in
      other != group && isCertain(other) && areOneOffice(own, best(other))
        && reports.isDisjoint(with: facts[other].reports)
    }
    let states = Set(left.compactMap { best($0).of }).filter { state in
      reports.contains { context.names(state, in: $0) }
    }
    return states == [state]
  }

  /// The names of a group's person, as folded words.
  private func names(_ group: Int) -> [[String]] {
    let entry = entries[groups[group][0]]
    let names = index[entry.person]?.aliases ?? groups[group].map { entries[$0].role.person.words }
    return Set(names.map { FoldedName($0, of: .person).words }).filter { !$0.isEmpty }.sorted {
      $0.lexicographicallyPrecedes($1)
    }
  }

  private static func isPart(_ short: [String], of long: [String]) -> Bool {
    short.allSatisfy { word in
      long.contains {
        $0 == word || Spelling.skeleton($0) == Spelling.skeleton(word) && Spelling.areVariants($0, word)
      }
    }
  }
}
