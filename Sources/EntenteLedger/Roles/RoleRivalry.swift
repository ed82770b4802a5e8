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

  /// What is asked of each group again and again.
  private let sides: [RoleSide]
  /// The groups by the noun of their office.
  private let byNoun: [String: [Int]]
  /// The groups of other times than today by person.
  private let past: [String: [Int]]

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
    let sides = groups.indices.map { group in
      RoleSide(groups[group].map { entries[$0] }, fact: facts[group], index: index)
    }
    self.sides = sides
    byNoun = Dictionary(grouping: groups.indices) { sides[$0].best.kind.noun }
    past = Dictionary(grouping: groups.indices.filter { !entries[groups[$0][0]].isCurrent }) {
      sides[$0].best.person
    }
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
    let found = Set(candidates).sorted { ($0.first, $0.second) < ($1.first, $1.second) }
      .compactMap { rivals($0.first, $0.second) }
    return RoleWords(entries: entries, groups: groups, facts: facts, index: index, support: support)
      .disputes(found)
  }

  /// Two groups that contradict each other.
  struct Rivals {
    let first: Int
    let second: Int
    let rule: String
  }

  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  /// The groups of today that are of one person or of one noun of office, so that they may contradict each other.
  private var candidates: [Pair] {
    let current = sides.indices.filter { entries[groups[$0][0]].isCurrent }
    let persons = Dictionary(grouping: current.filter { sides[$0].best.kind.isOfGovernment }) {
      sides[$0].best.person
    }
    let nouns = Dictionary(
      grouping: current.filter { sides[$0].best.kind.isExclusive || sides[$0].best.kind.noun == "ambassador" }
    ) { sides[$0].best.kind.noun }
    var found: [Pair] = []
    for members in Array(persons.values) + Array(nouns.values) {
      for (place, first) in members.enumerated() {
        for second in members[(place + 1)...] { found.append(Pair(first: first, second: second)) }
      }
    }
    return found
  }

  private func rivals(_ first: Int, _ second: Int) -> Rivals? {
    guard let rule = contrariety(first, second), !isToldApart(first, second), !isSuccession(first, second)
    else { return nil }
    return Rivals(first: first, second: second, rule: rule)
  }

  /// The rule by which two groups contradict each other, if nothing tells them apart.
  private func contrariety(_ first: Int, _ second: Int) -> String? {
    let (one, other) = (sides[first].best, sides[second].best)
    if one.person == other.person {
      guard one.kind.isOfGovernment, other.kind.isOfGovernment, !one.kind.isKin(to: other.kind),
        sides[first].isCertain, sides[second].isCertain, let of = one.of, of == other.of
      else { return nil }
      return "dispute.two-offices"
    }
    guard areOneOffice(one, other) else { return nil }
    if isMisnaming(first, of: second) || isMisnaming(second, of: first) { return "dispute.misnamed-holder" }
    guard sides[first].isCertain, sides[second].isCertain, let of = one.of, of == other.of,
      isNamedApart(first, second)
    else {
      return nil
    }
    if one.kind.isExclusive { return "dispute.two-holders" }
    guard one.kind.noun == "ambassador", one.kind.destination == nil, other.kind.destination == nil,
      sides[first].isDescribed, sides[second].isDescribed
    else { return nil }
    return "dispute.two-holders"
  }

  private func areOneOffice(_ one: RoleEntry, _ other: RoleEntry) -> Bool {
    guard one.kind.isKin(to: other.kind) else { return false }
    if one.kind.noun == "ambassador" { return one.kind.noun == other.kind.noun }
    return one.kind.isExclusive && other.kind.isExclusive && one.kind.noun == other.kind.noun
      && one.kind.field == other.kind.field && one.kind.destination == other.kind.destination
  }

  /// Whether one report states both, and so tells them apart.
  private func isToldApart(_ first: Int, _ second: Int) -> Bool {
    !sides[first].reports.isDisjoint(with: sides[second].reports)
  }

  /// Whether the one may have followed the other: the reports lie far apart, or one of the two is told to have held or
  /// to be going to hold the office.
  private func isSuccession(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (sides[first].best, sides[second].best)
    for group in (past[one.person] ?? []) + (past[other.person] ?? []) {
      let kind = sides[group].best.kind
      if kind.isKin(to: one.kind) || kind.isKin(to: other.kind) { return true }
    }
    let days = [first, second].map { group in sides[group].reports.compactMap { published[$0]?.dayNumber } }
    guard let start = days[0].min(), let end = days[0].max(), let rivalStart = days[1].min(),
      let rivalEnd = days[1].max()
    else { return false }
    return rivalStart - end >= Self.term || start - rivalEnd >= Self.term
  }

  /// Whether two persons have names that cannot be one's.
  private func isNamedApart(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (sides[first].names, sides[second].names)
    return !one.contains { name in other.contains { Self.isPart(name, of: $0) || Self.isPart($0, of: name) } }
      && one.contains { $0.count > 1 } && other.contains { $0.count > 1 }
  }

  /// Whether a group's holder has a short name that no full name of its reports explains, and that is no part of the
  /// other holder's.
  private func isMisnaming(_ group: Int, of other: Int) -> Bool {
    let (own, rival) = (sides[group], sides[other])
    guard own.isShort, rival.isCertain, let of = rival.best.of, own.best.of == nil || own.best.of == of,
      let word = own.names.first
    else { return false }
    let full = rival.names.filter { $0.count > 1 }
    guard !full.isEmpty, !full.contains(where: { Self.isPart(word, of: $0) }), !isExplained(own, word)
    else { return false }
    return own.best.of == of || statesLeft(to: group) == [of]
  }

  /// Whether a full name of a group's reports explains its short one.
  private func isExplained(_ side: RoleSide, _ word: [String]) -> Bool {
    if let known = side.isExplained { return known }
    let found = side.reports.contains { report in
      (people[report] ?? []).contains { name in
        let words = FoldedName(name, of: .person).words
        return words.count > 1 && Self.isPart(word, of: words)
      }
    }
    side.isExplained = found
    return found
  }

  /// The states with a known holder of a group's office that the group's reports leave: they name them and give their
  /// office to nobody else.
  private func statesLeft(to group: Int) -> Set<String> {
    let side = sides[group]
    if let known = side.statesLeft { return known }
    let left = (byNoun[side.best.kind.noun] ?? []).filter { other in
      other != group && sides[other].isCertain && areOneOffice(side.best, sides[other].best)
        && side.reports.isDisjoint(with: sides[other].reports)
    }
    let found = Set(left.compactMap { sides[$0].best.of }).filter { state in
      side.reports.contains { context.names(state, in: $0) }
    }
    side.statesLeft = found
    return found
  }

  private static func isPart(_ short: [String], of long: [String]) -> Bool {
    short.allSatisfy { word in
      long.contains {
        $0 == word || Spelling.skeleton($0) == Spelling.skeleton(word) && Spelling.areVariants($0, word)
      }
    }
  }
}
