import EntenteModel

/// For whom persons, bodies and places stand: the state whose office they hold, that they are of or lie in.
struct StateBook {
  private let states: [String: String]

  /// Makes the book from what the reports say of offices and from what entities are of.
  ///
  /// A person for whom two states are named acts for neither.
  init(entities: [Entity], roles: [Mention], index: EntityIndex) {
    var byCode: [String: String] = [:]
    for entity in entities where entity.kind == .state {
      if let code = entity.code { byCode[code] = entity.id }
    }
    var found: [String: Set<String>] = [:]
    for entity in entities where Self.acts(entity.kind) {
      if let state = entity.state.flatMap({ byCode[$0] }) { found[entity.id, default: []].insert(state) }
    }
    for mention in roles {
      guard case .role(let role) = mention.claim, let of = role.of else { continue }
      for state in index.ids(of: of, in: mention.report) where index[state]?.kind == .state {
        for person in index.ids(of: role.person, in: mention.report) {
          found[person, default: []].insert(state)
        }
      }
    }
    states = found.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// Whether things of a kind stand for the state that they are of or lie in.
  private static func acts(_ kind: EntityKind) -> Bool {
    switch kind {
    case .person, .organisation, .place, .infrastructure: true
    case .state, .armedGroup, .agreement, .event, .programme, .people, .thing: false
    }
  }

  /// Some entities, each replaced by the state it acts for; sorted, each once.
  func states(of entities: [String]) -> [String] {
    Array(Set(entities.map { states[$0] ?? $0 })).sorted()
  }
}
