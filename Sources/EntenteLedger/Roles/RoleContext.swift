import EntenteModel

/// What the affair tells of an office that a report does not say what it is of.
///
/// Each way has its rule: what another report says of the same person's office, the state of the one whose minister
/// somebody is, the state that the person holds another office of, and, last, the state named last before it that has
/// no other holder of the office.
struct RoleContext {
  let index: EntityIndex
  /// For each report the places where it names states, in the order of the text.
  private let states: [ReportID: [(span: TextSpan, id: String)]]
  /// How far back in its report a state's naming is looked for, in bytes.
  private static let reach = 700

  init(index: EntityIndex, contributions: [Contribution]) {
    self.index = index
    var states: [ReportID: [(span: TextSpan, id: String)]] = [:]
    for contribution in contributions {
      let report = contribution.reading.report
      var found: [(span: TextSpan, id: String)] = []
      for (number, referent) in contribution.reading.referents.enumerated() where referent.kind == .state {
        guard let id = index.id(of: number, in: report) else { continue }
        for naming in referent.namings where naming.form != .pronoun { found.append((naming.span, id)) }
      }
      states[report] = found.sorted { ($0.span, $0.id) < ($1.span, $1.id) }
    }
    self.states = states
  }

  /// The entries, with what their offices are of where the affair tells it.
  func completed(_ entries: [RoleEntry]) -> [RoleEntry] {
    var result = entries
    let byPerson = Dictionary(grouping: entries, by: \.person)
    for position in result.indices {
      guard let of = result[position].of, index[of]?.kind == .person else { continue }
      result[position].of = superior(byPerson[of] ?? [])
      result[position].ground = "role.of-superior"
    }
    var told: [String: [String: String?]] = [:]
    for position in result.indices where result[position].of == nil && result[position].kind.isNational {
      let (person, office) = (result[position].person, result[position].role.office)
      let found = told[person]?[office] ?? elsewhere(result[position], byPerson[person] ?? [])
      told[person, default: [:]][office] = .some(found)
      if let found {
        result[position].of = found
        result[position].ground = "role.of-other-report"
      }
    }
    let holders = Holders(result)
    for position in result.indices where result[position].of == nil && result[position].kind.isNational {
      if let found = nearest(before: result[position], holders) {
        result[position].of = found
        result[position].ground = "role.of-context"
      }
    }
    return result
  }

  /// The state that a superior holds an office of, by the superior's roles: of "his minister" the president's.
  private func superior(_ roles: [RoleEntry]) -> String? {
    let found = Set(
      roles.filter { $0.isCurrent && $0.kind.isNational }.compactMap(\.of).filter { isState($0) })
    return found.count == 1 ? found.first : nil
  }

  /// What the same person's office, or another of the person's roles, is of.
  private func elsewhere(_ entry: RoleEntry, _ roles: [RoleEntry]) -> String? {
    let own = roles.filter { $0.of != nil }
    for rivals in [own.filter { $0.kind.isKin(to: entry.kind) }, own.filter(\.kind.isNational)] {
      let found = Set(rivals.compactMap(\.of).filter { isState($0) })
      if found.count == 1 { return found.first }
    }
    return nil
  }

  /// The state named last before a mention that has no other holder of the office.
  private func nearest(before entry: RoleEntry, _ holders: Holders) -> String? {
    let taken = holders.taken(for: entry)
    // A short name in an office that others hold may be a slip for one of theirs.
    if !taken.isEmpty,
      FoldedName(index[entry.person]?.name ?? entry.role.person.words, of: .person).words.count < 2
    {
      return nil
    }
    return states[entry.mention.report]?.last { place in
      place.span.end <= entry.mention.span.end && place.span.start + Self.reach > entry.mention.span.start
        && !taken.contains(place.id)
    }?.id
  }

  /// Whether a report names a state.
  func names(_ state: String, in report: ReportID) -> Bool {
    states[report]?.contains { $0.id == state } ?? false
  }

  private func isState(_ id: String) -> Bool { index[id]?.kind == .state }
}

/// Who holds which office of what today.
private struct Holders {
  /// By office and what it is of the persons.
  private var persons: [String: [String: Set<String>]] = [:]

  init(_ entries: [RoleEntry]) {
    for entry in entries where entry.isCurrent {
      guard let of = entry.of else { continue }
      persons[entry.kind.office, default: [:]][of, default: []].insert(entry.person)
    }
  }

  /// What others hold the office of, where one holds it at a time.
  func taken(for entry: RoleEntry) -> Set<String> {
    guard entry.isCurrent, entry.kind.isExclusive else { return [] }
    let others = (persons[entry.kind.office] ?? [:]).filter { $0.value != [entry.person] }
    return Set(others.keys)
  }
}

extension OfficeKind {
  /// Whether it is an office of a state by its name alone.
  var isNational: Bool {
    switch noun {
    case "president", "king", "queen", "emir", "sultan", "chancellor", "minister", "premier", "ambassador":
      true
    case "chief": field == ["army"]
    case "leader": field == ["supreme"]
    default: false
    }
  }
}
