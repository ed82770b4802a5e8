/// The rules that give words to those who say them; each is listed in `docs/rules/quotations.md`.
package enum QuotationRule: String, Sendable, CaseIterable {
  /// A clause behind a verb of saying or holding.
  case clause = "quotation.clause"
  /// From "that" to the sentence's end, where the tree has no clause.
  case that = "quotation.that"
  /// What stands behind a verb of saying and a colon.
  case colon = "quotation.colon"
  /// What stands in front of a verb of saying at its end.
  case late = "quotation.late"
  /// What stands around a verb of saying between commas.
  case parenthetic = "quotation.parenthetic"
  /// What stands around "as … said".
  case `as` = "quotation.as"
  /// What somebody calls a thing.
  case naming = "quotation.naming"
  /// An amount that somebody gives.
  case estimate = "quotation.estimate"
  /// What somebody asks another to do.
  case request = "quotation.request"
  /// What somebody promises to do; told by commitments, not as a quotation.
  case promise = "quotation.promise"
  /// What stands behind the preposition of a verb of saying.
  case preposition = "quotation.preposition"
  /// The object of a verb of saying.
  case object = "quotation.object"
  /// What somebody expresses: concern, satisfaction.
  case feeling = "quotation.feeling"
  /// The clause around "according to".
  case accordingTo = "quotation.according-to"
  /// The clause around "in … view".
  case view = "quotation.view"
  /// The clause behind a noun of saying with an owner.
  case noun = "quotation.noun"
  /// Quoted words with the verb behind them.
  case directAfter = "quotation.direct-after"
  /// Quoted words with the verb in front of them.
  case directBefore = "quotation.direct-before"
  /// Quoted words behind a colon.
  case directColon = "quotation.direct-colon"
  /// Quoted words with a dash and a name behind them.
  case directSigned = "quotation.direct-signed"
  /// A few quoted words in a clause whose subject can speak.
  case fragment = "quotation.fragment"
}
