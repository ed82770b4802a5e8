import EntenteLanguage
import EntenteModel

/// The nouns by which reports name meetings.
extension EventOccasions {
  /// Whether a noun is one of a meeting, in whatever grammatical place.
  static func isMeeting(_ noun: Int, _ trees: Trees) -> Bool {
    guard trees.tags[noun] == .noun || trees.tags[noun] == .verb || trees.tags[noun] == .properNoun,
      !invitations.contains(trees.lemmas[noun])
    else { return false }
    return NounClass.of(trees.lemmas[noun]).contains(.meeting) && sort(noun, trees) != nil
  }

  /// What kind of meeting a word tells: its mode where it has one, otherwise the word itself.
  private static func sort(_ token: Int, _ trees: Trees) -> UInt64? {
    guard
      let frame = EventNouns.frames[lemma: trees.lemmas[token], form: trees.form(token)].first(where: {
        $0.type == .consult
      })
    else { return nil }
    return frame.mode.map { WordHash.of($0) } ?? trees.lemmas[token]
  }

  /// Whether a noun can refer to a meeting: both are visits, or both the same word.
  static func areAlike(_ noun: Int, _ draft: EventDraft, _ trees: Trees) -> Bool {
    let own = draft.mode.map { WordHash.of($0) } ?? trees.lemmas[draft.trigger]
    return sort(noun, trees) == own
  }

  /// Those whose a meeting is by possession: "**his** visit".
  static func owners(of noun: Int, _ scene: Scene) -> Set<Int> {
    var found: Set<Int> = []
    for child in scene.trees.children(of: noun) where scene.trees.isPossessive(child) {
      found.formUnion(scene.participant(child).referents)
    }
    return found
  }

  /// The noun whose part or side another noun is: the summit of "on the **sidelines** of the summit".
  static func whole(of noun: Int, _ trees: Trees) -> Int {
    guard Self.margins.contains(trees.lemmas[noun]) else { return noun }
    return trees.obliques(of: noun).first { $0.preposition == VerbParts.of }?.noun ?? noun
  }

  private static let invitations = WordList("invitation contact congress audience")
  private static let margins = WordList(
    "sideline sidelines margin margins course framework day end start close")
}
