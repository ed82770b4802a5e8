public import EntenteLanguage
import EntenteModel

extension Treebank {
  /// The treebank's text cut into its own words and sentences: what a reader gets that is scored on gold tokens.
  ///
  /// The text is made of the words and of single spaces where the treebank has white space.
  public func segmented() -> SegmentedText {
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    var ranges: [Range<Int>] = []
    for sentence in sentences {
      let first = tokens.count
      for (place, word) in sentence.enumerated() {
        let start = bytes.count
        bytes.append(contentsOf: word.form.utf8)
        let isMark = !word.form.unicodeScalars.contains {
          $0.properties.isAlphabetic || $0.value &- 0x30 < 10
        }
        var shape: TokenShape = isMark ? .punctuation : .letter
        if place == 0 { shape.insert(.sentenceStart) }
        tokens.append(
          Token(
            start: Int32(start), end: Int32(bytes.count), hash: WordHash.of(word.form), shape: shape))
        if word.spaceAfter || place == sentence.count - 1 { bytes.append(0x20) }
      }
      ranges.append(first..<tokens.count)
    }
    let text = ReportText(String(decoding: bytes, as: UTF8.self))
    let passage = Passage(span: text.span, kind: .paragraph)
    return SegmentedText(
      text: text, tokens: tokens, sentenceRanges: ranges,
      sentencePassages: [Int](repeating: 0, count: ranges.count), passages: [passage])
  }

  /// Takes over what a reader made of a text, sentence by sentence.
  public init(_ text: AnalyzedText) {
    self.init(
      sentences: text.sentences.map { sentence in
        sentence.tokens.map { token in
          let bytes = text.segmented.bytes(of: token.token)
          let end = Int(token.token.end)
          let isLast = token.index == text.segmented.tokens.count - 1
          return TreebankToken(
            form: String(decoding: bytes, as: UTF8.self), lemma: token.lemma, upos: token.tag.rawValue,
            xpos: token.xpos, feats: token.features,
            head: token.head.map { $0.index - sentence.range.lowerBound + 1 } ?? 0,
            deprel: token.relationName,
            spaceAfter: isLast || Int(text.segmented.tokens[token.index + 1].start) > end)
        }
      })
  }
}
