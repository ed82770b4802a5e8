import EntenteLanguage

extension DateRule {
  /// Lengths of time in several units.
  static let sums: [DateRule] = [
    DateRule(
      "date.duration-sum", "xDuration comma|and? xDuration comma? and? xDuration?",
      "He stayed [[two years and three months]].", "P2Y3M"
    ) { m in
      let lengths = [0, 2, 5].compactMap { slot -> TimeLength? in
        guard case .duration(.count(let count, 0), let unit)? = m.meaning(slot) else { return nil }
        return TimeLength(count: count, unit: unit)
      }
      let isWhole = lengths.count == [0, 2, 5].count { m[$0] != nil }
      let isFalling = zip(lengths, lengths.dropFirst()).allSatisfy { $0.unit > $1.unit }
      let isBare =
        m[1] == nil && m[3] == nil && m[4] == nil && Set(lengths.map(\.unit)).count == lengths.count
      return isWhole && (isFalling || isBare) ? DateOutcome(.sum(lengths.sorted { $0.unit > $1.unit })) : nil
    }
  ]

  /// A length of time and the direction it is counted in.
  static let shifts: [DateRule] = [
    DateRule("date.ago", "xDuration ago", "He left [[three months ago]].", "2024-02") { m in
      away(m, -1, .speech)
    },
    DateRule(
      "date.earlier", "xDuration earlier|previous", "They met on 3 May. He had left [[two days earlier]].",
      "2024-05-01"
    ) { m in
      away(m, -1, .narrative)
    },
    DateRule(
      "date.before", "xDuration before", "They met on 3 May. He had left [[a week before]].", "2024-W17"
    ) { m in
      isFinal(m) ? away(m, -1, .narrative) : nil
    },
    DateRule(
      "date.later", "xDuration later|hence", "They met on 3 May. He left [[two days later]].", "2024-05-05"
    ) { m in
      away(m, 1, m.has(1, .hence) ? .speech : .narrative)
    },
    DateRule("date.after", "xDuration after|on", "They met on 3 May. He left [[a day after]].", "2024-05-04")
    { m in
      isFinal(m) && m.has(1, .after) ? away(m, 1, .narrative) : nil
    },
    DateRule("date.from-now", "xDuration from xReference", "It opens [[two years from now]].", "2026") { m in
      guard case .reference(.present)? = m.meaning(2) else { return nil }
      return away(m, 1, .speech)
    },
    DateRule("date.in", "in|within xDuration", "The plant will open in [[two weeks]].", "2024-W22") { m in
      guard m.has(0, .in), case .duration(.count(let count, 0), let unit)? = m.meaning(1), !m.precedes(.of),
        m[1]?.isPointed == false
      else { return nil }
      return DateOutcome(.ahead(unit, count), slots: 1..<2)
    },
    DateRule(
      "date.away-from", "xDuration from xDay", "He will leave [[three days from Friday]].", "2024-05-20"
    ) { m in
      guard case .duration(.count(let count, 0), let unit)? = m.meaning(0), !unit.isClock,
        let base = m.meaning(2)
      else { return nil }
      return DateOutcome(.away(unit, count, from: base))
    },
    DateRule(
      "date.away", "xDuration before|after xDay|xWeek|xMonth|xYear", "He left [[two days after May 3]].",
      "2024-05-05"
    ) { m in
      guard case .duration(.count(let count, 0), let unit)? = m.meaning(0), !unit.isClock,
        let base = m.meaning(2)
      else { return nil }
      return DateOutcome(.away(unit, m.has(1, .before) ? -count : count, from: base))
    },
    DateRule(
      "date.from-event", "xDuration after|before",
      "They met on 3 May. He left [[five days]] after the talks.", "P5D"
    ) { m in
      guard case .duration(.count(let count, 0), let unit)? = m.meaning(0), !isFinal(m) else { return nil }
      return DateOutcome(.fromEvent(unit, m.has(1, .before) ? -count : count), slots: 0..<1)
    },
    DateRule(
      "date.unit-away", "the? unit before|after xDay", "He left [[the day before May 3]].", "2024-05-02"
    ) { m in
      guard !m.has(1, .plural), let base = m.meaning(3) else { return nil }
      return DateOutcome(.away(m.unit(1), m.has(2, .before) ? -1 : 1, from: base))
    },
    DateRule(
      "date.unit-before", "the unit|daypart before|after|earlier",
      "They met on 3 May. He left [[the day after]].", "2024-05-04"
    ) { m in
      guard !m.has(1, .plural), isFinal(m) else { return nil }
      let step = m.has(2, .after) ? 1 : -1
      guard m.has(1, .daypart) else { return DateOutcome(.shift(m.unit(1), step, .narrative)) }
      return DateOutcome(.timed(.shift(.day, step, .narrative), .part(DayTime.codes[m.value(1)])))
    },
  ]

