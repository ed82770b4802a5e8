/// A set of words that is asked with bytes: FNV-1a of the word with ASCII letters lower-cased.
struct WordSet: Sendable {
  private let marks: WordMarks

  /// Makes the set of the words of a text, set apart by white space.
  init(_ words: String) {
    marks = WordMarks([(1, words)])
  }

  /// Whether the set has the word of this hash.
  func contains(_ hash: UInt64) -> Bool { marks[hash] != 0 }

  /// Whether the set has the word.
  func contains(_ word: ArraySlice<UInt8>) -> Bool { contains(Self.hash(of: word)) }

  /// The hash of no bytes.
  static var emptyHash: UInt64 { WordMarks.emptyHash }

  /// The hash after one more byte.
  @inline(__always)
  static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 { WordMarks.next(hash, byte) }

  /// The hash of a word.
  static func hash(of word: ArraySlice<UInt8>) -> UInt64 { WordMarks.hash(of: word) }
}
