import EntenteModel

/// A line of a report's head: between the title and the first prose.
struct HeadLine {
  private let unit: TextUnit
  private let text: [UInt8]
  /// The date in it.
  let date: WrittenDate?
  /// The names behind "By".
  let authors: [String]
  /// The name of an outlet.
  let outlet: String?
  /// Whether the date is that of a change ("Updated").
  let isUpdate: Bool

  /// Looks at a line.
  init(_ unit: TextUnit, _ text: [UInt8]) {
    self.unit = unit
    self.text = text
    let line = text[unit.span.start..<unit.span.end]
    date = unit.look.numbers > 0 && unit.look.words <= 30 ? WrittenDate.first(in: line) : nil
    isUpdate = unit.words.hashes.contains { Self.updateWords.contains($0) }
    let segments = Self.segments(of: line)
    authors = Self.authors(in: segments)
    outlet = Self.outlet(in: segments, without: authors)
  }

  /// Whether the line is about the report and not of it.
  var isByline: Bool {
    if unit.look.words > 30 || unit.isProse { return false }
    if !authors.isEmpty || outlet != nil { return true }
    guard let first = unit.words.hashes.first else { return false }
    if unit.look.words <= 12, Self.bylineStarts.contains(first), date != nil || unit.look.words <= 6 {
      return true
    }
    guard let date else { return false }
    let others = unit.look.words - LineLook(text[date.span.start..<date.span.end]).words
    return others <= 6 && !unit.look.endsSentence
  }

  /// Whether the line may be the name of a person, an outlet or a place: two to five capitalised words.
  var isName: Bool {
    (2...5).contains(unit.look.words) && unit.look.isTitleCase && !unit.look.endsSentence
      && !unit.look.endsColon
      && unit.look.auxiliaries == 0
  }

  /// Whether the line is a place and a date.
  var isPlaceAndDate: Bool {
    guard let date, date.hasDay, unit.look.words <= 8, outlet == nil, authors.isEmpty else { return false }
    let before = text[unit.span.start..<date.span.start]
    let look = LineLook(before)
    return look.words > 0 && look.isTitleCase && before.last(where: { $0 > 0x20 }) == 0x2C
      && date.span.end + 1 >= unit.span.end
  }

  /// The parts of a line between `|`, bullets and long dashes.
  private static func segments(of line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var segments: [ArraySlice<UInt8>] = []
    var start = line.startIndex
    var place = line.startIndex
    while place < line.endIndex {
      let isBar = line[place] == 0x7C
      let isBullet =
        place + 2 < line.endIndex && line[place] == 0xE2 && line[place + 1] == 0x80
        && (line[place + 2] == 0xA2 || line[place + 2] == 0x94)
      if isBar || isBullet {
        segments.append(line[start..<place])
        place += isBar ? 1 : 3
        start = place
      } else {
        place += 1
      }
    }
    segments.append(line[start...])
    return segments
  }

  private static func authors(in segments: [ArraySlice<UInt8>]) -> [String] {
    for segment in segments {
      let names = AuthorNames.read(String(decoding: segment, as: UTF8.self))
      if !names.isEmpty { return names }
    }
    return []
  }

  /// A segment of capitalised words of which one is such as outlets bear.
  private static func outlet(in segments: [ArraySlice<UInt8>], without authors: [String]) -> String? {
    for segment in segments {
      guard segment.count <= 400 else { continue }
      var segment = segment
      if segment.contains(where: { $0 &- 0x30 < 10 }), let date = WrittenDate.first(in: segment) {
        segment = segment[..<date.span.start]
      }
      let name = String(decoding: segment, as: UTF8.self).trimmed(of: " ,\t\u{00A0}")
      let bytes = Array(name.utf8)[...]
      let look = LineLook(bytes)
      guard (1...9).contains(look.words), look.isTitleCase, !look.endsSentence, !look.endsColon else {
        continue
      }
      if authors.contains(where: name.contains) { continue }
      if LineWords(bytes).hashes.contains(where: outletWords.contains) { return withoutNumber(name) }
    }
    return nil
  }

  /// A name without the number of the paper behind its comma: "River Institute, Note No. 4".
  private static func withoutNumber(_ segment: String) -> String {
    guard let comma = segment.firstIndex(of: ","), segment[comma...].utf8.contains(where: { $0 &- 0x30 < 10 })
    else { return segment }
    return String(segment[..<comma])
  }

  private static let updateWords = WordSet("updated modified edited revised")
  private static let bylineStarts = WordSet(
    "by posted published written words updated story text author date last")
  private static let outletWords = WordSet(
    """
    news times post agency review institute foundation broadcasting broadcaster magazine wire daily weekly
    journal press herald tribune radio tv television network media observer gazette chronicle monitor
    bulletin quarterly telegraph guardian independent express standard mirror dispatch courier globe
    sentinel examiner newsroom newspaper digest insider outlook briefing correspondent nation
    inquirer ledger register mail sun star echo centre center council university society forum
    """)
}

extension String {
  /// The string without any of `characters` at its ends.
  func trimmed(of characters: String) -> String {
    let unwanted = Set(characters)
    let start = drop { unwanted.contains($0) }
    guard let end = start.lastIndex(where: { !unwanted.contains($0) }) else { return "" }
    return String(start[...end])
  }
}
