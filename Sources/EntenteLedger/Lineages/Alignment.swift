import EntenteModel

/// Which stretches of two reports are one passage, copied or rewritten.
struct Alignment {
  private var counterparts: [ReportPair: [Reuse]] = [:]

  init(lineages: [Lineage]) {
    for reuse in lineages.flatMap(\.reuses) {
      counterparts[ReportPair(reuse.from.report, reuse.to.report), default: []].append(reuse)
    }
  }

  /// Whether the two places lie in passages that were copied or rewritten one from the other.
  func ties(_ first: Place, _ second: Place) -> Bool {
    guard let reuses = counterparts[ReportPair(first.report, second.report)] else { return false }
    return reuses.contains { reuse in
      (Self.meets(reuse.from, first) && Self.meets(reuse.to, second))
        || (Self.meets(reuse.from, second) && Self.meets(reuse.to, first))
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
