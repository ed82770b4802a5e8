import EntenteDesk
import EntenteLanguage
import EntenteLedger
import EntenteModel
import EntenteReading

/// A set of reports, read the program's own way.
struct ReadCorpus {
  let corpus: ClusterCorpus
  let scenes: [Scene]
  /// For each mention its head word, as a token of its scene; `nil` where no token stands there.
  let heads: [Int?]

  init(_ corpus: ClusterCorpus, _ reader: EnglishReader) {
    self.corpus = corpus
    let scenes = corpus.documents.map { Self.scene($0, reader) }
    self.scenes = scenes
    let places = scenes.map { TokenPlaces($0.trees) }
    heads = corpus.mentions.map { mention in
      let tokens = Set(mention.spans.flatMap { places[mention.document].tokens(in: $0) })
      let trees = scenes[mention.document].trees
      let tops = tokens.filter { token in trees.head(of: token).map { !tokens.contains($0) } ?? true }
      return tops.min { (Self.rank($0, trees), $0) < (Self.rank($1, trees), $1) }
    }
  }

  /// Prepositions and marks that the set counts with a mention are not its head.
  private static func rank(_ token: Int, _ trees: Trees) -> Int {
    switch trees.tags[token] {
    case .noun, .properNoun, .verb, .pronoun, .number, .adjective, .adverb: 0
    default: 1
    }
  }

  /// The identity that a report of the set goes by.
  static func report(_ document: ClusterCorpus.Document) -> ReportID { ReportID(rawValue: document.name) }

  private static func scene(_ document: ClusterCorpus.Document, _ reader: EnglishReader) -> Scene {
    let text = ReportText(document.text)
    var passages: [Passage] = []
    var start = 0
    for index in 0...text.utf8.count where index == text.utf8.count || text.utf8[index] == 0x0A {
      if index > start { passages.append(Passage(span: TextSpan(start, index), kind: .paragraph)) }
      start = index + 1
    }
    let cut = Segmenter().segment(text, passages: passages)
    let analyzed = reader.read(cut)
    let trees = Trees(analyzed)
    let dates = DateReader().read(cut, published: nil)
    let things = ReferentReader().readAllPhrases(trees, names: analyzed.names, dates: dates)
    return Scene(
      report: report(document), published: nil, trees: trees, names: analyzed.names, dates: dates,
      figures: [],
      referents: things.referents, passing: things.passing)
  }

  /// What a report brings to the ledger, with some mentions of events besides those of roles.
  func contribution(_ document: Int, events: [Mention]) -> Contribution {
    let scene = scenes[document]
    let reading = Reading(
      report: scene.report, words: scene.text.tokens.count, dates: scene.dates.dates,
      referents: scene.referents + scene.passing, mentions: RoleReader().read(scene) + events, unread: [])
    return Contribution(
      reading: reading,
      trace: TraceBuilder(lexicon: .standard).trace(of: scene.text, report: scene.report), published: nil)
  }

  /// The documents of some mentions, each once.
  func documents(of mentions: [Int]) -> [Int] { Set(mentions.map { corpus.mentions[$0].document }).sorted() }

  /// The lemma of a mention's head.
  func lemma(_ mention: Int) -> UInt64 {
    heads[mention].map { scenes[corpus.mentions[mention].document].trees.lemmas[$0] } ?? 0
  }
}
