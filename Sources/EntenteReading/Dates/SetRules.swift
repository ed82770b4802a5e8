import EntenteLanguage
import EntenteModel

extension DateRule {
  /// Times that come again and again.
  static let sets: [DateRule] = [
    DateRule("date.every-unit", "every other? unit|clockUnit", "Prices rise [[every month]].", "P1M") { m in
      set(m[1] == nil ? 1 : 2, m.unit(2))
    },
    DateRule(
      "date.every-units", "every number|ordinal|vague unit|clockUnit", "A convoy comes [[every two weeks]].",
      "P2W"
    ) { m in
      m.has(1, .vague) ? DateOutcome(.set("PX" + m.unit(2).letter)) : set(m.value(1), m.unit(2))
    },
    DateRule("date.every-weekends", "every xDuration", "They meet [[every two weekends]].", "P2WE") { m in
      guard case .duration(.count(let count, 0), .weekend)? = m.meaning(1) else { return nil }
      return set(count, .weekend)
    },
    DateRule(
      "date.day-of-every-month", "the? ordinal of every unit", "They meet on [[the 19th of every month]].",
      "XXXX-XX-19"
    ) { m in
      guard m.unit(4) == .month, (1...31).contains(m.value(1)) else { return nil }
      return DateOutcome(.set(Recurring.dayOfMonth(m.value(1), weekday: nil).openValue))
    },
    DateRule("date.every-name", "every other? xRecurring", "They meet [[every Monday]].", "XXXX-WXX-1") { m in
      guard case .recurring(let recurring, _)? = m.meaning(2) else { return nil }
      return DateOutcome(.set(recurring.openValue))
    },
    DateRule("date.every-daypart", "every daypart", "Sirens sound [[every night]].", "XXXX-XX-XXTNI") { m in
      DateOutcome(.set("XXXX-XX-XXT" + DayTime.codes[m.value(1)]))
    },
    DateRule("date.frequency", "frequency", "Flights leave [[daily]].", "P1D") { m in
      let shape = m.surroundings.shape(m[0]?.first ?? 0)
      if shape.contains(.initialUpper) && !shape.contains(.sentenceStart) { return nil }
      let value = m.value(0)
      if value == CalendarUnit.quarter.rawValue, !isAdverb(m) { return nil }
      switch CalendarUnit(rawValue: value % 20) ?? .year {
      case .quarter: return set(3, .month)
      case .half: return set(6, .month)
      case let unit: return set(value < 20 ? 1 : 2, unit)
      }
    },
  ]

  /// Whether no noun follows: "it pays quarterly", not "the quarterly report", which is the report's name.
  private static func isAdverb(_ m: DateMatch) -> Bool {
    let shape = m.surroundings.shape(m.pieces[m.end - 1].last)
    return shape.isEmpty || shape.contains(.punctuation)
      || m.precedes(.and, .in, .at, .on, .to, .from, .since)
  }

  private static func set(_ count: Int, _ unit: CalendarUnit) -> DateOutcome {
    DateOutcome(.set("P" + (unit.isClock ? "T" : "") + String(count) + unit.letter))
  }
}
