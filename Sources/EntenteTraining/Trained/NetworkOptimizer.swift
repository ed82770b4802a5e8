import CEntenteKernels
import EntenteLanguage

/// Changes a network's weights step by step: Adam (Kingma and Ba 2015), for the rows of the embeddings only where a
/// batch used them.
final class NetworkOptimizer {
  /// How the steps are made.
  struct Settings: Sendable {
    var rate: Float = 2e-3
    var beta1: Float = 0.9
    var beta2: Float = 0.98
    var epsilon: Float = 1e-8
    /// The longest gradient of the dense weights that is taken as it is.
    var longest: Float = 5
  }

  let shape: NetworkShape
  let settings: Settings
  let weights: FloatBuffer
  private let first: FloatBuffer
  private let second: FloatBuffer
  private let rowGradient: FloatBuffer
  private var isTouched: [Bool]
  private var touched: [UInt32] = []

  /// Starts from given weights.
  init(shape: NetworkShape, weights start: [Float], settings: Settings) {
    self.shape = shape
    self.settings = settings
    weights = FloatBuffer(shape.count)
    for place in 0..<shape.count { weights.base[place] = start[place] }
    first = FloatBuffer(shape.count)
    second = FloatBuffer(shape.count)
    rowGradient = FloatBuffer(shape.embeddings.count)
    isTouched = [Bool](repeating: false, count: shape.embeddings.rows)
  }

  /// Makes one step against the gradients of all tapes, taken in their order, at a share of the full rate.
  func step(_ tapes: [Tape], share: Float) {
    let rate = settings.rate * share
    let dense = shape.count - shape.embeddings.count
    let sum = tapes[0].gradient.base
    for tape in tapes.dropFirst() {
      let other = tape.gradient.base
      for place in 0..<dense { sum[place] += other[place] }
    }
    let length = Self.length(sum, dense)
    if length > settings.longest {
      let factor = settings.longest / length
      for place in 0..<dense { sum[place] *= factor }
    }
    let offset = shape.embeddings.count
    entente_adam(
      weights.base + offset, sum, first.base + offset, second.base + offset, dense, rate, settings.beta1,
      settings.beta2, settings.epsilon)
    stepRows(tapes, rate)
  }

  /// Moves `mean` a share of the way to the weights as they are.
  func average(into mean: FloatBuffer, share: Float) {
    entente_approach(mean.base, weights.base, shape.count, share)
  }

  private static func length(_ values: UnsafeMutablePointer<Float>, _ count: Int) -> Float {
    var total: Float = 0
    for place in 0..<count { total += values[place] * values[place] }
    return total.squareRoot()
  }

  private func stepRows(_ tapes: [Tape], _ rate: Float) {
    let width = shape.sizes.embedding
    for tape in tapes {
      for word in 0..<tape.count {
        let source = tape.embeddedGradient.base + word * width
        for place in word * WordFeatures.count..<(word + 1) * WordFeatures.count {
          let row = tape.usedRows[place]
          guard row != 0 else { continue }
          if !isTouched[Int(row)] {
            isTouched[Int(row)] = true
            touched.append(row)
          }
          let target = rowGradient.base + Int(row) * width
          for column in 0..<width { target[column] += source[column] }
        }
      }
    }
    for row in touched {
      let at = Int(row) * width
      entente_adam(
        weights.base + at, rowGradient.base + at, first.base + at, second.base + at, width, rate,
        settings.beta1, settings.beta2, settings.epsilon)
      (rowGradient.base + at).update(repeating: 0, count: width)
      isTouched[Int(row)] = false
    }
    touched.removeAll(keepingCapacity: true)
  }
}
