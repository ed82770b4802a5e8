import EntenteLanguage
import EntenteModel
import Testing

@Suite("What holds for every text")
struct SegmenterPropertyTests {
  /// Bits of text that rules look at, to be thrown together.
  static let bits = [
    "the", "U.S.", "Dr.", "no.", "3", "14", "1.", "2)", ".", "...", ". . .", "!", "?", ",", ":", ";", "\"",
    "'", "\u{201C}",
    "\u{201D}", "\u{2019}", "\u{2019}s", "(", ")", "[", "]", "-", "--", "\u{2014}", "\u{2022}", "/", "//",
    "http://a.b/c",
    "a@b.org", "www.", "@", "#", "$", "%", "&", "_", "*", "=", "\u{E9}t\u{E9}", "\u{4E2D}\u{6587}",
    "\u{1F600}\u{FE0F}",
    "\u{A0}", "\u{2028}", "\u{85}", "\t", " ", "  ", "\n", "\n\n", "\r\n", "\u{0}", "\u{7}", "\u{AD}",
    "\u{200B}", "\u{FFFD}",
    "don't", "cannot", "non-", "re-", "Monday,", "May", "2020", "Photo:", "a.", "b.", "I.", "p.m.", "12:30",
    "1,000",
    "2021-", "<3", ":-)", "N\u{B0}.", "\u{FEFF}", "A/73/", "'90s", "x'y'z",
  ]

  @Test("Tokens are in order, apart, and cover all but white space", arguments: 0..<400)
  func cover(_ seed: Int) {
    var numbers = SeededGenerator(seed: UInt64(seed))
    var string = ""
    for _ in 0..<Int.random(in: 1...60, using: &numbers) {
      string += Self.bits[Int.random(in: 0..<Self.bits.count, using: &numbers)]
      if Bool.random(using: &numbers) { string += " " }
    }
    let text = ReportText(string)
    check(text, Self.passages(of: text, &numbers))
  }

  @Test("Arbitrary bytes made valid never break the segmenter", arguments: 0..<200)
  func arbitrary(_ seed: Int) {
    var numbers = SeededGenerator(seed: 7_000 + UInt64(seed))
    let bytes = (0..<Int.random(in: 0...300, using: &numbers)).map { _ in
      Bool.random(using: &numbers)
        ? UInt8.random(in: 0...255, using: &numbers) : UInt8.random(in: 0x20...0x7E, using: &numbers)
    }
    let text = ReportText(String(decoding: bytes, as: UTF8.self))
    check(text, [Passage(span: text.span, kind: .paragraph)])
  }

  @Test(
    "A text without spaces, stops or breaks is cut in linear time",
    arguments: [
      "a", "1", "1,", "a-", "a.", "a'", ".", "-", "re-", "\u{E9}", "\u{2019}", "w ", "a@", "http://", "1-2",
      "x/", "(", "\"", ". ", "1. ",
      "\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\n",
    ])
  func endless(_ bit: String) {
    let text = ReportText(String(repeating: bit, count: 100_000 / bit.utf8.count))
    check(text, [Passage(span: text.span, kind: .paragraph)])
  }

  @Test("Cutting a text in two passages gives the same tokens as cutting each by itself")
  func locality() {
    let first = "The U.S. envoy (a former Gen.) did n't stay."
    let second = "1. She left\n2. He stayed"
    let text = ReportText(first + "\n\n" + second)
    let cut = first.utf8.count
    let both = Segmenter().segment(
      text,
      passages: [
        Passage(span: TextSpan(0, cut), kind: .paragraph),
        Passage(span: TextSpan(cut + 2, text.utf8.count), kind: .listItem),
      ])
    let alone = [first, second].flatMap { part in
      let text = ReportText(part)
      let segmented = Segmenter().segment(text, passages: [Passage(span: text.span, kind: .paragraph)])
      return segmented.tokens.map { segmented.string(of: $0) }
    }
    #expect(both.tokens.map { both.string(of: $0) } == alone)
  }

  private static func passages(of text: ReportText, _ numbers: inout SeededGenerator) -> [Passage] {
    var passages: [Passage] = []
    var start = 0
    while start < text.utf8.count {
      var stop = min(text.utf8.count, start + Int.random(in: 1...120, using: &numbers))
      while !text.admits(TextSpan(start, stop)) { stop += 1 }
      let kind = Passage.Kind.allCases[Int.random(in: 0..<Passage.Kind.allCases.count, using: &numbers)]
      passages.append(Passage(span: TextSpan(start, stop), kind: kind))
      start = stop
    }
    return passages
  }

  private func check(_ text: ReportText, _ passages: [Passage]) {
    let segmented = Segmenter().segment(text, passages: passages)
    var isCovered = [Bool](repeating: false, count: text.utf8.count)
    var last = 0
    var areInOrder = true
    for token in segmented.tokens {
      let span = segmented.span(of: token)
      areInOrder = areInOrder && span.start >= last && span.count > 0 && text.admits(span)
      last = span.end
      for place in span.start..<span.end { isCovered[place] = true }
    }
    #expect(areInOrder)
    for passage in passages {
      let covered = isCovered[passage.span.start..<passage.span.end].count { $0 }
      #expect(passage.kind == .furniture ? covered == 0 : covered == solid(text, passage.span))
    }
    var next = 0
    var areParted = true
    for (range, passage) in zip(segmented.sentenceRanges, segmented.sentencePassages) {
      areParted = areParted && range.lowerBound == next && !range.isEmpty && range.count <= 1_000
      areParted = areParted && passages[passage].span.contains(segmented.span(of: range))
      for token in range {
        let isFirst = segmented.tokens[token].shape.contains(.sentenceStart)
        areParted = areParted && isFirst == (token == range.lowerBound)
      }
      next = range.upperBound
    }
    #expect(areParted && next == segmented.tokens.count)
  }

  /// The number of bytes that are no white space, control character or zero-width space.
  private func solid(_ text: ReportText, _ span: TextSpan) -> Int {
    text[span].unicodeScalars.reduce(0) { count, scalar in
      let isSpace =
        scalar.value <= 0x20 || scalar.value == 0x7F || scalar.properties.isWhitespace
        || scalar.value == 0x200B
        || scalar.value == 0x2060 || scalar.value == 0xFEFF
      return isSpace ? count : count + UTF8.width(scalar)
    }
  }
}
