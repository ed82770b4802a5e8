import EntenteModel

/// Cuts a plain text into units.
///
/// A unit is a line without the white space around it. A line with a long run of white space inside is cut
/// there, but not within a sentence. In a text whose lines were broken at a fixed width, the lines of a
/// paragraph are one unit.
struct LineCutter {
  /// White space of this many characters cuts a line.
  static let longestGap = 4

  private let text: [UInt8]

  /// Takes a text.
  init(_ text: [UInt8]) {
    self.text = text
  }

  /// The units in order.
  func units() -> [TextUnit] {
    let lines = self.lines()
    let width = wrapWidth(of: lines)
    var units: [TextUnit] = []
    var paragraph: TextSpan?
    for (index, line) in lines.enumerated() {
      guard let width else {
        append(line.span, to: &units)
        continue
      }
      paragraph = paragraph.map { $0.union(line.span) } ?? line.span
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      if endsParagraph(line, next, width) {
        if let paragraph { append(paragraph, to: &units) }
        paragraph = nil
      }
    }
    return units
  }

  private struct Line {
    let span: TextSpan
    let isAfterBlank: Bool
  }

  private func lines() -> [Line] {
    var lines: [Line] = []
    var start = 0
    var blank = true
    for place in 0...text.count {
      guard place == text.count || text[place] == 0x0A || text[place] == 0x0D || text[place] == 0x0C else {
        continue
      }
      let span = trimmed(start, place)
      if span.isEmpty {
        if !(place < text.count && text[place] == 0x0A && place > 0 && text[place - 1] == 0x0D) {
          blank = true
        }
      } else {
        lines.append(Line(span: span, isAfterBlank: blank))
        blank = false
      }
      start = place + 1
    }
    return lines
  }

  /// The width that lines were broken at; `nil` where they were not.
  private func wrapWidth(of lines: [Line]) -> Int? {
    var widest = 0
    var broken = 0
    var pairs = 0
    for (left, right) in zip(lines, lines.dropFirst()) where !right.isAfterBlank {
      pairs += 1
      widest = max(widest, left.span.count)
      let last = text[left.span.end - 1]
      let endsOpen = (last | 0x20) &- 0x61 < 26 || last == 0x2C
      if endsOpen, text[right.span.start] &- 0x61 < 26, left.span.count >= 40 { broken += 1 }
    }
    return pairs >= 4 && broken * 3 >= pairs && widest <= 120 ? widest : nil
  }

  private func endsParagraph(_ line: Line, _ next: Line?, _ width: Int) -> Bool {
    guard let next, !next.isAfterBlank else { return true }
    if TextUnit(next.span, of: text).listMarker > 0 { return true }
    return line.span.count * 3 < width * 2
  }

  /// Adds a line, cut at its long runs of white space.
  private func append(_ line: TextSpan, to units: inout [TextUnit]) {
    var start = line.start
    var place = line.start
    while place < line.end {
      let (gap, end) = space(at: place, before: line.end)
      if gap >= Self.longestGap, cuts(start, place, end, line.end) {
        add(trimmed(start, place), behindRun: start > line.start, to: &units)
        start = end
      }
      place = gap > 0 ? end : place + 1
    }
    add(trimmed(start, line.end), behindRun: start > line.start, to: &units)
  }

  private func add(_ span: TextSpan, behindRun: Bool, to units: inout [TextUnit]) {
    if span.isEmpty { return }
    var unit = TextUnit(span, of: text)
    unit.isBehindRun = behindRun
    units.append(unit)
  }

  /// Whether a gap parts two units: the left one is a whole sentence, or the right one does not go on with
  /// it.
  private func cuts(_ start: Int, _ gap: Int, _ next: Int, _ end: Int) -> Bool {
    guard next < end, gap > start else { return false }
    if text[next] &- 0x61 < 26 { return LineLook(text[start..<gap]).endsSentence }
    return true
  }

  /// The number of white-space characters from `place` on, and the place after them.
  private func space(at place: Int, before end: Int) -> (count: Int, end: Int) {
    var count = 0
    var place = place
    while place < end {
      let length = spaceLength(at: place)
      if length == 0 { break }
      place += length
      count += 1
    }
    return (count, place)
  }

  /// The bytes of the white-space character at `place`, byte order marks among them; 0 for anything else.
  private func spaceLength(at place: Int) -> Int {
    let byte = text[place]
    if byte <= 0x20 { return 1 }
    if byte == 0xC2, place + 1 < text.count, text[place + 1] == 0xA0 { return 2 }
    guard byte >= 0xE2, place + 2 < text.count else { return 0 }
    let (second, third) = (text[place + 1], text[place + 2])
    if byte == 0xE2, second == 0x80 {
      return third <= 0x8D || third == 0xAF || third == 0xA8 || third == 0xA9 ? 3 : 0
    }
    if byte == 0xE3, second == 0x80 { return third == 0x80 ? 3 : 0 }
    return byte == 0xEF && second == 0xBB && third == 0xBF ? 3 : 0
  }

  private func trimmed(_ start: Int, _ end: Int) -> TextSpan {
    var start = start
    while start < end {
      let length = spaceLength(at: start)
      if length == 0 { break }
      start += length
    }
    var end = end
    while end > start {
      var first = end - 1
      while first > start, text[first] & 0xC0 == 0x80 { first -= 1 }
      if spaceLength(at: first) != end - first { break }
      end = first
    }
    return TextSpan(min(start, end), end)
  }
}
