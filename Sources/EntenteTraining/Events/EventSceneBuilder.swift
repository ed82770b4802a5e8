import EntenteLanguage
public import EntenteModel
public import EntenteReading

/// Makes the scenes that the evaluations of events read: of a sentence, or of a whole report.
public struct EventSceneBuilder: Sendable {
  private let sentences: SentenceReader
  private let tagger: NameTagger

  /// Takes the compiled-in models.
  ///
  /// - Throws: a `ModelError` where a model cannot be read.
  public init() throws {
    sentences = SentenceReader(model: try LanguageModel.compiledIn())
    tagger = try NameTagger.compiledIn()
  }

  /// The scene of a text of one paragraph, or of lines that are paragraphs each.
  public func scene(_ string: String, published: Publication? = nil) -> Scene {
    let text = ReportText(string)
    return scene(text, passages: Self.paragraphs(text), published: published)
  }

  /// The scene of a report's passages.
  public func scene(_ text: ReportText, passages: [Passage], published: Publication?) -> Scene {
    let cut = Segmenter().segment(text, passages: passages)
    let trees = Trees(sentences.read(cut))
    let names = tagger.read(cut)
    let dates = DateReader().read(cut, published: published)
    return Scene(
      report: ReportID(of: text.utf8), published: published, trees: trees, names: names, dates: dates,
      figures: [],
      referents: ReferentReader().read(trees, names: names, dates: dates))
  }

  private static func paragraphs(_ text: ReportText) -> [Passage] {
    var passages: [Passage] = []
    var start = 0
    for index in 0...text.utf8.count where index == text.utf8.count || text.utf8[index] == 0x0A {
      if index > start { passages.append(Passage(span: TextSpan(start, index), kind: .paragraph)) }
      start = index + 1
    }
    return passages
  }
}
