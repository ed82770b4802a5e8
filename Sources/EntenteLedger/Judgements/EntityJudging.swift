import EntenteModel

/// Lays the judgements on things over the entities that assembly made: parted, joined, given a kind.
struct EntityJudging {
  /// The entities, sorted by identity.
  private(set) var entities: [Entity]
  /// For each entity that was joined to another the identity of both; `nil` for one that was parted.
  private(set) var moved: [String: String?] = [:]
  private(set) var states: [Int: JudgementState] = [:]

  private let finder: AnchorFinder
  private let readings: [ReportID: Reading]

  init(_ entities: [Entity], _ judgements: [Judgement], finder: AnchorFinder, readings: [Reading]) {
    self.entities = entities
    self.finder = finder
    self.readings = Dictionary(readings.map { ($0.report, $0) }, uniquingKeysWith: { first, _ in first })
    regroup(judgements)
    setKinds(judgements)
    for judgement in judgements { note(judgement) }
    self.entities.sort { $0.id < $1.id }
  }

  /// The identity of the entity that an anchor means.
  func entity(of anchor: EntityAnchor) -> Entity? {
    place(of: anchor).map { entities[$0] }
  }

  private func place(of anchor: EntityAnchor) -> Int? {
    if let member = finder.member(of: anchor).value {
      return entities.firstIndex { $0.members.contains(member) }
    }
    // None of its reports is here any more, or none names it: the name still may.
    let bearers = entities.indices.filter { index in
      let entity = entities[index]
      return entity.kind.family == anchor.kind.family && entity.code == anchor.code
        && entity.aliases.contains(anchor.name)
    }
    return bearers.count == 1 ? bearers[0] : nil
  }

  /// The referent that a judgement means where it parts or joins.
  private func member(of anchor: EntityAnchor) -> Entity.Member? {
    finder.member(of: anchor).value ?? place(of: anchor).map { entities[$0].members[0] }
  }

