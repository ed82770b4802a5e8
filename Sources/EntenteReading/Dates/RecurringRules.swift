extension DateRule {
  /// Dates that come again each week or year, with nothing that says which one is meant.
  static let recurring: [DateRule] = [
    DateRule("date.month-day", "month dom", "Talks began on [[April 22]].", "2024-04-22") { m in
      guard m[1]?.milli == 0 else { return nil }
      return DateOutcome(.recurring(.day(month: m.value(0), day: m.value(1)), .bare))
    },
    DateRule(
      "date.month-the-day", "month comma? the? ordinal", "Talks began on [[April the 22nd]].", "2024-04-22"
    ) {
      m in
      guard m[1] == nil || m[3]?.isDigits == true, (1...31).contains(m.value(3)) else { return nil }
      return DateOutcome(.recurring(.day(month: m.value(0), day: m.value(3)), .bare))
    },
    DateRule(
      "date.day-month", "the? dom|ordinal of? month", "Talks began on [[the 22nd of April]].", "2024-04-22"
    ) { m in
      guard (1...31).contains(m.value(1)) else { return nil }
      return DateOutcome(.recurring(.day(month: m.value(3), day: m.value(1)), .bare))
    },
    DateRule("date.month-slash-day", "month hyphen dom", "Talks began on [[Apr-22]].", "2024-04-22") { m in
      guard m[1]?.isSpaced == false, !m.precedes(.hyphen) else { return nil }
      return DateOutcome(.recurring(.day(month: m.value(0), day: m.value(2)), .bare))
    },
    DateRule(
      "date.weekday-the-day", "weekday comma? the? ordinal", "They met on [[Monday the 13th]].", "2024-05-13"
    ) { m in
      guard (1...31).contains(m.value(3)), m[1] == nil || m[3]?.isDigits == true,
        m[2] != nil || m[3]?.isDigits == true, !m.precedes(.of, .month), SeriesEnd.isWhole(m)
      else { return nil }
      return DateOutcome(.recurring(.dayOfMonth(m.value(3), weekday: m.value(0)), .bare))
    },
    DateRule(
      "date.day-of-month", "on|by|since|until|for the ordinal", "They met on [[the 13th]].", "2024-05-13"
    ) { m in
      guard (1...31).contains(m.value(2)), m[2]?.isDigits == true, !m.precedes(.of, .month, .unit),
        SeriesEnd.isWhole(m)
      else { return nil }
      return DateOutcome(.recurring(.dayOfMonth(m.value(2), weekday: nil), .bare), slots: 1..<3)
    },
    DateRule("date.month", "month", "The bridge opened in [[February]].", "2024-02") { m in
      DateOutcome(.recurring(.month(m.value(0)), .bare))
    },
    DateRule("date.weekday", "weekday", "They met on [[Monday]].", "2024-05-13") { m in
      if m.has(0, .plural) { return DateOutcome(.set("XXXX-WXX-" + String(m.value(0)))) }
      return DateOutcome(.recurring(.weekday(m.value(0)), .bare))
    },
    DateRule("date.duration-weekends", "number weekend", "It rained for [[three weekends]].", "P3WE") { m in
      m.has(1, .plural) ? DateOutcome(.duration(amount(m, 0), .weekend)) : nil
    },
    DateRule(
      "date.weekend-after-next", "the? weekend after the? next", "It opens on [[the weekend after next]].",
      "2024-W22-WE"
    ) { m in
      m.has(1, .plural) ? nil : DateOutcome(.shift(.weekend, 2, .speech))
    },
    DateRule("date.weekend", "the? weekend", "It rained over [[the weekend]].", "2024-W19-WE") { m in
      m.has(1, .plural) ? DateOutcome(.set("XXXX-WXX-WE")) : DateOutcome(.recurring(.weekend, .bare))
    },
    DateRule("date.season", "the? season", "The ports closed in [[the winter]].", "2023-WI") { m in
      if m.has(1, .plural) { return nil }
      return DateOutcome(.recurring(.season(m.value(1)), .bare))
    },
    DateRule(
      "date.quarter", "the? fiscal? hyphen? ordinal|quarterName hyphen? unit?",
      "Exports fell in [[the first quarter]].", "2024-Q1"
    ) { m in
      if m[1] == nil && m[2] != nil { return nil }
      return quarter(m, 3, 5).map { DateOutcome(.recurring(.quarter($0), .bare)) }
    },
    DateRule("date.holiday", "holiday", "They fled on [[New Year's Eve]].", "2023-12-31") { m in
      m.meaning(0).map { DateOutcome($0) }
    },
  ]
}
