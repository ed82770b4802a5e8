extension DateRule {
  /// Dates with their year.
  static let calendar: [DateRule] = [
    DateRule("date.iso", "xDay", "Filed on [[2024-04-22]].", "2024-04-22") { m in
      m.meaning(0).map { DateOutcome($0) }
    },
    DateRule(
      "date.month-day-year", "month dom|ordinal comma|hyphen|of|in? year",
      "They signed on [[April 22, 2024]].",
      "2024-04-22"
    ) { m in DateMeaning.day(m.value(3), m.value(0), m.value(1)).map { DateOutcome($0) } },
    DateRule(
      "date.day-month-year", "the? dom|ordinal of|hyphen? month comma|of|in|hyphen? year",
      "They signed on [[22 April 2024]].",
      "2024-04-22"
    ) { m in DateMeaning.day(m.value(5), m.value(3), m.value(1)).map { DateOutcome($0) } },
    DateRule(
      "date.month-day-joined", "month hyphen dom hyphen year", "Filed on [[Apr-22-2024]].", "2024-04-22"
    ) { m in
      DateMeaning.day(m.value(4), m.value(0), m.value(2)).map { DateOutcome($0) }
    },
    DateRule("date.month-year", "month comma? of|in|hyphen? year", "It opened in [[March 2019]].", "2019-03")
    { m in
      DateMeaning.month(m.value(3), m.value(0)).map { DateOutcome($0) }
    },
    DateRule(
      "date.month-year-short", "dom? month of? number", "He was born in [[April of 87]].", "1987-04"
    ) { m in
      guard let number = m[3], number.isDigits, (32...99).contains(number.value), number.milli == 0,
        SeriesEnd.isWhole(m)
      else { return nil }
      let year = 1900 + number.value
      let day = m[0].flatMap { DateMeaning.day(year, m.value(1), $0.value) }
      return (m[0] == nil ? DateMeaning.month(year, m.value(1)) : day).map { DateOutcome($0) }
    },
    DateRule("date.year-month", "year comma? month", "Filed in [[2019 March]].", "2019-03") { m in
      DateMeaning.month(m.value(0), m.value(2)).map { DateOutcome($0) }
    },
    DateRule("date.year-month-day", "year hyphen month hyphen dom", "Filed on [[2024-Apr-22]].", "2024-04-22")
    { m in
      DateMeaning.day(m.value(0), m.value(2), m.value(4)).map { DateOutcome($0) }
    },
    DateRule("date.season-year", "the? season of? year", "The floods of [[summer 2022]].", "2022-SU") { m in
      recurring(.season(m.value(1)), m.value(3))
    },
    DateRule(
      "date.quarter-year", "the? fiscal? ordinal|last|quarterName hyphen? unit? comma? of? fiscal? year",
      "Output fell in [[the third quarter of 2023]].", "2023-Q3"
    ) { m in
      guard let quarter = quarter(m, 2, 4) else { return nil }
      return recurring(.quarter(quarter), m.value(8))
    },
    DateRule("date.year-quarter", "year hyphen? quarterName", "Figures for [[2023 Q3]].", "2023-Q3") { m in
      recurring(.quarter(m.value(2)), m.value(0))
    },
    DateRule(
      "date.half-year", "the? ordinal|last half of? year", "Trade grew in [[the first half of 2023]].",
      "2023-H1"
    ) { m in recurring(.half(m.value(1) < 0 ? 2 : m.value(1)), m.value(4)) },
    DateRule("date.half-name", "year|halfName of|hyphen? year|halfName", "Output of [[H1 2023]].", "2023-H1")
    { m in
      guard m.has(0, .halfName) != m.has(2, .halfName) else { return nil }
      return m.has(0, .halfName)
        ? recurring(.half(m.value(0)), m.value(2)) : recurring(.half(m.value(2)), m.value(0))
    },
    DateRule("date.holiday-year", "holiday comma? of? year", "Since [[Christmas 2021]].", "2021-12-25") { m in
      guard case .recurring(let recurring, _)? = m.meaning(0) else { return nil }
      return DateRule.recurring(recurring, m.value(3))
    },
    DateRule(
      "date.holiday-weekend", "the? holiday year? weekend year?", "It opened on [[Labor Day weekend 2021]].",
      "2021-W35-WE"
    ) { m in
      weekend(m.meaning(1), m[2] ?? m[4])
    },
    DateRule(
      "date.weekend-of-holiday", "the? weekend of holiday of? year?",
      "It opened on [[the weekend of Halloween 2021]].", "2021-W43-WE"
    ) { m in
      weekend(m.meaning(3), m[5])
    },
    DateRule("date.fiscal-year", "fiscal unit? year", "Spending in [[fiscal 2023]].", "2023") { m in
      DateOutcome(.point(CalendarPoint(year: m.value(2))))
    },
    DateRule("date.the-year", "the unit of? year", "Growth until [[the year 2030]].", "2030") { m in
      m.unit(1) == .year && !m.has(1, .plural) ? DateOutcome(.point(CalendarPoint(year: m.value(3)))) : nil
    },
    DateRule("date.year", "year", "The treaty of [[1975]] holds.", "1975") { m in
      DateOutcome(.point(CalendarPoint(year: m.value(0))))
    },
    DateRule("date.decade", "the? decade", "A war of [[the 1990s]].", "199X") { m in
      let year = m.value(1) < 100 ? 1900 + m.value(1) : m.value(1)
      return DateOutcome(.point(CalendarPoint(.decade, holding: CalendarPoint(year: year).start)))
    },
    DateRule("date.decade-apostrophe", "the year possessive", "A war of [[the 1970's]].", "197X") { m in
      guard m.value(1) % 10 == 0, m[2]?.isSpaced == false else { return nil }
      return DateOutcome(.point(CalendarPoint(.decade, holding: CalendarPoint(year: m.value(1)).start)))
    },
    DateRule("date.decade-words", "the? number decade", "A war of [[the nineteen seventies]].", "197X") { m in
      guard (17...20).contains(m.value(1)), m.value(2) < 100 else { return nil }
      let first = CalendarPoint(year: m.value(1) * 100 + m.value(2)).start
      return DateOutcome(.point(CalendarPoint(.decade, holding: first)))
    },
    DateRule("date.century", "the? ordinal hyphen? unit", "A fort of [[the 19th century]].", "18XX") { m in
      let number = m.value(1)
      guard number > 1, m.unit(3) == .century, !m.has(3, .plural) else { return nil }
      return DateOutcome(
        .point(CalendarPoint(.century, holding: CalendarPoint(year: number * 100 - 100).start)))
    },
  ]

  /// One of a year.
  static func recurring(_ recurring: Recurring, _ year: Int) -> DateOutcome? {
    recurring.occurrence(inPeriodOf: CalendarPoint(year: year).start).map { DateOutcome(.point($0)) }
  }

  /// The weekend beside a holiday, of a year if one is named.
  private static func weekend(_ holiday: DateMeaning?, _ year: DatePiece?) -> DateOutcome? {
    guard case .recurring(let recurring, _)? = holiday else { return nil }
    let day = year.flatMap { recurring.occurrence(inPeriodOf: CalendarPoint(year: $0.value).start) }
    return DateOutcome(.part(.weekend, of: day.map { .point($0) } ?? .recurring(recurring, .bare)))
  }

  /// The number of a quarter named by a word in one slot and the unit in another.
  static func quarter(_ m: DateMatch, _ slot: Int, _ unit: Int) -> Int? {
    if m.has(slot, .quarterName) { return m.value(slot) }
    guard m[unit] != nil, m.unit(unit) == .quarter else { return nil }
    let number = m.has(slot, .last) ? 4 : m.value(slot)
    return (1...4).contains(number) ? number : nil
  }
}
