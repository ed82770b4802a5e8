package import EntenteModel

/// A link as it is read, in ranges of tokens.
package struct LinkDraft: Sendable {
  /// What drives.
  package var cause: Range<Int>
  /// What is driven.
  package var effect: Range<Int>
  /// The words that tie them.
  package var signal: Range<Int>?
  /// How the cause bears on the effect.
  package var relation: Link.Relation
  /// Whether it is hedged.
  package var isHedged = false
  /// The name of the rule.
  package var rule: LinkRule
  /// The token from which it is told who says it, and how surely: the verb or the word that ties the two.
  package var head: Int
}
