import EntenteModel

/// Tells whether two reports share text, and which passages.
///
/// The signs, any of which is enough (measured on the development affairs and ECB+, `docs/decisions/0002-lineage.md`):
/// - like sentences: a pair counts 1, a nearly verbatim pair of ten content words or more 2, a run of twenty-five words
///   that agree one by one 3; three together, or one where the later report credits the earlier one's agency;
/// - a short report nearly all of which stands in the other, word for word;
/// - the order: sentence after sentence of one report answers to one of the other, though each is worded anew.
struct ReuseFinder {
  private var likeness: SentenceLikeness

  /// Makes a finder that keeps in mind which words can stand for one another.
  ///
  /// - Parameters:
  ///   - lemmas: the words of the affair by number.
  ///   - kinship: which words can stand for one another.
  init(lemmas: [String], kinship: Kinship) {
    likeness = SentenceLikeness(lemmas: lemmas, kinship: kinship)
  }

  /// Two sentences this like are a pair.
  static let likeEnough = 0.55
  /// The evidence that makes a reuse.
  static let enough = 3
  /// So many words in a row that agree are no chance.
  static let longRun = 25
  /// The share of the shorter report's sentences that, paired nearly verbatim, makes a reuse by itself.
  static let nearlyAll = 0.75
  /// The least number of pairs in a chain that keeps the order of both reports,
  static let longChain = 6
  /// and the least sum of their likenesses for each sentence of the shorter report. Independent reports of one matter
  /// reach 0.14.
  static let denseChain = 0.22

  /// The shared passages of two reports; empty where they are independent.
  mutating func reuses(between first: TracedReport, and second: TracedReport) -> [Reuse] {
    let (isAscending, direction) = order(first.contribution, second.contribution)
    let (from, to) =
      isAscending ? (first.contribution, second.contribution) : (second.contribution, first.contribution)
    let pairs =
      isAscending ? SentencePairs(first, second, &likeness) : SentencePairs(second, first, &likeness)
    guard !pairs.all.isEmpty else { return [] }
    let like = pairs.matched(atLeast: Self.likeEnough)
    let chain = rewrittenChain(pairs)
    let credited = credits(from, to)
    guard !chain.isEmpty || isEnough(like, pairs, from.trace, to.trace, credited: credited) else { return [] }
    return merged(chain, like).map { pair in
      Reuse(
        from: Place(report: from.trace.report, span: from.trace.span(of: from.trace.sentences[pair.from])),
        to: Place(report: to.trace.report, span: to.trace.span(of: to.trace.sentences[pair.to])),
        kind: credited ? .attributed : pair.isVerbatim ? .verbatim : .edited,
        direction: direction, likeness: pair.likeness)
    }
  }

  private func isEnough(
    _ like: [SentencePair], _ pairs: SentencePairs, _ from: TextTrace, _ to: TextTrace, credited: Bool
  ) -> Bool {
    guard !like.isEmpty else { return false }
    let evidence = like.reduce(0) { $0 + ($1.isVerbatim && $1.words >= 10 ? 2 : 1) }
    if evidence >= (credited ? 1 : Self.enough) { return true }
    let verbatim = like.count(where: \.isVerbatim)
    if verbatim > 0, Double(verbatim) >= Self.nearlyAll * Double(pairs.fewestSentences) { return true }
    return LongestRun(from, to).words >= Self.longRun
  }

  /// The chain of pairs in order, where it is long and dense enough to show a rewrite; otherwise empty.
  private func rewrittenChain(_ pairs: SentencePairs) -> [SentencePair] {
    guard pairs.all.count >= Self.longChain else { return [] }
    let chain = pairs.chain
    let sum = chain.reduce(0) { $0 + $1.likeness }
    let isRewrite = chain.count >= Self.longChain && sum >= Self.denseChain * Double(pairs.fewestSentences)
    return isRewrite ? chain : []
  }

  /// The chain and the pairs outside it whose sentences it does not use.
  private func merged(_ chain: [SentencePair], _ like: [SentencePair]) -> [SentencePair] {
    let (usedFrom, usedTo) = (Set(chain.map(\.from)), Set(chain.map(\.to)))
    return chain + like.filter { !usedFrom.contains($0.from) && !usedTo.contains($0.to) }
  }

  /// Whether the first had the passages first, and what tells it.
  private func order(_ first: Contribution, _ second: Contribution) -> (Bool, Reuse.Direction) {
    if credits(first, second) && !credits(second, first) { return (true, .credited) }
    if credits(second, first) && !credits(first, second) { return (false, .credited) }
    if let one = first.published?.end, let other = second.published?.end, one != other {
      return (one < other, .published)
    }
    return (first.trace.report < second.trace.report, .unknown)
  }

  /// Whether `to` names the agency or outlet of `from` as its own source: the same words, or the first of them
  /// ("Hill Wire" for "Hill Wire Agency").
  private func credits(_ from: Contribution, _ to: Contribution) -> Bool {
    guard let agency = to.agency?.lowercased() else { return false }
    return from.creditNames.map { $0.lowercased() }.contains { name in
      name == agency || name.hasPrefix(agency + " ") || agency.hasPrefix(name + " ")
    }
  }
}
