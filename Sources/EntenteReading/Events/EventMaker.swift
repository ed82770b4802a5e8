import EntenteLanguage
import EntenteModel

/// Turns drafts into mentions.
struct EventMaker: Sendable {
  let scene: Scene
  let parties: PartyJudge
  let speakers: EventSpeakers
  let settings: EventSettings

  private var trees: Trees { scene.trees }

  init(_ scene: Scene) {
    self.scene = scene
    parties = PartyJudge(scene)
    speakers = EventSpeakers(trees: scene.trees)
    settings = EventSettings(trees: scene.trees)
  }

  /// The mention that a draft makes.
  func mention(_ draft: EventDraft) -> Mention {
    let span = evidence(draft)
    let speaker = speakers.speaker(of: draft.head)
    let contexts = settings.contexts(of: draft)
    let mode = draft.mode ?? settings.mode(of: draft)
    let event = Event(
      type: draft.type, mode: mode, contexts: contexts,
      cameo: CameoTable.code(draft.type, mode: mode, contexts: contexts),
      trigger: scene.text.span(of: scene.text.tokens[draft.trigger]),
      lemma: trees.text.token(draft.trigger).lemma,
      actors: draft.parts.actors.map(scene.participant), targets: draft.parts.targets.map(scene.participant),
      place: place(of: draft).map(scene.participant), time: draft.time, dating: draft.dating,
      modality: draft.modality, parent: draft.parent.map { scene.text.span(of: scene.text.tokens[$0]) })
    return Mention(
      report: scene.report, span: span, claim: .event(event), speaker: speaker,
      modality: modality(draft.modality, speaker: speaker), rule: draft.rule.rawValue)
  }

  private func evidence(_ draft: EventDraft) -> TextSpan {
    let word = scene.text.span(of: scene.text.tokens[draft.trigger])
    let whole =
      draft.rule == .nounFrame ? trees.span(trees.phrase(of: draft.trigger)) : trees.clause(of: draft.head)
    if whole.contains(word), whole.count <= Self.longest { return whole }
    let core = trees.span(trees.core(of: draft.trigger))
    return core.contains(word) && core.count <= Self.longest ? core : word
  }

  private func modality(_ modality: Event.Modality, speaker: TextSpan?) -> Modality {
    switch modality {
    case .happened: speaker == nil ? .asserted : .attributed
    case .planned: .planned
    case .hypothetical: .hypothetical
    case .denied: .denied
    }
  }

  private func place(of draft: EventDraft) -> Int? {
    for (preposition, noun) in trees.obliques(of: draft.trigger) + trees.obliques(of: draft.head)
    where Self.locatives.contains(preposition) && parties.isGround(noun) { return noun }
    return nil
  }

  private static let longest = 400
  private static let locatives = WordList("in at near inside outside across around off")
}
