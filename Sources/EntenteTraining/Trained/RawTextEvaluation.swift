public import EntenteLanguage
import EntenteModel

/// Measures the whole way from the treebanks' raw text to trees: words and sentences are cut by ``Segmenter``.
///
/// Scored by ``ConllScorer`` over all documents of a part together.
public struct RawTextEvaluation: Sendable {
  /// The folder with `ewt-dev.conllu` and its like.
  public let folder: String

  /// Names the folder.
  public init(folder: String) {
    self.folder = folder
  }

  /// The scores of all layers on the parts named, as in `["dev", "test"]`.
  ///
  /// - Throws: what ``ConlluFile/init(path:)`` throws.
  public func measure(_ model: LanguageModel, parts: [String]) throws -> [Score] {
    try parts.flatMap { part in
      try [("EWT", "ewt", TreebankConvention.ewt), ("GUM", "gum", .gum)].flatMap { name, file, convention in
        let documents = try ConlluFile(path: "\(folder)/\(file)-\(part).conllu").documents
        let reader = SentenceReader(model: model, convention: convention)
        let found = documents.map { Self.read($0, reader) }
        let scores = ConllScorer().score(
          Treebank(sentences: found.flatMap(\.sentences)), against: Treebank(documents))
        return scores.all.map { layer in
          Score(
            set: "\(name) \(part), raw text", measure: layer.name, value: layer.counts.f1,
            cases: layer.counts.gold)
        }
      }
    }
  }

  private static func read(_ document: ConlluDocument, _ reader: SentenceReader) -> Treebank {
    let text = ReportText(document.text)
    let cut = Segmenter().segment(text, passages: [Passage(span: text.span, kind: .paragraph)])
    return Treebank(reader.read(cut))
  }
}
