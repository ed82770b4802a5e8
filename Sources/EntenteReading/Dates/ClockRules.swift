extension DateRule {
  /// Times of day.
  static let clocks: [DateRule] = [
    DateRule(
      "date.clock", "clock ampm? zone?", "They met on 3 May. Shelling began at [[10:30]].", "2024-05-03T10:30"
    ) { m in
      guard
        m[1] != nil || m[2] != nil
          || m.follows(.at, .from, .to, .until, .by, .before, .after, .approximately, .hyphen, .since)
          || m.precedes(.xDay, .on, .hyphen, .to, .comma, .xRecurring) || m.follows(.xDay, .comma)
      else { return nil }
      return time(m.value(0), m, 1)
    },
    DateRule(
      "date.hour", "number ampm zone?", "They met on 3 May. Shelling began at [[9.30 a.m.]]",
      "2024-05-03T09:30"
    ) { m in
      guard let number = m[0], (1...12).contains(number.value), number.milli % 10 == 0, number.milli < 600
      else { return nil }
      return time(number.value * 60 + number.milli / 10, m, 1)
    },
    DateRule(
      "date.hour-zone", "number zone", "They met on 3 May. It struck at [[1430 GMT]].", "2024-05-03T14:30"
    ) { m in
      let value = m.value(0)
      guard value < 2400, value % 100 < 60, m[0]?.milli == 0 else { return nil }
      return DateOutcome(.timed(nil, .clock(value < 24 ? value * 60 : value / 100 * 60 + value % 100)))
    },
    DateRule(
      "date.hour-of-part", "number|clock in the daypart",
      "They met on 3 May. He rang at [[4 in the morning]].",
      "2024-05-03T04:00"
    ) { m in
      let part = m.value(3)
      var minutes = m.has(0, .clock) ? m.value(0) : m.value(0) * 60
      guard minutes <= 720, m.follows(.at, .approximately, .by, .until, .since, .before) else { return nil }
      if part == 2 || part == 3 { minutes = minutes % 720 + 720 }
      return DateOutcome(.timed(nil, .clock(minutes)))
    },
    DateRule("date.noon", "noon", "They met on 3 May. The truce began at [[noon]].", "2024-05-03T12:00") {
      m in
      DateOutcome(.timed(nil, .clock(m.value(0))))
    },
  ]

  private static func time(_ minutes: Int, _ m: DateMatch, _ half: Int) -> DateOutcome? {
    guard m[half] != nil else { return DateOutcome(.timed(nil, .clock(minutes))) }
    guard minutes < 780 else { return nil }
    return DateOutcome(.timed(nil, .clock(minutes % 720 + m.value(half))))
  }
}
