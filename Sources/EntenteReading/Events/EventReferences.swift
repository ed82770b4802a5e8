import EntenteLanguage
import EntenteModel

/// Tells a noun that states a deed from one that only refers back to it.
///
/// "Norway's **visit** to Chad was hailed" in a report that says elsewhere that the visit was paid, or when, is a
/// reference: the deed is stated there.
struct EventReferences: Sendable {
  let trees: Trees
  let parties: PartyJudge

  init(_ trees: Trees, _ parties: PartyJudge) {
    self.trees = trees
    self.parties = parties
  }

  /// The drafts without references.
  func stated(_ drafts: [EventDraft]) -> [EventDraft] {
    drafts.enumerated().filter { index, draft in
      guard draft.rule == .nounFrame, draft.time == nil else { return true }
      if isThin(draft) { return false }
      return !drafts.enumerated().contains { other, stated in
        other != index && stated.type == draft.type && isSame(stated, draft)
          && (draft.type == .consult || draft.parts.targets.isEmpty)
          && (stated.rule != .nounFrame || stated.time != nil || other < index)
      }
    }.map(\.element)
  }

  /// Whether a noun names one party only and nothing else: "his visit", "the army's attack".
  private func isThin(_ draft: EventDraft) -> Bool {
    if draft.parts.all.count > 1 { return false }
    if draft.parts.actors.isEmpty, Self.suffered.contains(draft.type) { return false }
    if let actor = draft.parts.all.first {
      let xpos = trees.xpos(actor)
      if xpos == "NNS", parties.isNamed(actor) { return false }
    }
    return true
  }

  private func isSame(_ stated: EventDraft, _ draft: EventDraft) -> Bool {
    guard
      trees.lemmas[stated.trigger] == trees.lemmas[draft.trigger]
        || stated.mode != nil && stated.mode == draft.mode
    else { return false }
    let known = Set(stated.parts.all.flatMap(parties.identities))
    let own = draft.parts.all.map(parties.identities).filter { !$0.isEmpty }
    return !own.isEmpty && own.allSatisfy { !$0.isDisjoint(with: known) }
  }

  /// Deeds that are told by whom they strike alone: "the attack on the embassy".
  private static let suffered: Set<EventType> = [.assault, .sanction, .aid]
}
