/// Counts spans as FairEval does (Ortmann 2022), the scorer of the Causal News Corpus: a span with wrong ends or a wrong
/// label is one error, not a miss and a false hit.
///
/// Precision is TP / (TP + FP + ½ (LE + BE + LBE)), recall likewise with FN. Of two spans that touch, those with the
/// same label are put together first.
package struct FairSpanScorer: Sendable {
  /// A labelled stretch of tokens.
  package struct Span: Hashable, Sendable {
    package let label: Character
    package let range: Range<Int>
  }

  package private(set) var hits = 0
  /// Spans with wrong ends, a wrong label, or both.
  package private(set) var wrong = 0
  package private(set) var extra = 0
  package private(set) var missed = 0

  package init() {}

  /// Counts one row of spans against the true ones.
  package mutating func add(_ said: [Span], _ gold: [Span]) {
    var said = said
    var gold = gold
    for keep in [
      { (one: Span, other: Span) in one == other },
      { $0.range == $1.range },
      { $0.label == $1.label && $0.range.overlaps($1.range) },
      { $0.range.overlaps($1.range) },
    ] {
      for span in gold {
        guard
          let index = said.indices.filter({ keep(said[$0], span) }).max(by: {
            said[$0].range.clamped(to: span.range).count < said[$1].range.clamped(to: span.range).count
          })
        else { continue }
        if said[index] == span { hits += 1 } else { wrong += 1 }
        said.remove(at: index)
        if let place = gold.firstIndex(of: span) { gold.remove(at: place) }
      }
    }
    extra += said.count
    missed += gold.count
  }

  /// Adds what another counted.
  package mutating func add(_ other: FairSpanScorer) {
    hits += other.hits
    wrong += other.wrong
    extra += other.extra
    missed += other.missed
  }

  /// The share of what was said that is right.
  package var precision: Double { share(extra) }
  /// The share of what is true that was said.
  package var recall: Double { share(missed) }
  /// The harmonic mean of the two.
  package var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  private func share(_ others: Int) -> Double {
    let all = Double(hits) + Double(others) + 0.5 * Double(wrong)
    return all == 0 ? 0 : Double(hits) / all
  }
}