  private mutating func regroup(_ judgements: [Judgement]) {
    let members = entities.flatMap(\.members).sorted()
    let numbers = Dictionary(
      members.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var parts: [Regrouping.Part] = []
    var joins: [Regrouping.Join] = []
    for judgement in judgements {
      guard
        case (let first?, let second?)? = judgement.decision.things.map({ one, other in
          (member(of: one).flatMap { numbers[$0] }, member(of: other).flatMap { numbers[$0] })
        })
      else { continue }
      if case .differentThings(let one, let other) = judgement.decision {
        parts.append(
          Regrouping.Part(
            number: judgement.number, first: first, second: second, firstSide: side(of: one, numbers),
            secondSide: side(of: other, numbers)))
      } else {
        joins.append(Regrouping.Join(number: judgement.number, first: first, second: second))
      }
    }
    guard !parts.isEmpty || !joins.isEmpty else { return }
    let assembled = entities.map { $0.members.compactMap { numbers[$0] } }
    let names = members.map(name)
    let regrouping = Regrouping(
      assembled, leads: zip(entities, assembled).map { lead(of: $0, $1, names) }, contents: names,
      parts: parts, joins: joins)
    for (number, part) in regrouping.refused { states[number] = .refused(by: part) }
    rewrite(regrouping.groups.map { $0.map { members[$0] } }, isParted: !parts.isEmpty)
  }

  private func side(of anchor: EntityAnchor, _ numbers: [Entity.Member: Int]) -> Set<Int> {
    Set(finder.members(of: anchor).compactMap { numbers[$0] })
  }

  private func name(of member: Entity.Member) -> String {
    guard let referents = readings[member.report]?.referents, referents.indices.contains(member.referent)
    else { return "" }
    return referents[member.referent].name
  }

  private func lead(of entity: Entity, _ members: [Int], _ names: [String]) -> Int {
    members.first { names[$0] == entity.name } ?? members[0]
  }

  private mutating func rewrite(_ groups: [[Entity.Member]], isParted: Bool) {
    let before = Dictionary(
      entities.flatMap { entity in entity.members.map { ($0, entity) } },
      uniquingKeysWith: { first, _ in first })
    let kept = groups.compactMap { group -> Entity? in
      before[group[0]].flatMap { $0.members == group ? $0 : nil }
    }
    var taken = Set(kept.map(\.id))
    entities = kept
    for group in groups where before[group[0]]?.members != group {
      let origins = Set(group.compactMap { before[$0] }).sorted { $0.id < $1.id }
      let entity = written(group, grounds: grounds(of: group, origins), &taken)
      taken.insert(entity.id)
      entities.append(entity)
      for origin in origins {
        moved[origin.id] = Set(origin.members).isSubset(of: group) ? .some(entity.id) : .some(nil)
      }
    }
  }

  /// The machine's grounds between the members that are left, and where analysts parted and joined.
  private func grounds(of group: [Entity.Member], _ origins: [Entity]) -> [EntityJoin] {
    let own = Set(group)
    var grounds = origins.flatMap(\.grounds).filter { ground in
      ground.verdict != .same || own.contains(ground.first.member) && own.contains(ground.second.member)
    }
    func side(_ entity: Entity, isOwn: Bool) -> EntityJoin.Side? {
      entity.members.first { own.contains($0) == isOwn }.map {
        EntityJoin.Side(name: name(of: $0), member: $0)
      }
    }
    for (one, other) in zip(origins, origins.dropFirst()) {
      guard let first = side(one, isOwn: true), let second = side(other, isOwn: true) else { continue }
      grounds.append(
        EntityJoin(first, second, verdict: .same, rule: JudgementRule.same, evidence: "an analyst said so"))
    }
    for origin in origins {
      guard let first = side(origin, isOwn: true), let second = side(origin, isOwn: false) else { continue }
      grounds.append(
        EntityJoin(
          first, second, verdict: .different, rule: JudgementRule.different, evidence: "an analyst said so"))
    }
    return grounds
  }

  private func written(
    _ members: [Entity.Member], grounds: [EntityJoin], _ taken: inout Set<String>
  ) -> Entity {
    var book = WordBook()
    var profiles: [EntityProfile.Key: EntityProfile] = [:]
    for member in members {
      guard let referent = readings[member.report]?.referents[member.referent] else { continue }
      let name = FoldedName(referent.name, of: referent.kind.nameClass)
      EntityAssembler.add(referent, name, member, to: &profiles, &book)
    }
    return EntityWriter.entity(profiles.values.sorted { $0.key < $1.key }, grounds: grounds, &taken)
  }

  private mutating func setKinds(_ judgements: [Judgement]) {
    var last: [Int: Int] = [:]
    for judgement in judgements {
      guard case .kind(let anchor, let kind) = judgement.decision, let place = place(of: anchor) else {
        continue
      }
      if let earlier = last[place] { states[earlier] = .overruled(by: judgement.number) }
      last[place] = judgement.number
      entities[place] = entities[place].of(kind)
    }
  }

  /// Writes down what has become of a judgement, and on the entities that it holds.
  private mutating func note(_ judgement: Judgement) {
    let anchors = judgement.decision.thingAnchors
    guard !anchors.isEmpty, states[judgement.number] == nil else { return }
    let places = anchors.map(place)
    guard !places.contains(nil) else {
      let lost = zip(anchors, places).first { $1 == nil }.map(\.0)
      states[judgement.number] = lost.map { finder.member(of: $0).state } ?? .absent
      return
    }
    let held = Array(Set(places.compactMap(\.self))).sorted()
    for place in held { entities[place] = entities[place].with(Opinion(judgement)) }
    states[judgement.number] = .holds(held.map { entities[$0].id }.sorted())
  }
}

extension Decision {
  /// The two things that are said to be one, or not to be.
  fileprivate var things: (EntityAnchor, EntityAnchor)? {
    switch self {
    case .sameThing(let one, let other), .differentThings(let one, let other): (one, other)
    case .confirm, .reject, .sameFact, .differentFacts, .correct, .kind, .undo: nil
    }
  }

  /// The things that the decision is on.
  fileprivate var thingAnchors: [EntityAnchor] {
    if case .kind(let anchor, _) = self { return [anchor] }
    return things.map { [$0.0, $0.1] } ?? []
  }
}

extension Entity {
  /// The same entity, of another kind.
  fileprivate func of(_ kind: EntityKind) -> Entity {
    Entity(
      id: id, kind: kind, name: name, code: code, state: state, aliases: aliases, members: members,
      grounds: grounds, opinions: opinions)
  }

  /// The same entity, with one more judgement.
  fileprivate func with(_ opinion: Opinion) -> Entity {
    Entity(
      id: id, kind: kind, name: name, code: code, state: state, aliases: aliases, members: members,
      grounds: grounds, opinions: opinions + [opinion])
  }
}
