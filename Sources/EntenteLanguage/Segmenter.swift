public import EntenteModel

/// Cuts a text into tokens and sentences.
///
/// Tokens are the syntactic words of Universal Dependencies' English treebanks (EWT, GUM); the rules stand in
/// `docs/rules/segmentation.md`. Time is linear in the bytes, memory in the tokens; nothing is allocated per token.
/// White space is what Unicode calls so, the control characters, and the zero-width space.
public struct Segmenter: Sendable {
  /// Makes a segmenter.
  public init() {}

  /// Cuts `text` by its passages; furniture is passed over.
  public func segment(_ text: ReportText, passages: [Passage]) -> SegmentedText {
    var owners: [Int] = []
    let (tokens, ranges) = text.utf8.withUnsafeBufferPointer { bytes in
      ByteClass.table.withUnsafeBufferPointer { classes in
        cut(bytes, classes, passages, &owners)
      }
    }
    return SegmentedText(
      text: text, tokens: tokens, sentenceRanges: ranges, sentencePassages: owners, passages: passages)
  }

  private func cut(
    _ bytes: UnsafeBufferPointer<UInt8>, _ classes: UnsafeBufferPointer<UInt8>, _ passages: [Passage],
    _ owners: inout [Int]
  ) -> ([Token], [Range<Int>]) {
    guard let base = bytes.baseAddress, let classes = classes.baseAddress else { return ([], []) }
    var tokenizer = Tokenizer(base: base, limit: bytes.count, classes: classes)
    var cutter = SentenceCutter(base: base)
    for (index, passage) in passages.enumerated() where passage.kind != .furniture {
      tokenizer.begin(passage.span)
      cutter.begin(passage)
      while tokenizer.cutParagraph() {
        swap(&tokenizer.tokens, &cutter.tokens)
        cutter.cut(from: tokenizer.head, marks: tokenizer.marks)
        swap(&tokenizer.tokens, &cutter.tokens)
      }
      while owners.count < cutter.ranges.count { owners.append(index) }
    }
    return (tokenizer.tokens, cutter.ranges)
  }
}
