import EntenteModel

/// Words that a text gives to somebody: the words, the one, and what says so.
///
/// All ranges are of tokens. The content is what is said or held, with the "that" before it and without what stands
/// between its parts; a claim takes from it the quoted words where there are any.
package struct Attribution: Sendable {
  /// What is said, in the order of the text; never empty.
  package var content: [Range<Int>]
  /// The word that says so.
  package var cue: Range<Int>?
  /// The whole noun phrase of the one who says it, with its appositions.
  package var source: Range<Int>?
  /// The head of the noun phrase that tells who is meant: of "who", the noun before it.
  var speaker: Int?
  /// The stretches between quotation marks inside the content, without the marks.
  var quoted: [Range<Int>] = []
  /// Whether all of the content stands between quotation marks.
  var isWhole = false
  /// The name of the rule.
  package var rule: QuotationRule
  /// The verb that heads the cue.
  var verb: Int?
  /// The one inside whose quoted words all of this stands; `nil` where the report tells it.
  var outer: Range<Int>?

  /// Whether it tells what somebody says or holds; promises are told by their own claims.
  var isQuotation: Bool { rule != .promise }

  /// Whether its content is a phrase and not a clause: "condemned the raid", "called for calm".
  var isPhrase: Bool { Self.phraseRules.contains(rule) }

  private static let phraseRules: Set<QuotationRule> = [
    .object, .preposition, .feeling, .naming,
  ]

  /// The first token of the content.
  var start: Int { content[0].lowerBound }

  /// Whether a token is of the content.
  func holds(_ token: Int) -> Bool { content.contains { $0.contains(token) } }
}
