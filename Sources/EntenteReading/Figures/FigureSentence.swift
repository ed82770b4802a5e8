import EntenteLanguage
import EntenteModel

/// What the readers of figures know of one sentence; a class, for it is handed to a dozen readers an amount.
final class FigureSentence: Sendable {
  /// The text it is of.
  let text: SegmentedText
  /// Its words with their parts.
  let parted: PartedRun
  /// Its segments, each at most a clause.
  let segments: [Range<Int>]
  /// The time expressions in it, in order.
  let dates: [Timex]
  /// The atoms of every number with its unit and hedges, figures or not.
  let amounts: [Range<Int>]
  /// Whether it is a title or a heading, where every word may have a capital.
  let isHeading: Bool
  /// Which words the text shows to be names.
  let names: NameMemory
  /// Its index in the text.
  let index: Int

  init(
    text: SegmentedText, parted: PartedRun, segments: [Range<Int>], dates: [Timex], amounts: [Range<Int>],
    isHeading: Bool, names: NameMemory, index: Int
  ) {
    self.text = text
    self.parted = parted
    self.segments = segments
    self.dates = dates
    self.amounts = amounts
    self.isHeading = isHeading
    self.names = names
    self.index = index
  }

  /// Its atoms.
  var run: AtomRun { parted.run }

  /// The index of the segment that holds the atom at `place`.
  func segment(of place: Int) -> Int {
    segments.firstIndex { $0.upperBound > place } ?? max(0, segments.count - 1)
  }

  /// The atoms of the segment that holds the atom at `place`.
  func segmentRange(of place: Int) -> Range<Int> {
    segments.isEmpty ? 0..<run.atoms.count : segments[segment(of: place)]
  }

  /// Whether the atom at `place` is part of a number, a unit or a hedge.
  func isOfAmount(_ place: Int) -> Bool { amounts.contains { $0.contains(place) } }

  /// Whether the atom at `place` is part of a date or a time of day.
  func isDated(_ place: Int) -> Bool {
    let span = run.atoms[place].span
    return dates.contains { ($0.kind == .date || $0.kind == .time) && $0.span.contains(span) }
  }

  /// Whether a word of the set stands in the range.
  func holds(_ words: WordList, in range: Range<Int>) -> Bool {
    range.contains { words.contains(run.hash($0)) }
  }
}
