import EntenteModel
import Foundation

/// Finds which figure mentions state one amount of one thing, and which contradict each other.
struct FigurePairing {
  /// Two mentions that are one fact, with the grounds.
  struct Join {
    let first: Int
    let second: Int
    let likeness: Double
    /// The name of the rule.
    let rule: String
  }

  let entries: [FigureEntry]
  let alignment: Alignment
  private var likeness: FigureLikeness
  private let blocks: FigureBlocks
  /// For each entry the reports that state its amount of a measure that is alike, whatever the period.
  private var alsoStatedIn: [Set<ReportID>]
  /// Whether an entry is the only one of its report with its amount.
  private let isUnique: [Bool]

  /// How near the nouns must be that two small counts count.
  private static let sameNoun = 0.85

  init(entries: [FigureEntry], kinship: Kinship, alignment: Alignment) {
    self.entries = entries
    self.alignment = alignment
    likeness = FigureLikeness(entries, kinship: kinship)
    blocks = FigureBlocks(entries, kinship: kinship)
    alsoStatedIn = Array(repeating: [], count: entries.count)
    let amounts = entries.map {
      "\($0.mention.report.rawValue) \($0.unitKey) \($0.amount.value) \($0.amount.upper)"
    }
    let times = amounts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    isUnique = amounts.map { times[$0] == 1 }
  }

  /// All pairs that are one fact, the surest first.
  mutating func joins() -> [Join] {
    var found: [Join] = []
    for unit in blocks.units {
      blocks.forEachLikePair(of: unit) { first, second in
        guard let join = match(first, second) else { return }
        alsoStatedIn[first].insert(entries[second].mention.report)
        alsoStatedIn[second].insert(entries[first].mention.report)
        if haveOnePeriod(first, second) || join.rule == Self.samePassage { found.append(join) }
      }
    }
    // Of two that are equally sure the order is that of content, so that a copy of a report does not change it.
    let contents = Self.ranks(of: entries.map(\.content))
    return found.sorted { left, right in
      if left.likeness != right.likeness { return left.likeness > right.likeness }
      let (one, other) = (Self.both(left, contents), Self.both(right, contents))
      return one != other ? one < other : (left.first, left.second) < (right.first, right.second)
    }
  }

  private static let samePassage = "figure.same-passage"
  private static let sameAmount = "figure.same-amount"

  /// For each of some words its place among all, the same for the same.
  private static func ranks(of words: [String]) -> [Int] {
    let places = Dictionary(uniqueKeysWithValues: Set(words).sorted().enumerated().map { ($1, $0) })
    return words.map { places[$0] ?? 0 }
  }

  private static func both(_ join: Join, _ ranks: [Int]) -> (Int, Int) {
    let (one, other) = (ranks[join.first], ranks[join.second])
    return (min(one, other), max(one, other))
  }

  /// A figure a year and one of no stated period may be one amount, but are two facts: the one says more.
  private func haveOnePeriod(_ first: Int, _ second: Int) -> Bool {
    entries[first].figure.quantity.unit.per == entries[second].figure.quantity.unit.per
  }

  private mutating func match(_ first: Int, _ second: Int) -> Join? {
    let (one, other) = (entries[first], entries[second])
    guard one.amount.canBeSame(as: other.amount), AmountRelation(one.amount, other.amount) == .same,
      !one.hasOtherPeriod(than: other)
    else {
      return nil
    }
    if alignment.ties(one.place, other.place) {
      return Join(first: first, second: second, likeness: 1, rule: Self.samePassage)
    }
    guard !one.isApartInTime(from: other) else { return nil }
    guard !one.contrast.stands(against: other.contrast) else { return nil }
    let value = likeness.of(first, second)
    let isTelling =
      one.isTellingWhenUnique && other.isTellingWhenUnique && isUnique[first] && isUnique[second]
    guard isTelling || value >= max(one.likenessToJoin, other.likenessToJoin) else { return nil }
    if one.isCommonplace, likeness.headLikeness(first, second) < Self.sameNoun { return nil }
    return Join(first: first, second: second, likeness: value, rule: Self.sameAmount)
  }

  /// Groups that contradict each other, the likest first. Asked after ``joins()``.
  mutating func rivalries(groups: FigureGroups) -> [FigureRivalry.Rivals] {
    let rivalry = FigureRivalry(
      entries: entries, groups: groups, alsoStatedIn: alsoStatedIn,
      slots: PassageSlots(entries: entries, alignment: alignment))
    return blocks.units.flatMap { rivalry.rivals(in: $0, of: blocks, &likeness) }
      .sorted { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }
  }
}

extension FigureEntry {
  /// Whether each states a period and the periods differ: a month's figure is not a year's.
  func hasOtherPeriod(than other: FigureEntry) -> Bool {
    guard let one = figure.quantity.unit.per, let another = other.figure.quantity.unit.per else {
      return false
    }
    return one != another
  }

  /// Whether each speaks of a time, and the times have no day in common.
  func isApartInTime(from other: FigureEntry) -> Bool {
    guard let one = figure.time?.dating, let another = other.figure.time?.dating else { return false }
    return !one.overlaps(another)
  }
}
