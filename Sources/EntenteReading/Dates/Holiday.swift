import EntenteLanguage
import EntenteModel

/// A holiday whose date is fixed or can be computed.
struct Holiday: Hashable, Sendable {
  /// How its date follows from the year.
  enum Rule: Hashable, Sendable {
    case fixed(month: Int, day: Int)
    /// The n-th weekday of a month; -1 is the last.
    case weekday(Int, nth: Int, month: Int)
    /// So many days after Easter Sunday of the western churches.
    case easter(Int)
  }

  /// How its date follows from the year.
  let rule: Rule

  /// Its date in `year`.
  func date(in year: Int) -> CalendarDate? {
    switch rule {
    case .fixed(let month, let day): return CalendarDate(year: year, month: month, day: day)
    case .weekday(let weekday, let nth, let month):
      guard nth > 0 else {
        let last = CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
        return last.map { $0.adding(days: -(($0.weekday - weekday + 7) % 7)) }
      }
      let first = CalendarDate(year: year, month: month, day: 1)
      return first.map { $0.adding(days: (weekday - $0.weekday + 7) % 7 + (nth - 1) * 7) }
    case .easter(let offset): return Self.easter(year)?.adding(days: offset)
    }
  }

  /// Its value where the year is unknown.
  var openValue: String {
    guard case .fixed(let month, let day) = rule else { return "XXXX-XX-XX" }
    return "XXXX-" + CalendarPoint.padded(month, 2) + "-" + CalendarPoint.padded(day, 2)
  }

  /// Easter Sunday by the anonymous Gregorian computus (Meeus, *Astronomical Algorithms*, 1991, chapter 8).
  private static func easter(_ year: Int) -> CalendarDate? {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (b - (b + 8) / 25 + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let total = h + l - 7 * m + 114
    return CalendarDate(year: year, month: total / 31, day: total % 31 + 1)
  }
}

extension Holiday {
  /// A holiday's name as the hashes of its words.
  struct Name: Sendable {
    let words: [UInt64]
    let holiday: Holiday
  }

  /// The names that begin with a word, the longest first, by the word's hash.
  static let names: [UInt64: [Name]] = {
    let all = list.map { text, rule in
      Name(words: text.split(separator: " ").map { WordHash.of($0) }, holiday: Holiday(rule: rule))
    }
    return Dictionary(grouping: all, by: { $0.words[0] })
      .mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  /// The first words of the names, for the lexicon.
  static let firstWords = Set(list.map { $0.0.prefix { $0 != " " } }).sorted()

  private static let list: [(String, Rule)] = [
    ("new year 's day", .fixed(month: 1, day: 1)), ("new year 's eve", .fixed(month: 12, day: 31)),
    ("new year 's", .fixed(month: 1, day: 1)), ("new year day", .fixed(month: 1, day: 1)),
    ("epiphany", .fixed(month: 1, day: 6)),
    ("martin luther king day", .weekday(1, nth: 3, month: 1)),
    ("martin luther king jr. day", .weekday(1, nth: 3, month: 1)), ("mlk day", .weekday(1, nth: 3, month: 1)),
    ("groundhog day", .fixed(month: 2, day: 2)), ("valentine 's day", .fixed(month: 2, day: 14)),
    ("presidents day", .weekday(1, nth: 3, month: 2)), ("presidents ' day", .weekday(1, nth: 3, month: 2)),
    ("international women 's day", .fixed(month: 3, day: 8)),
    ("st. patrick 's day", .fixed(month: 3, day: 17)), ("saint patrick 's day", .fixed(month: 3, day: 17)),
    ("april fools day", .fixed(month: 4, day: 1)), ("april fools ' day", .fixed(month: 4, day: 1)),
    ("earth day", .fixed(month: 4, day: 22)), ("anzac day", .fixed(month: 4, day: 25)),
    ("international workers ' day", .fixed(month: 5, day: 1)), ("may day", .fixed(month: 5, day: 1)),
    ("victory day", .fixed(month: 5, day: 9)),
    ("cinco de mayo", .fixed(month: 5, day: 5)), ("mother 's day", .weekday(7, nth: 2, month: 5)),
    ("memorial day", .weekday(1, nth: -1, month: 5)), ("father 's day", .weekday(7, nth: 3, month: 6)),
    ("juneteenth", .fixed(month: 6, day: 19)), ("fourth of july", .fixed(month: 7, day: 4)),
    ("bastille day", .fixed(month: 7, day: 14)), ("labor day", .weekday(1, nth: 1, month: 9)),
    ("columbus day", .weekday(1, nth: 2, month: 10)), ("halloween", .fixed(month: 10, day: 31)),
    ("all saints ' day", .fixed(month: 11, day: 1)), ("all saints day", .fixed(month: 11, day: 1)),
    ("armistice day", .fixed(month: 11, day: 11)), ("veterans day", .fixed(month: 11, day: 11)),
    ("remembrance day", .fixed(month: 11, day: 11)), ("thanksgiving day", .weekday(4, nth: 4, month: 11)),
    ("thanksgiving", .weekday(4, nth: 4, month: 11)), ("christmas day", .fixed(month: 12, day: 25)),
    ("christmas eve", .fixed(month: 12, day: 24)), ("christmas", .fixed(month: 12, day: 25)),
    ("xmas", .fixed(month: 12, day: 25)), ("boxing day", .fixed(month: 12, day: 26)),
    ("shrove tuesday", .easter(-47)), ("ash wednesday", .easter(-46)), ("palm sunday", .easter(-7)),
    ("maundy thursday", .easter(-3)), ("good friday", .easter(-2)), ("easter sunday", .easter(0)),
    ("easter monday", .easter(1)), ("easter", .easter(0)), ("ascension day", .easter(39)),
    ("whit monday", .easter(50)), ("pentecost", .easter(49)),
  ]
}
