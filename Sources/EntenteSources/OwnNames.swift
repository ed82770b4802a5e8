/// The names by which an outlet speaks of itself, and the words that stand for them: "we", "our briefings",
/// "this service", "the Centre".
struct OwnNames {
  private var names: [[UInt64]] = []
  private var nouns: Set<UInt64> = []

  /// Takes the names that a head, a dateline or the holder of the copyright gives.
  init(_ given: [String]) {
    for name in given { take(name) }
  }

  /// The number of words at the start of a sentence that name the outlet; 0 where they do not.
  func length(atStartOf words: [UInt64]) -> Int {
    let skipped = words.first == Self.the ? 1 : 0
    let rest = words.dropFirst(skipped)
    let longest = names.filter { rest.starts(with: $0) }.map(\.count).max()
    if let longest { return skipped + longest }
    guard words.count > 1 else { return 0 }
    if skipped == 1, nouns.contains(words[1]) { return 2 }
    if Self.firstPerson.contains(words[0]) { return 1 }
    return Self.pointing.contains(words[0]) && Self.houses.contains(words[1]) ? 2 : 0
  }

  /// Whether one of the names, not a pronoun, stands anywhere among some words.
  func stand(in words: [UInt64]) -> Bool {
    words.indices.contains { place in names.contains { words[place...].starts(with: $0) } }
  }

  private mutating func take(_ name: String) {
    for part in name.split(whereSeparator: { ",|()".contains($0) }) {
      let bytes = Array(part.utf8)[...]
      let look = LineLook(bytes)
      var words = LineWords(bytes).hashes
      if words.first == Self.the { words.removeFirst() }
      let isAcronym = words.count == 1 && look.capitals == 1 && Self.isShouted(bytes)
      guard look.isTitleCase, isAcronym || words.count >= 2, look.numbers == 0 else { continue }
      names.append(words)
      for word in words where Self.houses.contains(word) { nouns.insert(word) }
      let initials = part.split(separator: " ").compactMap(\.utf8.first).filter { $0 &- 0x41 < 26 }
      if initials.count >= 3 { names.append([WordSet.hash(of: initials[...])]) }
    }
  }

  private static func isShouted(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.contains { $0 &- 0x61 < 26 }
  }

  private static let the = WordSet.hash(of: Array("the".utf8)[...])
  private static let firstPerson = WordSet("we our")
  private static let pointing = WordSet("this our these")
  private static let houses = WordSet(
    """
    agency centre center institute institution service newsletter bulletin briefing briefings newsroom
    newspaper magazine website site publication publications journal foundation council society network
    station channel programme program podcast series company wire paper think tank organisation organization
    email alert edition message
    """)
}
