import EntenteLanguage
import EntenteModel
import Foundation

/// Durations whose number is only an article or left out: "a decade", "almost a year", "for a week",
/// "year-long".
struct ArticleDuration: Sendable {
  let run: AtomRun

  /// The amounts, in the order of the sentence.
  func amounts() -> [StatedAmount] {
    run.atoms.indices.compactMap { place in
      guard run.kind(place) == .word, let entry = Self.periods[run.hash(place)] else { return nil }
      return long(place, entry) ?? article(place, entry)
    }
  }

  /// "year-long", "yearlong".
  private func long(_ place: Int, _ period: Period) -> StatedAmount? {
    if period.isLong { return amount(place..<place + 1, period, isLong: true) }
    guard run.kind(place + 1) == .dash, run.hash(place + 2) == Self.long, run.isAttached(place + 1),
      NumberWord.table[run.hash(place - 2)] == nil || run.kind(place - 1) != .dash
    else { return nil }
    return amount(place..<place + 3, period, isLong: true)
  }

  /// "a decade" anywhere; "a year" where a hedge or a word such as "for" asks how long.
  private func article(_ place: Int, _ period: Period) -> StatedAmount? {
    let start = run.hash(place - 1) == Self.full ? place - 2 : place - 1
    if run.hash(place - 1) == Self.another, run.hash(place) != Self.day, run.hash(place - 2) != Self.one {
      return amount(place - 1..<place + 1, period, isLong: false)
    }
    guard Self.articles.contains(run.hash(start)), !Self.moved.contains(run.hash(place + 1)),
      run.kind(place + 1) != .dash, run.kind(start - 1) != .numeral,
      NumberWord.table[run.hash(start - 1)]?.isCardinal != true,
      UnitTable.unit(run, at: start - 1, behind: nil) == nil
    else { return nil }
    let isAsked =
      HedgeWords.before.match(run, at: start - 1) != nil || Self.askers.contains(run.hash(start - 1))
    let hasPart = run.hash(place + 1) == Self.and && NumberWord.table[run.hash(place + 3)] == .half
    guard period.isAlwaysAmount && !isRate(start) || isAsked || hasPart || isOfTime(place) else { return nil }
    var amount = amount(start..<place + 1, period, isLong: false)
    if hasPart, run.hash(place + 2) == Self.a {
      amount.value *= Decimal(string: "1.5") ?? 1
      amount.core = start..<place + 4
      amount.whole = amount.core
    }
    return amount
  }

  /// "a week of talks".
  private func isOfTime(_ place: Int) -> Bool {
    run.hash(place + 1) == NumberParser.of && run.hash(place) != Self.day
      && !ClosedWords.table.contains(run.hash(place + 2)) && run.kind(place + 2) == .word
      && !run.atoms[place + 2].isUpper
  }

  /// "$2 billion a decade".
  private func isRate(_ start: Int) -> Bool {
    guard run.kind(start - 1) == .word else { return run.kind(start - 1) == .numeral }
    return run.endsPlural(start - 1) && !Self.askers.contains(run.hash(start - 1)) && start > 2
      && HedgeWords.before.match(run, at: start - 1) == nil
  }

  private func amount(_ range: Range<Int>, _ period: Period, isLong: Bool) -> StatedAmount {
    var piece = NumberPiece(atoms: range, value: Decimal(period.factor), isWords: true, hasArticle: !isLong)
    piece.isPlainNumeral = false
    var amount = StatedAmount(piece)
    amount.unit = UnitTable.unit(named: period.unit)
    amount.isHyphenated = isLong
    return amount
  }

  private struct Period: Sendable {
    let unit: String
    var factor = 1
    var isAlwaysAmount = false
    var isLong = false
  }

  private static let periods = WordTable<Period>([
    ("hour", Period(unit: "hour")), ("day", Period(unit: "day")), ("week", Period(unit: "week")),
    ("fortnight", Period(unit: "week", factor: 2, isAlwaysAmount: true)), ("month", Period(unit: "month")),
    ("year", Period(unit: "year")), ("decade", Period(unit: "year", factor: 10, isAlwaysAmount: true)),
    ("century", Period(unit: "year", factor: 100, isAlwaysAmount: true)),
    ("daylong", Period(unit: "day", isLong: true)), ("weeklong", Period(unit: "week", isLong: true)),
    ("monthlong", Period(unit: "month", isLong: true)), ("yearlong", Period(unit: "year", isLong: true)),
    ("decadelong", Period(unit: "year", factor: 10, isLong: true)),
  ])
  private static let another = WordHash.of("another")
  private static let one = WordHash.of("one")
  private static let articles = WordList("a an")
  private static let askers = WordList(
    "for within lasted lasting lasts last takes took take taking spent spend spending whole inside during")
  private static let moved = WordList("later earlier ago before after hence from old prior since")
  private static let full = WordHash.of("full")
  private static let long = WordHash.of("long")
  private static let and = WordHash.of("and")
  private static let a = WordHash.of("a")
  private static let day = WordHash.of("day")
}
