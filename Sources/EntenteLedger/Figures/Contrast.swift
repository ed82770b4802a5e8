/// Pairs of words that tell two measures apart: what is official is not informal, an export is no import.
enum Contrast {
  /// Whether one entry has a word of a pair and the other has its opposite, and neither has both.
  static func stands(between first: FigureEntry, and second: FigureEntry) -> Bool {
    let (one, other) = (words(of: first), words(of: second))
    return pairs.contains { left, right in
      let (oneLeft, oneRight) = (!one.isDisjoint(with: left), !one.isDisjoint(with: right))
      let (otherLeft, otherRight) = (!other.isDisjoint(with: left), !other.isDisjoint(with: right))
      return (oneLeft && !oneRight && otherRight && !otherLeft)
        || (oneRight && !oneLeft && otherLeft && !otherRight)
    }
  }

  private static func words(of entry: FigureEntry) -> Set<String> {
    Set(entry.heads + entry.modifiers + entry.frames)
  }

  private static let pairs: [(Set<String>, Set<String>)] = [
    (
      ["official", "formal", "legal", "declared"],
      ["unofficial", "informal", "illegal", "illicit", "smuggling", "smuggle"]
    ),
    (["export", "sell", "sale"], ["import", "buy", "purchase"]),
    (["death", "die", "kill", "dead", "fatality"], ["wound", "injure", "injury", "hurt"]),
    (["arrive", "arrival"], ["depart", "leave", "departure"]),
    (["income", "revenue", "earn", "earnings"], ["spend", "expenditure", "expense"]),
    (["surplus"], ["deficit"]),
    (["man", "boy"], ["woman", "girl"]),
    (["child"], ["adult"]),
    (["civilian"], ["soldier", "troop", "combatant", "fighter"]),
    (["onshore"], ["offshore"]),
    (["urban"], ["rural"]),
    (["minimum"], ["maximum"]),
    (["daily"], ["weekly", "monthly", "yearly", "annual"]),
    (["domestic", "internal"], ["foreign", "external"]),
    (["present", "current"], ["former", "previous"]),
  ]
}
