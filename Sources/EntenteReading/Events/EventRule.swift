/// The rules that read events; each is listed in `docs/rules/events.md`.
enum EventRule: String, CaseIterable, Sendable {
  /// A verb with all that its frame needs: "Norway **visited** …".
  case verbFrame = "event.verb-frame"
  /// A verb with a particle or preposition: "**called off** the talks".
  case phrasalVerb = "event.phrasal-verb"
  /// A verb whose object tells the deed's kind: "**recalled** its ambassador".
  case objectFrame = "event.object-frame"
  /// A verb that turns its object noun into a deed: "**held** talks".
  case lightVerb = "event.light-verb"
  /// A noun of a deed that a verb lets begin, last or end: "the **talks** resumed".
  case nounOccurs = "event.noun-occurs"
  /// A noun of a deed with its parties: "Norway's **strike** on …".
  case nounFrame = "event.noun-frame"
  /// What is said to be a must: "said Chad **must** withdraw".
  case mustSay = "event.must-say"
  /// A noun of a deed as a predicate: "is on a **visit** to …".
  case nounPredicate = "event.noun-predicate"
  /// A deed that names nobody, with the parties of the meeting or accord before it: "the **talks** resumed".
  case carriedParties = "event.carried-parties"
  /// An occasion at which something was said or done: "said at a **press conference** with …".
  case attended = "event.attended"
  /// An adjective that binds or shows intent: "is **ready** to …".
  case adjective = "event.adjective"
  /// Several who aim at something done together: "both **seek** to deepen trade".
  case sharedAim = "event.shared-aim"
}
