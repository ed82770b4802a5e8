import EntenteLanguage

extension DateRule {
  /// Lengths of time.
  static let durations: [DateRule] = [
    DateRule("date.one-day", "number unit", "The river will [[one day]] be clean.", "FUTURE_REF") { m in
      guard m.surroundings.hash(m[0]?.first ?? -1) == one, m.unit(1) == .day, !m.has(1, .plural),
        beforeOneDay.has(m.wordBefore)
      else { return nil }
      return DateOutcome(.reference(.future))
    },
    DateRule(
      "date.duration", "number more? hyphen? unit|clockUnit", "The siege lasted [[three days]].", "P3D"
    ) { m in
      guard m.value(0) > 0 || m[0]?.milli != 0, !isAge(m) else { return nil }
      return DateOutcome(.duration(amount(m, 0), m.unit(3)))
    },
    DateRule("date.duration-second", "number hyphen? ordinal", "It took [[one second]].", "PT1S") { m in
      m.surroundings.hash(m[2]?.first ?? -1) == second ? DateOutcome(.duration(amount(m, 0), .second)) : nil
    },
    DateRule("date.duration-nights", "number daypart", "He stayed [[two nights]].", "P2D") { m in
      m.value(1) == 4 && (m.has(1, .plural) || m.value(0) == 1)
        ? DateOutcome(.duration(amount(m, 0), .day)) : nil
    },
    DateRule("date.duration-fortnight", "a fortnight", "He stayed [[a fortnight]].", "P2W") { _ in
      DateOutcome(.duration(.count(2, milli: 0), .week))
    },
    DateRule("date.duration-whole", "a? full unit", "He stayed [[a whole week]].", "P1W") { m in
      guard m.surroundings.hash(m[1]?.first ?? -1) == whole, !m.has(2, .plural), !m.follows(.the, .this)
      else {
        return nil
      }
      return DateOutcome(.duration(.count(1, milli: 0), m.unit(2)))
    },
    DateRule("date.duration-more", "more unit|clockUnit", "He stayed [[another week]].", "P1W") { m in
      m.has(1, .plural) ? nil : DateOutcome(.duration(.count(1, milli: 0), m.unit(1)))
    },
    DateRule("date.duration-a", "a unit|clockUnit", "He stayed for [[a week]].", "P1W") { m in
      if m.has(1, .plural) || m.has(1, .ordinal) { return nil }
      if m.precedes(.hyphen), m.end + 1 < m.pieces.count,
        !m.pieces[m.end + 1].classes.isDisjoint(with: DateClasses(.ago, .earlier))
      {
        return nil
      }
      if !m.precedes(.ago, .earlier, .later, .before, .after, .hyphen, .previous), isRate(m) {
        return DateOutcome(.set("P" + clockMark(m.unit(1)) + "1" + m.unit(1).letter))
      }
      return DateOutcome(.duration(.count(1, milli: 0), m.unit(1)))
    },
    DateRule(
      "date.duration-vague", "a? vague of? more? unit|clockUnit", "He stayed for [[several years]].", "PXY"
    ) { m in
      if !m.has(4, .plural) { return nil }
      let isCouple = m.surroundings.hash(m[1]?.first ?? -1) == couple
      return DateOutcome(.duration(isCouple ? .count(2, milli: 0) : .vague, m.unit(4)))
    },
    DateRule(
      "date.duration-half", "number|a and a? half unit|clockUnit", "He stayed [[two and a half years]].",
      "P2Y6M"
    ) { m in
      DateOutcome(.duration(.count(m.value(0), milli: 500), m.unit(4)))
    },
    DateRule(
      "date.duration-and-half", "number|a unit|clockUnit and a? half", "He stayed [[a year and a half]].",
      "P1Y6M"
    ) { m in
      DateOutcome(.duration(.count(m.value(0), milli: 500), m.unit(1)))
    },
    DateRule("date.half-a-unit", "half a|hyphen? unit|clockUnit", "He waited [[half an hour]].", "PT30M") {
      m in
      DateOutcome(.duration(.count(0, milli: 500), m.unit(2)))
    },
    DateRule("date.duration-plural", "the? unit|clockUnit", "They waited for [[weeks]].", "PXW") { m in
      guard m.has(1, .plural), m[0] == nil, m.unit(1) != .quarter, !isAge(m) else { return nil }
      return DateOutcome(.duration(.vague, m.unit(1)))
    },
    DateRule(
      "date.past-duration", "the? last|past|next|coming|following|previous number|vague unit|clockUnit",
      "It fell over [[the past three months]].", "P3M"
    ) { m in
      if m[0] == nil && m.has(1, .following) { return nil }
      return DateOutcome(.duration(m.has(2, .vague) ? .vague : amount(m, 2), m.unit(3)))
    },
    DateRule(
      "date.first-duration", "the? ordinal number unit", "It fell for [[the first nine months]].", "P9M"
    ) { m in
      m.value(1) == 1 ? DateOutcome(.duration(amount(m, 2), m.unit(3))) : nil
    },
    DateRule("date.the-duration", "the number unit", "It fell for [[the six months]].", "P6M") { m in
      m.has(2, .plural) ? DateOutcome(.duration(amount(m, 1), m.unit(2))) : nil
    },
    DateRule("date.fiscal-year-long", "the fiscal unit", "It earned more over [[the fiscal year]].", "P1Y") {
      m in
      m.has(2, .plural) ? nil : DateOutcome(.duration(.count(1, milli: 0), m.unit(2)))
    },
    DateRule("date.past-unit", "the? past unit", "It fell over [[the past week]].", "P1W") { m in
      if m.has(2, .plural) { return DateOutcome(.duration(.vague, m.unit(2))) }
      return DateOutcome(.duration(.count(1, milli: 0), m.unit(2)))
    },
    DateRule("date.last-units", "the? last|next|coming unit", "It grew in [[the last decades]].", "PXDE") {
      m in
      m.has(2, .plural) ? DateOutcome(.duration(.vague, m.unit(2))) : nil
    },
    DateRule("date.recent-units", "recent unit", "It grew in [[recent years]].", "PXY") { m in
      m.has(1, .plural) ? DateOutcome(.duration(.vague, m.unit(1))) : nil
    },
  ]

