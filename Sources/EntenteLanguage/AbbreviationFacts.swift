/// What is known of a word that bears on where tokens and sentences end.
struct WordFacts: OptionSet {
  let rawValue: UInt32

  /// "Dr", "Gen": with a period before a name, never the end of a sentence.
  static let title = WordFacts(rawValue: 1 << 0)
  /// "No", "Fig": an abbreviation before a number only.
  static let numbered = WordFacts(rawValue: 1 << 1)
  /// "Jan", "Thurs": an abbreviation when written with a capital, before or after a number or a comma.
  static let calendar = WordFacts(rawValue: 1 << 2)
  /// "Inc", "etc": an abbreviation that may end a sentence.
  static let closing = WordFacts(rawValue: 1 << 3)
  /// "vs", "approx": an abbreviation that leads on to the next word.
  static let leading = WordFacts(rawValue: 1 << 4)
  /// "lb", "ft": an abbreviation after a number.
  static let measure = WordFacts(rawValue: 1 << 5)
  /// "Wis", "Calif": an abbreviation after a comma.
  static let place = WordFacts(rawValue: 1 << 6)
  /// "The", "However": often opens a sentence, and is seldom the start of a name.
  static let opener = WordFacts(rawValue: 1 << 7)
  /// "non", "anti": keeps the hyphen after it.
  static let prefix = WordFacts(rawValue: 1 << 8)
  /// "said", "asked": tells who speaks.
  static let speech = WordFacts(rawValue: 1 << 9)
  /// "of", "the", "and": nothing ends after it.
  static let open = WordFacts(rawValue: 1 << 10)
  /// A month's name or abbreviation.
  static let month = WordFacts(rawValue: 1 << 11)
  /// A weekday's name or abbreviation.
  static let weekday = WordFacts(rawValue: 1 << 12)
  /// "com", "pdf": the last part of an address or of a file's name.
  static let suffix = WordFacts(rawValue: 1 << 13)
  /// "km", "bn": written right behind digits, and a word of its own.
  static let unit = WordFacts(rawValue: 1 << 14)
  /// "em", "til": written with an apostrophe before it.
  static let clipped = WordFacts(rawValue: 1 << 15)
  /// "Image", "Photo": with a colon opens a credit line.
  static let credit = WordFacts(rawValue: 1 << 16)
  /// "wise", "fold": keeps the hyphen before it.
  static let ending = WordFacts(rawValue: 1 << 17)
  /// "Rs", "PKR": a currency written right before digits, and a word of its own.
  static let currency = WordFacts(rawValue: 1 << 18)

  /// Any kind of abbreviation.
  static let abbreviation: WordFacts = [.title, .numbered, .calendar, .closing, .leading, .measure, .place]
}
