import EntenteModel

/// A line in which an outlet speaks of itself or to its reader: what it is, how to reach it, how to quote it.
///
/// The line is cut into sentences and the pieces between bars and dots. It is of the house when its first
/// sentence is, and at least half of all; the others must be short and nobody's speech.
struct HouseLine {
  private let sentences: [HouseSentence]
  private let isShort: Bool

  /// Cuts a unit.
  init(_ unit: TextUnit, of text: [UInt8]) {
    isShort = unit.look.words <= 60 && !unit.startsQuoted && unit.listMarker == 0
    sentences = isShort ? Self.cut(text[unit.span.start..<unit.span.end]) : []
  }

  /// The rule of the first sentence that is of the house, where the whole line is.
  func rule(_ names: OwnNames, strictly: Bool = false) -> FurnitureRule? {
    guard isShort else { return nil }
    let rules = sentences.map { $0.rule(names) }
    let count = rules.count { $0 != nil }
    guard count > 0, strictly ? count == rules.count : count * 2 >= rules.count else { return nil }
    for (index, sentence) in sentences.enumerated() where rules[index] == nil {
      if !sentence.isHarmless(opens: index == 0) { return nil }
    }
    return rules.lazy.compactMap(\.self).first
  }

  private static func cut(_ line: ArraySlice<UInt8>) -> [HouseSentence] {
    var sentences: [HouseSentence] = []
    var start = line.startIndex
    var place = start
    func close(_ end: Int, next: Int) {
      let piece = line[start..<end].drop { $0 <= 0x20 }
      if piece.contains(where: LineLook.isWord) { sentences.append(HouseSentence(piece)) }
      start = next
    }
    while place < line.endIndex {
      let byte = line[place]
      let isEnd = place + 1 < line.endIndex && line[place + 1] == 0x20
      if byte == 0x7C || (byte == 0xC2 && place + 1 < line.endIndex && line[place + 1] == 0xB7) {
        close(place, next: place + (byte == 0x7C ? 1 : 2))
        place = start
        continue
      }
      if isEnd,
        byte == 0x3F || byte == 0x21 || (byte == 0x2E && !isAbbreviation(line[start..<place], line[place...]))
      {
        close(place + 1, next: place + 1)
      }
      place += 1
    }
    close(line.endIndex, next: line.endIndex)
    return sentences
  }

  /// Whether a stop is that of "no. 14" or "p. 3".
  private static func isAbbreviation(_ before: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
    let word = before.reversed().prefix { LineLook.isWord($0) }.reversed()
    guard rest.count > 2, rest[rest.startIndex + 2] &- 0x30 < 10 else { return false }
    return abbreviations.contains(Array(word)[...])
  }

  private static let abbreviations = WordSet("no nos nr vol p pp s pg tel ext")
}
