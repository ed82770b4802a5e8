import EntenteLanguage

extension DateRule {
  /// Two dates that share a month or a year; each gets its own place.
  static let series: [DateRule] = [
    DateRule(
      "date.days-of-month-year", "month dom|ordinal hyphen|to|until|and|or the? dom|ordinal comma? year",
      "The visit of [[April 22]] to 24, 2024.", "2024-04-22"
    ) { m in
      pair(
        .day(m.value(6), m.value(0), m.value(1)), until: 2, .day(m.value(6), m.value(0), m.value(4)), from: 3)
    },
    DateRule(
      "date.days-of-month", "month the? dom|ordinal hyphen|to|until|and|or the? dom|ordinal",
      "It runs from [[June 3]] to 5.", "2024-06-03"
    ) { m in
      guard SeriesEnd.isWhole(m), m.value(5) > m.value(2), m.value(5) < 32, m[1] == nil || m.has(2, .ordinal)
      else { return nil }
      return pair(
        .recurring(.day(month: m.value(0), day: m.value(2)), .bare), until: 3,
        .recurring(.day(month: m.value(0), day: m.value(5)), .bare), from: 4)
    },
    DateRule(
      "date.day-to-month-day", "from|between dom hyphen|to|until|and month dom comma? year?",
      "It ran from [[4]] to April 22, 2024.", "2024-04-04"
    ) { m in
      guard m.value(1) < m.value(4) else { return nil }
      func day(_ slot: Int) -> DateMeaning? {
        m[6] == nil
          ? .recurring(.day(month: m.value(3), day: m.value(slot)), .bare)
          : .day(m.value(6), m.value(3), m.value(slot))
      }
      guard let first = day(1), let second = day(4) else { return nil }
      return DateOutcome(first, after: 1, until: 2, second, from: 3)
    },
    DateRule(
      "date.days-before-month",
      "the? dom|ordinal hyphen|to|until|and|or the? dom|ordinal of? month comma? year?",
      "It ran from [[22]] to 24 April 2024.", "2024-04-22"
    ) { m in
      func day(_ slot: Int) -> DateMeaning? {
        m[8] == nil
          ? .recurring(.day(month: m.value(6), day: m.value(slot)), .bare)
          : .day(m.value(8), m.value(6), m.value(slot))
      }
      return pair(day(1), until: 2, day(4), from: 3)
    },
    DateRule(
      "date.month-days-of-year", "month dom hyphen|to|until|and month dom comma year",
      "The siege of [[April 22]] to May 3, 2024.", "2024-04-22"
    ) { m in
      let year = m.value(6) - (m.value(0) > m.value(3) && !m.has(2, .and) ? 1 : 0)
      return pair(
        .day(year, m.value(0), m.value(1)), until: 2, .day(m.value(6), m.value(3), m.value(4)), from: 3)
    },
    DateRule(
      "date.day-months-of-year", "dom month hyphen|to|until|and dom month of|in|comma? year",
      "The siege of [[22 April]] to 3 May 2024.", "2024-04-22"
    ) { m in
      let year = m.value(6) - (m.value(1) > m.value(4) && !m.has(2, .and) ? 1 : 0)
      return pair(
        .day(year, m.value(1), m.value(0)), until: 2, .day(m.value(6), m.value(4), m.value(3)), from: 3)
    },
    DateRule(
      "date.months-of-year", "month hyphen|to|and|or|until month comma|of|in? year",
      "Rains between [[March]] and May 2023.", "2023-03"
    ) { m in
      if m.follows(.this, .last, .next) { return nil }
      let year = m.value(4) - (m.value(0) > m.value(2) && !m.has(1, .and) ? 1 : 0)
      return pair(.month(year, m.value(0)), until: 1, .month(m.value(4), m.value(2)), from: 2)
    },
    DateRule("date.years-short", "year hyphen number", "The budget of [[2012]]-13.", "2012") { m in
      let (first, short) = (m.value(0), m.value(2))
      guard short < 100, m[2]?.isSpaced == false, short == (first % 100 + 1) % 100 || short > first % 100
      else {
        return nil
      }
      let other = first / 100 * 100 + short + (short < first % 100 ? 100 : 0)
      return pair(
        .point(CalendarPoint(year: first)), until: 1, .point(CalendarPoint(year: other)), from: 2)
    },
  ]

  private static func pair(
    _ first: DateMeaning?, until border: Int, _ other: DateMeaning?, from second: Int
  ) -> DateOutcome? {
    guard let first, let other else { return nil }
    return DateOutcome(first, until: border, other, from: second)
  }
}

/// Where a number that ends an expression ends it.
enum SeriesEnd {
  /// Whether no noun follows that the last number might count.
  static func isWhole(_ m: DateMatch) -> Bool {
    let after = m.pieces[m.end - 1].last
    let shape = m.surroundings.shape(after)
    return m.precedes(.and, .or, .to, .comma, .in, .at, .on, .of, .by, .after, .before, .until)
      || shape.isEmpty || shape.contains(.punctuation) || endsNumber.has(m.wordAfter)
  }

  private static let endsNumber = DateWordSet(
    "for with when while where as but because if that which who is was were are will would has had said says")
}
