import EntenteLanguage
import EntenteModel

/// Reads what an amount is per: "a year", "per day", "annually", "/month", "a barrel".
struct PeriodReader: Sendable {
  let run: AtomRun

  /// The longest phrase with "of" that may stand between an amount and its period, in words.
  private static let longestSubstance = 5

  /// The period, or other thing, that the amount ending before `place` is per, and where its words end.
  func period(behind place: Int) -> (name: String, end: Int)? {
    if let direct = direct(at: place) { return direct }
    // "90 million litres of milk per day"
    guard run.hash(place) == Self.of else { return nil }
    for step in 1...Self.longestSubstance {
      guard run.kind(place + step) == .word else { return nil }
      if step > 1, let found = direct(at: place + step), Self.periods.contains(run.hash(found.end - 1)) {
        return found
      }
    }
    return nil
  }

  /// The period of "an annual turnover of $3 million": an adjective before the noun that the amount is of.
  func period(of amount: StatedAmount, in sentence: FigureSentence) -> String? {
    switch amount.unit?.dimension {
    case .percent?, .percentagePoint?, .duration?, .length?, .speed?, .temperature?, .power?, .count?, nil:
      return nil
    default: break
    }
    guard run.hash(amount.whole.lowerBound - 1) == Self.of else { return nil }
    let phrase = PhraseReader(parted: sentence.parted).phrase(endingAt: amount.whole.lowerBound - 1, floor: 0)
    guard let phrase else { return nil }
    for place in phrase.base.lowerBound - 1..<phrase.head {
      if let period = Self.adjectives[run.hash(place)] { return period }
    }
    return nil
  }

  private func direct(at place: Int) -> (name: String, end: Int)? {
    if let adverb = Self.adverbs[run.hash(place)] { return (adverb, place + 1) }
    if run.holds(place, 0x2F), run.isAttached(place), run.kind(place + 1) == .word {
      return (thing(place + 1), place + 2)
    }
    if run.hash(place) == Self.per, run.kind(place + 1) == .word { return (thing(place + 1), place + 2) }
    let article = run.kind(place) == .dash ? place + 1 : place
    if Self.articles.contains(run.hash(article)) {
      let noun = run.kind(article + 1) == .dash ? article + 2 : article + 1
      if let period = Self.periods[run.hash(noun)] ?? Self.things[run.hash(noun)],
        !MeasureWords.moved.contains(run.hash(noun + 1))
      {
        return (period, noun + 1)
      }
    }
    if run.holds(place, 0x70), run.holds(place + 1, 0x2E) || run.hash(place) == Self.annum { return nil }
    return run.hash(place) == Self.annum ? ("year", place + 1) : nil
  }

  private func thing(_ place: Int) -> String {
    if let name = Self.periods[run.hash(place)] { return name }
    if let unit = UnitTable.unit(run, at: place, behind: nil) { return unit.entry.unit.name }
    return Self.things[run.hash(place)] ?? run.lowered(place)
  }

  private static let of = WordHash.of("of")
  private static let per = WordHash.of("per")
  private static let annum = WordHash.of("p.a")
  private static let articles = WordList("a an each every")

  private static let adjectives = WordTable<String>([
    ("annual", "year"), ("yearly", "year"), ("monthly", "month"), ("weekly", "week"), ("daily", "day"),
    ("hourly", "hour"), ("nightly", "night"), ("quarterly", "quarter"),
  ])
  private static let adverbs = WordTable<String>([
    ("annually", "year"), ("yearly", "year"), ("monthly", "month"), ("weekly", "week"), ("daily", "day"),
    ("hourly", "hour"), ("quarterly", "quarter"),
  ])
  private static let periods = WordTable<String>([
    ("second", "second"), ("minute", "minute"), ("hour", "hour"), ("day", "day"), ("night", "night"),
    ("week", "week"),
    ("month", "month"), ("quarter", "quarter"), ("year", "year"), ("annum", "year"), ("decade", "decade"),
    ("season", "season"), ("min", "minute"), ("hr", "hour"), ("yr", "year"),
  ])
  private static let things = WordTable<String>([
    ("barrel", "barrel"), ("share", "share"), ("ton", "tonne"), ("tonne", "tonne"), ("litre", "litre"),
    ("liter", "litre"),
    ("gallon", "gallon"), ("kilo", "kilogram"), ("kg", "kilogram"), ("kilogram", "kilogram"),
    ("person", "person"),
    ("head", "person"), ("capita", "person"), ("piece", "piece"), ("unit", "unit"), ("ounce", "ounce"),
    ("bushel", "bushel"), ("household", "household"), ("family", "family"), ("trip", "trip"),
    ("ship", "ship"),
    ("vessel", "vessel"), ("dozen", "dozen"), ("pound", "pound"), ("container", "container"),
  ])
}
