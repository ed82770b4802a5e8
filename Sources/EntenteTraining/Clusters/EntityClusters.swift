import EntenteLanguage
import EntenteLedger
import EntenteModel
import EntenteReading

/// Puts given mentions of things together by the program's own entities.
struct EntityClusters {
  let read: ReadCorpus

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
      let index = EntityIndex(EntityAssembler().assemble(contributions))
      scores.add(
        chains: mentions.map { read.corpus.mentions[$0].chain },
        clusters: mentions.map { entity(of: $0, index) }, lemmas: mentions.map(read.lemma))
    }
    return scores.scores(set: set, "Entente")
  }

  /// The entity of the naming that holds the mention's head and shares most with it.
  private func entity(of number: Int, _ index: EntityIndex) -> String? {
    let mention = read.corpus.mentions[number]
    let scene = read.scenes[mention.document]
    guard let head = read.heads[number] else { return nil }
    let word = scene.text.span(of: scene.text.tokens[head])
    var best: (referent: Int, shared: Int, excess: Int)?
    for referent in scene.referents(at: head) {
      for naming in scene.referents[referent].namings where naming.span.overlaps(word) {
        let shared = min(naming.span.end, mention.whole.end) - max(naming.span.start, mention.whole.start)
        let excess = naming.span.count - shared
        guard best.map({ (shared, -excess) > ($0.shared, -$0.excess) }) ?? true else { continue }
        best = (referent, shared, excess)
      }
    }
    return best.flatMap { index.id(of: $0.referent, in: scene.report) }
  }
}
