public import EntenteModel

/// Cuts a text into tokens and sentences.
public struct Segmenter: Sendable {
  /// Makes a segmenter.
  public init() {}

  /// Cuts `text` by its passages; furniture is passed over.
  public func segment(_ text: ReportText, passages: [Passage]) -> SegmentedText {
    var tokens: [Token] = []
    var ranges: [Range<Int>] = []
    var owners: [Int] = []
    for (index, passage) in passages.enumerated() where passage.kind != .furniture {
      let first = tokens.count
      cut(text.utf8, passage.span, into: &tokens)
      var start = first
      for place in first..<tokens.count {
        let byte = text.utf8[Int(tokens[place].start)]
        if byte == 0x2E || place == tokens.count - 1 {
          ranges.append(start..<place + 1)
          owners.append(index)
          start = place + 1
        }
      }
    }
    return SegmentedText(
      text: text, tokens: tokens, sentenceRanges: ranges, sentencePassages: owners, passages: passages)
  }

  private func cut(_ bytes: [UInt8], _ span: TextSpan, into tokens: inout [Token]) {
    var place = span.start
    var space = true
    func isWord(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }
    while place < span.end {
      if bytes[place] <= 0x20 {
        space = true
        place += 1
        continue
      }
      let start = place
      var hash = WordHash()
      var shape: TokenShape = space ? .spaceBefore : []
      if isWord(bytes[place]) {
        if bytes[place] &- 0x41 < 26 { shape.insert(.initialUpper) }
        while place < span.end,
          isWord(bytes[place])
            || ((bytes[place] == 0x2C || bytes[place] == 0x2E) && place + 1 < span.end
              && bytes[place + 1] &- 0x30 < 10 && bytes[place - 1] &- 0x30 < 10)
        {
          shape.insert(bytes[place] &- 0x30 < 10 ? .digit : .letter)
          hash.combine(bytes[place])
          place += 1
        }
        if !shape.contains(.letter) { shape.insert(.number) }
      } else {
        shape.insert(.punctuation)
        hash.combine(bytes[place])
        place += 1
      }
      tokens.append(Token(start: Int32(start), end: Int32(place), hash: hash.value, shape: shape))
      space = false
    }
  }
}
