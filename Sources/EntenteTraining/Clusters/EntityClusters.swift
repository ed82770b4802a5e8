import EntenteLanguage
import EntenteLedger
import EntenteModel
import EntenteReading

/// Puts given mentions of things together by the program's own entities.
struct EntityClusters {
  let read: ReadCorpus
  /// For each report its referents, those told of in passing last.
  private let things: [[Referent]]
  /// For each report and token the referents that a naming there is of.
  private let namedAt: [[Int: [Int]]]

  init(read: ReadCorpus) {
    self.read = read
    things = read.scenes.map { $0.referents + $0.passing }
    namedAt = zip(read.scenes, things).map { scene, things in
      let places = TokenPlaces(scene.trees)
      var found: [Int: [Int]] = [:]
      for (index, referent) in things.enumerated() {
        for naming in referent.namings {
          for token in places.tokens(in: naming.span) where found[token]?.last != index {
            found[token, default: []].append(index)
          }
        }
      }
      return found
    }
  }

  /// The figures of all topics together: of all mentions, and of those whose head is a proper noun.
  func scores(set: String) -> [Score] {
    scores(set: set) { _ in true } + scores(set: set + ", names") { isName($0) }
  }

  private func isName(_ mention: Int) -> Bool {
    read.heads[mention].map {
      read.scenes[read.corpus.mentions[mention].document].trees.tags[$0] == .properNoun
    }
      ?? false
  }

  private func scores(set: String, of isMeasured: (Int) -> Bool) -> [Score] {
    var scores = ClusterScores()
    for (_, all) in read.corpus.topics {
      let mentions = all.filter(isMeasured)
      let contributions = read.documents(of: all).map { read.contribution($0, events: []) }
      let index = EntityIndex(EntityAssembler().assemble(contributions, keepsPassing: true))
      scores.add(
        chains: mentions.map { read.corpus.mentions[$0].chain },
        clusters: mentions.map { meaning(of: $0, index) }, lemmas: mentions.map(read.lemma))
    }
    return scores.scores(set: set, "Entente")
  }

  /// The calendar part of a time's value, without the hour; `nil` where nothing of it is known.
  private static func day(of value: String) -> String? {
    let day = value.prefix { $0 != "T" }
    return day.contains(where: \.isNumber) ? String(day) : nil
  }

  /// What a mention means: the entity of the naming that holds its head and shares most with it, or a time's value.
  private func meaning(of number: Int, _ index: EntityIndex) -> String? {
    let mention = read.corpus.mentions[number]
    let scene = read.scenes[mention.document]
    guard let head = read.heads[number] else { return nil }
    let word = scene.text.span(of: scene.text.tokens[head])
    var best: (referent: Int, shared: Int, excess: Int)?
    for referent in namedAt[mention.document][head] ?? [] {
      for naming in things[mention.document][referent].namings where naming.span.overlaps(word) {
        let shared = min(naming.span.end, mention.whole.end) - max(naming.span.start, mention.whole.start)
        let excess = naming.span.count - shared
        guard best.map({ (shared, -excess) > ($0.shared, -$0.excess) }) ?? true else { continue }
        best = (referent, shared, excess)
      }
    }
    if let found = best.flatMap({ index.id(of: $0.referent, in: scene.report) }) { return found }
    return scene.dates.dates.first { $0.span.overlaps(word) }.flatMap { Self.day(of: $0.value) }
  }
}
