import EntenteLanguage
import EntenteModel

extension DateRule {
  /// Dates told by their distance from the time of writing or of the narrative.
  static let relative: [DateRule] = [
    DateRule("date.deictic-day", "deictic", "The envoy left [[yesterday]].", "2024-05-14") { m in
      isEra(m) ? nil : DateOutcome(.shift(.day, m.value(0), .speech))
    },
    DateRule(
      "date.day-but-one", "the unit before|after deictic", "He left [[the day before yesterday]].",
      "2024-05-13"
    ) {
      m in
      guard m.unit(1) == .day, m.value(3) != 0 else { return nil }
      return DateOutcome(.shift(.day, m.value(3) * 2, .speech))
    },
    DateRule("date.tonight", "tonight", "The council sits [[tonight]].", "2024-05-15TNI") { _ in
      DateOutcome(.timed(.shift(.day, 0, .speech), .part("NI")))
    },
    DateRule(
      "date.last-year-figure", "last unit",
      "In the third quarter of 2023 it lost $3 million, compared with $2 million [[last year]].", "2022-Q3"
    ) { m in
      guard single(m, 1) == .year, isOfPeriod(m) else { return nil }
      return DateOutcome(.shift(.year, -1, .periodOrSpeech))
    },
    DateRule("date.last-unit", "last fiscal? unit", "Prices rose [[last month]].", "2024-04") { m in
      if isPartOfLonger(m) { return nil }
      return single(m, 2).map { DateOutcome(.shift($0, -1, .speech)) }
    },
    DateRule("date.the-last-unit", "the last fiscal? unit", "Prices rose in [[the last quarter]].", "2024-Q1")
    { m in
      guard let unit = single(m, 3), unit > .week || unit == .weekend, !isPartOfLonger(m) else { return nil }
      return DateOutcome(.shift(unit, -1, .speech))
    },
    DateRule("date.next-unit", "next|coming fiscal? unit", "Talks resume [[next week]].", "2024-W21") { m in
      single(m, 2).map { DateOutcome(.shift($0, 1, .speech)) }
    },
    DateRule("date.the-coming-unit", "the coming unit", "Talks resume in [[the coming week]].", "2024-W21") {
      m in
      single(m, 2).map { DateOutcome(.shift($0, 1, .speech)) }
    },
    DateRule(
      "date.unit-after-next", "the unit after the? next", "Talks resume [[the week after next]].",
      "2024-W22"
    ) { m in
      m.has(1, .plural) ? nil : DateOutcome(.shift(m.unit(1), 2, .speech))
    },
    DateRule("date.this-unit", "the? this fiscal? unit", "Prices rose [[this year]].", "2024") { m in
      single(m, 3).map { DateOutcome(.shift($0, 0, .speech)) }
    },
    DateRule("date.this-past-unit", "this past unit", "Prices rose [[this past week]].", "2024-W19") { m in
      single(m, 2).map { DateOutcome(.shift($0, -1, .speech)) }
    },
    DateRule(
      "date.the-next-unit", "the next|following unit", "Shelling began on 3 May. [[The next day]] they fled.",
      "2024-05-04"
    ) { m in
      single(m, 2).map { DateOutcome(.shift($0, 1, .narrative)) }
    },
    DateRule(
      "date.previous-unit", "the? previous unit", "Sales fell in 2019. In [[the previous year]] they rose.",
      "2018"
    ) { m in
      single(m, 2).map { DateOutcome(.shift($0, -1, .narrative)) }
    },
    DateRule(
      "date.that-unit", "that|same|the same? unit", "Shelling began on 3 May. [[The same day]] they fled.",
      "2024-05-03"
    ) { m in
      guard let unit = single(m, 2) else { return nil }
      if m.has(0, .the) && m[1] == nil { return theUnit(m, unit) }
      return DateOutcome(.shift(unit, 0, .narrative))
    },
    DateRule(
      "date.period-ended", "the? last? fiscal? unit ended xDay|xMonth",
      "It lost money in [[the quarter]] ended March 31.", "2024-Q1"
    ) { m in
      guard let unit = single(m, 3), unit == .quarter || unit == .half, let end = m.meaning(5)
      else { return nil }
      let middle = DateMeaning.away(.day, -unit.days / 2, from: end)
      return DateOutcome(.part(.ordinal(unit, 0), of: middle), until: 4, end, from: 5)
    },
    DateRule(
      "date.year-ago-unit", "the? unit hyphen ago|earlier unit|quarterName|period|xQuarter",
      "Output rose in the first quarter of 2023. In [[the year-earlier quarter]] it fell.", "2022-Q1"
    ) { m in
      guard m.unit(1) == .year, !m.has(1, .plural) else { return nil }
      return DateOutcome(.shift(.year, -1, counted(m, 3)))
    },
    DateRule(
      "date.year-ago-figure", "a unit ago|earlier",
      "In the third quarter of 2023 it lost $3 million, against $2 million [[a year earlier]].", "2022-Q3"
    ) { m in
      guard m.unit(1) == .year, !m.has(1, .plural), isCompared(m) else { return nil }
      return DateOutcome(.shift(.year, -1, counted(m, 2)))
    },
    DateRule(
      "date.full-year", "the full unit",
      "In the fourth quarter of 2023 it lost $3 million. For [[the full year]] it earned $2 million.", "2023"
    ) { m in
      guard single(m, 2) == .year else { return nil }
      return DateOutcome(.part(.ordinal(.year, 0), of: .shift(.quarter, 0, .period)))
    },
    DateRule(
      "date.period-of-year", "the xYear unit|period",
      "In the third quarter of 2023 it lost $3 million, against $2 million in [[the 2022 quarter]].",
      "2022-Q3"
    ) { m in
      guard m.has(2, .period) || (m.unit(2) == .quarter && !m.has(2, .plural)) else { return nil }
      guard case .point(let year)? = m.meaning(1) else { return nil }
      return DateOutcome(.samePeriod(year.start.year))
    },
    DateRule("date.year-ago", "unit hyphen ago|earlier", "Sales passed the [[year-ago]] level.", "2023") {
      m in
      m.unit(0) == .year ? DateOutcome(.shift(.year, -1, counted(m, 2))) : nil
    },
    DateRule("date.latest-period", "the last period", "Costs rose in [[the latest period]].", "2024-Q1") {
      _ in
      DateOutcome(.shift(.quarter, 0, .periodOrSpeech))
    },
    DateRule("date.numbered-week", "the? unit number", "Figures for [[week 23]].", "2024-W23") { m in
      guard m.unit(1) == .week, !m.has(1, .plural), (1...53).contains(m.value(2)),
        !m.precedes(.unit, .clockUnit)
      else { return nil }
      return DateOutcome(.part(.ordinal(.week, m.value(2)), of: .shift(.year, 0, .speech)))
    },
    DateRule("date.these-days", "this unit", "Few ships call [[these days]].", "PRESENT_REF") { m in
      m.has(1, .plural) && m.unit(1) == .day ? DateOutcome(.reference(.present)) : nil
    },
    DateRule(
      "date.relative-name", "the? last|previous|next|coming|following|this|that past? xRecurring",
      "It opened [[last November]].", "2023-11"
    ) {
      m in
      guard case .recurring(let recurring, _)? = m.meaning(3), isPointedAt(m, recurring) else { return nil }
      return direction(m).map { DateOutcome(.recurring(recurring, $0)) }
    },
    DateRule(
      "date.last-night", "last|this|that|next|previous|following daypart", "He rang [[last night]].",
      "2024-05-14TNI"
    ) {
      m in daypart(m, 0, 1)
    },
    DateRule(
      "date.the-next-morning", "the last|next|previous|following|same daypart",
      "They met on 3 May. [[The next morning]] he left.", "2024-05-04TMO"
    ) {
      m in
      let step = m.has(1, .next) || m.has(1, .following) ? 1 : m.has(1, .same) ? 0 : -1
      return DateOutcome(.timed(.shift(.day, step, .narrative), .part(DayTime.codes[m.value(2)])))
    },
    DateRule("date.reference", "reference", "The ports are [[currently]] shut.", "PRESENT_REF") { m in
      DateOutcome(.reference([.present, .past, .future][m.value(0)]))
    },
    DateRule("date.now", "now", "The ports are [[now]] shut.", "PRESENT_REF") { _ in
      DateOutcome(.reference(.present))
    },
    DateRule("date.the-past", "the past", "He speaks of [[the past]].", "PAST_REF") { m in
      m.precedes(.unit, .number, .vague, .xRecurring) ? nil : DateOutcome(.reference(.past))
    },
    DateRule("date.the-future", "the future", "He speaks of [[the future]].", "FUTURE_REF") { m in
      DateOutcome(.reference(.future))
    },
    DateRule("date.at-the-time", "the|that time", "He was ill at [[the time]].", "PAST_REF") { m in
      m.follows(.at) && !m.precedes(.of) ? DateOutcome(.thatTime) : nil
    },
  ]

