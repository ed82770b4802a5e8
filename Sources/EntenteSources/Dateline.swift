import EntenteModel

/// The beginning of a wire report's first paragraph: "GENEVA, Dec 12, 2024 (Agency) - ".
struct Dateline {
  /// The full date in it.
  let date: WrittenDate?
  /// The agency in its brackets.
  let agency: String?

  /// Reads the dateline of a paragraph; both are `nil` where it has none.
  init(of paragraph: ArraySlice<UInt8>) {
    guard let end = Self.dash(in: paragraph.prefix(140)) else {
      (date, agency) = (nil, nil)
      return
    }
    let line = paragraph[..<end]
    let open = line.firstIndex { $0 == 0x28 || $0 == 0x2F }
    let close = open.flatMap { open in
      line[(open + 1)...].firstIndex(of: line[open] == 0x28 ? 0x29 : line[open])
    }
    let inner = open.flatMap { open in close.map { line[(open + 1)..<$0] } }
    let place = line[..<(open ?? end)]
    let found = WrittenDate.first(in: line)
    let placeLook = LineLook(place)
    let shouts = LineLook.isShouted(place)
    let isDateline =
      placeLook.words > 0 && placeLook.words <= 12 && placeLook.lowerWords == 0 && placeLook.auxiliaries == 0
      && (shouts || inner != nil || found != nil)
    guard isDateline else {
      (date, agency) = (nil, nil)
      return
    }
    date = found
    agency = inner.flatMap {
      Self.agency($0, shouts: shouts || (placeLook.numbers > 0 && Self.isAcronym($0)))
    }
  }

  private static func agency(_ bytes: ArraySlice<UInt8>, shouts: Bool) -> String? {
    let look = LineLook(bytes)
    guard look.words > 0, look.words <= 5, look.isTitleCase || look.words == 1, look.numbers == 0 else {
      return nil
    }
    let name = String(decoding: bytes, as: UTF8.self)
    return shouts || AgencyNames.known.contains(name) ? name : nil
  }

  private static func isAcronym(_ bytes: ArraySlice<UInt8>) -> Bool {
    (2...8).contains(bytes.count) && bytes.allSatisfy { $0 &- 0x41 < 26 }
  }

  /// The place where a dateline may end: of the first dash with white space before or after it, of a long
  /// dash, or of the mark in "(Agency):" and "/AGENCY/.".
  private static func dash(in line: ArraySlice<UInt8>) -> Int? {
    for place in line.indices {
      if place + 2 < line.endIndex, line[place] == 0xE2, line[place + 1] == 0x80,
        line[place + 2] == 0x93 || line[place + 2] == 0x94
      {
        return place
      }
      if line[place] == 0x3A || line[place] == 0x2E, place > line.startIndex,
        line[place - 1] == (line[place] == 0x3A ? 0x29 : 0x2F)
      {
        return place
      }
      guard line[place] == 0x2D, place > line.startIndex, place + 1 < line.endIndex else { continue }
      if line[place - 1] == 0x20 || line[place - 1] == 0x29,
        line[place + 1] == 0x20 || line[place + 1] == 0x2D
      {
        return place
      }
    }
    return nil
  }
}
