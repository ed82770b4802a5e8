import EntenteModel

/// Puts reports into lineages.
///
/// Only reports that share the beginnings of text are compared: two sentences with two pairs of neighbouring
/// content words in common. What two reports share does not depend on the others, so that adding a report can join
/// lineages through itself but changes nothing between those that were there.
struct LineageFinder {
  let kinship: Kinship

  /// A pair of neighbouring content words that stands in more sentences than this tells nothing.
  private static let tooCommon = 400

  /// The lineages of some reports: each report in exactly one, sorted by identity.
  func lineages(of contributions: [Contribution]) -> [Lineage] {
    let sorted = contributions.sorted { $0.trace.report < $1.trace.report }
    let finder = ReuseFinder(kinship: kinship)
    var sets = DisjointSets(count: sorted.count)
    var reuses: [(member: Int, reuse: Reuse)] = []
    for (first, second) in candidates(sorted) {
      let found = finder.reuses(between: sorted[first], and: sorted[second])
      guard !found.isEmpty else { continue }
      sets.join(first, second)
      reuses += found.map { (first, $0) }
    }
    let tied = Dictionary(grouping: reuses) { sets.root(of: $0.member) }
    return Dictionary(grouping: sorted.indices) { sets.root(of: $0) }
      .map { root, members in
        Lineage(reports: members.map { sorted[$0].trace.report }, reuses: (tied[root] ?? []).map(\.reuse))
      }
      .sorted { $0.id < $1.id }
  }

  private struct PairOfReports: Hashable {
    let first: Int
    let second: Int
  }

  private func candidates(_ contributions: [Contribution]) -> [(Int, Int)] {
    var sentencesWith: [UInt64: [SentencePlace]] = [:]
    for (report, contribution) in contributions.enumerated() {
      let lemmaHashes = contribution.trace.lemmas.map(Self.hash)
      for sentence in contribution.trace.sentences.indices {
        for feature in features(of: sentence, in: contribution.trace, lemmaHashes) {
          sentencesWith[feature, default: []].append(SentencePlace(report: report, sentence: sentence))
        }
      }
    }
    var shared: [PlacePair: Int] = [:]
    for places in sentencesWith.values where places.count > 1 && places.count <= Self.tooCommon {
      for (index, place) in places.enumerated() {
        for other in places[(index + 1)...] where other.report != place.report {
          shared[PlacePair(first: place, second: other), default: 0] += 1
        }
      }
    }
    let pairs = Set(
      shared.filter { $0.value >= 2 }.keys.map {
        PairOfReports(first: $0.first.report, second: $0.second.report)
      })
    return pairs.map { ($0.first, $0.second) }.sorted { $0 < $1 }
  }

  private func features(of sentence: Int, in trace: TextTrace, _ lemmaHashes: [UInt64]) -> Set<UInt64> {
    let words = trace.words[trace.sentences[sentence]].filter { $0.isContent && !$0.isQuoted }
    return Set(
      zip(words, words.dropFirst()).map { first, second in
        let (one, other) = (lemmaHashes[Int(first.lemma)], lemmaHashes[Int(second.lemma)])
        return one &+ other &+ (one ^ other) &* 0x9e37_79b9_7f4a_7c15
      })
  }

  private struct SentencePlace: Hashable {
    let report: Int
    let sentence: Int
  }

  private struct PlacePair: Hashable {
    let first: SentencePlace
    let second: SentencePlace
  }

  private static func hash(_ lemma: String) -> UInt64 {
    lemma.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}