  /// Whether it tells how old somebody or something is: "37 years old", "a 6-year-old".
  private static func isAge(_ m: DateMatch) -> Bool {
    if m.precedes(.old) { return true }
    guard m.precedes(.hyphen), m.end + 1 < m.pieces.count else {
      return m.precedes(.hyphen) && old.has(m.surroundings.hash(m.pieces[m.end].last))
    }
    return m.pieces[m.end + 1].classes.has(.old)
  }

  private static let old = DateWordSet("old olds")

  /// The count in a slot.
  static func amount(_ m: DateMatch, _ slot: Int) -> DateAmount {
    .count(m.value(slot), milli: m[slot]?.milli ?? 0)
  }

  private static let whole = WordHash.of("whole")
  private static let one = WordHash.of("one")
  private static let beforeOneDay = DateWordSet(
    "will 'll may might would could can should must shall he she they we i it who perhaps")
  private static let second = WordHash.of("second")
  private static let couple = WordHash.of("couple")

  /// Whether "a year" says how often, as after an amount: "$3 million a year", "twice a day".
  private static func isRate(_ m: DateMatch) -> Bool {
    let before = m.wordBefore
    if before == 0 || notRate.has(before) { return false }
    if rate.has(before) { return true }
    let first = m.pieces[m.found.first { $0 >= 0 } ?? 0].first
    for back in 1...5 {
      let shape = m.surroundings.shape(first - back)
      if shape.contains(.digit) { return true }
      if shape.isEmpty || (shape.contains(.punctuation) && back > 1) { break }
    }
    return false
  }

  private static func clockMark(_ unit: CalendarUnit) -> String { unit.isClock ? "T" : "" }

  private static let rate = DateWordSet(
    "once twice thrice times hours days million billion percent dollars tons barrels")
  private static let notRate = DateWordSet(
    """
    for in within after of over than about almost nearly only just take takes took last lasted lasts spend spent \
    spends until before by to from on with is was and or but at more less least , . roughly around approximately \
    during through under wait waited half what such not quite every since
    """)
}
