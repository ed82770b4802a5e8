import EntenteModel

/// The claims that stand in the same place of passages which were copied or rewritten one from the other.
///
/// A rewrite keeps the order of what it says, whatever its words have become. Two claims answer to each other when their
/// passages are tied, they stand about as far into them, and each is the other's likest counterpart in its report.
struct Counterparts {
  private let pairs: Set<Pair>

  /// How far apart two claims may stand, as a share of their passages.
  private static let reach = 0.34

  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  /// A claim seen from another report.
  private struct Corner: Hashable {
    let entry: Int
    let report: ReportID
  }

  /// Finds the counterparts among candidates.
  ///
  /// - Parameters:
  ///   - entries: the mentions of one kind.
  ///   - candidates: the pairs to look at, the first less than the second.
  ///   - alignment: the passages.
  ///   - likeness: how like two entries are; `nil` where they rule one another out.
  init<Entry: JoinableEntry>(
    _ entries: [Entry], candidates: [(Int, Int)], alignment: Alignment, likeness: (Entry, Entry) -> Double?
  ) {
    var found: [(pair: Pair, closeness: Double)] = []
    var best: [Corner: Double] = [:]
    for (first, second) in candidates {
      let (one, other) = (entries[first], entries[second])
      guard let slot = one.slot, slot == other.slot,
        let distance = Self.distance(one.base.place, other.base.place, alignment), distance <= Self.reach,
        let value = likeness(one, other)
      else { continue }
      let pair = Pair(first: first, second: second)
      let closeness = value + 1 - distance
      found.append((pair, closeness))
      for corner in Self.corners(pair, entries) { best[corner] = max(best[corner] ?? 0, closeness) }
    }
    pairs = Set(
      found.filter { each in Self.corners(each.pair, entries).allSatisfy { best[$0] == each.closeness } }.map(
        \.pair))
  }

  /// Whether two entries, the first less than the second, answer to each other.
  func contains(_ first: Int, _ second: Int) -> Bool { pairs.contains(Pair(first: first, second: second)) }

  private static func corners<Entry: JoinableEntry>(_ pair: Pair, _ entries: [Entry]) -> [Corner] {
    [
      Corner(entry: pair.first, report: entries[pair.second].base.mention.report),
      Corner(entry: pair.second, report: entries[pair.first].base.mention.report),
    ]
  }

  /// How far apart two places stand in the passages that tie them, as a share; `nil` where none does.
  private static func distance(_ one: Place, _ other: Place, _ alignment: Alignment) -> Double? {
    alignment.tied(one, other).map { passage, counterpart in
      (share(one, passage) - share(other, counterpart)).magnitude
    }.min()
  }

  private static func share(_ place: Place, _ passage: Place) -> Double {
    let length = Double(max(1, passage.span.end - passage.span.start))
    return Double(place.span.start - passage.span.start) / length
  }
}
