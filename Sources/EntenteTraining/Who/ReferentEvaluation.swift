import EntenteLanguage
import EntenteModel
import EntenteReading

/// Measures who is taken to be meant on the coreference of GUM.
///
/// Mentions are told by their head words. All is read from the bare text: words, trees and names are the program's own.
/// Mentions of one use only are left out on both sides, as in the CoNLL shared tasks; so are "I", "we" and "you", whose
/// speakers the text does not name.
public struct ReferentEvaluation {
  private let folder: String
  private let file: String

  /// Takes the folder of the treebanks, and which part of GUM to measure on.
  public init(folder: String, part: String = "dev") {
    self.folder = folder
    file = "gum-\(part).conllu"
  }

  /// The figures: of all genres, and of those of edited prose.
  public func scores() throws -> [Score] {
    let sentences = SentenceReader(model: try .compiledIn())
    let tagger = try NameTagger.compiledIn()
    let documents = try ConlluFile(path: folder + "/" + file).documents.map(CoreferenceDocument.init)
    let read = documents.map { ReadDocument($0, sentences, tagger) }
    let prose = read.filter { document in Self.prose.contains { document.gold.name.hasPrefix("GUM_" + $0) } }
    return Self.scores(of: read, set: "\(file), all genres")
      + Self.scores(of: prose, set: "\(file), edited prose")
  }

  private static let prose = ["academic", "bio", "court", "essay", "news", "speech", "textbook", "voyage"]

  private static func scores(of documents: [ReadDocument], set: String) -> [Score] {
    var full = CoreferenceScorer()
    var baseline = CoreferenceScorer()
    var pronouns = Counts()
    for document in documents {
      full.add(key: document.key, response: document.response)
      baseline.add(key: document.key, response: document.sameHead)
      document.count(&pronouns)
    }
    let mentions = documents.reduce(0) { $0 + $1.key.joined().count }
    func score(_ measure: String, _ value: Double) -> Score {
      Score(set: set, measure: measure, value: value, cases: mentions)
    }
    return [
      score("MUC F1", full.muc.f1), score("B3 F1", full.cubed.f1), score("CEAF-e F1", full.ceaf.f1),
      score("CoNLL F1", full.conll), score("MUC recall", full.muc.recallValue),
      score("MUC precision", full.muc.precisionValue), score("CoNLL F1, same head lemma", baseline.conll),
      Score(set: set, measure: "pronouns right", value: pronouns.recall, cases: pronouns.gold),
      Score(
        set: set, measure: "pronouns right of those told", value: pronouns.precision, cases: pronouns.said),
    ]
  }
}

/// A document of GUM, read.
private struct ReadDocument {
  let gold: CoreferenceDocument
  /// What belongs together, as head tokens; of joined nouns the complement of the first one.
  let key: [[Int]]
  let response: [[Int]]
  let sameHead: [[Int]]
  private let mentions: [(token: Int, mention: CoreferenceDocument.Mention)]

  init(_ gold: CoreferenceDocument, _ reader: SentenceReader, _ tagger: NameTagger) {
    self.gold = gold
    let text = ReportText(gold.text)
    let segmented = Segmenter().segment(text, passages: [Passage(span: text.span, kind: .paragraph)])
    let trees = Trees(reader.read(segmented))
    let dates = DateReading(dates: [], ranges: [], unread: [])
    let places = TokenPlaces(trees)
    mentions = gold.mentions.compactMap { mention in
      if Self.spoken.contains(mention.form) { return nil }
      guard let token = places.tokens(in: TextSpan(mention.head, mention.head + 1)).first else { return nil }
      return (mention.isJoint ? ~token : token, mention)
    }
    let byEntity = Dictionary(grouping: mentions, by: \.mention.entity)
    key = byEntity.values.map { Array(Set($0.map(\.token))).sorted() }.filter { $0.count > 1 }
      .sorted { $0[0] < $1[0] }
    let chains = ReferentReader().chains(trees, names: tagger.read(segmented), dates: dates)
    var seen: Set<Int> = []
    response = chains.map { $0.filter { seen.insert($0).inserted } }.filter { $0.count > 1 }
    let heads = Array(seen).filter { $0 >= 0 && trees.tags[$0] != .pronoun }.sorted()
    sameHead = Dictionary(grouping: heads) { trees.lemmas[$0] }.values.map(\.self).filter { $0.count > 1 }
      .sorted { $0[0] < $1[0] }
  }

  private static let spoken: Set<String> = [
    "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your", "yours",
    "yourself",
  ]
  private static let thirds: Set<String> = [
    "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself", "they", "them",
    "their",
    "theirs", "themselves", "who", "which", "whose", "whom",
  ]

  /// Counts the pronouns of the third person with something before them: right where the last one put together with it
  /// is the same.
  func count(_ counts: inout Counts) {
    let entityAt = Dictionary(
      mentions.map { ($0.token, $0.mention.entity) }, uniquingKeysWith: { first, _ in first })
    var before: [Int: Int] = [:]
    for chain in response {
      let sorted = chain.sorted { max($0, ~$0) < max($1, ~$1) }
      for (last, next) in zip(sorted, sorted.dropFirst()) { before[next] = last }
    }
    var met: Set<String> = []
    for (token, mention) in mentions {
      defer { met.insert(mention.entity) }
      guard Self.thirds.contains(mention.form), mention.tag == "PRON", met.contains(mention.entity) else {
        continue
      }
      counts.gold += 1
      guard let antecedent = before[token] else { continue }
      counts.said += 1
      if entityAt[antecedent] == mention.entity { counts.hits += 1 }
    }
  }
}
