import EntenteModel

/// Tells whether two reports share text, and which passages.
///
/// Sentences are aligned in order (the best chain of like sentences that crosses nowhere is not required: rewrites
/// move paragraphs, so each sentence is paired with its likest, one to one). The pairs are evidence:
/// a pair counts 1, a nearly verbatim pair of ten content words or more 2, and a run of twenty-five words that
/// agree one by one 3. Three together make a reuse; one is enough where the later report credits the earlier one's
/// agency, or where nearly all of the shorter report is paired. Measured on ECB+ (`docs/accuracy.md`).
struct ReuseFinder {
  let kinship: Kinship

  /// Two sentences this like are a pair.
  static let likeEnough = 0.55
  /// Two sentences this like are nearly verbatim.
  static let verbatim = 0.9
  /// The evidence that makes a reuse.
  static let enough = 3
  /// So many words in a row that agree are no chance.
  static let longRun = 25
  /// The share of the shorter report's long sentences that, paired nearly verbatim, makes a reuse by itself.
  static let nearlyAll = 0.75

  /// The shared passages of two reports; empty where they are independent.
  func reuses(between first: Contribution, and second: Contribution) -> [Reuse] {
    let (from, to, direction) = ordered(first, second)
    let pairs = likePairs(from.trace, to.trace)
    let run = LongestRun(from.trace, to.trace).words
    let evidence = pairs.reduce(run >= Self.longRun ? Self.enough : 0) { $0 + $1.evidence }
    let credited = credits(from, to)
    guard evidence >= (credited ? 1 : Self.enough) || coversNearlyAll(pairs, from.trace, to.trace) else {
      return []
    }
    return pairs.map { pair in
      Reuse(
        from: Place(report: from.trace.report, span: from.trace.span(of: from.trace.sentences[pair.from])),
        to: Place(report: to.trace.report, span: to.trace.span(of: to.trace.sentences[pair.to])),
        kind: credited ? .attributed : pair.isVerbatim ? .verbatim : .edited,
        direction: direction, likeness: pair.likeness)
    }
  }

  /// A sentence of each report that are alike.
  private struct Pair {
    let from: Int
    let to: Int
    let likeness: Double
    let exact: Double
    let words: Int

    var isVerbatim: Bool { exact >= ReuseFinder.verbatim }
    var evidence: Int { isVerbatim && words >= 10 ? 2 : 1 }
  }

  private func coversNearlyAll(_ pairs: [Pair], _ from: TextTrace, _ to: TextTrace) -> Bool {
    let verbatim = pairs.count { $0.isVerbatim && $0.words >= ContentSentence.fewest }
    let shorter = min(ContentSentence.all(of: from).count, ContentSentence.all(of: to).count)
    return verbatim > 0 && Double(verbatim) >= Self.nearlyAll * Double(shorter)
  }

  private func likePairs(_ from: TextTrace, _ to: TextTrace) -> [Pair] {
    var likeness = SentenceLikeness(from: from, to: to, kinship: kinship)
    let targets = ContentSentence.all(of: to)
    var found: [Pair] = []
    for sentence in ContentSentence.all(of: from) {
      for target in targets {
        // No sentence can be like another that is more than thrice as heavy.
        let lighter = min(sentence.weight, target.weight)
        guard 2 * lighter >= Self.likeEnough * (sentence.weight + target.weight) else { continue }
        let (value, exact) = likeness.of(sentence, target)
        guard value >= Self.likeEnough else { continue }
        let words = min(sentence.words.count, target.words.count)
        found.append(
          Pair(from: sentence.index, to: target.index, likeness: value, exact: exact, words: words))
      }
    }
    found.sort { ($1.likeness, $0.from, $0.to) < ($0.likeness, $1.from, $1.to) }
    var usedFrom: Set<Int> = []
    var usedTo: Set<Int> = []
    return found.filter { pair in
      guard !usedFrom.contains(pair.from), !usedTo.contains(pair.to) else { return false }
      usedFrom.insert(pair.from)
      usedTo.insert(pair.to)
      return true
    }
  }

  private func ordered(
    _ first: Contribution, _ second: Contribution
  ) -> (from: Contribution, to: Contribution, direction: Reuse.Direction) {
    if credits(first, second) && !credits(second, first) { return (first, second, .credited) }
    if credits(second, first) && !credits(first, second) { return (second, first, .credited) }
    if let one = first.published?.end, let other = second.published?.end, one != other {
      return one < other ? (first, second, .published) : (second, first, .published)
    }
    let ascending = first.trace.report < second.trace.report
    return ascending ? (first, second, .unknown) : (second, first, .unknown)
  }

  /// Whether `to` names the agency or outlet of `from` as its own source.
  private func credits(_ from: Contribution, _ to: Contribution) -> Bool {
    guard let agency = to.agency else { return false }
    return from.creditNames.contains { $0 == agency }
  }
}
