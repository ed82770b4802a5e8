import EntenteModel

/// Which stretches of two reports are one passage, copied or rewritten.
struct Alignment {
  private var counterparts: [ReportPair: [Reuse]] = [:]
  /// For each report its stretches of reused passages with the passages' numbers, sorted.
  private var passages: [ReportID: [(span: TextSpan, number: Int)]] = [:]

  /// The most passages that one place gives keys for.
  private static let mostKeys = 8

  init(lineages: [Lineage]) {
    for reuse in lineages.flatMap(\.reuses) {
      counterparts[ReportPair(reuse.from.report, reuse.to.report), default: []].append(reuse)
    }
    for (number, reuse) in lineages.flatMap(\.reuses).enumerated() {
      for place in [reuse.from, reuse.to] { passages[place.report, default: []].append((place.span, number)) }
    }
    for report in passages.keys { passages[report]?.sort { ($0.span, $0.number) < ($1.span, $1.number) } }
  }

  /// What places of one reused passage have in common, and no other.
  func keys(of place: Place) -> [String] {
    let found = passages[place.report]?.lazy.filter { $0.span.overlaps(place.span) }.prefix(Self.mostKeys)
    return found?.map { "passage \($0.number)" } ?? []
  }

  /// Whether the two places lie in passages that were copied or rewritten one from the other.
  func ties(_ first: Place, _ second: Place) -> Bool {
    !tied(first, second).isEmpty
  }

  /// The passages, copied or rewritten one from the other, that the two places lie in: the first one's, the second's.
  func tied(_ first: Place, _ second: Place) -> [(Place, Place)] {
    guard let reuses = counterparts[ReportPair(first.report, second.report)] else { return [] }
    return reuses.compactMap { reuse in
      if Self.meets(reuse.from, first), Self.meets(reuse.to, second) { return (reuse.from, reuse.to) }
      if Self.meets(reuse.from, second), Self.meets(reuse.to, first) { return (reuse.to, reuse.from) }
      return nil
    }
  }

  private static func meets(_ passage: Place, _ place: Place) -> Bool {
    passage.report == place.report && passage.span.overlaps(place.span)
  }

  private struct ReportPair: Hashable {
    let first: ReportID
    let second: ReportID

    init(_ one: ReportID, _ other: ReportID) {
      (first, second) = one < other ? (one, other) : (other, one)
    }
  }
}
