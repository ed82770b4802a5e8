import EntenteModel

/// A unit of time that an expression may name or count.
enum CalendarUnit: Int, Sendable, Comparable {
  case second, minute, hour, day, weekend, week, month, season, quarter, half, year, decade, century,
    millennium

  static func < (left: CalendarUnit, right: CalendarUnit) -> Bool { left.rawValue < right.rawValue }

  /// Whether it is a part of a day.
  var isClock: Bool { self < .day }

  /// How many days it has, about; for telling which of two readings lies nearer.
  var days: Int {
    switch self {
    case .second, .minute, .hour: 0
    case .day: 1
    case .weekend: 2
    case .week: 7
    case .month: 30
    case .season, .quarter: 91
    case .half: 182
    case .year: 365
    case .decade: 3652
    case .century: 36_524
    case .millennium: 365_242
    }
  }

  /// The letter of the unit in a TIMEX3 duration.
  var letter: String {
    switch self {
    case .second: "S"
    case .minute: "M"
    case .hour: "H"
    case .day: "D"
    case .weekend: "WE"
    case .week: "W"
    case .month: "M"
    case .season: "SE"
    case .quarter: "Q"
    case .half: "H"
    case .year: "Y"
    case .decade: "DE"
    case .century: "CE"
    case .millennium: "ML"
    }
  }
}

/// One whole calendar unit: this day, that week, this quarter. Arithmetic and TIMEX3 values of dates are its own.
struct CalendarPoint: Hashable, Sendable {
  /// From day to century.
  let unit: CalendarUnit
  /// Its first day.
  let start: CalendarDate

  /// The unit that holds `date`.
  init(_ unit: CalendarUnit, holding date: CalendarDate) {
    func first(_ year: Int, _ month: Int = 1) -> CalendarDate {
      CalendarDate(year: year, month: month, day: 1) ?? date
    }
    switch unit {
    case .second, .minute, .hour, .day:
      self.unit = .day
      start = date
      return
    case .weekend: start = date.adding(days: 6 - date.weekday)
    case .week: start = date.adding(days: 1 - date.weekday)
    case .month: start = first(date.year, date.month)
    case .season:
      let month = date.month / 3 * 3
      start = month == 0 ? first(date.year - 1, 12) : first(date.year, month)
    case .quarter: start = first(date.year, (date.month - 1) / 3 * 3 + 1)
    case .half: start = first(date.year, date.month <= 6 ? 1 : 7)
    case .year: start = first(date.year)
    case .decade: start = first(date.year / 10 * 10)
    case .century: start = first(date.year / 100 * 100)
    case .millennium: start = first(date.year / 1000 * 1000)
    }
    self.unit = unit
  }

  init(year: Int) {
    unit = .year
    start = CalendarDate(year: year, month: 1, day: 1) ?? CalendarDate(dayNumber: 0)
  }

  /// A month of a year; `nil` when there is no such month.
  init?(year: Int, month: Int) {
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    unit = .month
    start = first
  }

  /// The unit `count` units later.
  func adding(_ count: Int) -> CalendarPoint {
    CalendarPoint(unit, holding: Self.move(start, by: count, unit))
  }

  /// The date `count` units after `date`.
  static func move(_ date: CalendarDate, by count: Int, _ unit: CalendarUnit) -> CalendarDate {
    switch unit {
    case .second, .minute, .hour: date
    case .day: date.adding(days: count)
    case .weekend, .week: date.adding(days: count * 7)
    case .month: date.adding(months: count)
    case .season, .quarter: date.adding(months: count * 3)
    case .half: date.adding(months: count * 6)
    case .year: date.adding(months: count * 12)
    case .decade: date.adding(months: count * 120)
    case .century: date.adding(months: count * 1200)
    case .millennium: date.adding(months: count * 12_000)
    }
  }

  /// Its last day.
  var end: CalendarDate {
    if unit == .weekend { return start.adding(days: 1) }
    return Self.move(start, by: 1, unit).adding(days: -1)
  }

  /// Its days, with the precision that its unit stands for.
  var dating: Dating? { Dating(start: start, end: end, precision: precision) }

  private var precision: Precision {
    switch unit {
    case .second, .minute, .hour: .instant
    case .day: .day
    case .weekend, .week: .week
    case .month: .month
    case .season: .season
    case .quarter, .half: .quarter
    case .year: .year
    case .decade: .decade
    case .century, .millennium: .century
    }
  }

  /// The TIMEX3 value: `2024-04-22`, `2024-W17`, `2024-04`, `2024-SP`, `2024-Q2`, `2024-H1`, `2024`, `199X`, `19XX`.
  var value: String {
    let year = Self.padded(start.year, 4)
    switch unit {
    case .second, .minute, .hour, .day: return start.description
    case .weekend: return week + "-WE"
    case .week: return week
    case .month: return year + "-" + Self.padded(start.month, 2)
    case .season: return year + "-" + Self.seasons[start.month / 3 - 1]
    case .quarter: return year + "-Q" + String(start.month / 3 + 1)
    case .half: return year + (start.month == 1 ? "-H1" : "-H2")
    case .year: return year
    case .decade: return year.prefix(3) + "X"
    case .century: return year.prefix(2) + "XX"
    case .millennium: return year.prefix(1) + "XXX"
    }
  }

  private var week: String {
    let (year, number) = start.week
    return Self.padded(year, 4) + "-W" + Self.padded(number, 2)
  }

  static let seasons = ["SP", "SU", "FA", "WI"]

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
