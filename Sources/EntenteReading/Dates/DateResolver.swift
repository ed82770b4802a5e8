import EntenteModel

/// The value of an expression, and what it was taken from.
struct DateResolution {
  let kind: Timex.Kind
  let value: String
  var dating: Dating?
  var alternatives: [String] = []
  var anchor: Timex.Anchor
  /// Why it has no full value, when it has none.
  var why: String?
}

/// Gives expressions their values from what they lean on: the publication date and the dates before them.
struct DateResolver {
  /// A date that the text has mentioned.
  struct Mentioned {
    let point: CalendarPoint
    let span: TextSpan
    let sentence: Int
    /// Whether its year is written in the text, at it or at one it leans on.
    let hasOwnYear: Bool
  }

  /// The publication date as a calendar unit: a day, or a month or year where no more is known.
  let speech: CalendarPoint?
  /// What an expression that leans on the publication date says so with.
  let speechAnchor: Timex.Anchor
  /// The last date mentioned, and the last day.
  private(set) var last: Mentioned?
  private(set) var lastDay: Mentioned?
  /// The last quarter that was not told by its distance from another date: what the figures are of.
  private(set) var lastReported: Mentioned?
  /// The sentence of the expression at hand.
  private(set) var sentence = 0
  /// The year that the text names as that of its matter, where it has no publication date.
  private let narrativeYear: Mentioned?
  /// The last date that only ``narrativeYear`` gives its year; told as an alternative, never as a value.
  private(set) var supposed: Mentioned?
  /// The months told without any year to lean on so far.
  private(set) var openMonths: Set<Int> = []

  init(published: Publication?, narrativeYear: Mentioned? = nil) {
    self.narrativeYear = narrativeYear
    speechAnchor = published?.ground == .dateline ? .dateline : .publication
    speech = published.flatMap { Self.point(of: $0.dating) }
  }

  private static func point(of dating: Dating) -> CalendarPoint? {
    guard let start = dating.start else { return nil }
    switch dating.precision {
    case .instant, .day: return CalendarPoint(.day, holding: start)
    case .week: return CalendarPoint(.week, holding: start)
    case .month: return CalendarPoint(.month, holding: start)
    case .season: return CalendarPoint(.season, holding: start)
    case .quarter: return CalendarPoint(.quarter, holding: start)
    case .year: return CalendarPoint(.year, holding: start)
    case .decade, .century: return nil
    }
  }

  /// The value of an expression.
  ///
  /// - Parameters:
  ///   - meaning: what it says.
  ///   - span: where it stands.
  ///   - sentence: the number of its sentence.
  ///   - after: the time of the expression that this one closes a range with.
  ///   - tense: told only when it is asked for.
  /// - Returns: the value, with what it leans on.
  mutating func resolve(
    _ meaning: DateMeaning, at span: TextSpan, sentence: Int, after: Dating?, tense: () -> TenseJudge.Tense
  ) -> DateResolution {
    self.sentence = sentence
    switch meaning {
    case .reference(let time):
      return DateResolution(kind: .date, value: time.rawValue, anchor: .explicit)
    case .thatTime:
      return DateResolution(
        kind: .date, value: GeneralTime.past.rawValue, dating: last?.point.dating,
        anchor: last.map { .narrative($0.span) } ?? .none)
    case .ahead(let unit, let count):
      let ahead = speech?.unit == .day && !unit.isClock
      let tense = tense()
      if ahead && tense.isAhead {
        return record(place(.shift(unit, count, .speech), after: nil, tense: { tense }), at: span)
      }
      var result = DateResolution(
        kind: .duration, value: Self.value(.count(count, milli: 0), unit), anchor: .explicit)
      if ahead, tense == .unknown,
        let point = place(.shift(unit, count, .speech), after: nil, tense: { tense }).point
      {
        result.alternatives = [point.value]
      }
      return result
    case .duration(let amount, let unit):
      return DateResolution(kind: .duration, value: Self.value(amount, unit), anchor: .explicit)
    case .fromEvent(let unit, let count):
      var result = DateResolution(
        kind: .duration, value: Self.value(.count(abs(count), milli: 0), unit), anchor: .explicit)
      if let point = place(.shift(unit, count, .narrative), after: nil, tense: tense).point, last != nil {
        result.alternatives = [point.value]
      }
      return result
    case .sum(let lengths):
      return DateResolution(kind: .duration, value: Self.value(lengths), anchor: .explicit)
    case .set(let value):
      return DateResolution(kind: .set, value: value, anchor: .explicit)
    case .timed(let day, let time):
      return resolve(time, of: day, at: span, after: after, tense: tense)
    case .point, .recurring, .shift, .move, .away, .samePeriod, .part:
      let placed = place(meaning, after: after, tense: tense)
      if let point = placed.point, point.unit == .quarter, !meaning.leansOnPeriod, !isRetold(meaning) {
        lastReported = Mentioned(point: point, span: span, sentence: sentence, hasOwnYear: placed.hasOwnYear)
      }
      return placed.point == nil ? leaveOpen(meaning, placed, span) : record(placed, at: span)
    }
  }

  /// Whether it tells the end of a quarter that was just named, perhaps by another count than the calendar's: "in its
  /// fiscal first quarter … the quarter ended Sept. 30".
  private func isRetold(_ meaning: DateMeaning) -> Bool {
    guard case .part(.ordinal(.quarter, 0), of: _) = meaning, let lastReported else { return false }
    return sentence - lastReported.sentence < 4
  }

