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
  private let blocks: [[Int]]

  /// How alike measures of one amount must be.
  private static let joinsRare = 0.22
  private static let joinsDuration = 0.34
  private static let joinsCommonplace = 0.5
  /// How alike measures of contrary amounts must be.
  private static let rivals = 0.58
  private static let rivalHeads = 0.7
  /// The likeness that two mentions in one rewritten passage have at least.
  private static let aligned = 0.75

  init(entries: [FigureEntry], kinship: Kinship, alignment: Alignment) {
    self.entries = entries
    self.alignment = alignment
    likeness = FigureLikeness(kinship: kinship)
    blocks = Dictionary(grouping: entries.indices) { entries[$0].unitKey }
      .sorted { $0.key < $1.key }.map(\.value)
  }

  /// All pairs that are one fact, the surest first.
  mutating func joins() -> [Join] {
    var found: [Join] = []
    for block in blocks {
      for (position, first) in block.enumerated() {
        for second in block[(position + 1)...] {
          if let join = join(first, second) { found.append(join) }
        }
      }
    }
    // Of two that are equally sure the order is that of content, so that a copy of a report does not change it.
    return found.sorted { left, right in
      if left.likeness != right.likeness { return left.likeness > right.likeness }
      let (one, other) = (contents(left), contents(right))
      return one != other ? one < other : (left.first, left.second) < (right.first, right.second)
    }
  }

  private func contents(_ join: Join) -> String {
    [entries[join.first].content, entries[join.second].content].sorted().joined(separator: "|")
  }

  private mutating func join(_ first: Int, _ second: Int) -> Join? {
    let (one, other) = (entries[first], entries[second])
    let (amount, otherAmount) = (one.figure.quantity, other.figure.quantity)
    guard AmountRelation(amount, otherAmount) == .same, !haveOtherPeriods(amount, otherAmount) else {
      return nil
    }
    if alignment.ties(one.place, other.place) {
      return Join(first: first, second: second, likeness: 1, rule: "figure.same-passage")
    }
    guard !areApartInTime(one.figure, other.figure) else { return nil }
    let value = likeness.of(one, other)
    guard value >= threshold(one) else { return nil }
    return Join(first: first, second: second, likeness: value, rule: "figure.same-amount")
  }

  private func threshold(_ entry: FigureEntry) -> Double {
    if entry.isCommonplace { return Self.joinsCommonplace }
    return entry.figure.quantity.unit.dimension == .duration ? Self.joinsDuration : Self.joinsRare
  }

  private func haveOtherPeriods(_ first: Quantity, _ second: Quantity) -> Bool {
    guard let one = first.unit.per, let other = second.unit.per else { return false }
    return one != other
  }

  private func areApartInTime(_ first: Figure, _ second: Figure) -> Bool {
    guard let one = first.time?.dating, let other = second.time?.dating else { return false }
    return !one.overlaps(other)
  }

  /// Pairs of groups that contradict each other: `first` less than `second`, sorted, each once.
  mutating func rivalries(groups: FigureGroups) -> [(first: Int, second: Int)] {
    var found: Set<[Int]> = []
    for block in blocks {
      let candidates = rivalCandidates(in: block, groups: groups)
      for (pair, value) in candidates {
        let isMutual = [pair, pair.reversed].allSatisfy { side in
          !candidates.contains { other, otherValue in
            otherValue > value && (other.involves(side.first) && other.reports == pair.reports)
          }
        }
        guard isMutual else { continue }
        found.insert([groups.group(of: pair.first), groups.group(of: pair.second)].sorted())
      }
    }
    return found.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { ($0[0], $0[1]) }
  }

  private struct Pair {
    let first: Int
    let second: Int
    let reports: [ReportID]

    var reversed: Pair { Pair(first: second, second: first, reports: reports) }

    func involves(_ entry: Int) -> Bool { first == entry || second == entry }
  }

  private mutating func rivalCandidates(in block: [Int], groups: FigureGroups) -> [(
    pair: Pair, likeness: Double
  )] {
    var found: [(Pair, Double)] = []
    for (position, first) in block.enumerated() {
      for second in block[(position + 1)...] {
        guard let value = rivalLikeness(first, second), !groups.shareReport(first, second) else { continue }
        let reports = [entries[first].mention.report, entries[second].mention.report].sorted()
        found.append((Pair(first: first, second: second, reports: reports), value))
      }
    }
    return found
  }

  private mutating func rivalLikeness(_ first: Int, _ second: Int) -> Double? {
    let (one, other) = (entries[first], entries[second])
    guard one.mention.report != other.mention.report, one.figure.status == other.figure.status,
      AmountRelation(one.figure.quantity, other.figure.quantity) == .contrary,
      !haveOtherPeriods(one.figure.quantity, other.figure.quantity),
      !areApartInTime(one.figure, other.figure)
    else { return nil }
    let value = likeness.of(one, other)
    if alignment.ties(one.place, other.place), likeness.headLikeness(one, other) >= 0.5 {
      return max(value, Self.aligned)
    }
    guard value >= Self.rivals, likeness.headLikeness(one, other) >= Self.rivalHeads else { return nil }
    return value
  }
}