  /// Whether the words after the match begin no noun phrase or clause that it could lean on.
  private static func isFinal(_ m: DateMatch) -> Bool {
    let shape = m.surroundings.shape(m.pieces[m.end - 1].last)
    return shape.isEmpty || shape.contains(.punctuation) || m.precedes(.and, .in, .at, .on)
  }

  private static func away(_ m: DateMatch, _ sign: Int, _ reference: Reference) -> DateOutcome? {
    if case .sum(let lengths)? = m.meaning(0) {
      return DateOutcome(.move(lengths.map { TimeLength(count: sign * $0.count, unit: $0.unit) }, reference))
    }
    guard case .duration(let amount, let unit)? = m.meaning(0) else { return nil }
    guard case .count(let count, let milli) = amount, count > 0 || milli > 0 else {
      return DateOutcome(.reference(sign < 0 ? .past : .future))
    }
    if unit == .decade || unit == .century {
      return DateOutcome(.shift(.year, sign * count * (unit == .decade ? 10 : 100), reference))
    }
    if milli == 500 && unit == .year {
      return DateOutcome(.shift(.month, sign * (count * 12 + 6), reference))
    }
    return DateOutcome(.shift(unit, sign * count, reference))
  }

  /// Parts of a longer time.
  static let parts: [DateRule] = [
    DateRule(
      "date.name-of", "the? xRecurring comma? of|in|on? the? xYear|xWeek",
      "It opened in [[January this year]].", "2024-01"
    ) { m in
      guard case .recurring(let recurring, _)? = m.meaning(1), let whole = m.meaning(5) else { return nil }
      return fits(recurring.unit, whole) ? DateOutcome(.part(.recurring(recurring), of: whole)) : nil
    },
    DateRule(
      "date.name-in", "xYear|xWeek possessive? comma? on|in? xRecurring", "He left [[last week on Friday]].",
      "2024-05-10"
    ) { m in
      guard case .recurring(let recurring, _)? = m.meaning(4), let whole = m.meaning(0) else { return nil }
      return fits(recurring.unit, whole) ? DateOutcome(.part(.recurring(recurring), of: whole)) : nil
    },
    DateRule(
      "date.half-of", "the? ordinal|last half of the? xYear",
      "Trade rose in [[the first half of this year]].", "2024-H1"
    ) { m in
      guard let whole = m.meaning(5), (-1...2).contains(m.value(1)), m.value(1) != 0 else { return nil }
      return DateOutcome(.part(.recurring(.half(m.value(1) == 1 ? 1 : 2)), of: whole))
    },
    DateRule(
      "date.day-of-month-of", "the? ordinal|dom of xMonth", "They met on [[the 20th of last month]].",
      "2024-04-20"
    ) { m in
      guard let whole = m.meaning(3), (1...31).contains(m.value(1)) else { return nil }
      return DateOutcome(.part(.recurring(.dayOfMonth(m.value(1), weekday: nil)), of: whole))
    },
    DateRule(
      "date.nth-weekday-of", "the? ordinal|last weekday of|in the? xMonth|unit",
      "They met on [[the first Monday of April]].", "2024-04-01"
    ) { m in
      guard !m.has(2, .plural) else { return nil }
      let whole: DateMeaning = m[5]?.meaning ?? .shift(.month, 0, .reached)
      guard m.has(5, .xMonth) || (m.unit(5) == .month && m[4] != nil),
        case .recurring(.weekday(let day), .bare)? = m.meaning(2)
      else { return nil }
      return DateOutcome(.part(.nth(weekday: day, m.has(1, .last) ? -1 : m.value(1)), of: whole))
    },
    DateRule(
      "date.unit-of", "the? ordinal|last unit|weekend of|in? xYear|xMonth|xWeek|xQuarter|xDecade",
      "They met on [[the first day of last year]].", "2023-01-01"
    ) { m in
      guard let whole = m.meaning(4), !m.has(2, .plural) else { return nil }
      let unit = m.has(2, .weekend) ? .weekend : m.unit(2)
      let number = m.has(1, .last) ? -1 : m.value(1)
      return fits(unit, whole) ? DateOutcome(.part(.ordinal(unit, number), of: whole)) : nil
    },
    DateRule(
      "date.weekday-and-date", "weekday comma? the? xDay", "They met on [[Monday, May 6]].", "2024-05-06"
    ) { m in
      guard let day = m.meaning(3) else { return nil }
      if case .recurring(.weekday, _) = day { return nil }
      if case .recurring(.day(let month, let number), .bare) = day {
        return DateOutcome(.recurring(.dayOn(weekday: m.value(0), month: month, day: number), .bare))
      }
      return DateOutcome(day)
    },
    DateRule("date.date-and-weekday", "xDay comma? weekday", "They met on [[May 6, Monday]].", "2024-05-06") {
      m in
      guard let day = m.meaning(0), m[1] != nil || m.value(2) == 0 else { return nil }
      if case .recurring(.day, _) = day { return DateOutcome(day) }
      return day.isFixed ? DateOutcome(day) : nil
    },
    DateRule(
      "date.days-of-relative-month", "dom to|until|and|hyphen dom of? xMonth",
      "It runs from [[4]] to 22 of next month.", "2024-06-04"
    ) { m in
      guard let month = m.meaning(4), m.value(0) < m.value(2) else { return nil }
      func day(_ slot: Int) -> DateMeaning {
        .part(.recurring(.dayOfMonth(m.value(slot), weekday: nil)), of: month)
      }
      return DateOutcome(day(0), until: 1, day(2), from: 2)
    },
    DateRule("date.numbered-week-of", "xWeek of xYear", "Figures for [[week 23 of last year]].", "2023-W23") {
      m in
      guard case .part(.ordinal(.week, let number), _)? = m.meaning(0), let year = m.meaning(2) else {
        return nil
      }
      return DateOutcome(.part(.ordinal(.week, number), of: year))
    },
    DateRule(
      "date.week-of-day", "the unit of the ordinal", "It falls in [[the week of the 13th]].", "2024-W20"
    ) { m in
      guard m.unit(1) == .week, !m.has(1, .plural), m[4]?.isDigits == true, (1...31).contains(m.value(4)),
        SeriesEnd.isWhole(m)
      else { return nil }
      let day = DateMeaning.recurring(.dayOfMonth(m.value(4), weekday: nil), .bare)
      return DateOutcome(.part(.ordinal(.week, 0), of: day))
    },
    DateRule("date.week-of", "the unit of xDay", "It falls in [[the week of May 6]].", "2024-W19") { m in
      guard m.unit(1) == .week, !m.has(1, .plural), let day = m.meaning(3) else { return nil }
      return DateOutcome(.part(.ordinal(.week, 0), of: day))
    },
  ]

  private static func fits(_ unit: CalendarUnit, _ whole: DateMeaning) -> Bool {
    guard let larger = whole.unit, unit < larger else { return false }
    return larger != .week || unit == .day
  }
}
