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
    var shared = 0.0
    var taken: Set<Int32> = []
    let both = Set(one.map(\.lemma)).intersection(other.map(\.lemma))
    for term in one {
      if both.contains(term.lemma) {
        shared += weight(term)
      } else if let partner = other.first(where: {
        !both.contains($0.lemma) && !taken.contains($0.lemma) && areKin(term.lemma, $0.lemma)
      }) {
        taken.insert(partner.lemma)
        shared += Self.worth * (weight(term) + weight(partner)) / 2
      }
    }
    let sums = [one, other].map { $0.reduce(0) { $0 + weight($1) } }
    return sums[0] > 0 && sums[1] > 0 ? min(1, shared / (0.5 * sums[0] + 0.5 * sums[1])) : 0
  }

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
