import EntenteModel

/// A text as the names' reader takes it: tokens and sentences over bytes.
package struct NameText: Sendable {
  /// The text's bytes.
  package let bytes: [UInt8]
  /// All tokens in order.
  package let tokens: [Token]
  /// The tokens of each sentence.
  package let sentences: [Range<Int>]

  /// Takes the parts as they are.
  package init(bytes: [UInt8], tokens: [Token], sentences: [Range<Int>]) {
    self.bytes = bytes
    self.tokens = tokens
    self.sentences = sentences
  }

  /// Takes a text that was cut.
  package init(_ text: SegmentedText) {
    self.init(bytes: text.text.utf8, tokens: text.tokens, sentences: text.sentenceRanges)
  }

  /// Makes a text of sentences of words, with a space between all words.
  package init(words: [[String]]) {
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    var sentences: [Range<Int>] = []
    for sentence in words {
      let first = tokens.count
      for word in sentence {
        let start = Int32(bytes.count)
        bytes += Array(word.utf8)
        tokens.append(
          Token(start: start, end: Int32(bytes.count), hash: WordHash.of(word), shape: []))
        bytes.append(0x20)
      }
      sentences.append(first..<tokens.count)
    }
    self.init(bytes: bytes, tokens: tokens, sentences: sentences)
  }
}
