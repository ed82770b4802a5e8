/// The universal parts of speech (Universal Dependencies, version 2).
public enum UniversalTag: String, Hashable, Sendable, CaseIterable {
  /// Adjective.
  case adjective = "ADJ"
  /// Preposition or postposition.
  case adposition = "ADP"
  /// Adverb.
  case adverb = "ADV"
  /// Auxiliary verb, and "be" as a copula.
  case auxiliary = "AUX"
  /// "and", "or", "but".
  case coordinator = "CCONJ"
  /// "the", "this", "all" before a noun.
  case determiner = "DET"
  /// "yes", "oh", "please".
  case interjection = "INTJ"
  /// Common noun.
  case noun = "NOUN"
  /// Number, in digits or words.
  case number = "NUM"
  /// "to" of the infinitive, "not", the possessive "'s".
  case particle = "PART"
  /// Pronoun.
  case pronoun = "PRON"
  /// Name.
  case properNoun = "PROPN"
  /// Punctuation.
  case punctuation = "PUNCT"
  /// "that", "because", "if" before a clause.
  case subordinator = "SCONJ"
  /// Currency signs, emoji and the like.
  case symbol = "SYM"
  /// Full verb.
  case verb = "VERB"
  /// What has no part of speech.
  case other = "X"
}
