import EntenteModel

/// How much of what two stretches tell is told by both, where a word may be told by one that is kin to it.
struct WordMatch {
  private let book: TermBook
  private let kinship: Kinship
  private var known: [UInt64: Bool] = [:]

  /// How near words must be in meaning, and what such a pair counts beside the same word.
  private static let kin = 0.85
  private static let worth = 0.8

  init(_ floor: JoinFloor) {
    book = floor.book
    kinship = floor.kinship
  }

  /// The share, 0 to 1, as ``TermBook/overlap(_:_:names:)`` has it.
  mutating func overlap(_ one: [TermBook.Term], _ other: [TermBook.Term]) -> Double {
    let sum = (weight(one) + weight(other)) / 2
    return sum > 0 ? min(1, shared(one, other).weight / sum) : 0
  }

  /// How much of what the shorter stretch tells is told by the longer one too, 0 to 1; 0 where they share fewer words
  /// than `least`.
  mutating func containment(
    _ one: [TermBook.Term], _ other: [TermBook.Term], least: Int
  ) -> Double {
    let shared = shared(one, other)
    let sum = min(weight(one), weight(other))
    return shared.count >= least && sum > 0 ? min(1, shared.weight / sum) : 0
  }

  private mutating func shared(
    _ one: [TermBook.Term], _ other: [TermBook.Term]
  ) -> (count: Int, weight: Double) {
    var found = (count: 0, weight: 0.0)
    var taken: Set<Int32> = []
    let both = Set(one.map(\.lemma)).intersection(other.map(\.lemma))
    for term in one {
      if both.contains(term.lemma) {
        found = (found.count + 1, found.weight + weight(term))
      } else if let partner = other.first(where: {
        !both.contains($0.lemma) && !taken.contains($0.lemma) && areKin(term.lemma, $0.lemma)
      }) {
        taken.insert(partner.lemma)
        found = (found.count + 1, found.weight + Self.worth * (weight(term) + weight(partner)) / 2)
      }
    }
    return found
  }

  private func weight(_ terms: [TermBook.Term]) -> Double { terms.reduce(0) { $0 + weight($1) } }

  private func weight(_ term: TermBook.Term) -> Double { book.weights[Int(term.lemma)] }

  private mutating func areKin(_ one: Int32, _ other: Int32) -> Bool {
    let key = UInt64(UInt32(min(one, other))) << 32 | UInt64(UInt32(max(one, other)))
    if let value = known[key] { return value }
    let (first, second) = (book.lemmas[Int(min(one, other))], book.lemmas[Int(max(one, other))])
    let value = kinship.areSynonyms(first, second) || kinship.nearness(first, second) >= Self.kin
    known[key] = value
    return value
  }
}
