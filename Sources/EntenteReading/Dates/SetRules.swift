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
      return set(1, m.unit(0))
    },
  ]

  private static func set(_ count: Int, _ unit: CalendarUnit) -> DateOutcome {
    DateOutcome(.set("P" + (unit.isClock ? "T" : "") + String(count) + unit.letter))
  }
}
