import EntenteLanguage
import EntenteModel

/// Finds the words of a scene that tell deeds, with who takes part.
struct EventSearch: Sendable {
  let scene: Scene
  let trees: Trees
  let parties: PartyJudge
  let verbs: VerbParts
  let nouns: NounParts
  let facts: FactualityReader

  init(_ scene: Scene) {
    self.scene = scene
    trees = scene.trees
    parties = PartyJudge(scene)
    verbs = VerbParts(trees: scene.trees, parties: parties)
    nouns = NounParts(trees: scene.trees, parties: parties, verbs: verbs)
    facts = FactualityReader(trees: scene.trees)
  }

  /// The drafts, in the order of their triggers.
  func drafts() -> [EventDraft] {
    var found: [EventDraft] = []
    var taken: [Int: EventType] = [:]
    for token in 0..<trees.count where trees.tags[token] == .verb || trees.tags[token] == .adjective {
      let draft =
        trees.tags[token] == .verb ? must(token) ?? adjective(token) ?? verb(token) : adjective(token)
      guard let draft else { continue }
      found.append(draft)
      guard draft.rule == .objectFrame else { continue }
      for noun in draft.object.map(trees.conjuncts) ?? [] { taken[noun] = draft.type }
    }
    for token in 0..<trees.count where trees.tags[token] == .noun || trees.tags[token] == .properNoun {
      guard taken[token] == nil, let draft = noun(token) else { continue }
      found.append(draft)
    }
    found.sort { ($0.trigger, $0.head) < ($1.trigger, $1.head) }
    return settled(found)
  }

  /// Whether a deed is one between parties: somebody who takes part is named.
  func isAmongParties(_ parts: EventParts) -> Bool { parts.all.contains(where: parties.isNamed) }

  /// Whether a token stands in a title or heading: what those say the text under them says with its grounds.
  func isHeadline(_ token: Int) -> Bool {
    let text = scene.text
    switch text.passages[text.sentencePassages[Int(trees.sentenceOf[token])]].kind {
    case .title, .heading: return true
    case .furniture, .byline, .paragraph, .listItem, .quote, .caption: return false
    }
  }

  /// Drops what is only the content of another: what is agreed, asked or threatened is not done yet.
  func settled(_ drafts: [EventDraft]) -> [EventDraft] {
    var byToken: [Int: EventType] = [:]
    for draft in drafts {
      byToken[draft.trigger] = draft.type
      byToken[draft.head] = byToken[draft.head] ?? draft.type
    }
    return carried(drafts.filter { isHeadline($0.trigger) || !isContent($0, byToken) })
      .filter { !isHeadline($0.trigger) }
  }

  /// Gives a deed that names nobody ("the talks resumed in May") those of the last meeting or accord before it.
  func carried(_ drafts: [EventDraft]) -> [EventDraft] {
    var last: EventParts?
    var foes: EventParts?
    let sides = sides()
    return drafts.compactMap { draft in
      var result = draft
      if draft.isBare {
        guard let those = (Self.mutual.contains(draft.type) ? last : foes) ?? sides,
          draft.modality != .hypothetical,
          !isOneSided(draft.trigger)
        else { return nil }
        result.parts = those
        result.rule = .carriedParties
      } else if isMutual(draft.type, draft.trigger), let pair = pair(draft) {
        last = pair
        if isReciprocal(draft.trigger) { foes = pair }
      }
      return result
    }
  }

  /// Those between whom a deed is, all known by name, without the things and places beside them; `nil` for fewer than
  /// two.
  private func pair(_ draft: EventDraft) -> EventParts? {
    if draft.mode == Self.visit, draft.rule == .objectFrame { return nil }
    var parts = EventParts()
    for actor in draft.parts.actors where parties.isKnown(actor) { parts.addActor(actor) }
    for target in draft.parts.targets where parties.isActor(target) && parties.isKnown(target) {
      parts.addTarget(target)
    }
    return parts.all.count > 1 ? parts : nil
  }

  /// The two states that a report is between, by their first namings: those named four times or more, and twice as often
  /// as any other; `nil` for a report of one state or of many.
  private func sides() -> EventParts? {
    let states = scene.referents.indices.filter { scene.referents[$0].kind == .state }
      .map { (index: $0, count: scene.referents[$0].namings.count) }
      .sorted { ($1.count, $0.index) < ($0.count, $1.index) }
    guard states.count > 1, states[1].count >= 4, states.count == 2 || states[2].count * 2 <= states[1].count
    else {
      return nil
    }
    var parts = EventParts()
    let places = TokenPlaces(trees)
    for state in states.prefix(2).sorted(by: { $0.index < $1.index }) {
      let naming = scene.referents[state.index].namings.first { $0.form == .name }
      guard let span = naming?.span, let token = places.tokens(in: span).last else { return nil }
      parts.addActor(token)
    }
    return parts.all.count == 2 ? parts : nil
  }

  /// Whether a word tells what one side binds itself to, which is not that of whoever met before: "the pledge".
  private func isOneSided(_ trigger: Int) -> Bool {
    trees.tags[trigger] == .noun && !NounClass.of(trees.lemmas[trigger]).isDisjoint(with: .will)
  }

  /// Whether a deed is one that parties do with each other.
  func isMutual(_ type: EventType, _ trigger: Int) -> Bool {
    Self.mutual.contains(type) || isReciprocal(trigger)
  }

  /// Whether a word tells what takes two sides: a truce, fighting, a swap.
  func isReciprocal(_ token: Int) -> Bool {
    Self.reciprocal.contains(trees.lemmas[token]) || Self.reciprocal.contains(trees.form(token))
  }

  func isContent(_ draft: EventDraft, _ byToken: [Int: EventType]) -> Bool {
    var place = draft.head
    for _ in 0..<10 {
      guard let above = trees.head(of: place) else { return false }
      switch trees.relations[place] {
      case .openComplement, .complementClause, .object, .oblique, .nominalModifier, .conjunct,
        .adverbialClause,
        .nounClause:
        break
      default: return false
      }
      if above != draft.trigger, above != draft.head, let type = byToken[above], Self.open.contains(type) {
        return draft.modality != .happened || Self.soft.contains(draft.type) && place != draft.head
      }
      place = above
    }
    return false
  }

}
