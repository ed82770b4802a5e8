import CEntenteKernels

extension Tape {
  /// Scores the labels of names, from what the tagger reads.
  func scoreNames(_ weights: Floats) {
    let width = shape.sizes.nameHidden
    let input = MatrixView(tagInput.base, rows: count, columns: shape.outputs)
    let hidden = MatrixView(nameHidden.reserve(count * width), rows: count, columns: width)
    hidden.setProduct(input, view(shape.nameHidden, weights))
    hidden.addToRows(view(shape.nameHiddenBias, weights).base)
    for place in 0..<count * width { hidden.base[place] = max(0, hidden.base[place]) }
    mask(hidden, by: fillMask(nameHiddenMask, columns: width, leaving: dropout.top), into: hidden)
    let scores = MatrixView(
      nameScores.reserve(count * shape.sizes.names), rows: count, columns: shape.sizes.names)
    scores.setProduct(hidden, view(shape.names, weights))
    scores.addToRows(view(shape.nameBias, weights).base)
  }

  /// Goes back from the loss of names, which is that of all labels a corpus allows, and adds to the gradient of what
  /// the tagger reads. Gives the loss.
  func namesBack(_ weights: Floats, _ scale: Float) -> Float {
    let (width, labels) = (shape.sizes.nameHidden, shape.sizes.names)
    let scores = MatrixView(nameScores.base, rows: count, columns: labels)
    var loss: Float = 0
    for word in 0..<count {
      loss += scale * entente_softmax_allowed(scores.row(word), labels, batch.nameMasks[word], scale)
    }
    let hidden = MatrixView(nameHidden.base, rows: count, columns: width)
    let back = linearBack(
      input: hidden, outputGradient: scores, block: shape.names, bias: shape.nameBias, weights: weights)
    let hiddenGradient = MatrixView(nameHiddenGradient.reserve(count * width), rows: count, columns: width)
    mask(
      back, by: MatrixView(nameHiddenMask.base, rows: batch.sentenceCount, columns: width),
      into: hiddenGradient)
    for place in 0..<count * width where hidden.base[place] <= 0 { hiddenGradient.base[place] = 0 }
    let input = linearBack(
      input: MatrixView(tagInput.base, rows: count, columns: shape.outputs), outputGradient: hiddenGradient,
      block: shape.nameHidden, bias: shape.nameHiddenBias, weights: weights)
    mask(
      input, by: MatrixView(tagMask.base, rows: batch.sentenceCount, columns: shape.outputs),
      into: MatrixView(tagInputGradient.base, rows: count, columns: shape.outputs), adding: true)
    return loss
  }
}
