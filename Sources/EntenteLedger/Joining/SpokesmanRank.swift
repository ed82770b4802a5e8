/// The order in which the mentions of a fact may speak for it; the least one does.
///
/// What matters most comes first among the numbers, less before more; mentions that are equal in all of them are
/// ordered by what they claim, then by where.
struct SpokesmanRank: Comparable {
  let numbers: [Int]
  let content: String
  let place: Place

  static func < (left: SpokesmanRank, right: SpokesmanRank) -> Bool {
    if left.numbers != right.numbers { return left.numbers.lexicographicallyPrecedes(right.numbers) }
    return (left.content, left.place) < (right.content, right.place)
  }
}
