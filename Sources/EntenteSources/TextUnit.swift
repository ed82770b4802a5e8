import EntenteModel

/// A piece of a text that may become a passage: a line, some lines, or what stands between long runs of white
/// space.
struct TextUnit {
  /// Where it stands, without white space around it.
  var span: TextSpan
  /// What its bytes show.
  let look: LineLook
  /// Its words and marks.
  let words: LineWords
  /// Whether it stands behind a long run of white space on the same line.
  var isBehindRun = false
  /// The kind that the page's elements give it; `nil` in a plain text.
  var shape: Passage.Kind?
  /// The share of its bytes that are links.
  var linkShare = 0.0
  /// Whether it is of a document that no site puts anything around; it is then no furniture by its look alone.
  var isOfDocument = false
  /// The kind that was decided.
  var kind: Passage.Kind?
  /// Why it is furniture, when it is.
  var rule: FurnitureRule?

  /// Makes a unit of a stretch of the text; `look` is what its bytes show, where that is known already.
  init(_ span: TextSpan, of text: [UInt8], look known: LineLook? = nil) {
    self.span = span
    let bytes = text[span.start..<span.end]
    look = known ?? LineLook(bytes)
    words = LineWords(bytes)
    startsQuoted = Self.startsQuoted(bytes)
    listMarker = Self.listMarker(bytes)
  }

  /// Whether the first character is a quotation mark.
  let startsQuoted: Bool
  /// The bytes of the list marker at its start; 0 without one.
  let listMarker: Int

  /// Whether it is furniture.
  var isFurniture: Bool { kind == .furniture }

  /// Whether it is an item of a list that is little but a link.
  var isLinkedItem: Bool { shape == .listItem && linkShare >= 0.75 }

  /// Whether it reads as prose: at least one whole sentence.
  var isProse: Bool {
    look.words >= 7 && look.endsSentence
      && ((look.lowerWords >= 3 && look.functionWords + look.lowerWords >= look.words * 2 / 5)
        || look.isForeign)
      || look.words >= 40
  }

  /// Marks it as furniture.
  mutating func mark(_ rule: FurnitureRule) {
    kind = .furniture
    self.rule = rule
  }

  private static func startsQuoted(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if first == 0x22 || first == 0x27 { return true }
    return bytes.starts(with: [0xE2, 0x80, 0x9C]) || bytes.starts(with: [0xE2, 0x80, 0x98])
      || bytes.starts(with: [0xC2, 0xAB])
  }

  /// The length of "1. ", "(2) ", "a) ", "- ", "• " and the like.
  private static func listMarker(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first else { return 0 }
    let line = Array(bytes.prefix(8))
    var place = 0
    for mark in bullets where mark[0] == first {
      if line.starts(with: mark), line.count > mark.count, isSpace(line[mark.count]) { return mark.count + 1 }
    }
    if place < line.count, line[place] == 0x28 { place += 1 }
    let start = place
    while place < line.count, line[place] &- 0x30 < 10, place - start < 3 { place += 1 }
    if place == start, place < line.count, (line[place] | 0x20) &- 0x61 < 26 { place += 1 }
    guard place > start, place + 1 < line.count else { return 0 }
    let isLetter = line[start] > 0x39
    guard line[place] == 0x29 || (line[place] == 0x2E && !isLetter) else { return 0 }
    return isSpace(line[place + 1]) ? place + 2 : 0
  }

  private static let bullets = [
    "-", "*", "+", "\u{2022}", "\u{2013}", "\u{00B7}", "\u{25AA}", "\u{25CF}", "\u{25CB}", "\u{2043}",
  ].map { Array($0.utf8) }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0xC2 }
}
