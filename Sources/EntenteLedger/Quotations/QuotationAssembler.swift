import EntenteModel

/// Makes facts of the mentions of quotations: the same speaker and the same words.
struct QuotationAssembler {
  let floor: JoinFloor

  static let pairThreshold = 0.6

  /// The facts of the quotations among some mentions.
  func assemble(_ mentions: [Mention]) -> [Fact] {
    let entries = floor.entries(mentions).compactMap { QuotationEntry($0, floor) }
    var pairs: [FactClusters.Pair] = []
    for (first, second) in Blocks.pairs(entries.map(\.keys)) {
      guard let value = likeness(entries[first], entries[second]), value >= Self.pairThreshold else {
        continue
      }
      pairs.append(
        FactClusters.Pair(first: first, second: second, likeness: value, rule: "quotation.same-words"))
    }
    let clusters = FactClusters(
      sources: entries.map { floor.support.lineage(of: $0.base.mention.report) }, pairs: pairs, threshold: 0.5
    ) {
      likeness(entries[$0], entries[$1])
    }
    let groups = zip(clusters.groups, clusters.rules).map { members, rules in
      let spokesman = members.min { rank(entries[$0], $0) < rank(entries[$1], $1) } ?? members[0]
      return FactGroup(
        spokesman: entries[spokesman].base.mention, mentions: members.map { entries[$0].base.mention },
        content: entries[spokesman].content, joins: rules)
    }
    return FactWriter(support: floor.support).facts(groups)
  }

  /// The likeness, 0 to 1; `nil` where two different speakers are known.
  private func likeness(_ one: QuotationEntry, _ other: QuotationEntry) -> Double? {
    if !one.speakers.isEmpty, !other.speakers.isEmpty, SharedCount.of(one.speakers, other.speakers) == 0 {
      return nil
    }
    let words = floor.book.overlap(one.words, other.words)
    if words >= 0.4, floor.alignment.ties(one.base.place, other.base.place) { return max(0.7, words) }
    return min(one.words.count, other.words.count) < 2 ? (words == 1 ? 1 : 0) : words
  }

  private func rank(_ entry: QuotationEntry, _ index: Int) -> (Int, Int, String, Int) {
    (entry.quotation.isDirect ? 0 : 1, -entry.words.count, entry.content, index)
  }
}

/// A quotation's mention as joining compares it.
struct QuotationEntry {
  let base: JoinEntry
  let quotation: Quotation
  let speakers: [String]
  /// The content words of what was said.
  let words: [TermBook.Term]

  init?(_ base: JoinEntry, _ floor: JoinFloor) {
    guard case .quotation(let quotation) = base.mention.claim else { return nil }
    self.base = base
    self.quotation = quotation
    speakers = base.entities(.speaker, floor.index)
    let all = quotation.parts.flatMap { floor.book.terms(in: $0, of: base.mention.report) }.sorted()
    words = all.enumerated().filter { $0 == 0 || all[$0 - 1].lemma != $1.lemma }.map(\.element)
  }

  /// Quotations are worth comparing that share two content words.
  var keys: [String] {
    let lemmas = words.map { String($0.lemma) }
    guard lemmas.count > 1 else { return lemmas }
    return zip(lemmas, lemmas.dropFirst()).map { $0 + " " + $1 }
      + zip(lemmas, lemmas.dropFirst(2)).map { $0 + " " + $1 }
  }

  /// The identity of what is claimed, without its evidence.
  var content: String {
    let who = speakers.isEmpty ? quotation.speaker?.words ?? "" : speakers.joined(separator: ",")
    return ["quotation", who, quotation.content].joined(separator: "|")
  }
}
