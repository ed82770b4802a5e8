import CEntenteKernels
import EntenteLanguage
import EntenteModel

/// One pass of some sentences through the network, with all that the way back needs.
///
/// A tape belongs to one thread. Its memory is used again from pass to pass.
final class Tape: @unchecked Sendable {
  // Unchecked: a tape is handed to one thread at a time.
  typealias Floats = UnsafeMutablePointer<Float>

  /// How much of each layer's input is left out in training.
  struct Dropout: Sendable {
    var word: Float = 0.15
    var feature: Float = 0.05
    var input: Float = 0.2
    var layer: Float = 0.33
    var top: Float = 0.33
  }

  /// The memory of one recurrent layer.
  struct Layer {
    let mask = FloatBuffer()
    let input = FloatBuffer()
    let products = FloatBuffer()
    let state = FloatBuffer()
    let forget = FloatBuffer()
    let reset = FloatBuffer()
    let output = FloatBuffer()
    let outputGradient = FloatBuffer()
  }

  let shape: NetworkShape
  var batch = TrainingBatch()
  var generator: SeededGenerator?
  let dropout: Dropout

  /// The rows used for each word after some were left out.
  var usedRows: [UInt32] = []
  let embedded = FloatBuffer()
  let embeddedGradient = FloatBuffer()
  let layers: [Layer]
  let topMask = FloatBuffer()
  let topInput = FloatBuffer()
  let top = FloatBuffer()
  let topGradient = FloatBuffer()
  let hiddenMask = FloatBuffer()
  let dependents = FloatBuffer()
  let dependentGradient = FloatBuffer()
  let heads = FloatBuffer()
  let headGradient = FloatBuffer()
  let byDistance = FloatBuffer()
  let byDistanceGradient = FloatBuffer()
  let arcScores = FloatBuffer()
  let pairs = FloatBuffer()
  let pairGradient = FloatBuffer()
  let relationScores = FloatBuffer()
  let tagMask = FloatBuffer()
  let tagHiddenMask = FloatBuffer()
  let tagInput = FloatBuffer()
  let tagHidden = FloatBuffer()
  let tagHiddenGradient = FloatBuffer()
  let tagScores = FloatBuffer()
  let tagInputGradient = FloatBuffer()
  let nameHiddenMask = FloatBuffer()
  let nameHidden = FloatBuffer()
  let nameHiddenGradient = FloatBuffer()
  let nameScores = FloatBuffer()
  let scratch = [FloatBuffer(), FloatBuffer(), FloatBuffer()]
  /// The gradient of all weights but the embeddings.
  let gradient: FloatBuffer

  /// Makes a tape for networks of a shape.
  init(shape: NetworkShape, dropout: Dropout) {
    self.shape = shape
    self.dropout = dropout
    layers = shape.layers.map { _ in Layer() }
    gradient = FloatBuffer(shape.count - shape.embeddings.count)
  }

  /// The number of words on the tape.
  var count: Int { batch.wordCount }

  /// The weights of a block.
  func view(_ block: NetworkShape.Block, _ weights: Floats) -> MatrixView {
    MatrixView(weights + block.offset, rows: block.rows, columns: block.columns)
  }

  /// The gradient of a block.
  func gradientView(_ block: NetworkShape.Block) -> MatrixView {
    MatrixView(
      gradient.base + (block.offset - shape.embeddings.count), rows: block.rows, columns: block.columns)
  }

  /// Fills a mask for each sentence: 0 for what is left out, and so much more than 1 for the rest.
  func fillMask(_ buffer: FloatBuffer, columns: Int, leaving share: Float) -> MatrixView {
    let view = MatrixView(
      buffer.reserve(batch.sentenceCount * columns), rows: batch.sentenceCount, columns: columns)
    let kept = 1 / (1 - share)
    let limit = UInt64(share * 65_536)
    for place in stride(from: 0, to: view.rows * columns, by: 4) {
      var bits = generator?.next() ?? 0
      for offset in place..<min(place + 4, view.rows * columns) {
        view.base[offset] = generator == nil ? 1 : bits & 0xFFFF < limit ? 0 : kept
        bits >>= 16
      }
    }
    return view
  }

  /// `to` = `from` × the mask of each word's sentence.
  func mask(_ from: MatrixView, by mask: MatrixView, into to: MatrixView, adding: Bool = false) {
    for sentence in 0..<batch.sentenceCount {
      let factors = mask.row(sentence)
      for word in batch.starts[sentence]..<batch.starts[sentence + 1] {
        let source = from.row(word)
        let target = to.row(word)
        if adding {
          for column in 0..<from.columns { target[column] += source[column] * factors[column] }
        } else {
          for column in 0..<from.columns { target[column] = source[column] * factors[column] }
        }
      }
    }
  }

  /// Adds to the gradients of a linear step, and gives the gradient of its input in `scratch[1]`.
  func linearBack(
    input: MatrixView, outputGradient: MatrixView, block: NetworkShape.Block, bias: NetworkShape.Block?,
    weights: Floats
  ) -> MatrixView {
    let turned = input.transposed(in: scratch[0])
    gradientView(block).setProduct(turned, outputGradient, adding: true)
    if let bias { outputGradient.addRows(to: gradientView(bias).base) }
    let turnedWeights = view(block, weights).transposed(in: scratch[0])
    let result = MatrixView(
      scratch[1].reserve(input.rows * input.columns), rows: input.rows, columns: input.columns)
    result.setProduct(outputGradient, turnedWeights)
    return result
  }
}
