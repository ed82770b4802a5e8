import EntenteModel

/// The places of figures within passages that were copied or rewritten.
///
/// A rewrite keeps the order of what it says. Where two tied passages hold equally many figures of one unit, the first
/// of the one answers to the first of the other, and so on, whatever their words have become.
struct PassageSlots {
  let alignment: Alignment
  /// The entries of each report.
  private let entries: [ReportID: [FigureEntry]]

  init(entries: [FigureEntry], alignment: Alignment) {
    self.alignment = alignment
    self.entries = Dictionary(grouping: entries, by: \.mention.report)
  }

  /// Whether two figures stand in the same place of one passage.
  func areOne(_ first: FigureEntry, _ second: FigureEntry) -> Bool {
    alignment.tied(first.place, second.place).contains { passage, counterpart in
      let (here, there) = (figures(like: first, in: passage), figures(like: second, in: counterpart))
      guard here.count == there.count else { return false }
      return here.firstIndex(of: first.figure.span) == there.firstIndex(of: second.figure.span)
    }
  }

  private func figures(like entry: FigureEntry, in passage: Place) -> [TextSpan] {
    (entries[passage.report] ?? []).filter { other in
      other.unitKey == entry.unitKey && passage.span.contains(other.figure.span)
    }
    .map(\.figure.span).sorted()
  }
}
