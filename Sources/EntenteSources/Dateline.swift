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
    let open = line.firstIndex(of: 0x28)
    let close = open.flatMap { line[$0...].firstIndex(of: 0x29) }
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
    agency = inner.flatMap { Self.agency($0, shouts: shouts) }
  }

  private static func agency(_ bytes: ArraySlice<UInt8>, shouts: Bool) -> String? {
    let look = LineLook(bytes)
    guard look.words > 0, look.words <= 5, look.isTitleCase || look.words == 1, look.numbers == 0 else {
      return nil
    }
    let name = String(decoding: bytes, as: UTF8.self)
    return shouts || AgencyNames.known.contains(name) ? name : nil
  }

  /// The place of the first dash with white space before or after it, or of a long dash.
  private static func dash(in line: ArraySlice<UInt8>) -> Int? {
    for place in line.indices {
      if place + 2 < line.endIndex, line[place] == 0xE2, line[place + 1] == 0x80,
        line[place + 2] == 0x93 || line[place + 2] == 0x94
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

/// Names of news agencies, for what only they can make sure: "Geneva (AP)".
enum AgencyNames {
  /// The names by which agencies are credited.
  static let known: Set<String> = [
    "AP", "Associated Press", "The Associated Press", "Reuters", "AFP", "Agence France-Presse", "Xinhua",
    "dpa", "DPA",
    "UPI", "ANI", "PTI", "IANS", "APP", "IRNA", "ISNA", "TASS", "Interfax", "RIA Novosti", "EFE", "ANSA",
    "Kyodo",
    "Yonhap", "Anadolu", "Anadolu Agency", "AA", "Bernama", "SPA", "WAM", "MENA", "Antara", "Ukrinform",
    "Belga", "PA",
    "Bloomberg", "Press Association", "Press Trust of India", "Mehr", "Tasnim", "Fars", "Sputnik", "KUNA",
    "QNA",
  ]

  /// The agency that a line credits: "Reuters reported", or the name in brackets.
  static func credited(in unit: TextUnit, of text: [UInt8]) -> String? {
    let words = unit.words.hashes
    for (index, word) in words.enumerated() where single.contains(word) {
      let start = unit.words.starts[index]
      let end = text[start..<unit.span.end].firstIndex { !LineLook.isWord($0) } ?? unit.span.end
      let name = String(decoding: text[start..<end], as: UTF8.self)
      guard known.contains(name) else { continue }
      let reports = index + 1 < words.count && reportWords.contains(words[index + 1])
      let isBracketed =
        start > unit.span.start && text[start - 1] == 0x28 && end < unit.span.end && text[end] == 0x29
      if reports || isBracketed { return name }
    }
    return nil
  }

  private static let single = WordSet(known.filter { !$0.contains(" ") }.sorted().joined(separator: " "))
  private static let reportWords = WordSet("reported reports news")
}
