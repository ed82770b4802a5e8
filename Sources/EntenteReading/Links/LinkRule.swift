/// The rules that tie causes and effects; each is listed in `docs/rules/links.md`.
package enum LinkRule: String, Sendable, CaseIterable {
  /// A verb between cause and effect: "caused a rift".
  case verb = "link.verb"
  /// Its passive: "strained by the raid".
  case verbPassive = "link.verb-passive"
  /// A verb with a preposition before the effect: "led to".
  case verbPreposition = "link.verb-preposition"
  /// A verb with a preposition before the cause: "stems from".
  case verbFrom = "link.verb-from"
  /// "made the accord possible".
  case make = "link.make"
  /// "gave them the standing to mediate".
  case give = "link.give"
  /// A change without an object, with "through" before its cause.
  case through = "link.through"
  /// What a thing is meant to do: "the visit aims to".
  case aim = "link.aim"
  /// "…, causing a rift".
  case participle = "link.participle"
  /// What is done by doing another thing.
  case byDoing = "link.by-doing"
  /// A deed and its aim: "met to mend ties".
  case purpose = "link.purpose"
  /// A deed and what it is to keep off: "to avoid penalties".
  case purposeAvoid = "link.purpose-avoid"
  /// "vital for peace", "key to trust".
  case neededFor = "link.needed-for"
  /// "due to", "because of".
  case dueTo = "link.due-to"
  /// "thanks to".
  case thanksTo = "link.thanks-to"
  /// "because", "given that".
  case because = "link.because"
  /// "since" of reason.
  case since = "link.since"
  /// "in response to", "amid fears of".
  case inResponseTo = "link.in-response-to"
  /// "following", "in the wake of" an event.
  case following = "link.following"
  /// Something that came about when another thing happened.
  case when = "link.when"
  /// "if", "unless".
  case condition = "link.condition"
  /// "once" a thing is so.
  case once = "link.once"
  /// "pending", "subject to".
  case pending = "link.pending"
  /// "so that".
  case soThat = "link.so-that"
  /// "in order to", "in a bid to".
  case inOrderTo = "link.in-order-to"
  /// A sentence that opens with "as a result" and the like.
  case sentence = "link.sentence"
  /// What the trained model is sure of and no rule read.
  case trained = "link.trained"
}
