import EntenteLanguage
package import EntenteModel

/// The deed that a given word tells.
package struct TriggeredEvent: Sendable {
  /// The mention of it.
  package let mention: Mention
  /// Whether its type is known; where not, the type that the mention carries means nothing.
  package let isTyped: Bool
}

extension EventReader {
  /// The deeds that given words tell, each as the reader has it where it finds one there; of the others the type is
  /// that of the word, and those who take part are told by the tree alone.
  ///
  /// - Parameters:
  ///   - tokens: the words, as tokens of the scene, each once.
  ///   - scene: the scene.
  /// - Returns: one for each of `tokens`, in their order.
  package func events(at tokens: [Int], in scene: Scene) -> [TriggeredEvent] {
    let search = EventSearch(scene)
    var drafts: [Int: EventDraft] = [:]
    for draft in search.drafts() where drafts[draft.trigger] == nil { drafts[draft.trigger] = draft }
    var typed = Set(drafts.keys)
    for token in tokens where drafts[token] == nil {
      let type = search.typeOfWord(at: token)
      if type != nil { typed.insert(token) }
      drafts[token] = search.bareDraft(at: token, type ?? .agree)
    }
    let sorted = drafts.values.sorted { $0.trigger < $1.trigger }
    let timed = EventTimes(scene, search.parties).dated(sorted)
    let dated = EventOccasions(scene, search.parties, timed).placed(timed)
    let maker = EventMaker(scene)
    let made = Dictionary(dated.map { ($0.trigger, maker.mention($0)) }, uniquingKeysWith: { one, _ in one })
    return tokens.compactMap { token in
      made[token].map { TriggeredEvent(mention: $0, isTyped: typed.contains(token)) }
    }
  }
}

extension EventSearch {
  /// The type of deeds that a word tells by itself, its surroundings left aside.
  fileprivate func typeOfWord(at token: Int) -> EventType? {
    let frames = trees.tags[token] == .verb ? EventVerbs.frames : EventNouns.frames
    return frames[lemma: trees.lemmas[token], form: trees.form(token)].first {
      $0.particle == 0 && $0.object.isEmpty
    }?.type
  }

  /// The deed of a word, whoever takes part.
  fileprivate func bareDraft(at token: Int, _ type: EventType) -> EventDraft {
    let isVerb = trees.tags[token] == .verb
    let parts = isVerb ? verbs.parts(of: token) : nouns.parts(of: token, isAimed: true, isSent: false)
    return EventDraft(
      type: type, mode: nil, trigger: token, head: token, object: isVerb ? verbs.object(of: token) : nil,
      parts: parts, rule: isVerb ? .verbFrame : .nounFrame, modality: facts.modality(of: token))
  }
}
