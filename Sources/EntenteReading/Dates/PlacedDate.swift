import EntenteModel

/// Where in the calendar an expression was placed, if anywhere.
struct PlacedDate {
  /// The calendar unit.
  var point: CalendarPoint?
  /// Other places it may have.
  var alternatives: [CalendarPoint] = []
  /// What it was placed by.
  var anchor: Timex.Anchor
  /// Whether the year is written in the text.
  var hasOwnYear = false
  /// The underspecified value, and the reason, where it could not be placed.
  var openValue = ""
  var why: String?

  init(
    _ point: CalendarPoint, _ anchor: Timex.Anchor, hasOwnYear: Bool = false, or others: [CalendarPoint] = []
  ) {
    self.point = point
    self.anchor = anchor
    self.hasOwnYear = hasOwnYear
    alternatives = others.filter { $0 != point }
  }

  init(open value: String, _ why: String) {
    anchor = .none
    openValue = value
    self.why = why
  }
}

extension DateResolver {
  /// Places an expression in the calendar.
  func place(_ meaning: DateMeaning, after: Dating?, tense: () -> TenseJudge.Tense) -> PlacedDate {
    switch meaning {
    case .point(let point): return PlacedDate(point, .explicit, hasOwnYear: true)
    case .recurring(let recurring, let direction):
      return place(recurring, direction, after: after, tense: tense)
    case .shift(let unit, let count, .speech): return placeBySpeech(unit, count)
    case .shift(let unit, let count, .narrative): return placeByNarrative(unit, count)
    case .shift(let unit, let count, .reached):
      guard let last, last.hasOwnYear, last.point.unit <= unit, sentence - last.sentence < 3 else {
        return placeBySpeech(unit, count)
      }
      return placeByNarrative(unit, count)
    case .shift(.quarter, let count, .period):
      return placeByPeriod(.quarter, count)
        ?? PlacedDate(open: Self.openValue(.quarter), "no quarter in the text to lean on")
    case .shift(let unit, let count, .period):
      return placeByPeriod(unit, count) ?? placeByNarrative(unit, count)
    case .shift(let unit, let count, .periodOrSpeech):
      return placeByPeriod(unit, count) ?? placeBySpeech(unit, unit == .quarter ? count - 1 : count)
    case .move(let lengths, let reference):
      let base = reference == .speech ? placeBySpeech(.day, 0) : placeByNarrative(.day, 0)
      return move(base) { day in
        let end = lengths.reduce(day.start) { CalendarPoint.move($0, by: $1.count, $1.unit) }
        return CalendarPoint(.day, holding: end)
      }
    case .samePeriod(let year):
      guard let reported = lastReported else {
        return PlacedDate(CalendarPoint(year: year), .explicit, hasOwnYear: true)
      }
      let point = reported.point.adding((year - reported.point.start.year) * 4)
      return PlacedDate(point, .narrative(reported.span), hasOwnYear: true)
    case .away(let unit, let count, let base):
      return move(place(base, after: nil, tense: tense)) { base in
        CalendarPoint(
          max(unit, base.unit == .day ? .day : unit), holding: CalendarPoint.move(base.start, by: count, unit)
        )
      }
    case .part(let part, let whole):
      let whole = place(whole, after: nil, tense: tense)
      var placed = move(whole) { self.part(part, of: $0) }
      if placed.point == nil { placed.openValue = Self.openValue(part, of: whole.point) }
      return placed
    case .timed(let day?, _): return place(day, after: after, tense: tense)
    case .timed(nil, _), .ahead, .fromEvent, .reference, .thatTime, .duration, .sum, .set:
      return PlacedDate(open: "", "no calendar time")
    }
  }

  private func move(_ placed: PlacedDate, by step: (CalendarPoint) -> CalendarPoint?) -> PlacedDate {
    guard let point = placed.point else { return placed }
    guard let moved = step(point) else { return PlacedDate(open: "XXXX-XX-XX", "no such date") }
    var result = placed
    result.point = moved
    result.alternatives = placed.alternatives.compactMap(step)
    return result
  }

