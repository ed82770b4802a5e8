/// The classes a word or a parsed expression may have in the grammar of dates; one bit each.
///
/// The names are those that the patterns of ``DateRule`` use.
enum DateClass: Int, CaseIterable, Sendable {
  // Numbers.
  case number, ordinal, vague, dom, year, decade, clock, fraction
  // Names of calendar units.
  case month, weekday, season, quarterName, daypart, deictic, holiday, weekend, unit, clockUnit, plural,
    century
  case half, fiscal, noon, ampm, zone, reference, frequency, tonight
  // Words that relate.
  case the, a, this, that, last, past, next, following, previous, same, ago, earlier, later, hence, early,
    late
  case mid, start, end, middle, every, other, approximately, atLeast, moreThan, lessThan, atMost, old
  case nearly, more, only
  // Small words and signs.
  case of, to, and, or, from, between, until, since, by, before, after, at, on, `in`, `for`, within, comma,
    hyphen
  case possessive, now, than, least, most, up, no, ahead, time, future, present, period, dot, recent, coming,
    halfName, fortnight, ended, full
  // Parsed expressions.
  case xDay, xWeek, xMonth, xQuarter, xYear, xDecade, xTime, xClock, xDuration, xSet, xReference
  // An expression without a year of its own, and one that leans on nothing.
  case xOpen, xFixed
  // A weekday, month, holiday, … without a determiner.
  case xRecurring
}

/// A set of classes.
struct DateClasses: OptionSet, Hashable, Sendable {
  let rawValue: UInt128

  init(rawValue: UInt128) { self.rawValue = rawValue }

  init(_ classes: DateClass...) {
    rawValue = classes.reduce(0) { $0 | 1 << UInt128($1.rawValue) }
  }

  /// The number of classes.
  static let count = DateClass.allCases.count

  /// Whether the set has `one`.
  func has(_ one: DateClass) -> Bool { rawValue >> UInt128(one.rawValue) & 1 == 1 }

  mutating func add(_ one: DateClass) { self = union(DateClasses(one)) }
  mutating func drop(_ one: DateClass) { self = subtracting(DateClasses(one)) }

  /// Words that make a run of date words worth parsing.
  static let triggers = DateClasses(
    .month, .weekday, .season, .quarterName, .daypart, .deictic, .holiday, .weekend, .unit, .clockUnit, .year,
    .decade, .clock, .century, .noon, .ampm, .reference, .frequency, .tonight, .xDay, .fiscal, .now,
    .zone, .future, .past, .time, .period, .recent, .quarterName,
    .half, .halfName, .fortnight)
}
