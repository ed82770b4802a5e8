import EntenteModel

/// The days on which reports were written that only name a day without its year, as the other reports of the affair
/// tell them.
///
/// A wire story begins with "OSLO, Feb 21 (Agency) -". By itself it leaves the year open, and with it "on Saturday". The
/// affair settles it where another report of it has a day of publication at most a season away: the affair is one
/// matter. What follows bounds a deed (``Fact/bounds``); no reading is changed by it.
struct ReportDays {
  private let written: [ReportID: CalendarDate]

  /// The most days between the report and the nearest one whose day is known.
  static let farthest = 92

  /// Takes all reports of an affair.
  init(_ contributions: [Contribution]) {
    let known = contributions.compactMap { Self.day(of: $0.published) }
    var written: [ReportID: CalendarDate] = [:]
    for contribution in contributions where contribution.published == nil {
      guard
        let line = contribution.reading.dates.first(where: { $0.anchor == .dateline && $0.dating == nil }),
        let day = Self.nearest(line.value, to: known)
      else { continue }
      written[contribution.reading.report] = day
    }
    self.written = written
  }

  /// The stretch of calendar time that an expression of a report means, which the report itself leaves open.
  ///
  /// - Parameters:
  ///   - time: the expression.
  ///   - report: the report.
  ///   - isAhead: whether it tells of what was to come when the report was written.
  /// - Returns: `nil` where the report gives it itself, or nothing settles it.
  func dating(of time: Timex, in report: ReportID, isAhead: Bool) -> Dating? {
    guard time.dating == nil, time.value.hasPrefix("XXXX-"), let written = written[report] else { return nil }
    let parts = time.value.prefix { $0 != "T" }.split(separator: "-").dropFirst().map(String.init)
    if parts.count == 2, parts[0] == "WXX", let weekday = Int(parts[1]), (1...7).contains(weekday) {
      let back = (written.weekday - weekday + 7) % 7
      return Dating(day: written.adding(days: isAhead ? (7 - back) % 7 : -back))
    }
    guard let month = parts.first.flatMap({ Int($0) }) else { return nil }
    let years = [written.year - 1, written.year, written.year + 1]
    if parts.count == 2, let day = Int(parts[1]) {
      let days = years.compactMap { CalendarDate(year: $0, month: month, day: day) }
      let found = isAhead ? days.first { $0 >= written } : days.last { $0 <= written }
      return found.map { Dating(day: $0) }
    }
    guard parts.count == 1 else { return nil }
    let months = years.compactMap { CalendarDate(year: $0, month: month, day: 1) }
    let found = isAhead ? months.first { $0.adding(months: 1) > written } : months.last { $0 <= written }
    return found.flatMap {
      Dating(start: $0, end: $0.adding(months: 1).adding(days: -1), precision: .month)
    }
  }

  private static func day(of published: Dating?) -> CalendarDate? {
    guard let published, published.precision == .day || published.precision == .instant else { return nil }
    return published.start
  }

  /// The day of a value such as `XXXX-02-21` that lies nearest to a known day, where it is near enough.
  private static func nearest(_ value: String, to known: [CalendarDate]) -> CalendarDate? {
    let parts = value.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2 else { return nil }
    let years = Set(known.flatMap { [$0.year - 1, $0.year, $0.year + 1] })
    let all = years.sorted().compactMap { CalendarDate(year: $0, month: parts[0], day: parts[1]) }
    func distance(_ day: CalendarDate) -> Int {
      known.map { abs($0.dayNumber - day.dayNumber) }.min() ?? .max
    }
    return all.min { (distance($0), $0) < (distance($1), $1) }.flatMap { distance($0) <= farthest ? $0 : nil }
  }
}
