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
    let book = LemmaBook(sorted)
    let traced = zip(sorted, book.numbers).map { TracedReport($0, lemmas: $1) }
    let candidates = candidates(sorted, book.numbers)
    let found = Parallel.map(candidates.count) {
      ReuseFinder(lemmas: book.lemmas, kinship: kinship)
    } _: { index, finder in
      finder.reuses(between: traced[candidates[index].first], and: traced[candidates[index].second])
    }
    var sets = DisjointSets(count: sorted.count)
    var reuses: [(member: Int, reuse: Reuse)] = []
    for (pair, found) in zip(candidates, found) where !found.isEmpty {
      sets.join(pair.first, pair.second)
      reuses += found.map { (pair.first, $0) }
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

  /// The reports that share the beginnings of text: two sentences, one of each, with two features in common.
  private func candidates(_ contributions: [Contribution], _ numbers: [[Int32]]) -> [PairOfReports] {
    let sentences = SentenceFeatures(contributions, numbers, tooCommon: Self.tooCommon)
    var shared = [UInt8](repeating: 0, count: sentences.count)
    var touched: [Int32] = []
    var pairedWith = [Int32](repeating: -1, count: contributions.count)
    var found: [PairOfReports] = []
    for sentence in 0..<sentences.count {
      let report = sentences.report(of: sentence)
      sentences.forEachNeighbour(of: sentence) { other in
        let counterpart = Int(sentences.report(of: other))
        guard counterpart != Int(report), pairedWith[counterpart] != report else { return }
        if shared[other] == 0 { touched.append(Int32(other)) }
        shared[other] += 1
        guard shared[other] == 2 else { return }
        pairedWith[counterpart] = report
        found.append(PairOfReports(first: Int(report), second: counterpart))
      }
      for other in touched { shared[Int(other)] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
    return found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }
}

/// The content words of an affair by number, in the order of their first use.
private struct LemmaBook {
  private(set) var lemmas: [String] = []
  /// For each report the numbers of its trace's lemmas.
  private(set) var numbers: [[Int32]] = []

  init(_ contributions: [Contribution]) {
    var known: [String: Int32] = [:]
    for contribution in contributions {
      numbers.append(
        contribution.trace.lemmas.map { lemma in
          if let number = known[lemma] { return number }
          let number = Int32(known.count)
          known[lemma] = number
          lemmas.append(lemma)
          return number
        })
    }
  }
}

/// The sentences of all reports with their features: pairs of neighbouring content words.
private struct SentenceFeatures {
  private var reports: [Int32] = []
  /// For each sentence the features that are neither its own alone nor too common.
  private var features: [Range<Int>] = []
  private var groups: [Int32] = []
  /// The sentences of each feature, sorted.
  private var members: [[Int32]] = []

  var count: Int { reports.count }

  init(_ contributions: [Contribution], _ numbers: [[Int32]], tooCommon: Int) {
    var places: [(feature: UInt64, sentence: Int32)] = []
    for (report, contribution) in contributions.enumerated() {
      for sentence in contribution.trace.sentences {
        let words = contribution.trace.words[sentence].filter { $0.isContent && !$0.isQuoted }
          .map { UInt64(UInt32(bitPattern: numbers[report][Int($0.lemma)])) }
        let own = Set(zip(words, words.dropFirst()).map { min($0, $1) << 32 | max($0, $1) })
        for feature in own { places.append((feature, Int32(reports.count))) }
        reports.append(Int32(report))
      }
    }
    places.sort { ($0.feature, $0.sentence) < ($1.feature, $1.sentence) }
    var bySentence: [(sentence: Int32, group: Int32)] = []
    var start = 0
    while start < places.count {
      var end = start + 1
      while end < places.count, places[end].feature == places[start].feature { end += 1 }
      if end - start > 1, end - start <= tooCommon {
        for place in places[start..<end] { bySentence.append((place.sentence, Int32(members.count))) }
        members.append(places[start..<end].map(\.sentence))
      }
      start = end
    }
    bySentence.sort { ($0.sentence, $0.group) < ($1.sentence, $1.group) }
    groups = bySentence.map(\.group)
    var place = 0
    for sentence in reports.indices {
      let first = place
      while place < bySentence.count, Int(bySentence[place].sentence) == sentence { place += 1 }
      features.append(first..<place)
    }
  }

  /// The number of the report that a sentence is of.
  func report(of sentence: Int) -> Int32 { reports[sentence] }

  /// Calls `body` with each later sentence that shares a feature with one, once a feature.
  func forEachNeighbour(of sentence: Int, _ body: (Int) -> Void) {
    for group in groups[features[sentence]] {
      for other in members[Int(group)].reversed() {
        if Int(other) <= sentence { break }
        body(Int(other))
      }
    }
  }
}
