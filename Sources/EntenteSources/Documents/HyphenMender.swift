/// Joins the lines of a paragraph; a word that a hyphen cut at the end of a line is made whole.
///
/// The hyphen stays where the text has the word with a hyphen elsewhere, or where its first part is one that takes a
/// hyphen ("cross-border", "two-year"); otherwise it goes.
struct HyphenMender {
  /// The words with a hyphen inside that stand in the middle of a line.
  private var written: WordSet

  /// Learns from the lines of a text.
  init(_ lines: some Sequence<[UInt8]>) {
    var words: Set<String> = []
    for line in lines where line.contains(0x2D) {
      for word in line.split(separator: 0x20) where word.dropFirst().dropLast().contains(0x2D) {
        words.insert(String(decoding: Self.core(word), as: UTF8.self))
      }
    }
    written = WordSet(words.joined(separator: " "))
  }

  /// The paragraph with one more line.
  func join(_ paragraph: [UInt8], _ line: [UInt8]) -> [UInt8] {
    if paragraph.suffix(2) == [0xC2, 0xAD] { return paragraph.dropLast(2) + line }
    let isHyphen = paragraph.last == 0x2D || paragraph.suffix(3) == [0xE2, 0x80, 0x90]
    let width = paragraph.last == 0x2D ? 1 : 3
    guard isHyphen, let first = line.first, let before = paragraph.dropLast(width).last,
      Self.isLetter(before) || before &- 0x30 < 10
    else { return paragraph + [0x20] + line }
    guard first &- 0x61 < 26 || first >= 0x80 else {
      return Self.isLetter(first) ? paragraph + line : paragraph + [0x20] + line
    }
    let start = paragraph.dropLast(width).lastIndex(of: 0x20).map { $0 + 1 } ?? 0
    let head = paragraph[start..<(paragraph.count - width)]
    let tail = line.prefix { $0 > 0x20 }
    let isCompound =
      Self.openers.contains(head) || head.contains(0x2D) || head.last.map { $0 &- 0x30 < 10 } == true
    if isCompound || written.contains(Self.core((Array(head) + [0x2D] + tail)[...])) {
      return paragraph + line
    }
    return paragraph.dropLast(width) + line
  }

  /// A word without marks around it.
  private static func core(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = word.drop { !isLetter($0) }
    guard let end = start.lastIndex(where: isLetter) else { return start }
    return start[...end]
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  private static let openers = WordSet(
    """
    cross self non well ex anti pro half all long short high low mid co semi ill so two three four five six seven
    eight nine ten twenty thirty forty fifty sixty seventy eighty ninety first second third north south east west
    vice post pre state north-east south-east north-west south-west far large small full part one multi
    """)
}
