import EntenteModel

/// A sentence of each of two reports that are alike.
struct SentencePair: Hashable {
  /// The sentences, as indices into their traces.
  let from: Int
  let to: Int
  /// By content words and their synonyms, 0 to 1.
  let likeness: Double
  /// By content words alone.
  let exact: Double
  /// The content words of the shorter one.
  let words: Int

  /// Whether hardly a word differs.
  var isVerbatim: Bool { exact >= 0.9 }
}

/// All pairs of like sentences of two reports.
struct SentencePairs {
  /// Every pair that is a little alike, in the order of the first report, then of the second.
  let all: [SentencePair]
  /// The number of sentences of the report that has fewer, short ones left out.
  let fewestSentences: Int

  /// Pairs less alike than this are not kept.
  static let aLittle = 0.3

  init(_ from: TextTrace, _ to: TextTrace, kinship: Kinship) {
    var likeness = SentenceLikeness(from: from, to: to, kinship: kinship)
    let (sources, targets) = (ContentSentence.all(of: from), ContentSentence.all(of: to))
    var found: [SentencePair] = []
    for source in sources {
      for target in targets {
        // Dice's measure cannot exceed what the lighter sentence allows.
        let lighter = min(source.weight, target.weight)
        guard 2 * lighter >= Self.aLittle * (source.weight + target.weight) else { continue }
        let (value, exact) = likeness.of(source, target)
        guard value >= Self.aLittle else { continue }
        let words = min(source.words.count, target.words.count)
        found.append(
          SentencePair(from: source.index, to: target.index, likeness: value, exact: exact, words: words))
      }
    }
    all = found
    fewestSentences = min(sources.count, targets.count)
  }

  /// The pairs of at least some likeness, each sentence in one pair at most, the likest first.
  func matched(atLeast likeness: Double) -> [SentencePair] {
    var usedFrom: Set<Int> = []
    var usedTo: Set<Int> = []
    return all.filter { $0.likeness >= likeness }
      .sorted { ($1.likeness, $0.from, $0.to) < ($0.likeness, $1.from, $1.to) }
      .filter { pair in
        guard !usedFrom.contains(pair.from), !usedTo.contains(pair.to) else { return false }
        usedFrom.insert(pair.from)
        usedTo.insert(pair.to)
        return true
      }
  }

  /// The chain of pairs that keeps the order of both reports and has the greatest sum of likenesses.
  var chain: [SentencePair] {
    var best: [Double] = []
    var before: [Int?] = []
    for (index, pair) in all.enumerated() {
      var (sum, link) = (0.0, Int?.none)
      for earlier in 0..<index where all[earlier].from < pair.from && all[earlier].to < pair.to {
        if best[earlier] > sum { (sum, link) = (best[earlier], earlier) }
      }
      best.append(sum + pair.likeness)
      before.append(link)
    }
    var place = best.indices.max { (best[$0], -$0) < (best[$1], -$1) }
    var found: [SentencePair] = []
    while let at = place {
      found.append(all[at])
      place = before[at]
    }
    return found.reversed()
  }
}
