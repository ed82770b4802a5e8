extension DateRule {
  /// Two dates that share a month or a year; each gets its own place.
  static let series: [DateRule] = [
    DateRule(
      "date.days-of-month-year", "month dom hyphen|to|and|or dom comma? year",
      "The visit of [[April 22]] to 24, 2024.", "2024-04-22"
    ) { m in
      pair(
        .day(m.value(5), m.value(0), m.value(1)), until: 2, .day(m.value(5), m.value(0), m.value(3)), from: 3)
    },
    DateRule(
      "date.days-of-month", "month dom hyphen|to|and|or dom", "It runs from [[June 3]] to 5.", "2024-06-03"
    ) { m in
      guard isWhole(m), m.value(3) > m.value(1) else { return nil }
      return pair(
        .recurring(.day(month: m.value(0), day: m.value(1)), .bare), until: 2,
        .recurring(.day(month: m.value(0), day: m.value(3)), .bare), from: 3)
    },
    DateRule(
      "date.days-before-month", "dom|ordinal hyphen|to|and|or dom|ordinal of? month comma? year?",
      "It ran from [[22]] to 24 April 2024.", "2024-04-22"
    ) { m in
      func day(_ slot: Int) -> DateMeaning? {
        m[6] == nil
          ? .recurring(.day(month: m.value(4), day: m.value(slot)), .bare)
          : .day(m.value(6), m.value(4), m.value(slot))
      }
      return pair(day(0), until: 1, day(2), from: 2)
    },
    DateRule(
      "date.months-of-year", "month hyphen|to|and|or|until month comma? year",
      "Rains between [[March]] and May 2023.", "2023-03"
    ) { m in
      pair(.month(m.value(4), m.value(0)), until: 1, .month(m.value(4), m.value(2)), from: 2)
    },
    DateRule("date.years-short", "year hyphen number", "The budget of [[2012]]-13.", "2012") { m in
      let (first, short) = (m.value(0), m.value(2))
      guard short < 100, m[2]?.isSpaced == false, short == (first % 100 + 1) % 100 || short > first % 100 else {
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

  /// Whether no noun follows that the last number might count.
  static func isWhole(_ m: DateMatch) -> Bool {
    let after = m.pieces[m.end - 1].last
    let shape = m.surroundings.shape(after)
    return m.precedes(.and, .to, .comma, .in, .at, .on, .of, .by, .after, .before, .until)
      || shape.isEmpty || shape.contains(.punctuation) || endsNumber.has(m.wordAfter)
  }

  private static let endsNumber = WordSet(
    "for with when while where as but because if that which who is was were are will would has had said says")
}
