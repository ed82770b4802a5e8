import EntenteLanguage

/// The sentence that a run of date words stands in.
struct DateSurroundings {
  /// The text.
  let text: SegmentedText
  /// The tokens of the sentence.
  let sentence: Range<Int>

  /// The hash of a token; 0 outside the sentence.
  func hash(_ token: Int) -> UInt64 { sentence.contains(token) ? text.tokens[token].hash : 0 }

  /// The shape of a token; nothing outside the sentence.
  func shape(_ token: Int) -> TokenShape { sentence.contains(token) ? text.tokens[token].shape : [] }
}

/// A set of words, told by their hashes.
struct DateWordSet: Sendable {
  private let hashes: Set<UInt64>

  /// Takes words with blanks between them.
  init(_ words: String) {
    hashes = Set(words.split(separator: " ").map { WordHash.of($0) })
  }

  /// Whether the word with a hash is one of them.
  func has(_ hash: UInt64) -> Bool { hashes.contains(hash) }
}