  /// The value of a part that could not be placed. A day that does not exist is told as it is written: 2023-02-30.
  private static func openValue(_ part: PartOfTime, of whole: CalendarPoint?) -> String {
    switch part {
    case .recurring(.day(let month, let day)) where whole?.unit == .year:
      let year = whole?.value ?? "XXXX"
      return year + "-" + CalendarPoint.padded(month, 2) + "-" + CalendarPoint.padded(day, 2)
    case .recurring(.dayOfMonth(let day, _)) where whole?.unit == .month:
      return (whole?.value ?? "XXXX-XX") + "-" + CalendarPoint.padded(day, 2)
    case .recurring(let recurring): return recurring.openValue
    case .nth: return openValue(.day)
    case .ordinal(let unit, _): return openValue(unit)
    case .weekend: return openValue(.weekend)
    }
  }

  private func part(_ part: PartOfTime, of whole: CalendarPoint) -> CalendarPoint? {
    switch part {
    case .recurring(let recurring): return recurring.occurrence(inPeriodOf: whole.start)
    case .weekend:
      return CalendarPoint(
        .weekend, holding: whole.start.weekday < 3 ? whole.start.adding(days: -7) : whole.start)
    case .ordinal(.week, -1):
      return CalendarPoint(.week, holding: whole.end.weekday < 4 ? whole.end.adding(days: -7) : whole.end)
    case .ordinal(let unit, let number):
      if number < 0 { return CalendarPoint(unit, holding: whole.end) }
      let first = CalendarPoint(unit, holding: whole.start)
      if number == 0 { return first }
      let isCut = unit == .week && whole.start.weekday > 4
      return first.adding(number - (isCut ? 0 : 1))
    case .nth(let weekday, let number):
      if number < 0 {
        return CalendarPoint(.day, holding: whole.end.adding(days: -((whole.end.weekday - weekday + 7) % 7)))
      }
      let first = whole.start.adding(days: (weekday - whole.start.weekday + 7) % 7)
      let found = first.adding(days: (number - 1) * 7)
      return number > 0 && found <= whole.end ? CalendarPoint(.day, holding: found) : nil
    }
  }

  private func placeBySpeech(_ unit: CalendarUnit, _ count: Int) -> PlacedDate {
    guard let speech, speech.unit <= unit, !unit.isClock else {
      return PlacedDate(open: Self.openValue(unit), "no publication date to lean on")
    }
    return PlacedDate(
      CalendarPoint(unit, holding: CalendarPoint.move(speech.start, by: count, unit)), speechAnchor)
  }

  /// So many units from the quarter that figures were reported of, if that is near enough.
  private func placeByPeriod(_ unit: CalendarUnit, _ count: Int) -> PlacedDate? {
    guard let reported = lastReported, sentence - reported.sentence < 20 else { return nil }
    return PlacedDate(
      reported.point.adding(unit == .year ? count * 4 : count), .narrative(reported.span),
      hasOwnYear: reported.hasOwnYear)
  }

  private func placeByNarrative(_ unit: CalendarUnit, _ count: Int) -> PlacedDate {
    if unit.isClock { return PlacedDate(open: "XXXX-XX-XX", "no time of day to lean on") }
    if let base = unit == .day ? reachedDay : last,
      base.point.unit <= unit || (unit == .weekend && base.point.unit == .week)
    {
      let moved = CalendarPoint.move(base.point.start, by: count, unit)
      return PlacedDate(
        CalendarPoint(unit, holding: moved), .narrative(base.span), hasOwnYear: base.hasOwnYear)
    }
    return PlacedDate(open: Self.openValue(unit), "no date in the text to lean on")
  }

  /// The last day mentioned, unless the text has gone on to another week, month or season since. A year
  /// mentioned in passing changes nothing.
  private var reachedDay: Mentioned? {
    guard let last, let lastDay, last.point.unit < .year else { return lastDay }
    return last.point.start <= lastDay.point.start && lastDay.point.end <= last.point.end ? lastDay : nil
  }

  static func openValue(_ unit: CalendarUnit) -> String {
    switch unit {
    case .second, .minute, .hour, .day: "XXXX-XX-XX"
    case .weekend: "XXXX-WXX-WE"
    case .week: "XXXX-WXX"
    case .month: "XXXX-XX"
    case .season: "XXXX-XX"
    case .quarter: "XXXX-QX"
    case .half: "XXXX-HX"
    case .year: "XXXX"
    case .decade: "XXX"
    case .century: "XX"
    case .millennium: "X"
    }
  }
}
