import EntenteModel

/// A calendar unit that comes again: each week, month or year.
enum Recurring: Hashable, Sendable {
  case weekday(Int)
  case weekend
  /// A day of whatever month: "the 15th", "Monday the 15th".
  case dayOfMonth(Int, weekday: Int?)
  case month(Int)
  case day(month: Int, day: Int)
  /// A day that fell on a weekday, which tells the year.
  case dayOn(weekday: Int, month: Int, day: Int)
  /// By the month it begins with: 3, 6, 9, 12.
  case season(Int)
  case quarter(Int)
  case half(Int)
  case holiday(Holiday)

  /// The unit that one of them is.
  var unit: CalendarUnit {
    switch self {
    case .weekday, .dayOfMonth, .day, .dayOn, .holiday: .day
    case .weekend: .weekend
    case .month: .month
    case .season: .season
    case .quarter: .quarter
    case .half: .half
    }
  }

  /// The month that it names or lies in, where it names one.
  var month: Int? {
    switch self {
    case .month(let month), .day(let month, _), .dayOn(_, let month, _): month
    case .weekday, .weekend, .dayOfMonth, .season, .quarter, .half, .holiday: nil
    }
  }

  /// The unit that holds one of them.
  var period: CalendarUnit {
    switch self {
    case .weekday, .weekend: .week
    case .dayOfMonth: .month
    case .month, .day, .dayOn, .season, .quarter, .half, .holiday: .year
    }
  }

  /// The one in the week, month or year that holds `date`; `nil` where that has none (30 February).
  func occurrence(inPeriodOf date: CalendarDate) -> CalendarPoint? {
    let year = date.year
    switch self {
    case .weekday(let number): return CalendarPoint(.day, holding: date.adding(days: number - date.weekday))
    case .weekend: return CalendarPoint(.weekend, holding: date)
    case .dayOfMonth(let day, _): return Self.day(year, date.month, day)
    case .month(let month): return CalendarPoint(year: year, month: month)
    case .day(let month, let day), .dayOn(_, let month, let day): return Self.day(year, month, day)
    case .season(let month):
      return CalendarDate(year: year, month: month, day: 1).map { CalendarPoint(.season, holding: $0) }
    case .quarter(let number):
      return CalendarDate(year: year, month: number * 3 - 2, day: 1).map {
        CalendarPoint(.quarter, holding: $0)
      }
    case .half(let number):
      return CalendarDate(year: year, month: number * 6 - 5, day: 1).map { CalendarPoint(.half, holding: $0) }
    case .holiday(let holiday): return holiday.date(in: year).map { CalendarPoint(.day, holding: $0) }
    }
  }

  /// Those around `date`, in order: enough to find the one before and the one after.
  func occurrences(around date: CalendarDate) -> [CalendarPoint] {
    let reach = self.reach
    let all = (-reach...reach).compactMap { step in
      occurrence(inPeriodOf: CalendarPoint.move(date, by: step, period))
    }
    guard let weekday else { return all }
    let fitting = all.filter { $0.start.weekday == weekday }
    return fitting.isEmpty ? all : fitting
  }

  /// How many weeks, months or years around a date are looked at: enough to find a day on its weekday.
  private var reach: Int {
    switch self {
    case .weekday, .weekend, .month, .season, .quarter, .half, .dayOfMonth(_, nil): 2
    case .day, .dayOn, .holiday: 6
    case .dayOfMonth: 14
    }
  }

  /// The weekday that a day must fall on.
  private var weekday: Int? {
    switch self {
    case .dayOn(let weekday, _, _): weekday
    case .dayOfMonth(_, let weekday): weekday
    case .weekday, .weekend, .month, .day, .season, .quarter, .half, .holiday: nil
    }
  }

  /// The value of one whose week, month or year is unknown.
  var openValue: String {
    switch self {
    case .weekday(let number): "XXXX-WXX-" + String(number)
    case .weekend: "XXXX-WXX-WE"
    case .dayOfMonth(let day, _): "XXXX-XX-" + CalendarPoint.padded(day, 2)
    case .month(let month): "XXXX-" + CalendarPoint.padded(month, 2)
    case .day(let month, let day), .dayOn(_, let month, let day):
      "XXXX-" + CalendarPoint.padded(month, 2) + "-" + CalendarPoint.padded(day, 2)
    case .season(let month): "XXXX-" + CalendarPoint.seasons[month / 3 - 1]
    case .quarter(let number): "XXXX-Q" + String(number)
    case .half(let number): "XXXX-H" + String(number)
    case .holiday(let holiday): holiday.openValue
    }
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarPoint? {
    CalendarDate(year: year, month: month, day: day).map { CalendarPoint(.day, holding: $0) }
  }
}
