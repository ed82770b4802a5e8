public import EntenteModel

/// The owner of a text's tokens and sentences; ``Sentence`` is a view into it.
///
/// Tokens are in the order of the text and do not overlap; white space belongs to none. Sentences are in the order
/// of the text, and every token is of exactly one. Furniture (``Passage/Kind/furniture``) has neither.
public struct SegmentedText: Sendable {
  /// The text that was cut.
  public let text: ReportText
  /// All tokens.
  public let tokens: [Token]
  /// For each sentence its tokens, as a range of indices into `tokens`; never empty.
  public let sentenceRanges: [Range<Int>]
  /// For each sentence the index into `passages` of the passage it stands in.
  public let sentencePassages: [Int]
  /// The passages the text was cut by, in order.
  public let passages: [Passage]

  /// Puts together what a segmenter found; the arrays must hold what their descriptions say.
  public init(
    text: ReportText, tokens: [Token], sentenceRanges: [Range<Int>], sentencePassages: [Int],
    passages: [Passage]
  ) {
    precondition(sentenceRanges.count == sentencePassages.count, "each sentence has its passage")
    self.text = text
    self.tokens = tokens
    self.sentenceRanges = sentenceRanges
    self.sentencePassages = sentencePassages
    self.passages = passages
  }

  /// The sentences in order.
  public var sentences: some RandomAccessCollection<Sentence> {
    sentenceRanges.indices.lazy.map { Sentence(owner: self, index: $0) }
  }

  /// The span of one token.
  public func span(of token: Token) -> TextSpan {
    TextSpan(Int(token.start), Int(token.end))
  }

  /// The span from the first to the last token of a range that is not empty.
  public func span(of range: Range<Int>) -> TextSpan {
    TextSpan(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }

  /// The bytes of one token.
  public func bytes(of token: Token) -> ArraySlice<UInt8> {
    text.utf8[Int(token.start)..<Int(token.end)]
  }

  /// The characters of one token. Allocates; not for hot paths.
  public func string(of token: Token) -> String {
    String(decoding: bytes(of: token), as: UTF8.self)
  }
}

/// One sentence: a view into its ``SegmentedText``.
public struct Sentence: Sendable {
  /// The text it is of.
  public let owner: SegmentedText
  /// Its place among the sentences.
  public let index: Int

  /// Its tokens, as a range of indices into the owner's tokens.
  public var range: Range<Int> { owner.sentenceRanges[index] }
  /// Its tokens.
  public var tokens: ArraySlice<Token> { owner.tokens[range] }
  /// From its first to its last token.
  public var span: TextSpan { owner.span(of: range) }
  /// The part that its passage plays on the page.
  public var kind: Passage.Kind { owner.passages[owner.sentencePassages[index]].kind }
}
