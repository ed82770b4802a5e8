import EntenteModel

/// Finds the figures that contradict each other.
///
/// Two amounts are rivals when they cannot both be true, their measures are alike, and each is the other's likest
/// counterpart in its report. An amount that the other report states too, of a measure that is alike, is no rival of
/// anything there: that report tells the two things apart.
struct FigureRivalry {
  /// Two groups that contradict each other.
  struct Rivals {
    let first: Int
    let second: Int
    let likeness: Double
  }

  let entries: [FigureEntry]
  let groups: FigureGroups
  /// For each entry the reports that state its amount of a measure that is alike.
  let alsoStatedIn: [Set<ReportID>]
  let slots: PassageSlots

  /// How alike measures of contrary amounts must be.
  private static let alike = 0.5
  /// What two counts must have in common besides their noun: some of the context,
  private static let someContext = 0.15
  /// and a word of the clause, since people are counted for many reasons.
  private static let sameFrame = 0.75
  /// How near the nouns must be that two counts count, or two durations are of.
  private static let sameNoun = 0.85
  /// How near the nouns must be in all other rivals.
  private static let nearNoun = 0.65
  /// The likeness that two mentions in one rewritten passage have at least.
  private static let aligned = 0.75
  /// The likeness that two counts of the same killed have at least.
  private static let sameToll = 0.8
  /// A context so alike, with a name in common, makes up for nouns that are not.
  private static let sameContext = 0.5

  /// The rivals among the entries of one unit, the likest first.
  func rivals(in unit: [Int], of blocks: FigureBlocks, _ likeness: inout FigureLikeness) -> [Rivals] {
    let pairs = candidates(in: unit, of: blocks, &likeness)
    var best: [Corner: Double] = [:]
    for pair in pairs {
      for corner in corners(of: pair) { best[corner] = max(best[corner] ?? 0, pair.likeness) }
    }
    return pairs.filter { pair in corners(of: pair).allSatisfy { best[$0] == pair.likeness } }
      .map { pair in
        let (one, other) = (groups.group(of: pair.first), groups.group(of: pair.second))
        return Rivals(first: min(one, other), second: max(one, other), likeness: pair.likeness)
      }
  }

  private struct Pair {
    let first: Int
    let second: Int
    let likeness: Double
  }

  /// An entry seen from another report.
  private struct Corner: Hashable {
    let entry: Int
    let report: ReportID
  }

  private func corners(of pair: Pair) -> [Corner] {
    [
      Corner(entry: pair.first, report: entries[pair.second].mention.report),
      Corner(entry: pair.second, report: entries[pair.first].mention.report),
    ]
  }

  private func candidates(
    in unit: [Int], of blocks: FigureBlocks, _ likeness: inout FigureLikeness
  ) -> [Pair] {
    var found: [Pair] = []
    blocks.forEachRivalPair(of: unit) { first, second in
      guard canBeRivals(first, second),
        let value = rivalLikeness(first, second, &likeness)
      else { return }
      found.append(Pair(first: first, second: second, likeness: value))
    }
    return found
  }

  private func canBeRivals(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (entries[first], entries[second])
    return one.mention.report != other.mention.report && one.figure.status == other.figure.status
      && one.amount.canBeComparable(with: other.amount) && one.amount.isComparable(with: other.amount)
      && AmountRelation(one.amount, other.amount) == .contrary
      && !one.hasOtherPeriod(than: other) && !one.isApartInTime(from: other)
      && !groups.shareReport(first, second) && !alsoStatedIn[first].contains(other.mention.report)
      && !alsoStatedIn[second].contains(one.mention.report)
  }

  private func rivalLikeness(
    _ first: Int, _ second: Int, _ likeness: inout FigureLikeness
  ) -> Double? {
    let (one, other) = (entries[first], entries[second])
    if slots.areOne(one, other) { return Self.aligned }
    // Parts and intervals are of many wholes and between many events.
    guard one.figure.status != .part, one.figure.status != .interval else { return nil }
    let value = likeness.of(first, second)
    let noun = likeness.headLikeness(first, second)
    let isAlike = value >= Self.alike
    switch one.figure.quantity.unit.dimension {
    case .count where Toll(one) != nil && Toll(one) == Toll(other):
      let areOne = Toll.areOne(one, other, shareName: likeness.shareName(first, second))
      return areOne ? max(value, Self.sameToll) : nil
    case .count: return isAlike && areOneCount(first, second, noun, &likeness) ? value : nil
    case .duration: return isAlike && noun >= Self.sameNoun ? value : nil
    case .length, .area, .volume, .mass, .speed, .energy, .power, .temperature, .information, .percent,
      .percentagePoint, .currency, .other:
      if likeness.displacedHeadLikeness(first, second) >= Self.nearNoun { return isAlike ? value : nil }
      let isSameMatter =
        likeness.shareName(first, second) && likeness.contextLikeness(first, second) >= Self.sameContext
      return isSameMatter && noun > 0.1 && value > 0 ? value : nil
    }
  }

  /// Counts need their noun, and something else in common besides: people are counted for many reasons.
  private func areOneCount(
    _ first: Int, _ second: Int, _ noun: Double, _ likeness: inout FigureLikeness
  ) -> Bool {
    if entries[first].figure.status == .target, noun >= Self.sameNoun { return true }
    let isSaidAlike =
      likeness.frameLikeness(first, second) >= Self.sameFrame
      && likeness.contextLikeness(first, second) >= Self.someContext
    return isSaidAlike
      && (noun >= Self.sameNoun || likeness.mutualHeadLikeness(first, second) >= Self.nearNoun)
  }
}
