/// The universal relations of a word to its head (Universal Dependencies, version 2), without subtypes.
public enum DependencyRelation: String, Hashable, Sendable, CaseIterable {
  /// Clause that modifies a noun.
  case nounClause = "acl"
  /// Clause that modifies a verb.
  case adverbialClause = "advcl"
  /// Adverb that modifies.
  case adverbialModifier = "advmod"
  /// Adjective that modifies a noun.
  case adjectivalModifier = "amod"
  /// Second name of the same thing: "Rolf Benner, the **mayor**".
  case apposition = "appos"
  /// Auxiliary of a verb.
  case auxiliary = "aux"
  /// Preposition of a noun, and the possessive "'s".
  case caseMarker = "case"
  /// "and" before a conjunct.
  case coordinator = "cc"
  /// Clause as an object.
  case complementClause = "ccomp"
  case classifier = "clf"
  /// Part of a compound noun or verb.
  case compound = "compound"
  /// Later conjunct; its head is the first.
  case conjunct = "conj"
  /// "be" of a predicate that is no verb; its head is the predicate.
  case copula = "cop"
  /// Clause as a subject.
  case clausalSubject = "csubj"
  /// What cannot be told.
  case unspecified = "dep"
  case determiner = "det"
  /// "well", "yes".
  case discourse = "discourse"
  /// Moved out of its clause and taken up again.
  case dislocated = "dislocated"
  /// "there" and "it" without a meaning.
  case expletive = "expl"
  /// Later word of a fixed phrase: "as well **as**".
  case fixed = "fixed"
  /// Later word of a name: "Rolf **Benner**".
  case flat = "flat"
  /// Part of a word that was cut by mistake.
  case goesWith = "goeswith"
  case indirectObject = "iobj"
  /// Item of a list.
  case list = "list"
  /// "that", "to", "because" of a clause.
  case marker = "mark"
  /// Noun that modifies a noun: "end of the **war**".
  case nominalModifier = "nmod"
  case subject = "nsubj"
  /// Number that modifies a noun.
  case numericModifier = "nummod"
  case object = "obj"
  /// Noun that modifies a verb: "left in **May**".
  case oblique = "obl"
  /// Put under a word whose head was left out.
  case orphan = "orphan"
  /// Clause set beside: "…, he **said**".
  case parataxis = "parataxis"
  case punctuation = "punct"
  /// Slip of the tongue that was mended.
  case reparandum = "reparandum"
  /// The sentence's own head.
  case root = "root"
  /// The one spoken to.
  case vocative = "vocative"
  /// Clause without a subject of its own: "began to **fall**".
  case openComplement = "xcomp"
}
