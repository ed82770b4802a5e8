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
    for position in result.indices {
      guard let of = result[position].of, index[of]?.kind == .person else { continue }
      result[position].of = superior(of, of: result[position], entries)
      result[position].ground = "role.of-superior"
    }
    for position in result.indices where result[position].of == nil && result[position].kind.isNational {
      if let found = elsewhere(result[position], entries) {
        result[position].of = found
        result[position].ground = "role.of-other-report"
      }
    }
    let known = result
    for position in result.indices where result[position].of == nil && result[position].kind.isNational {
      if let found = nearest(before: result[position], known) {
        result[position].of = found
        result[position].ground = "role.of-context"
      }
    }
    return result
  }

  /// The state that a superior holds an office of: of "his minister" the president's.
  private func superior(_ person: String, of entry: RoleEntry, _ entries: [RoleEntry]) -> String? {
    let found = Set(
      entries.filter { $0.person == person && $0.isCurrent && $0.kind.isNational }.compactMap(\.of)
        .filter { isState($0) })
    return found.count == 1 ? found.first : nil
  }

  /// What the same person's office, or another of the person's, is of.
  private func elsewhere(_ entry: RoleEntry, _ entries: [RoleEntry]) -> String? {
    let own = entries.filter { $0.person == entry.person && $0.of != nil }
    for rivals in [own.filter { $0.kind.isKin(to: entry.kind) }, own.filter(\.kind.isNational)] {
      let found = Set(rivals.compactMap(\.of).filter { isState($0) })
      if found.count == 1 { return found.first }
    }
    return nil
  }

  /// The state named last before a mention that has no other holder of the office.
  private func nearest(before entry: RoleEntry, _ entries: [RoleEntry]) -> String? {
    let taken = Set(
      entries.filter {
        $0.person != entry.person && entry.isCurrent && $0.isCurrent && $0.kind.isExclusive
          && $0.kind.office == entry.kind.office
      }.compactMap(\.of))
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
