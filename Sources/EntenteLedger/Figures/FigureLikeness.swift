import EntenteModel

/// How far two figures measure the same thing, by the words of their measures.
///
/// 0 to 1: nearly two thirds for the head nouns (by ``Kinship/nearness``), the rest for modifiers, names and the frame
/// of the clause. Measures told apart by a contrast ("official" and "informal", "exports" and "imports") have
/// likeness 0.
struct FigureLikeness {
  let kinship: Kinship
  /// What two targets, or two changes, have in common by being such.
  private static let meant = 0.1

  private var known: [WordPair: Double] = [:]

  /// The share of the head nouns in the likeness.
  private static let headShare = 0.62
  /// What a head noun is worth that stands in the other measure, but not as its head.
  private static let displacedHead = 0.75
  /// What is left of the likeness where both measures name names, and none in common.
  private static let strangers = 0.92

  init(kinship: Kinship) {
    self.kinship = kinship
  }

  /// The likeness of two measures.
  mutating func of(_ first: FigureEntry, _ second: FigureEntry) -> Double {
    if Contrast.stands(between: first, and: second) { return 0 }
    let head = displacedHeadLikeness(first, second)
    let context = contextLikeness(first, second)
    let areStrangers = !first.names.isEmpty && !second.names.isEmpty && !shareName(first, second)
    let words = (Self.headShare * head + (1 - Self.headShare) * context) * (areStrangers ? Self.strangers : 1)
    return min(1, words + (areBothMeant(first, second) ? Self.meant : 0))
  }

  /// The likeness of the head nouns, each to each.
  mutating func headLikeness(_ first: FigureEntry, _ second: FigureEntry) -> Double {
    nearest(first.heads, second.heads)
  }

  /// The likeness of the head nouns, where a head may also stand among the other measure's further words.
  mutating func displacedHeadLikeness(_ first: FigureEntry, _ second: FigureEntry) -> Double {
    let direct = headLikeness(first, second)
    if direct == 1 { return 1 }
    let displaced = max(
      nearest(first.heads, second.modifiers + second.frames),
      nearest(second.heads, first.modifiers + first.frames))
    return max(direct, displaced * Self.displacedHead)
  }

  /// Whether both name one name, or a state and its people ("Norland", "Norlanders").
  func shareName(_ first: FigureEntry, _ second: FigureEntry) -> Bool {
    first.names.contains { one in second.names.contains { Self.areOneName(one, $0) } }
  }

  /// Whether two names are one, or the same but for the ending that makes a people of a state.
  private static func areOneName(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    let common = zip(first.utf8, second.utf8).prefix { $0 == $1 }.count
    let (shorter, longer) = (
      min(first.utf8.count, second.utf8.count), max(first.utf8.count, second.utf8.count)
    )
    return common >= 4 && common + 2 >= shorter && longer - common <= 3 && !first.contains(" ")
      && !second.contains(" ")
  }

  /// The likeness of the head nouns when each may stand anywhere in the other measure: the lesser of the two ways.
  mutating func mutualHeadLikeness(_ first: FigureEntry, _ second: FigureEntry) -> Double {
    min(
      nearest(first.heads, second.heads + second.modifiers + second.frames),
      nearest(second.heads, first.heads + first.modifiers + first.frames))
  }

  private func areBothMeant(_ first: FigureEntry, _ second: FigureEntry) -> Bool {
    first.figure.status == second.figure.status && first.figure.status != .stated
  }

  private mutating func nearest(_ some: [String], _ others: [String]) -> Double {
    var best = 0.0
    for one in some {
      for other in others where best < 1 { best = max(best, relatedness(one, other)) }
    }
    return best
  }

  /// How near the nearest two words of the clauses are; names left out.
  mutating func frameLikeness(_ first: FigureEntry, _ second: FigureEntry) -> Double {
    nearest(first.frames + first.modifiers, second.frames + second.modifiers)
  }

  /// The likeness of modifiers, names and frames.
  mutating func contextLikeness(_ first: FigureEntry, _ second: FigureEntry) -> Double {
    let (one, other) = (Self.context(first), Self.context(second))
    let total = one.reduce(0) { $0 + $1.weight } + other.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return 0 }
    return (covered(one, by: other) + covered(other, by: one)) / total
  }

  private mutating func covered(_ some: [WeightedWord], by others: [WeightedWord]) -> Double {
    var sum = 0.0
    for word in some {
      var best = 0.0
      for other in others where best < 1 { best = max(best, nearness(word, other)) }
      sum += word.weight * (best >= 0.5 ? best : 0)
    }
    return sum
  }

  private mutating func nearness(_ word: WeightedWord, _ other: WeightedWord) -> Double {
    guard word.isName || other.isName else { return relatedness(word.lemma, other.lemma) }
    return Self.areOneName(word.lemma, other.lemma) ? 1 : 0
  }

  private struct WeightedWord {
    let lemma: String
    let weight: Double
    let isName: Bool
  }

  private static func context(_ entry: FigureEntry) -> [WeightedWord] {
    entry.names.sorted().map { WeightedWord(lemma: $0, weight: 1, isName: true) }
      + entry.modifiers.map { WeightedWord(lemma: $0, weight: 0.8, isName: false) }
      + entry.frames.map { WeightedWord(lemma: $0, weight: 0.6, isName: false) }
  }

  private mutating func relatedness(_ one: String, _ other: String) -> Double {
    if one == other { return 1 }
    let key = one < other ? WordPair(first: one, second: other) : WordPair(first: other, second: one)
    if let value = known[key] { return value }
    let value = kinship.nearness(key.first, key.second)
    known[key] = value
    return value
  }

  private struct WordPair: Hashable {
    let first: String
    let second: String
  }
}
