import EntenteLanguage
import EntenteModel
import EntenteReading

/// A text with the clauses of its commitments in `[[ ]]`, and what is read of it.
struct CommitmentScene {
  let text: ReportText
  let spans: [TextSpan]
  let referents: [Referent]
  let mentions: [Mention]

  init(_ marked: String, kind: Passage.Kind = .paragraph) throws {
    let marks = DateMarks(marked)
    text = marks.text
    spans = marks.spans
    let segmented = Segmenter().segment(text, passages: [Passage(span: text.span, kind: kind)])
    let trees = Trees(SentenceReader(model: try .compiledIn()).read(segmented))
    let names = try NameTagger.compiledIn().read(segmented)
    let dates = DateReader().read(segmented, published: nil)
    let report = ReportID(rawValue: "r")
    let figures = FigureReader().read(segmented, dates: dates.dates, report: report)
    referents = ReferentReader().read(trees, names: names, dates: dates)
    mentions = CommitmentReader().read(
      Scene(
        report: report, published: nil, trees: trees, names: names, dates: dates, figures: figures.mentions,
        referents: referents))
  }

  /// The commitments read at a place, in the order of the text.
  func commitments(at span: TextSpan) -> [Commitment] {
    mentions.compactMap { mention in
      guard mention.span == span, case .commitment(let commitment) = mention.claim else { return nil }
      return commitment
    }
  }

  /// All commitments read.
  var commitments: [Commitment] {
    mentions.compactMap { mention in
      guard case .commitment(let commitment) = mention.claim else { return nil }
      return commitment
    }
  }

  /// The names of a commitment's parties, each once, in their order.
  func parties(of commitment: Commitment) -> [String] {
    var names: [String] = []
    for index in commitment.parties.flatMap(\.referents) where !names.contains(referents[index].name) {
      names.append(referents[index].name)
    }
    return names
  }

  /// The rules of the mentions at a place.
  func rules(at span: TextSpan) -> [String] { mentions.filter { $0.span == span }.map(\.rule) }
}
