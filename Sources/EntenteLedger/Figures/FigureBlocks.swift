import EntenteModel
import Foundation

/// Which figures are worth comparing: of few of one unit all with one another; of many those whose amounts can be the
/// same, and those whose nouns are near.
struct FigureBlocks {
  /// Figures that may state one amount, and figures that may contradict each other.
  private enum Search {
    case amounts
    case nouns
  }

  private let entries: [FigureEntry]
  private let kinship: Kinship
  /// The figures of each unit, sorted.
  let units: [[Int]]

  /// So many figures of one unit are compared each with each.
  private static let mostMembers = 300
  /// So many figures of one unit are compared of each report, the first ones; no report that was written for readers
  /// has more, and one that was not shall not take for ever.
  private static let mostOfReport = 400
  /// So many nouns of one unit, the commonest, are compared by their meanings; the others as words.
  private static let mostNouns = 1024
  /// How near two nouns must be that figures of them are compared.
  private static let nearNoun = 0.65

  init(_ entries: [FigureEntry], kinship: Kinship) {
    self.entries = entries
    self.kinship = kinship
    units = Dictionary(grouping: entries.indices) { entries[$0].unitKey }
      .sorted { $0.key < $1.key }.map { Self.compared($0.value, entries) }
  }

  private static func compared(_ block: [Int], _ entries: [FigureEntry]) -> [Int] {
    var taken: [ReportID: Int] = [:]
    return block.filter { entry in
      taken[entries[entry].mention.report, default: 0] += 1
      return taken[entries[entry].mention.report, default: 0] <= mostOfReport
    }
  }

  /// Calls `body` with each pair of figures of a unit that may state one amount, each once, the first before the second.
  func forEachLikePair(of unit: [Int], _ body: (Int, Int) -> Void) {
    forEachPair(of: unit, .amounts, body)
  }

  /// Calls `body` with each pair of figures of a unit that may contradict each other, each once, the first before the
  /// second.
  func forEachRivalPair(of unit: [Int], _ body: (Int, Int) -> Void) {
    forEachPair(of: unit, .nouns, body)
  }

  private func forEachPair(of unit: [Int], _ search: Search, _ body: (Int, Int) -> Void) {
    guard unit.count > Self.mostMembers else {
      for (position, first) in unit.enumerated() {
        for second in unit[(position + 1)...] { body(first, second) }
      }
      return
    }
    let keys =
      switch search {
      case .amounts: unit.map { Self.keys(of: entries[$0].amount) }
      case .nouns: nouns(of: unit)
      }
    let terms = terms(of: unit)
    Blocks(keys) { terms[$0] }.forEachPair { body(unit[$0], unit[$1]) }
  }

  /// The steps of two scales that an amount lies on: amounts that can be the same are less than half a step apart, and
  /// so on one step of the one scale or the other.
  private static func keys(of amount: Amount) -> [String] {
    let kind = amount.isRange ? "r" : ""
    guard amount.size > 0 else { return [kind + "0"] }
    let place = NaturalLogarithm.of(amount.size) / 0.11
    let sign = amount.value < 0 ? "-" : ""
    return [
      "\(kind)\(sign)a\(Int(place.rounded(.down)))", "\(kind)\(sign)b\(Int((place + 0.5).rounded(.down)))",
    ]
  }

  /// For each figure its nouns and those near them.
  private func nouns(of unit: [Int]) -> [[String]] {
    var uses: [String: Int] = [:]
    for entry in unit {
      for head in Set(entries[entry].heads) { uses[head, default: 0] += 1 }
    }
    let common = uses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostNouns).map(\.key)
    let kinship = kinship
    let near = Parallel.map(common.count) {
    } _: { place, _ in
      common.filter { kinship.nearness(min(common[place], $0), max(common[place], $0)) >= Self.nearNoun }
    }
    let nearOf = Dictionary(uniqueKeysWithValues: zip(common, near))
    return unit.map { entry in
      Array(Set(entries[entry].heads.flatMap { nearOf[$0] ?? [$0] })).sorted()
    }
  }

  /// For each figure the words of its measure, by number.
  private func terms(of unit: [Int]) -> [[TermBook.Term]] {
    var numbers: [String: Int32] = [:]
    return unit.map { entry in
      let own = entries[entry]
      return Set(own.heads + own.modifiers + own.frames + own.names).map { word in
        let number = numbers[word] ?? Int32(numbers.count)
        numbers[word] = number
        return TermBook.Term(lemma: number, isName: false)
      }
    }
  }
}
