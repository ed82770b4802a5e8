import EntenteLanguage

/// Cuts a sentence into segments, each at most a clause: at commas, dashes, brackets, and before
/// conjunctions that a verb follows.
struct SegmentReader: Sendable {
  let parted: PartedRun
  /// The atoms of the amounts, which are never cut.
  let amounts: [Range<Int>]

  private var run: AtomRun { parted.run }

  /// The segments in order; they hold all atoms but the marks between them.
  func segments() -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = 0
    for place in run.atoms.indices where isBoundary(place, from: start) {
      if place > start { segments.append(start..<place) }
      start = isMark(place) ? place + 1 : place
    }
    if start < run.atoms.count { segments.append(start..<run.atoms.count) }
    return segments
  }

  private func isMark(_ place: Int) -> Bool { parted[place] == .mark }

  private func isBoundary(_ place: Int, from start: Int) -> Bool {
    if amounts.contains(where: { $0.contains(place) }) { return false }
    if isMark(place) { return !isInner(place) }
    guard place > start else { return false }
    if parted[place] == .subordinator { return hasVerb(start..<place) }
    return parted[place] == .conjunction && hasVerb(start..<place) && startsClause(place + 1)
  }

  /// Marks inside phrases: quotation marks, the dot of an abbreviation, a slash.
  private func isInner(_ place: Int) -> Bool {
    if run.kind(place) == .dash { return false }
    if place == run.atoms.count - 1 { return false }
    return run.holds(place, 0x2E) || run.holds(place, 0x2F) || run.holds(place, 0x22)
      || Self.quotes.contains(run.hash(place))
      || run.holds(place, 0x27) || run.holds(place, 0x26)
  }

  private func hasVerb(_ range: Range<Int>) -> Bool {
    range.contains { parted[$0] == .verb || parted[$0] == .auxiliary }
  }

  /// Whether a verb comes before the next mark, and no preposition before it.
  private func startsClause(_ place: Int) -> Bool {
    var place = place
    while place < run.atoms.count {
      switch parted[place] {
      case .verb, .auxiliary: return true
      case .mark, .preposition, .conjunction, .subordinator: return false
      default: place += 1
      }
    }
    return false
  }

  private static let quotes = WordList("“ ” ‘ ’ « »")
}
