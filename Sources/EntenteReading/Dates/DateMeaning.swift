/// What an expression says, before anything it leans on is known.
indirect enum DateMeaning {
  /// The whole value is written out.
  case point(CalendarPoint)
  /// Something that comes again: a weekday, a month without its year, a holiday.
  case recurring(Recurring, Direction)
  /// So many units from the day of speech or of the narrative: "last year", "two days later".
  case shift(CalendarUnit, Int, Reference)
  /// So many units before or after another expression: "a week after 3 May".
  case away(CalendarUnit, Int, from: DateMeaning)
  /// So many units ahead of the time of writing where the clause speaks of the future, otherwise a length of time:
  /// "in two weeks".
  case ahead(CalendarUnit, Int)
  /// A length of time from an event to another: "five days after the talks". The event may be the last date of
  /// the text; that reading is kept as an alternative.
  case fromEvent(CalendarUnit, Int)
  /// A part of another expression: "the first day of last year", "Friday of this week".
  case part(PartOfTime, of: DateMeaning)
  /// A time of day, of the day that another expression names, if one does.
  case timed(DateMeaning?, DayTime)
  /// The past, the present or the future at large.
  case reference(GeneralTime)
  /// The same part of another year as the one the text reports figures of: "the 2022 quarter".
  case samePeriod(Int)
  /// The time that the text has reached, at large: "at the time".
  case thatTime
  /// A length of time.
  case duration(DateAmount, CalendarUnit)
  /// A length of time in several units: "two years and three months".
  case sum([TimeLength])
  /// So long before or after the day of speech or of the narrative, to the day: "a month and two days ago".
  case move([TimeLength], Reference)
  /// A time that comes again and again; the TIMEX3 value.
  case set(String)
}

/// What a relative expression counts from.
enum Reference: Sendable {
  /// The time of writing: "ago", "last month".
  case speech
  /// The time the text has reached: "later", "the following month".
  case narrative
  /// The year or month that the text has just named by its year, or else that of writing: "later in the year".
  case reached
  /// The quarter or year that the text reports figures of: "the year-earlier quarter".
  case period
  /// That quarter or year, or else the time of writing: "the year-ago quarter", "the latest period".
  case periodOrSpeech
}

/// Which one of many a determiner points at.
enum Direction: Sendable {
  case bare, last, this, next
  /// Counted from the narrative: "the previous Monday", "the following March", "that Friday".
  case previous, following, that
}

/// A part of a longer time.
enum PartOfTime {
  case recurring(Recurring)
  /// The first, second, …, last (-1) of a weekday.
  case nth(weekday: Int, Int)
  /// The first, second, …, last (-1) unit.
  case ordinal(CalendarUnit, Int)
  /// The weekend beside a day: the one before a Monday or a Tuesday, otherwise that of its week.
  case weekend
}

/// The time at large.
enum GeneralTime: String, Sendable {
  case present = "PRESENT_REF"
  case past = "PAST_REF"
  case future = "FUTURE_REF"
}

/// A time of day.
enum DayTime: Hashable, Sendable {
  /// Minutes after midnight, and seconds; 1440 is midnight at the day's end.
  case clock(Int)
  /// The TIMEX3 code of a part of the day: `MO`, `AF`, `EV`, `NI`.
  case part(String)

  /// Its TIMEX3 value, behind the day's.
  var value: String {
    switch self {
    case .clock(1440): "T24:00"
    case .clock(let minutes):
      "T" + CalendarPoint.padded(minutes / 60, 2) + ":" + CalendarPoint.padded(minutes % 60, 2)
    case .part(let code): "T" + code
    }
  }

  /// The codes in the order of the lexicon's values.
  static let codes = ["MO", "MI", "AF", "EV", "NI", "DT"]
}

/// How many units a length of time has.
enum DateAmount: Hashable, Sendable {
  /// A count and its thousandths: 2.5 years is 2 and 500.
  case count(Int, milli: Int)
  /// "several", "a few", a bare plural.
  case vague
}

