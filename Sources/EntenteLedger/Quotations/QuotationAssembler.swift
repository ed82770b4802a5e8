import EntenteModel

/// Makes facts of the mentions of quotations: the same speaker and the same words.
struct QuotationAssembler {
  let floor: JoinFloor

  private static let rule = ClaimAssembler<QuotationEntry>.Rule(
    name: "quotation.same-words", pairThreshold: 0.6, groupThreshold: 0.5,
    passageName: "quotation.same-passage")

  /// The facts of the quotations among some mentions.
  func assemble(_ mentions: [Mention]) -> [Fact] {
    let entries = floor.entries(mentions).compactMap { QuotationEntry($0, floor) }
    var words = WordMatch(floor)
    return ClaimAssembler(entries, by: Self.rule, floor: floor, likeness: { likeness($0, $1, &words) }).facts
  }

  /// The likeness, 0 to 1; `nil` where two different speakers are known.
  private func likeness(_ one: QuotationEntry, _ other: QuotationEntry, _ match: inout WordMatch) -> Double? {
    if !one.speakers.isEmpty, !other.speakers.isEmpty, SharedCount.of(one.speakers, other.speakers) == 0 {
      return nil
    }
    let shared = SharedCount.of(one.base.figures, other.base.figures) > 0 ? 0.25 : 0
    let words = min(1, match.overlap(one.words, other.words) + shared)
    if words >= 0.4, floor.alignment.ties(one.base.place, other.base.place) { return max(0.7, words) }
    return min(one.words.count, other.words.count) < 2 ? (words == 1 ? 1 : 0) : words
  }
}

/// A quotation's mention as joining compares it.
struct QuotationEntry: JoinableEntry {
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

  var slot: String? { "" }

  /// The speaker's own words speak for the fact, then the most of them.
  var untold: [Int] { [quotation.isDirect ? 0 : 1, -words.count] }

  var content: String {
    let who = speakers.isEmpty ? quotation.speaker?.words ?? "" : speakers.joined(separator: ",")
    return ["quotation", who, quotation.content].joined(separator: "|")
  }
}
