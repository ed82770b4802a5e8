import EntenteLanguage
import EntenteModel

/// A name of the text, with what it shows.
struct NameWording: Sendable {
  /// The name alone.
  let range: Range<Int>
  /// With the title before it.
  let whole: Range<Int>
  /// The words folded, small words left out; never empty.
  let words: [String]
  let kind: NameKind
  /// What the gazetteer knows of the whole name.
  let match: GazetteerMatch?
  /// The offices in front of it, the nearest last.
  let offices: [Office]
  /// What a form of address shows: "Mrs Berg".
  let gender: Gender
  /// Whether it is one word, all in capitals.
  let isAcronym: Bool
}

/// An office or another role that a person is named by: its head noun and what tells it from other offices.
struct Office: Hashable, Sendable {
  let noun: UInt64
  let modifiers: [UInt64]

  /// The office with words for the same put as one: a premier is a prime minister.
  init(noun: UInt64, modifiers: [UInt64]) {
    if noun == Self.premier {
      self.noun = Self.minister
      self.modifiers = modifiers + [Self.prime]
    } else {
      self.noun = noun
      self.modifiers = modifiers
    }
  }

  /// Whether a description by this office can mean one who holds `other`.
  func fits(_ other: Office) -> Bool {
    if noun == other.noun { return modifiers.allSatisfy(other.modifiers.contains) }
    guard Self.leading.contains(noun), modifiers.isEmpty else { return false }
    return Self.leaders.contains(other.noun)
      || other.noun == Self.minister && other.modifiers.contains(Self.prime)
  }

  private static let premier = WordHash.of("premier")
  private static let minister = WordHash.of("minister")
  private static let prime = WordHash.of("prime")
  private static let leading = WordList("leader")
  private static let leaders = WordList(
    "president premier chancellor king queen emir sultan chairman head prince leader")
}
