/// Pairs of words that tell two measures apart: what is official is not informal, an export is no import.
struct Contrast: Hashable, Sendable {
  /// For each pair whether the measure has a word of its left side, as bits, and of its right side.
  private let left: UInt32
  private let right: UInt32

  /// Looks through the words of a measure.
  init(_ words: [String]) {
    var (left, right): (UInt32, UInt32) = (0, 0)
    for (number, pair) in Self.pairs.enumerated() {
      if words.contains(where: pair.0.contains) { left |= 1 << UInt32(number) }
      if words.contains(where: pair.1.contains) { right |= 1 << UInt32(number) }
    }
    self.left = left
    self.right = right
  }

  /// Whether one measure has a word of a pair and the other has its opposite, and neither has both.
  func stands(against other: Contrast) -> Bool {
    let (ownLeft, ownRight) = (left & ~right, right & ~left)
    let (otherLeft, otherRight) = (other.left & ~other.right, other.right & ~other.left)
    return ownLeft & otherRight != 0 || ownRight & otherLeft != 0
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
