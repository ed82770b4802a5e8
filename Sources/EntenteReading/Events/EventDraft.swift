import EntenteLanguage
import EntenteModel

/// An event on its way to being a claim: places of words, not yet participants.
struct EventDraft: Sendable {
  let type: EventType
  let mode: String?
  /// The word that tells the deed.
  let trigger: Int
  /// The predicate of the clause that states it; the trigger itself where that is a noun on its own.
  let head: Int
  /// The noun that the verb's frame took as its object; `nil` for none.
  let object: Int?
  var parts: EventParts
  var rule: EventRule
  var modality: Event.Modality
  var time: Timex?
  var dating: Dating?
  /// Whether nobody is named with it, and who takes part is to be carried over from the event before.
  var isBare = false
  /// The trigger of the event that it is a part of.
  var parent: Int?
}
