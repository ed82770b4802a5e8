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

  init(_ from: TracedReport, _ to: TracedReport, _ likeness: inout SentenceLikeness) {
    let (sources, targets) = (from.sentences, to.sentences)
    var found: [SentencePair] = []
    let most = Self.mostAgreed(from, to)
    for (row, source) in sources.enumerated() {
      for (column, target) in targets.enumerated() {
        let sum = source.weight + target.weight
        // Dice's measure cannot exceed what the lighter sentence allows, nor what words they have in common at all.
        guard most[row * targets.count + column] >= SentenceLikeness.worthALook * sum * 0.999,
          2 * min(source.weight, target.weight) >= Self.aLittle * sum
        else { continue }
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

  /// For each sentence of the one with each of the other the most weight that words in common can have.
  private static func mostAgreed(_ from: TracedReport, _ to: TracedReport) -> [Double] {
    var most = [Double](repeating: 0, count: from.sentences.count * to.sentences.count)
    var (left, right) = (0, 0)
    while left < from.postings.count, right < to.postings.count {
      let (one, other) = (from.postings[left].lemma, to.postings[right].lemma)
      if one < other {
        left += 1
      } else if other < one {
        right += 1
      } else {
        var end = right
        while end < to.postings.count, to.postings[end].lemma == one {
          let (source, target) = (from.postings[left], to.postings[end])
          // A word that stands twice in a sentence can agree twice.
          let times = min(source.times, target.times)
          most[Int(source.sentence) * to.sentences.count + Int(target.sentence)] +=
            Double(times) * (source.weight + target.weight)
          end += 1
        }
        left += 1
      }
    }
    return most
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
