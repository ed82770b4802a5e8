import EntenteLanguage

extension DateRule {
  /// A day and a time of it.
  static let times: [DateRule] = [
    DateRule("date.day-daypart", "xDay comma? daypart", "They met on [[Wednesday night]].", "2024-05-15TNI") {
      m in
      if m.has(2, .plural) {
        guard case .recurring(let day, .bare)? = m.meaning(0) else { return nil }
        return DateOutcome(.set(day.openValue + "T" + DayTime.codes[m.value(2)]))
      }
      return timed(m.meaning(0), .part(DayTime.codes[m.value(2)]))
    },
    DateRule(
      "date.mid-daypart-day", "early|late|mid hyphen? daypart comma? xDay",
      "It struck in [[mid-afternoon yesterday]].", "2024-05-14TAF"
    ) { m in
      m.has(2, .plural) ? nil : timed(m.meaning(4), .part(DayTime.codes[m.value(2)]))
    },
    DateRule(
      "date.daypart-of-day", "the? daypart of|on xDay", "It struck on [[the night of May 3]].",
      "2024-05-03TNI"
    ) { m in
      timed(m.meaning(3), .part(DayTime.codes[m.value(1)]))
    },
    DateRule(
      "date.day-clock", "xDay comma? at? xClock", "It struck on [[Monday at 10:30]].", "2024-05-13T10:30"
    ) { m in
      clock(m, 3).flatMap { timed(m.meaning(0), $0) }
    },
    DateRule(
      "date.clock-day", "xClock comma? on|of? xDay", "It struck at [[9:30 a.m. Tuesday]].", "2024-05-14T09:30"
    ) { m in
      clock(m, 0).flatMap { timed(m.meaning(3), $0) }
    },
    DateRule(
      "date.clock-time", "xClock on? xDay daypart", "It struck at [[9:30 on Tuesday morning]].",
      "2024-05-14T09:30"
    ) { m in
      clock(m, 0).flatMap { timed(m.meaning(2), $0) }
    },
    DateRule("date.overnight", "daypart", "The port burned [[overnight]].", "2024-05-14TNI") { m in
      m.surroundings.hash(m[0]?.first ?? 0) == overnight
        ? DateOutcome(.timed(.shift(.day, -1, .speech), .part("NI"))) : nil
    },
  ]

  private static let overnight = WordHash.of("overnight")

  private static func clock(_ m: DateMatch, _ slot: Int) -> DayTime? {
    if case .timed(nil, let time)? = m.meaning(slot) { return time }
    return nil
  }

  private static func timed(_ day: DateMeaning?, _ time: DayTime) -> DateOutcome? {
    day.map { DateOutcome(.timed($0, time)) }
  }

  /// Words that point at a part of an expression.
  static let modifiers: [DateRule] = [
    DateRule(
      "date.part-modifier", "the? early|late|mid|earlier|later hyphen? in|on? the? \(whole)",
      "He left in [[late March]].", "2024-03"
    ) { m in
      guard let meaning = m.meaning(5) else { return nil }
      if case .recurring(_, .bare) = meaning, m.has(1, .earlier) || m.has(1, .later), m[3] == nil {
        return DateOutcome(meaning, edge(m, 1))
      }
      return DateOutcome(meaning, edge(m, 1))
    },
    DateRule(
      "date.edge", "the? start|end|middle of the? \(whole)", "It opens at [[the end of 2029]].", "2029"
    ) { m in
      m.meaning(4).map { DateOutcome($0, edge(m, 1)) }
    },
    DateRule("date.end-of-unit", "the? start|end|middle of unit", "It opens by [[the end of year]].", "2024")
    { m in
      m.has(3, .plural) || m.unit(3) < .week ? nil : DateOutcome(.shift(m.unit(3), 0, .speech), edge(m, 1))
    },
    DateRule("date.year-end", "xYear hyphen|possessive? end", "It opens by [[2029's end]].", "2029") { m in
      m.has(2, .end) ? m.meaning(0).map { DateOutcome($0, .end) } : nil
    },
    DateRule("date.years-end", "unit hyphen|possessive? end", "It opens by [[year's end]].", "2024") { m in
      m.has(0, .plural) || (m[1] == nil && m.unit(0) != .year)
        ? nil : DateOutcome(.shift(m.unit(0), 0, .speech), .end)
    },
  ]

  private static let whole = "xDay|xWeek|xMonth|xQuarter|xYear|xDecade|xTime"

  private static func edge(_ m: DateMatch, _ slot: Int) -> DateModifier {
    if m.has(slot, .mid) || m.has(slot, .middle) { return .middle }
    return m.has(slot, .early) || m.has(slot, .earlier) || m.has(slot, .start) ? .start : .end
  }

  /// Words that say how exactly an expression is meant.
  static let hedges: [DateRule] = [
    DateRule("date.about", "approximately \(hedged)", "He waited [[about three days]].", "P3D") { m in
      hedge(m, 1, .approximately)
    },
    DateRule("date.nearly", "nearly \(hedged)", "He waited [[nearly three days]].", "P3D") { m in
      hedge(m, 1, .lessThan)
    },
    DateRule("date.more-than", "more than \(hedged)", "He waited [[more than three days]].", "P3D") { m in
      hedge(m, 2, .moreThan)
    },
    DateRule("date.over", "moreThan xDuration", "He waited [[over three days]].", "P3D") { m in
      counted.has(m.surroundings.hash(m[1]?.first ?? -1)) ? nil : hedge(m, 1, .moreThan)
    },
    DateRule("date.less-than", "lessThan than \(hedged)", "He waited [[less than three days]].", "P3D") { m in
      hedge(m, 2, .lessThan)
    },
    DateRule("date.at-least", "at least xDuration", "He waited [[at least three days]].", "P3D") { m in
      hedge(m, 2, .atLeast)
    },
    DateRule("date.at-most", "at most xDuration", "He waited [[at most three days]].", "P3D") { m in
      hedge(m, 2, .atMost)
    },
    DateRule("date.up-to", "up to xDuration", "He waited [[up to three days]].", "P3D") { m in
      hedge(m, 2, .atMost)
    },
    DateRule(
      "date.no-more-than", "no more|lessThan than xDuration", "He waited [[no more than three days]].", "P3D"
    ) { m in
      hedge(m, 3, m.has(1, .more) ? .atMost : .atLeast)
    },
  ]

  /// Words that make "over" a preposition of time: "over the past week".
  private static let counted = DateWordSet("the its their last past next coming recent this these")

  private static let hedged = "xDuration|xTime|xClock|xDay|xWeek|xMonth|xQuarter|xYear|xDecade"

  private static func hedge(_ m: DateMatch, _ slot: Int, _ modifier: DateModifier) -> DateOutcome? {
    switch m.meaning(slot) {
    case let meaning?:
      switch meaning {
      case .duration(.count, _), .shift(_, _, .speech), .timed(nil, .clock):
        return DateOutcome(meaning, modifier)
      case .duration, .sum, .move, .fromEvent, .shift, .point, .recurring, .away, .ahead, .part, .samePeriod,
        .reference,
        .thatTime, .set, .timed:
        return nil
      }
    case nil: return nil
    }
  }
}
