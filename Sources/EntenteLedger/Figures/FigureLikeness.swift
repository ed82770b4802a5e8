import EntenteModel

/// How far two figures measure the same thing, by the words of their measures.
///
/// 0 to 1: nearly two thirds for the head nouns (by ``Kinship/nearness``), the rest for modifiers, names and the frame
/// of the clause. Measures told apart by a contrast ("official" and "informal", "exports" and "imports") have
/// likeness 0.
struct FigureLikeness {
  private let kinship: Kinship
  /// The words of the measures by number.
  private let lemmas: [String]
  /// The words of each entry's measure.
  private let words: [MeasureWords]
  private var known = PairTable(blank: 0.0)
  private var knownNames = PairTable(blank: false)

  /// What two targets, or two changes, have in common by being such.
  private static let meant = 0.1
  /// The share of the head nouns in the likeness.
  private static let headShare = 0.62
  /// What a head noun is worth that stands in the other measure, but not as its head.
  private static let displacedHead = 0.75
  /// What is left of the likeness where both measures name names, and none in common.
  private static let strangers = 0.92

  private let entries: [FigureEntry]

  init(_ entries: [FigureEntry], kinship: Kinship) {
    var book = MeasureBook()
    words = entries.map { MeasureWords($0, &book) }
    lemmas = book.lemmas
    self.entries = entries
    self.kinship = kinship
  }

  /// The likeness of the measures of two entries, given by index.
  mutating func of(_ first: Int, _ second: Int) -> Double {
    if entries[first].contrast.stands(against: entries[second].contrast) { return 0 }
    let head = displacedHeadLikeness(first, second)
    let context = contextLikeness(first, second)
    let areStrangers =
      !words[first].names.isEmpty && !words[second].names.isEmpty && !shareName(first, second)
    let sum = (Self.headShare * head + (1 - Self.headShare) * context) * (areStrangers ? Self.strangers : 1)
    return min(1, sum + (areBothMeant(first, second) ? Self.meant : 0))
  }

  /// The likeness of the head nouns, each to each.
  mutating func headLikeness(_ first: Int, _ second: Int) -> Double {
    nearest(words[first].heads, words[second].heads)
  }

  /// The likeness of the head nouns, where a head may also stand among the other measure's further words.
  mutating func displacedHeadLikeness(_ first: Int, _ second: Int) -> Double {
    let direct = headLikeness(first, second)
    if direct == 1 { return 1 }
    let (one, other) = (words[first], words[second])
    let displaced = max(
      nearest(one.heads, other.modifiers, other.frames), nearest(other.heads, one.modifiers, one.frames))
    return max(direct, displaced * Self.displacedHead)
  }

  /// Whether both name one name, or a state and its people ("Norland", "Norlanders").
  mutating func shareName(_ first: Int, _ second: Int) -> Bool {
    for one in words[first].names {
      for other in words[second].names where areOneName(one, other) { return true }
    }
    return false
  }

  /// The likeness of the head nouns when each may stand anywhere in the other measure: the lesser of the two ways.
  mutating func mutualHeadLikeness(_ first: Int, _ second: Int) -> Double {
    let (one, other) = (words[first], words[second])
    return min(
      nearest(one.heads, other.heads, other.modifiers, other.frames),
      nearest(other.heads, one.heads, one.modifiers, one.frames))
  }

  private func areBothMeant(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (entries[first].figure.status, entries[second].figure.status)
    return one == other && one != .stated
  }

  private mutating func nearest(_ some: [Int32], _ others: [Int32]...) -> Double {
    var best = 0.0
    for one in some {
      for list in others {
        for other in list where best < 1 { best = max(best, relatedness(one, other)) }
      }
    }
    return best
  }

  /// How near the nearest two words of the clauses are; names left out.
  mutating func frameLikeness(_ first: Int, _ second: Int) -> Double {
    let (one, other) = (words[first], words[second])
    return nearest(one.frames + one.modifiers, other.frames, other.modifiers)
  }

  /// The likeness of modifiers, names and frames.
  mutating func contextLikeness(_ first: Int, _ second: Int) -> Double {
    let (one, other) = (words[first].context, words[second].context)
    let total = one.reduce(0) { $0 + $1.weight } + other.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return 0 }
    return (covered(one, by: other) + covered(other, by: one)) / total
  }

  private mutating func covered(_ some: [MeasureWords.Weighted], by others: [MeasureWords.Weighted]) -> Double
  {
    var sum = 0.0
    for word in some {
      var best = 0.0
      for other in others where best < 1 { best = max(best, nearness(word, other)) }
      sum += word.weight * (best >= 0.5 ? best : 0)
    }
    return sum
  }

  private mutating func nearness(_ word: MeasureWords.Weighted, _ other: MeasureWords.Weighted) -> Double {
    guard word.isName || other.isName else { return relatedness(word.lemma, other.lemma) }
    return areOneName(word.lemma, other.lemma) ? 1 : 0
  }

  private mutating func relatedness(_ one: Int32, _ other: Int32) -> Double {
    if one == other { return 1 }
    return known.value(min(one, other), max(one, other)) { [lemmas, kinship] in
      let (first, second) = (lemmas[Int(one)], lemmas[Int(other)])
      return first < second ? kinship.nearness(first, second) : kinship.nearness(second, first)
    }
  }

  /// Whether two names are one, or the same but for the ending that makes a people of a state.
  private mutating func areOneName(_ one: Int32, _ other: Int32) -> Bool {
    if one == other { return true }
    return knownNames.value(min(one, other), max(one, other)) { [lemmas] in
      Self.areOneName(lemmas[Int(one)], lemmas[Int(other)])
    }
  }

  private static func areOneName(_ first: String, _ second: String) -> Bool {
    let common = zip(first.utf8, second.utf8).prefix { $0 == $1 }.count
    let (shorter, longer) = (
      min(first.utf8.count, second.utf8.count), max(first.utf8.count, second.utf8.count)
    )
    return common >= 4 && common + 2 >= shorter && longer - common <= 3 && !first.contains(" ")
      && !second.contains(" ")
  }
}
