import EntenteLanguage
import EntenteModel

/// Finds the date that a figure's clause states for it.
struct FigureTime: Sendable {
  let sentence: FigureSentence

  private var run: AtomRun { sentence.run }

  /// The date nearest to the figure in its clause; of "from $2 million in May to $3 million" each amount has
  /// its own.
  func time(of amount: StatedAmount) -> Timex? {
    let segment = sentence.segmentRange(of: amount.core.lowerBound)
    let span = run.span(segment)
    let figure = run.span(amount.core)
    let barred = barred(amount, in: segment)
    let inside = sentence.dates.filter { date in
      date.kind == .date && span.overlaps(date.span) && !date.span.overlaps(figure)
        && !barred.contains { $0.overlaps(date.span) }
    }
    return inside.min { distance($0.span, figure) < distance($1.span, figure) }
  }

  /// The stretches whose dates are those of the other level of a change.
  private func barred(_ amount: StatedAmount, in segment: Range<Int>) -> [TextSpan] {
    let link = run.hash(amount.whole.lowerBound - 1)
    if link == Self.to,
      let low = sentence.amounts.last(where: {
        $0.upperBound <= amount.whole.lowerBound && segment.contains($0.lowerBound) && isFrom($0.lowerBound)
      })
    {
      return [run.span(low.lowerBound..<amount.whole.lowerBound)]
    }
    if isFrom(amount.whole.lowerBound),
      let high = sentence.amounts.first(where: {
        $0.lowerBound >= amount.whole.upperBound && segment.contains($0.lowerBound)
          && run.hash($0.lowerBound - 1) == Self.to
      })
    {
      let before = segment.lowerBound..<amount.whole.lowerBound
      let behind = high.lowerBound..<segment.upperBound
      return [before, behind].filter { !$0.isEmpty }.map { run.span($0) }
    }
    return []
  }

  private func isFrom(_ place: Int) -> Bool {
    run.hash(place - 1) == Self.from || run.hash(place - 2) == Self.from && run.hash(place - 1) == Self.the
  }

  /// How far a date stands from the figure; one behind it is nearer than one as far before.
  private func distance(_ date: TextSpan, _ figure: TextSpan) -> Int {
    date.start >= figure.end ? 2 * (date.start - figure.end) : 2 * (figure.start - date.end) + 1
  }

  private static let to = WordHash.of("to")
  private static let from = WordHash.of("from")
  private static let the = WordHash.of("the")
}
