/// How well mentions are put together, topic by topic, beside the baseline of the same head lemma.
struct ClusterScores {
  private var response = CoreferenceScorer()
  private var baseline = CoreferenceScorer()
  private var count = 0

  /// Adds a topic: its mentions with the chain they are of, the cluster they were put in, and their heads' lemmas.
  ///
  /// A mention without a cluster stands alone.
  mutating func add<Cluster: Hashable & Comparable>(
    chains: [String], clusters: [Cluster?], lemmas: [UInt64]
  ) {
    let key = Self.groups(chains.map(Optional.some))
    response.add(key: key, response: Self.groups(clusters))
    baseline.add(key: key, response: Self.groups(lemmas.map { $0 == 0 ? nil : $0 }))
    count += chains.count
  }

  /// The figures, with those of the baseline.
  func scores(set: String, _ way: String) -> [Score] {
    figures(set: set, way) + Self.figures(baseline, count, set, "same head lemma")
  }

  /// The figures without those of the baseline.
  func figures(set: String, _ way: String) -> [Score] { Self.figures(response, count, set, way) }

  private static func figures(
    _ scorer: CoreferenceScorer, _ count: Int, _ set: String, _ way: String
  ) -> [Score] {
    [
      ("CoNLL F1", scorer.conll), ("MUC F1", scorer.muc.f1), ("MUC recall", scorer.muc.recallValue),
      ("MUC precision", scorer.muc.precisionValue), ("B3 F1", scorer.cubed.f1),
      ("CEAF-e F1", scorer.ceaf.f1),
    ].map { Score(set: set, measure: "\($0), \(way)", value: $1, cases: count) }
  }

  /// The indices of what is the same, what is `nil` each alone; by their first.
  private static func groups<Value: Hashable>(_ values: [Value?]) -> [[Int]] {
    var place: [Value: Int] = [:]
    var result: [[Int]] = []
    for (index, value) in values.enumerated() {
      if let value, let group = place[value] {
        result[group].append(index)
      } else {
        if let value { place[value] = result.count }
        result.append([index])
      }
    }
    return result
  }
}
