/// What a token is made of, told once when the text is cut and asked by every reader.
public struct TokenShape: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt16

  /// Takes the raw bits.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// At least one letter (any scalar above ASCII that is no known punctuation counts as one).
  public static let letter = TokenShape(rawValue: 1 << 0)
  /// At least one ASCII digit.
  public static let digit = TokenShape(rawValue: 1 << 1)
  /// The first letter is upper case.
  public static let initialUpper = TokenShape(rawValue: 1 << 2)
  /// Every letter is upper case, and there are at least two.
  public static let allUpper = TokenShape(rawValue: 1 << 3)
  /// No letter and no digit: punctuation or a symbol.
  public static let punctuation = TokenShape(rawValue: 1 << 4)
  /// White space stands before the token.
  public static let spaceBefore = TokenShape(rawValue: 1 << 5)
  /// A line break stands before the token.
  public static let lineBefore = TokenShape(rawValue: 1 << 6)
  /// A web or mail address, a file name or the like: never read for words or numbers.
  public static let address = TokenShape(rawValue: 1 << 7)
  /// Only digits with the separators of numbers between them: `1,234.5`, `2024`, `3.4`.
  public static let number = TokenShape(rawValue: 1 << 8)
  /// The first token of its sentence.
  public static let sentenceStart = TokenShape(rawValue: 1 << 9)
}

/// One syntactic word of the text by the tokenisation of Universal Dependencies' English treebanks, but that a
/// contraction keeps its parts' own bytes ("don't" is "do" and "n't", "cannot" is "can" and "not").
public struct Token: Hashable, Sendable {
  /// The offset of the first byte.
  public let start: Int32
  /// The offset after the last byte.
  public let end: Int32
  /// A 64-bit hash (``WordHash``) of the token with ASCII letters lower-cased and the curly apostrophe as `'`.
  public let hash: UInt64
  /// What it is made of.
  public let shape: TokenShape

  /// Makes a token.
  public init(start: Int32, end: Int32, hash: UInt64, shape: TokenShape) {
    self.start = start
    self.end = end
    self.hash = hash
    self.shape = shape
  }
}
