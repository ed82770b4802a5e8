import Foundation

/// Whom a figure counts among the killed: two reports word a toll in many ways ("lost 214 soldiers", "187 troops
/// dead", "73 civilian deaths") and mean the same people.
enum Toll {
  case soldiers
  case civilians

  /// The most by which two tolls of one fight differ, as the greater by the lesser; more are of two fights.
  private static let mostApart = 1.6

  /// Reads whom an entry counts; `nil` where it counts no killed, or does not say whom.
  init?(_ entry: FigureEntry) {
    let words = Set(entry.heads + entry.modifiers + entry.frames)
    guard !words.isDisjoint(with: Self.killed), words.isDisjoint(with: Self.hurt) else { return nil }
    switch (words.isDisjoint(with: Self.military), words.isDisjoint(with: Self.civil)) {
    case (false, true): self = .soldiers
    case (true, false): self = .civilians
    case (true, true), (false, false): return nil
    }
  }

  /// Whether two entries that count one sort of killed count the same ones: of one side or place, as far as both name
  /// one, and in amounts that two counts of one fight can give.
  static func areOne(_ one: FigureEntry, _ other: FigureEntry, shareName: Bool) -> Bool {
    let (less, more) = (min(one.amount.value, other.amount.value), max(one.amount.value, other.amount.value))
    guard less > 0, more <= less * Decimal(mostApart) else { return false }
    return shareName || one.names.isEmpty || other.names.isEmpty
  }

  private static let killed: Set<String> = [
    "casualty", "dead", "death", "die", "fatality", "kill", "lose", "loss", "perish", "slay", "toll",
  ]
  private static let hurt: Set<String> = ["hurt", "injure", "injury", "wound", "wounded"]
  private static let military: Set<String> = [
    "army", "combatant", "conscript", "fighter", "military", "officer", "personnel", "serviceman", "soldier",
    "troop",
    "troops",
  ]
  private static let civil: Set<String> = [
    "civilian", "noncombatant", "non-combatant", "resident", "villager",
  ]
}
