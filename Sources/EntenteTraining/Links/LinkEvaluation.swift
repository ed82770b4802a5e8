import EntenteLanguage
import EntenteModel
package import EntenteReading

/// Measures links on the Causal News Corpus, version 2: which sentences tell a cause, and where it and its effect stand.
///
/// Spans are scored as the corpus' own scorer does: only sentences that are causal, as many relations as the gold has
/// (more are dropped, missing ones are empty), in the best order, cause and effect and signal together by
/// ``FairSpanScorer``. The corpus has the aim of a deed as its cause, where ``Link`` has the deed as what enables the
/// aim: those links are turned round before they are scored.
public enum LinkEvaluation {
  /// The scores on the development set, in a folder with `cnc-dev-subtask1.csv` and its like.
  ///
  /// - Throws: a `CocoaError` when a file cannot be read, or a ``ModelError`` without compiled-in models.
  public static func measure(_ folder: String) throws -> [Score] { try measure(folder, with: .standard) }

  /// The scores with a model of its own.
  package static func measure(_ folder: String, with model: CausalModel) throws -> [Score] {
    let reader = CausalReader(scenes: try BareSceneReader(), reader: LinkReader(model: model))
    var causal = Counts()
    for sentence in try CausalCorpus.sentences(folder, "dev") {
      let isSaid = reader.reader.isCausal(reader.scene(of: sentence.text))
      causal.said += isSaid ? 1 : 0
      causal.gold += sentence.isCausal ? 1 : 0
      causal.hits += isSaid && sentence.isCausal ? 1 : 0
    }
    var spans = FairSpanScorer()
    let sentences = try CausalCorpus.relations(folder, "dev")
    for sentence in sentences { spans.add(reader.score(sentence)) }
    let set = "CNC V2 dev"
    return [
      Score(set: set, measure: "causal sentences, F1", value: causal.f1, cases: causal.gold),
      Score(set: set, measure: "causal sentences, precision", value: causal.precision, cases: causal.said),
      Score(set: set, measure: "causal sentences, recall", value: causal.recall, cases: causal.gold),
      Score(set: set, measure: "spans, fair F1", value: spans.f1, cases: sentences.count),
      Score(
        set: set, measure: "spans, fair precision", value: spans.precision, cases: spans.hits + spans.extra),
      Score(set: set, measure: "spans, fair recall", value: spans.recall, cases: spans.hits + spans.missed),
    ]
  }
}

/// Reads the sentences of the corpus and scores the links found in them.
package struct CausalReader: Sendable {
  let scenes: BareSceneReader
  let reader: LinkReader

  /// Takes what reads sentences.
  package init(scenes: BareSceneReader, reader: LinkReader = LinkReader()) {
    self.scenes = scenes
    self.reader = reader
  }

  /// A sentence as a text of its own.
  package func scene(of line: String) -> Scene { scenes.scene(ofLine: line) }

  /// The relations that are read in a sentence, in its own tokens, the surest first.
  package func relations(of sentence: CausalSentence, in scene: Scene) -> [CausalSentence.Relation] {
    let starts = Self.starts(of: sentence.tokens)
    return reader.likelyDrafts(of: scene).map { draft in
      let turned = LinkReader.turnedRules.contains(draft.rule)
      let cause = Self.tokens(scene.trees.span(draft.cause), starts)
      let effect = Self.tokens(scene.trees.span(draft.effect), starts)
      return CausalSentence.Relation(
        cause: turned ? effect : cause, effect: turned ? cause : effect,
        signals: draft.signal.map { [Self.tokens(scene.trees.span($0), starts)] } ?? [])
    }
  }

  /// What the links of a sentence get right, in the order of relations that is best for them.
  package func score(_ sentence: CausalSentence) -> FairSpanScorer {
    var said = Array(relations(of: sentence, in: scene(of: sentence.text)).prefix(sentence.relations.count))
    while said.count < sentence.relations.count { said.append(CausalSentence.Relation()) }
    var best: FairSpanScorer?
    for order in Self.orders(Array(said.indices)) {
      var scorer = FairSpanScorer()
      for (gold, index) in zip(sentence.relations, order) {
        scorer.add(Self.arguments(said[index]), Self.arguments(gold))
        scorer.add(Self.signals(said[index]), Self.signals(gold))
      }
      if best.map({ scorer.f1 > $0.f1 }) ?? true { best = scorer }
    }
    return best ?? FairSpanScorer()
  }

  private static func arguments(_ relation: CausalSentence.Relation) -> [FairSpanScorer.Span] {
    [
      relation.cause.map { .init(label: "C", range: $0) },
      relation.effect.map { .init(label: "E", range: $0) },
    ]
    .compactMap(\.self)
  }

  private static func signals(_ relation: CausalSentence.Relation) -> [FairSpanScorer.Span] {
    relation.signals.map { .init(label: "S", range: $0) }
  }

  /// Where each token begins in the line, in bytes, with the line's end and a space behind the last.
  private static func starts(of tokens: [String]) -> [Int] {
    var result = [0]
    for token in tokens { result.append(result[result.count - 1] + token.utf8.count + 1) }
    return result
  }

  /// The token of the corpus that holds a byte of the line.
  package func place(of byte: Int, in sentence: CausalSentence) -> Int {
    let starts = Self.starts(of: sentence.tokens)
    return max(0, (starts.firstIndex { $0 > byte } ?? starts.count) - 1)
  }

  private static func tokens(_ span: TextSpan, _ starts: [Int]) -> Range<Int> {
    let first = (starts.firstIndex { $0 > span.start } ?? starts.count) - 1
    let last = starts.firstIndex { $0 >= span.end } ?? starts.count
    return max(0, first)..<max(first + 1, last)
  }

  private static func orders(_ items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.flatMap { first in orders(items.filter { $0 != first }).map { [first] + $0 } }
  }
}
