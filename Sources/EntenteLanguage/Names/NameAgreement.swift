/// Lets the places where one word stands in a text speak for each other: a name seen clearly once is seen again where
/// the sentence says little.
enum NameAgreement {
  /// How much of the way from its own score to the mean of all its places each place goes, in 16ths.
  private static let share: Int32 = 10

  /// Moves the scores of words that stand in several places, written with a capital, towards their mean.
  ///
  /// What is averaged is by how much each kind of name, at its best of first and further token, is ahead of "no name".
  static func blend(_ scores: inout [SIMD16<Int16>], _ features: NameFeatures) {
    var sums = [SIMD8<Int32>](repeating: SIMD8(), count: scores.count)
    var counts = [Int32](repeating: 0, count: scores.count)
    var groups: [(place: Int, group: Int)] = []
    for place in scores.indices {
      guard let group = features.firstPlace(of: place) else { continue }
      groups.append((place, group))
      sums[group] &+= lead(scores[place])
      counts[group] += 1
    }
    for (place, group) in groups where counts[group] > 1 {
      let own = lead(scores[place])
      for kind in 0..<7 {
        let mean = sums[group][kind] / counts[group]
        let change = Int16(clamping: (mean - own[kind]) * share / 16)
        scores[place][1 + 2 * kind] &+= change
        scores[place][2 + 2 * kind] &+= change
      }
    }
  }

  /// For each kind by how much its better label is ahead of "no name".
  private static func lead(_ scores: SIMD16<Int16>) -> SIMD8<Int32> {
    var result = SIMD8<Int32>()
    for kind in 0..<7 {
      result[kind] = Int32(max(scores[1 + 2 * kind], scores[2 + 2 * kind])) - Int32(scores[0])
    }
    return result
  }
}
