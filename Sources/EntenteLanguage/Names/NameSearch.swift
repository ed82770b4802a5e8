/// Finds the likeliest row of labels of a sentence, token after token (Viterbi 1967).
struct NameSearch {
  private let follow: [Int32]
  private var totals = [Int32](repeating: 0, count: 16)
  private var next = [Int32](repeating: 0, count: 16)
  /// For each token and label the label before it, 16 a token.
  private var back: [UInt8] = []

  init(_ model: NameModel) {
    follow = model.follow
  }

  /// Opens a sentence.
  mutating func start() {
    back.removeAll(keepingCapacity: true)
    for label in 0..<16 { totals[label] = label == NameLabel.outside ? 0 : NameModel.never }
  }

  /// Takes the scores of the next token's labels.
  mutating func step(_ scores: SIMD16<Int16>) {
    let start = back.count
    back.append(contentsOf: repeatElement(0, count: 16))
    for label in 0..<NameLabel.count {
      var best = Int32.min
      var from = 0
      if label != NameLabel.outside, label & 1 == 0 {
        let first = totals[label - 1] + follow[(label - 1) * 16 + label]
        let inside = totals[label] + follow[label * 16 + label]
        best = max(first, inside)
        from = first >= inside ? label - 1 : label
      } else {
        for before in 0..<NameLabel.count {
          let value = totals[before] + follow[before * 16 + label]
          if value > best {
            best = value
            from = before
          }
        }
      }
      next[label] = best + Int32(scores[label])
      back[start + label] = UInt8(from)
    }
    // Sums stay small whatever the sentence's length: only their differences matter.
    let top = next[0..<NameLabel.count].max() ?? 0
    for label in 0..<NameLabel.count { totals[label] = max(next[label] - top, 4 * NameModel.never) }
  }

  /// Writes the likeliest labels, one for each token taken, from `place` on.
  func finish(into result: inout [UInt8], at place: Int) {
    var label = NameLabel.outside
    for other in 1..<NameLabel.count where totals[other] > totals[label] { label = other }
    for index in stride(from: back.count / 16 - 1, through: 0, by: -1) {
      result[place + index] = UInt8(label)
      label = Int(back[index * 16 + label])
    }
  }
}
