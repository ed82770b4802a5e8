import EntenteModel

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

  /// The agency in "Coast Press contributed to this brief", "With reporting by Reuters": a known one, or a
  /// name with a word that only agencies bear.
  static func contributing(_ line: String) -> String? {
    let words = line.split(separator: " ").map { String($0).trimmed(of: ".,;:()") }
    if let verb = words.firstIndex(of: "contributed"), words.dropFirst(verb + 1).first == "to" {
      return agency(in: words[..<verb])
    }
    let start = words.prefix(5).firstIndex { sourceWords.contains($0.lowercased()) }
    guard let start else { return nil }
    return agency(in: words[(start + 1)...].drop { $0 == "by" || $0 == "from" })
  }

  /// The first name among some words that is an agency's.
  private static func agency(in words: ArraySlice<String>) -> String? {
    for name in words.split(whereSeparator: { $0 == "and" || $0 == "&" || $0 == "in" || $0 == "reports" }) {
      let bare = name.first == "The" || name.first == "the" ? name.dropFirst() : name
      let joined = bare.joined(separator: " ")
      if known.contains(joined) { return joined }
      let isNamed = bare.allSatisfy { $0.unicodeScalars.first?.properties.isUppercase ?? false }
      let last = bare.last.map { WordSet.hash(of: Array($0.utf8)[...]) }
      if isNamed, (2...5).contains(bare.count), let last, agencyWords.contains(last) { return joined }
    }
    return nil
  }

  private static let sourceWords: Set<String> = [
    "reporting", "contributions", "material", "inputs", "input", "files", "source", "sources",
  ]
  private static let agencyWords = WordSet("press agency wire news agencies newswire")
  private static let single = WordSet(known.filter { !$0.contains(" ") }.sorted().joined(separator: " "))
  private static let reportWords = WordSet("reported reports news")
}
