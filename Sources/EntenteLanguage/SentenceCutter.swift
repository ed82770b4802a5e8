import EntenteModel

/// Decides at which of the noted places sentences end, paragraph by paragraph.
struct SentenceCutter {
  /// The longest sentence, in tokens; a longer one is cut at the safest place before.
  static let longest = 1_000

  /// The bytes of the text.
  let base: UnsafePointer<UInt8>
  /// What is known of words.
  let facts = WordFactLists.table
  /// The sentences found, as ranges of token indices.
  var ranges: [Range<Int>] = []
  /// The tokens of all passages so far.
  var tokens: [Token] = []
  /// The end of the paragraph's tokens.
  var end = 0
  /// The first token of the sentence that is open.
  var start = 0
  /// The part the passage plays on the page.
  var kind = Passage.Kind.paragraph
  /// The length of the passage's longest line in bytes; 0 where it was not yet measured.
  var width = 0
  /// Where the passage stands.
  var span = TextSpan(0, 0)
  /// The last token of a spaced ellipsis that was already judged.
  var judged = -1

  /// Makes a cutter over the bytes of a text, which must outlive it.
  init(base: UnsafePointer<UInt8>) {
    self.base = base
  }

  /// Begins a passage.
  mutating func begin(_ passage: Passage) {
    kind = passage.kind
    span = passage.span
    width = 0
  }

  /// Cuts the tokens from `first` on, which are those of one paragraph, into sentences.
  mutating func cut(from first: Int, marks: [SentenceMark]) {
    start = first
    end = tokens.count
    judged = -1
    for mark in marks {
      let token = Int(mark.token)
      switch mark.kind {
      case .stop: judgeStop(token)
      case .abbreviation: judgeAbbreviation(token)
      case .line: judgeLine(token)
      case .item: close(before: token)
      case .opening: judgeOpening(token)
      case .dateline: judgeDateline(token)
      }
    }
    close(before: end)
  }

  /// Ends the open sentence before a token.
  mutating func close(before token: Int) {
    guard token > start, token <= end else { return }
    while token - start > Self.longest {
      let stop = safeCut(from: start)
      append(start..<stop)
      start = stop
    }
    append(start..<token)
    start = token
  }

  private mutating func append(_ range: Range<Int>) {
    let first = tokens[range.lowerBound]
    tokens[range.lowerBound] = Token(
      start: first.start, end: first.end, hash: first.hash, shape: first.shape.union(.sentenceStart))
    ranges.append(range)
  }

  /// The best place to cut a sentence that is too long: behind a semicolon or a comma, at a space, anywhere.
  private func safeCut(from first: Int) -> Int {
    let last = first + Self.longest
    var space = last
    for token in stride(from: last, to: last - Self.longest / 3, by: -1) {
      guard tokens[token].shape.contains(.spaceBefore) else { continue }
      if space == last { space = token }
      let byte = base[Int(tokens[token - 1].end) - 1]
      if byte == 0x3B || byte == 0x2C { return token }
    }
    return space
  }

  /// The first byte of a token; 0 past the end of the passage.
  @inline(__always) func byte(_ token: Int) -> UInt8 {
    token < end ? base[Int(tokens[token].start)] : 0
  }

  /// The number of bytes of a token.
  @inline(__always) func length(_ token: Int) -> Int {
    Int(tokens[token].end - tokens[token].start)
  }

  /// What is known of a token's word.
  func known(_ token: Int) -> WordFacts {
    token < end ? facts[tokens[token].hash] ?? [] : []
  }

  /// The last two bytes of a three-byte mark such as “ or …; 0 for all other tokens.
  func tail(_ token: Int) -> UInt16 {
    guard length(token) == 3, byte(token) == 0xE2 else { return 0 }
    let start = Int(tokens[token].start)
    return UInt16(base[start + 1]) << 8 | UInt16(base[start + 2])
  }
}