  /// What "ago" and "earlier" count from beside figures: "ago" is said of the time of writing.
  private static func counted(_ m: DateMatch, _ slot: Int) -> Reference {
    m.has(slot, .ago) ? .periodOrSpeech : .period
  }

  /// Whether a longer time follows that it is a part of: "last week of March".
  private static func isPartOfLonger(_ m: DateMatch) -> Bool {
    guard m.precedes(.of), m.end + 1 < m.pieces.count else { return false }
    return !m.pieces[m.end + 1].classes.isDisjoint(with: DateClasses(.xMonth, .xYear, .xQuarter, .xDecade))
  }

  /// Whether an amount is compared with that of another year: "$2 million a year earlier".
  private static func isCompared(_ m: DateMatch) -> Bool {
    guard let first = m.found.first(where: { $0 >= 0 }) else { return false }
    let token = m.pieces[first].first
    let back = m.surroundings.shape(token - 1).contains(.punctuation) ? 2 : 1
    return m.surroundings.shape(token - back).contains(.digit)
      || compared.has(m.surroundings.hash(token - back))
      || compared.has(m.wordBefore)
  }

  /// Whether "last year" stands for the same part of last year: behind "compared with" and an amount, behind or
  /// before "period" or "quarter".
  private static func isOfPeriod(_ m: DateMatch) -> Bool {
    let end = m.pieces[m.end - 1].last
    if periods.has(m.wordBefore) || (periods.has(m.surroundings.hash(end + 1)) && m.precedes(.possessive)) {
      return true
    }
    guard let first = m.found.first(where: { $0 >= 0 }), isCompared(m) else { return false }
    let token = m.pieces[first].first
    return (2...12).contains { comparing.has(m.surroundings.hash(token - $0)) }
  }

