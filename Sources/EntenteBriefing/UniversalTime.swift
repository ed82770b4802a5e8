import EntenteModel

/// Moments as the outputs write them.
enum UniversalTime {
  /// A moment in seconds since 1970 by ISO 8601: `2024-05-01T12:00:00Z`.
  static func iso(_ seconds: Int) -> String {
    let (day, rest) = split(seconds)
    return
      "\(CalendarDate(dayNumber: day))T\(padded(rest / 3600)):\(padded(rest / 60 % 60)):\(padded(rest % 60))Z"
  }

  /// The day of a moment, for a reader: `2024-05-01`.
  static func day(_ seconds: Int) -> String { CalendarDate(dayNumber: split(seconds).day).description }

  private static func split(_ seconds: Int) -> (day: Int, rest: Int) {
    let rest = ((seconds % 86_400) + 86_400) % 86_400
    return ((seconds - rest) / 86_400, rest)
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
