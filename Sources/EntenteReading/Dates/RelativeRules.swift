extension DateRule {
  /// Dates told by their distance from the time of writing or of the narrative.
  static let relative: [DateRule] = [
    DateRule("date.deictic-day", "deictic", "The envoy left [[yesterday]].", "2024-05-14") { m in
      DateOutcome(.shift(.day, m.value(0), .speech))
    },
    DateRule("date.day-but-one", "the unit before|after deictic", "He left [[the day before yesterday]].", "2024-05-13") {
      m in
      guard m.unit(1) == .day, m.value(3) != 0 else { return nil }
      return DateOutcome(.shift(.day, m.value(3) * 2, .speech))
    },
    DateRule("date.tonight", "tonight", "The council sits [[tonight]].", "2024-05-15TNI") { _ in
      DateOutcome(.timed(.shift(.day, 0, .speech), .part("NI")))
    },
    DateRule("date.last-unit", "last fiscal? unit", "Prices rose [[last month]].", "2024-04") { m in
      single(m, 2).map { DateOutcome(.shift($0, -1, .speech)) }
    },
    DateRule("date.the-last-unit", "the last fiscal? unit", "Prices rose in [[the last quarter]].", "2024-Q1") { m in
      guard let unit = single(m, 3), unit > .week || unit == .weekend else { return nil }
      return DateOutcome(.shift(unit, -1, .speech))
    },
    DateRule("date.next-unit", "next fiscal? unit", "Talks resume [[next week]].", "2024-W21") { m in
      single(m, 2).map { DateOutcome(.shift($0, 1, .speech)) }
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
      if m.has(0, .the) && m[1] == nil { return m.precedes(.possessive) ? nil : theUnit(m, unit) }
      return DateOutcome(.shift(unit, 0, .narrative))
    },
    DateRule(
      "date.year-ago-unit", "the? unit hyphen ago|earlier unit|quarterName|period",
      "Output rose in the first quarter of 2023. In [[the year-earlier quarter]] it fell.", "2022-Q1"
    ) { m in
      guard m.unit(1) == .year else { return nil }
      return DateOutcome(.shift(.year, -1, .narrative))
    },
    DateRule("date.year-ago", "unit hyphen ago|earlier", "Sales passed the [[year-ago]] level.", "2023") { m in
      m.unit(0) == .year ? DateOutcome(.shift(.year, -1, .narrative)) : nil
    },
    DateRule("date.latest-period", "the last period", "Costs rose in [[the latest period]].", "2024-Q1") { _ in
      DateOutcome(.shift(.quarter, -1, .speech))
    },
    DateRule("date.relative-name", "the? last|previous|next|following|this|that past? xRecurring", "It opened [[last November]].", "2023-11") {
      m in
      guard case .recurring(let recurring, _)? = m.meaning(3) else { return nil }
      return direction(m).map { DateOutcome(.recurring(recurring, $0)) }
    },
    DateRule("date.past-name", "past xRecurring", "It opened this [[past summer]].", "2023-SU") { m in
      guard case .recurring(let recurring, _)? = m.meaning(1) else { return nil }
      return DateOutcome(.recurring(recurring, .last))
    },
    DateRule("date.last-night", "last|this|that|next|previous|following daypart", "He rang [[last night]].", "2024-05-14TNI") {
      m in daypart(m, 0, 1)
    },
    DateRule("date.the-next-morning", "the last|next|previous|following|same daypart", "They met on 3 May. [[The next morning]] he left.", "2024-05-04TMO") {
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
    DateRule("date.the-future", "the? future", "He speaks of [[the future]].", "FUTURE_REF") { m in
      DateOutcome(.reference(.future))
    },
    DateRule("date.at-the-time", "the|that time", "He was ill at [[the time]].", "PAST_REF") { m in
      m.follows(.at) && !m.precedes(.of) ? DateOutcome(.reference(.past)) : nil
    },
  ]

  /// The unit of a slot that speaks of one unit of the calendar.
  static func single(_ m: DateMatch, _ slot: Int) -> CalendarUnit? {
    guard m[slot] != nil, !m.has(slot, .plural), !m.has(slot, .daypart) else { return nil }
    return m.unit(slot)
  }

  private static func theUnit(_ m: DateMatch, _ unit: CalendarUnit) -> DateOutcome? {
    switch unit {
    case .quarter: DateOutcome(.shift(.quarter, 0, .narrative))
    case .year where m.follows(.of, .in): DateOutcome(.shift(.year, 0, .speech))
    case .week where m.follows(.of): DateOutcome(.shift(.week, 0, .speech))
    case .month where m.follows(.of): DateOutcome(.shift(.month, 0, .speech))
    case .year where m.follows(.for): DateOutcome(.duration(.count(1, milli: 0), .year))
    default: nil
    }
  }

  private static func direction(_ m: DateMatch) -> Direction? {
    if m[2] != nil { return .last }
    if m.has(1, .last) { return .last }
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
