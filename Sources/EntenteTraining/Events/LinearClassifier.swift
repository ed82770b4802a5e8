/// A multinomial logistic regression over named features, trained by AdaGrad; deterministic.
struct LinearClassifier {
  private var ids: [String: Int] = [:]
  private var weights: [[Float]] = []
  private let classes: [String]

  /// Trains on examples of features with their class.
  init(
    _ examples: [(features: [String], label: String)], epochs: Int = 40, rate: Float = 0.3,
    decay: Float = 2e-4
  ) {
    classes = Set(examples.map(\.label)).sorted()
    var counts: [String: Int] = [:]
    for example in examples { for feature in example.features { counts[feature, default: 0] += 1 } }
    for feature in counts.keys.sorted() where counts[feature, default: 0] > 1 { ids[feature] = ids.count }
    weights = Array(repeating: Array(repeating: 0, count: classes.count), count: ids.count)
    var squares = weights
    let rows = examples.map { example in example.features.compactMap { ids[$0] } }
    let labels = examples.map { example in classes.firstIndex(of: example.label) ?? 0 }
    var state: UInt64 = 88_172_645_463_325_252
    var order = Array(rows.indices)
    for _ in 0..<epochs {
      for index in order.indices.reversed() where index > 0 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        order.swapAt(index, Int(state % UInt64(index + 1)))
      }
      for index in order {
        let scale = 1 / Float(max(1, rows[index].count)).squareRoot()
        let shares = Self.softmax(score(rows[index], scale))
        for feature in rows[index] {
          for one in classes.indices {
            let slope = (shares[one] - (one == labels[index] ? 1 : 0)) * scale + decay * weights[feature][one]
            squares[feature][one] += slope * slope
            weights[feature][one] -= rate * slope / (squares[feature][one].squareRoot() + 1e-6)
          }
        }
      }
    }
  }

  /// The likeliest class of an example.
  func label(_ features: [String]) -> String {
    let row = features.compactMap { ids[$0] }
    let scores = score(row, 1 / Float(max(1, row.count)).squareRoot())
    return classes[scores.indices.max { scores[$0] < scores[$1] } ?? 0]
  }

  private func score(_ row: [Int], _ scale: Float) -> [Float] {
    var scores = [Float](repeating: 0, count: classes.count)
    for feature in row { for one in classes.indices { scores[one] += weights[feature][one] * scale } }
    return scores
  }

  private static func softmax(_ scores: [Float]) -> [Float] {
    let top = scores.max() ?? 0
    let raised = scores.map { exponential($0 - top) }
    let sum = raised.reduce(0, +)
    return raised.map { $0 / sum }
  }

  /// e to the power of a number that is not above 0, by squaring: exact to four digits, and the same everywhere.
  private static func exponential(_ value: Float) -> Float {
    var result = max(0, 1 + max(value, -30) / 1024)
    for _ in 0..<10 { result *= result }
    return result
  }
}