/// A whole number of one unit; negative for the time before.
struct TimeLength: Hashable, Sendable {
  let count: Int
  let unit: CalendarUnit
}

/// The modifiers of TIMEX3.
enum DateModifier: String, Sendable {
  case before = "BEFORE"
  case after = "AFTER"
  case onOrBefore = "ON_OR_BEFORE"
  case onOrAfter = "ON_OR_AFTER"
  case lessThan = "LESS_THAN"
  case moreThan = "MORE_THAN"
  case atMost = "EQUAL_OR_LESS"
  case atLeast = "EQUAL_OR_MORE"
  case start = "START"
  case middle = "MID"
  case end = "END"
  case approximately = "APPROX"
}

extension DateMeaning {
  /// The unit of the calendar that it comes to; `nil` for what is no calendar time.
  var unit: CalendarUnit? {
    switch self {
    case .point(let point): point.unit
    case .recurring(let recurring, _): recurring.unit
    case .shift(let unit, _, _), .away(let unit, _, _): unit
    case .move: .day
    case .part(.recurring(let recurring), _): recurring.unit
    case .part(.nth, _): .day
    case .part(.ordinal(let unit, _), _): unit
    case .part(.weekend, _): .weekend
    case .samePeriod: .year
    case .timed(let day, _): day == nil ? nil : .day
    case .ahead, .fromEvent, .reference, .thatTime, .duration, .sum, .set: nil
    }
  }

  /// The whole date that is written out, alone or with a time of day.
  var named: CalendarPoint? {
    switch self {
    case .point(let point), .timed(.point(let point), _): point
    case .recurring, .shift, .away, .ahead, .fromEvent, .part, .timed, .reference, .samePeriod, .thatTime,
      .duration, .sum, .move, .set:
      nil
    }
  }

  /// Whether it is told by its distance from the quarter that figures are reported of.
  var leansOnPeriod: Bool {
    switch self {
    case .shift(_, _, .period), .shift(_, _, .periodOrSpeech), .samePeriod: true
    case .sum, .move, .fromEvent: false
    case .point, .recurring, .shift, .away, .ahead, .part, .timed, .reference, .thatTime, .duration, .set:
      false
    }
  }

  /// Whether nothing outside it is needed for its value.
  var isFixed: Bool {
    switch self {
    case .point, .reference, .duration, .sum, .set: true
    case .recurring, .shift, .move, .ahead, .fromEvent, .samePeriod, .thatTime: false
    case .away(_, _, let base): base.isFixed
    case .part(_, let whole): whole.isFixed
    case .timed(let day, _): day?.isFixed ?? false
    }
  }

  /// The classes by which the grammar goes on with it.
  var classes: DateClasses {
    var classes = DateClasses(isFixed ? .xFixed : .xOpen)
    switch self {
    case .timed(nil, _): classes.add(.xClock)
    case .timed: classes.add(.xTime)
    case .reference, .thatTime: classes.add(.xReference)
    case .duration, .sum, .ahead, .fromEvent: classes.add(.xDuration)
    case .set: classes.add(.xSet)
    case .point, .recurring, .shift, .move, .away, .samePeriod, .part:
      switch unit {
      case .day?: classes.add(.xDay)
      case .week?, .weekend?: classes.add(.xWeek)
      case .month?: classes.add(.xMonth)
      case .season?, .quarter?, .half?: classes.add(.xQuarter)
      case .year?: classes.add(.xYear)
      case .decade?, .century?, .millennium?: classes.add(.xDecade)
      case .second?, .minute?, .hour?, nil: break
      }
    }
    if case .recurring(let recurring, .bare) = self {
      classes.add(.xRecurring)
      if case .weekday = recurring { classes.add(.weekday) }
      if case .month = recurring { classes.add(.month) }
      if case .half = recurring { classes.add(.half) }
    }
    return classes
  }
}