  /// Whether a day stands for its era: "today's youth", "the leaders of tomorrow".
  private static func isEra(_ m: DateMatch) -> Bool {
    if m.precedes(.possessive) { return eras.has(m.surroundings.hash(m.pieces[m.end - 1].last + 1)) }
    guard let day = m[0], m.value(0) >= 0, m.follows(.of) else { return false }
    return people.has(m.surroundings.hash(day.first - 2))
  }

  private static let eras = DateWordSet(
    """
    world youth generation generations society societies children young life standards technology computers age \
    culture climate teenagers students parents women men leaders voters consumers
    """)
  private static let people = DateWordSet(
    "people children youth world leaders women men society generation city cities cars army weapons wars")
  private static let periods = DateWordSet("period quarter")
  private static let comparing = DateWordSet("compared against versus vs. vs")
  private static let compared = DateWordSet(
    "million billion share percent % than from with level levels points cents")

  /// Whether "that" points at a day, and is no conjunction: "on that Friday", not "said that Friday".
  private static func isPointedAt(_ m: DateMatch, _ recurring: Recurring) -> Bool {
    guard m.has(1, .that) else { return true }
    switch recurring {
    case .quarter, .half: return false
    case .weekday, .weekend, .dayOfMonth, .month, .day, .dayOn, .season, .holiday:
      return !reports.has(m.wordBefore)
    }
  }

  private static let endsPeriod = DateWordSet("ended ending")
  private static let reports = DateWordSet(
    """
    said say says saying reported report reports announced told added adding believe believes believed confirmed \
    warned noted stated insisted claimed argued feared hoped know known knew think thought see so such agreed
    """)

  /// The unit of a slot that speaks of one unit of the calendar.
  static func single(_ m: DateMatch, _ slot: Int) -> CalendarUnit? {
    guard m[slot] != nil, !m.has(slot, .plural), !m.has(slot, .daypart) else { return nil }
    return m.unit(slot)
  }

  private static func theUnit(_ m: DateMatch, _ unit: CalendarUnit) -> DateOutcome? {
    switch unit {
    case .quarter where !m.precedes(.hyphen): DateOutcome(.shift(.quarter, 0, .period))
    case .year where endsPeriod.has(m.wordAfter): DateOutcome(.duration(.count(1, milli: 0), .year))
    case .year where m.follows(.of, .in): DateOutcome(.shift(.year, 0, .reached))
    case .week where !m.precedes(.of, .before, .after): DateOutcome(.shift(.week, 0, .speech))
    case .month where m.follows(.of): DateOutcome(.shift(.month, 0, .reached))
    case .year where m.follows(.for): DateOutcome(.duration(.count(1, milli: 0), .year))
    default: nil
    }
  }

  private static func direction(_ m: DateMatch) -> Direction? {
    if m[2] != nil { return .last }
    if m.has(1, .last) { return .last }
    if m.has(1, .coming) { return .next }
    if m.has(1, .next) { return m[0] == nil ? .next : .following }
    if m.has(1, .this) { return .this }
    if m.has(1, .following) { return .following }
    if m.has(1, .previous) { return .previous }
    return m.has(1, .that) ? .that : nil
  }

  private static func daypart(_ m: DateMatch, _ slot: Int, _ part: Int) -> DateOutcome? {
    if m.has(part, .plural) { return nil }
    let time = DayTime.part(DayTime.codes[m.value(part)])
    if m.has(slot, .last) { return DateOutcome(.timed(.shift(.day, -1, .speech), time)) }
    if m.has(slot, .this) { return DateOutcome(.timed(.shift(.day, 0, .speech), time)) }
    if m.has(slot, .that) { return DateOutcome(.timed(.shift(.day, 0, .narrative), time)) }
    let step = m.has(slot, .previous) ? -1 : 1
    return DateOutcome(.timed(.shift(.day, step, .narrative), time))
  }
}