  /// Leaves an expression underspecified. The narrative has moved on to where it cannot be followed, so that what
  /// comes after leans on nothing before it; the reading in the year of the report's matter is an alternative.
  private mutating func leaveOpen(
    _ meaning: DateMeaning, _ placed: PlacedDate, _ span: TextSpan
  ) -> DateResolution {
    let supposed = suppose(meaning, span)
    if case .recurring(let recurring, .bare) = meaning {
      (last, lastDay, self.supposed) = (nil, nil, supposed?.mentioned)
      if let month = recurring.month { openMonths.insert(month) }
    }
    let others = [supposed?.mentioned.point].compactMap { $0?.value }
    return DateResolution(
      kind: .date, value: placed.openValue, alternatives: others + placed.alternatives.map(\.value),
      anchor: supposed.map { .narrative($0.base) } ?? .none, why: placed.why)
  }

  /// Where an open expression would lie in the year of the report's matter, and what it leans on there.
  private func suppose(_ meaning: DateMeaning, _ span: TextSpan) -> (mentioned: Mentioned, base: TextSpan)? {
    let found: (CalendarPoint?, TextSpan)
    switch meaning {
    case .recurring(let recurring, .bare) where recurring.period == .year:
      guard let narrativeYear else { return nil }
      found = (recurring.occurrence(inPeriodOf: narrativeYear.point.start), narrativeYear.span)
    case .shift(let unit, let count, .narrative):
      guard let supposed, supposed.point.unit <= unit, sentence - supposed.sentence < 4 else { return nil }
      let moved = CalendarPoint.move(supposed.point.start, by: count, unit)
      found = (CalendarPoint(unit, holding: moved), supposed.span)
    case .point, .recurring, .shift, .away, .ahead, .fromEvent, .part, .timed, .reference, .samePeriod,
      .thatTime, .duration, .sum, .move, .set:
      return nil
    }
    return found.0.map {
      (Mentioned(point: $0, span: span, sentence: sentence, hasOwnYear: false), found.1)
    }
  }

  private mutating func record(_ placed: PlacedDate, at span: TextSpan) -> DateResolution {
    guard let point = placed.point else {
      return DateResolution(
        kind: .date, value: placed.openValue, alternatives: placed.alternatives.map(\.value), anchor: .none,
        why: placed.why)
    }
    remember(point, placed, span)
    return DateResolution(
      kind: .date, value: point.value, dating: point.dating,
      alternatives: placed.alternatives.map(\.value), anchor: placed.anchor)
  }

  private mutating func remember(_ point: CalendarPoint, _ placed: PlacedDate, _ span: TextSpan) {
    let mentioned = Mentioned(point: point, span: span, sentence: sentence, hasOwnYear: placed.hasOwnYear)
    last = mentioned
    if point.unit == .day { lastDay = mentioned }
  }

  private mutating func resolve(
    _ time: DayTime, of day: DateMeaning?, at span: TextSpan, after: Dating?, tense: () -> TenseJudge.Tense
  ) -> DateResolution {
    let placed = day.map { place($0, after: after, tense: tense) } ?? placeBareTime()
    guard let point = placed.point else {
      return DateResolution(kind: .time, value: placed.openValue + time.value, anchor: .none, why: placed.why)
    }
    if day != nil { remember(point, placed, span) }
    let precision: Precision
    switch time {
    case .clock: precision = .instant
    case .part: precision = .day
    }
    return DateResolution(
      kind: .time, value: point.value + time.value,
      dating: Dating(start: point.start, end: point.end, precision: precision),
      alternatives: placed.alternatives.map { $0.value + time.value }, anchor: placed.anchor)
  }

  /// A time of day without a day: of the day that the text has reached, never of the day of publication.
  private func placeBareTime() -> PlacedDate {
    if let lastDay, lastDay.sentence + 2 >= sentence {
      return PlacedDate(lastDay.point, .narrative(lastDay.span), hasOwnYear: lastDay.hasOwnYear)
    }
    return PlacedDate(open: "XXXX-XX-XX", "time of day without a day to lean on")
  }

  /// The TIMEX3 value of a length of time in several units.
  private static func value(_ lengths: [TimeLength]) -> String {
    let days = lengths.filter { !$0.unit.isClock }.map { String($0.count) + $0.unit.letter }
    let clock = lengths.filter(\.unit.isClock).map { String($0.count) + $0.unit.letter }
    return "P" + days.joined() + (clock.isEmpty ? "" : "T" + clock.joined())
  }

  /// The TIMEX3 value of a length of time.
  static func value(_ amount: DateAmount, _ unit: CalendarUnit) -> String {
    let mark = unit.isClock ? "PT" : "P"
    guard case .count(var count, let milli) = amount else {
      return mark + "X" + unit.letter
    }
    if unit == .decade || unit == .century || unit == .millennium {
      let years = unit == .decade ? 10 : unit == .century ? 100 : 1000
      return "P" + String(count * years + years * milli / 1000) + "Y"
    }
    guard milli > 0 else { return mark + String(count) + unit.letter }
    if milli == 500 {
      let whole = count > 0 ? String(count) + unit.letter : ""
      switch unit {
      case .year: return "P" + whole + "6M"
      case .hour: return "PT" + whole + "30M"
      case .minute: return "PT" + whole + "30S"
      case .day: return "P" + whole + "T12H"
      default: break
      }
    }
    var fraction = String(1000 + milli).dropFirst()
    while fraction.last == "0" { fraction = fraction.dropLast() }
    count += 0
    return mark + String(count) + "." + fraction + unit.letter
  }
}
