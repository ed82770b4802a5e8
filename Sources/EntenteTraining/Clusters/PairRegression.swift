import Foundation

/// A logistic regression over pairs, fitted by Newton's method: a few passes over all pairs, the same for the same
/// pairs.
struct PairRegression {
  /// What a pair shows, and whether the two are one.
  struct Example {
    let features: [Double]
    let isOne: Bool

    /// The example with its first features alone.
    func prefix(_ count: Int) -> Example { Example(features: Array(features.prefix(count)), isOne: isOne) }
  }

  /// What stands against any pair.
  private(set) var bias = 0.0
  /// A weight for each feature.
  private(set) var weights: [Double]

  /// Fits the weights, each held back by `decay`.
  init(_ examples: [Example], passes: Int = 12, decay: Double = 1) {
    let size = (examples.first?.features.count ?? 0) + 1
    var values = [Double](repeating: 0, count: size)
    weights = Array(values.dropLast())
    for _ in 0..<passes {
      var slope = [Double](repeating: 0, count: size)
      var curve = [[Double]](repeating: slope, count: size)
      for example in examples {
        let row = example.features + [1]
        let chance = 1 / (1 + exp(-zip(row, values).reduce(0) { $0 + $1.0 * $1.1 }))
        let spread = chance * (1 - chance)
        for one in row.indices where row[one] != 0 {
          slope[one] += ((example.isOne ? 1 : 0) - chance) * row[one]
          for other in 0...one where row[other] != 0 { curve[one][other] += spread * row[one] * row[other] }
        }
      }
      for one in 0..<size {
        slope[one] -= one == size - 1 ? 0 : decay * values[one]
        curve[one][one] += one == size - 1 ? 1e-9 : decay
        for other in 0..<one { curve[other][one] = curve[one][other] }
      }
      for (index, step) in Self.solution(curve, slope).enumerated() { values[index] += step }
    }
    bias = values[size - 1]
    weights = Array(values.dropLast())
  }

  /// The solution of a system of linear equations by elimination, the largest pivot first.
  static func solution(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var rows = zip(matrix, right).map { $0 + [$1] }
    let size = rows.count
    for column in 0..<size {
      guard let pivot = (column..<size).max(by: { abs(rows[$0][column]) < abs(rows[$1][column]) }),
        abs(rows[pivot][column]) > 1e-12
      else { continue }
      rows.swapAt(column, pivot)
      for row in 0..<size where row != column && rows[row][column] != 0 {
        let factor = rows[row][column] / rows[column][column]
        for place in column...size { rows[row][place] -= factor * rows[column][place] }
      }
    }
    return (0..<size).map { abs(rows[$0][$0]) > 1e-12 ? rows[$0][size] / rows[$0][$0] : 0 }
  }
}
