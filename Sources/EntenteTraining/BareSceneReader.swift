package import EntenteLanguage
import EntenteModel
package import EntenteReading

/// Reads texts into scenes of trees and names alone, without dates, figures and referents: what the corpora of
/// quotations and causes are measured on.
package struct BareSceneReader: Sendable {
  private let sentences: SentenceReader
  private let names: NameTagger

  /// Takes the compiled-in models.
  ///
  /// - Throws: a `ModelError` where a model cannot be read.
  package init() throws {
    sentences = SentenceReader(model: try .compiledIn())
    names = try NameTagger.compiledIn()
  }

  /// The scene of a text that is cut into sentences.
  package func scene(_ text: SegmentedText) -> Scene {
    Scene(
      report: ReportID(rawValue: "r000000000000"), published: nil, trees: Trees(sentences.read(text)),
      names: names.read(text), dates: DateReading(dates: [], ranges: [], unread: []), figures: [],
      referents: [])
  }

  /// The scene of one paragraph.
  package func scene(ofLine line: String) -> Scene {
    let report = ReportText(line)
    return scene(Segmenter().segment(report, passages: [Passage(span: report.span, kind: .paragraph)]))
  }
}
