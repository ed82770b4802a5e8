extension DateRule {
  /// A length of time and the direction it is counted in.
  static let shifts: [DateRule] = [
    DateRule("date.ago", "xDuration ago", "He left [[three months ago]].", "2024-02") { m in away(m, -1, .speech) },
    DateRule("date.earlier", "xDuration earlier|previous", "They met on 3 May. He had left [[two days earlier]].", "2024-05-01") { m in
      away(m, -1, .narrative)
    },
    DateRule("date.before", "xDuration before", "They met on 3 May. He had left [[a week before]].", "2024-W17") { m in
      isFinal(m) ? away(m, -1, .narrative) : nil
    },
    DateRule("date.later", "xDuration later|hence", "They met on 3 May. He left [[two days later]].", "2024-05-05") { m in
      away(m, 1, m.has(1, .hence) ? .speech : .narrative)
    },
    DateRule("date.after", "xDuration after|on", "They met on 3 May. He left [[a day after]].", "2024-05-04") { m in
      isFinal(m) && m.has(1, .after) ? away(m, 1, .narrative) : nil
    },
    DateRule("date.from-now", "xDuration from now", "It opens [[two years from now]].", "2026") { m in
      away(m, 1, .speech)
    },
    DateRule("date.away", "xDuration before|after xDay|xWeek|xMonth|xYear", "He left [[two days after May 3]].", "2024-05-05") { m in
      guard case .duration(.count(let count, 0), let unit)? = m.meaning(0), let base = m.meaning(2) else { return nil }
      return DateOutcome(.away(unit, m.has(1, .before) ? -count : count, from: base))
    },
    DateRule("date.unit-before", "the unit|daypart before|after|earlier", "They met on 3 May. He left [[the day after]].", "2024-05-04") { m in
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
    guard case .duration(let amount, let unit)? = m.meaning(0) else { return nil }
    guard case .count(let count, let milli) = amount, count > 0 || milli > 0 else {
      return DateOutcome(.reference(sign < 0 ? .past : .future))
    }
    if milli == 500 && unit == .year { return DateOutcome(.shift(.month, sign * (count * 12 + 6), reference)) }
    return DateOutcome(.shift(unit, sign * count, reference))
  }

  /// Parts of a longer time.
  static let parts: [DateRule] = [
    DateRule("date.name-of", "the? xRecurring comma? of|in|on? the? xYear|xWeek", "It opened in [[January this year]].", "2024-01") { m in
      guard case .recurring(let recurring, _)? = m.meaning(1), let whole = m.meaning(5) else { return nil }
      return fits(recurring.unit, whole) ? DateOutcome(.part(.recurring(recurring), of: whole)) : nil
    },
    DateRule("date.name-in", "xYear|xWeek possessive? comma? on|in? xRecurring", "He left [[last week on Friday]].", "2024-05-10") { m in
      guard case .recurring(let recurring, _)? = m.meaning(4), let whole = m.meaning(0) else { return nil }
      return fits(recurring.unit, whole) ? DateOutcome(.part(.recurring(recurring), of: whole)) : nil
    },
    DateRule("date.unit-of", "the? ordinal|last unit|weekend of|in xYear|xMonth|xWeek|xQuarter|xDecade", "They met on [[the first day of last year]].", "2023-01-01") { m in
      guard let whole = m.meaning(4), !m.has(2, .plural) else { return nil }
      let unit = m.has(2, .weekend) ? .weekend : m.unit(2)
      let number = m.has(1, .last) ? -1 : m.value(1)
      return fits(unit, whole) ? DateOutcome(.part(.ordinal(unit, number), of: whole)) : nil
    },
    DateRule("date.weekday-and-date", "weekday comma? the? xDay", "They met on [[Monday, May 6]].", "2024-05-06") { m in
      guard let day = m.meaning(3) else { return nil }
      if case .recurring(.weekday, _) = day { return nil }
      return DateOutcome(day)
    },
    DateRule("date.date-and-weekday", "xDay comma? weekday", "They met on [[May 6, Monday]].", "2024-05-06") { m in
      guard let day = m.meaning(0), m[1] != nil || m.value(2) == 0 else { return nil }
      if case .recurring(.day, _) = day { return DateOutcome(day) }
      return day.isFixed ? DateOutcome(day) : nil
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
