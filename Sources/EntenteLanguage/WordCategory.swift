/// An open class of words: the four parts of speech of the lexicon.
public enum WordCategory: UInt8, Hashable, Sendable, CaseIterable {
  case noun
  case verb
  case adjective
  case adverb
}

/// The parts of speech a word form can have; empty for a form the lexicon does not know.
public struct WordCategories: OptionSet, Hashable, Sendable {
  /// The bits: one for each ``WordCategory`` at its raw value, then `function`.
  public let rawValue: UInt8

  /// Takes the raw bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The set that holds one category.
  public init(_ category: WordCategory) {
    rawValue = 1 << category.rawValue
  }

  /// Can be a noun.
  public static let noun = WordCategories(.noun)
  /// Can be a full verb; "be" and "have" are both verb and function.
  public static let verb = WordCategories(.verb)
  /// Can be an adjective.
  public static let adjective = WordCategories(.adjective)
  /// Can be an adverb.
  public static let adverb = WordCategories(.adverb)
  /// A determiner, pronoun, preposition, conjunction, particle or auxiliary.
  public static let function = WordCategories(rawValue: 1 << 4)
}
