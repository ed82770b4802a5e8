import EntenteLanguage
import EntenteModel
import EntenteReading

/// A text with stretches in `[[ ]]`, and the referents that are read of it.
struct WhoMarks {
  let text: ReportText
  let spans: [TextSpan]
  let referents: [Referent]
  let passing: [Referent]

  init(_ marked: String) throws {
    let marks = DateMarks(marked)
    text = marks.text
    spans = marks.spans
    let segmented = Segmenter().segment(text, passages: [Passage(span: text.span, kind: .paragraph)])
    let trees = Trees(SentenceReader(model: try .compiledIn()).read(segmented))
    let things = ReferentReader().readAll(
      trees, names: try NameTagger.compiledIn().read(segmented),
      dates: DateReader().read(segmented, published: nil))
    referents = things.referents
    passing = things.passing
  }

  /// The names of those that a marked stretch means, sorted; joined by " + ".
  func meaning(of span: TextSpan) -> String {
    referents.filter { $0.namings.contains { $0.span == span } }.map(\.name).sorted().joined(separator: " + ")
  }

  /// The rules by which the marked stretches were told.
  func rules(of span: TextSpan) -> [String] {
    Array(Set(referents.flatMap { $0.namings.filter { $0.span == span }.map(\.rule) })).sorted()
  }

  /// The referent with a name.
  func named(_ name: String) -> Referent? { referents.first { $0.names.contains(name) } }
}
