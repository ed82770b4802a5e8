import CEntenteKernels
import EntenteLanguage
import EntenteModel

extension Tape {
  /// Runs the sentences of a batch through the network up to the scores of tags and the vectors of arcs.
  ///
  /// With a generator, parts are left out at random as training wants it.
  func forward(_ batch: TrainingBatch, weights: Floats, generator: SeededGenerator?) {
    self.batch = batch
    self.generator = generator
    embed(weights)
    var input = MatrixView(embedded.base, rows: count, columns: shape.sizes.embedding)
    for index in layers.indices { input = recur(index, input, weights) }
    projectTop(input, weights)
    scoreTags(weights)
    if shape.sizes.names > 0 { scoreNames(weights) }
  }

  /// The output of a layer.
  func output(_ index: Int) -> MatrixView {
    MatrixView(layers[index].output.base, rows: count, columns: shape.outputs)
  }

  private func embed(_ weights: Floats) {
    let width = shape.sizes.embedding
    let target = embedded.zeroed(count * width)
    usedRows = batch.rows
    if generator != nil { leaveFeaturesOut() }
    for word in 0..<count {
      let sum = target + word * width
      for place in word * WordFeatures.count..<(word + 1) * WordFeatures.count where usedRows[place] != 0 {
        let row = weights + Int(usedRows[place]) * width
        for column in 0..<width { sum[column] += row[column] }
      }
    }
  }

  private func leaveFeaturesOut() {
    for word in 0..<count {
      let base = word * WordFeatures.count
      if generator?.unit() ?? 1 < dropout.word {
        for place in WordFeatures.naming { usedRows[base + place] = 0 }
      }
      for place in 0..<WordFeatures.count where generator?.unit() ?? 1 < dropout.feature {
        usedRows[base + place] = 0
      }
    }
  }

  private func recur(_ index: Int, _ input: MatrixView, _ weights: Floats) -> MatrixView {
    let layer = layers[index]
    let place = shape.layers[index]
    let width = shape.sizes.width
    let masks = fillMask(
      layer.mask, columns: input.columns, leaving: index == 0 ? dropout.input : dropout.layer)
    let dropped = MatrixView(
      layer.input.reserve(count * input.columns), rows: count, columns: input.columns)
    mask(input, by: masks, into: dropped)
    let products = MatrixView(
      layer.products.reserve(count * place.products.columns), rows: count, columns: place.products.columns)
    products.setProduct(dropped, view(place.products, weights))
    let size = count * shape.outputs
    let (state, forget) = (layer.state.reserve(size), layer.forget.reserve(size))
    let (reset, output) = (layer.reset.reserve(size), layer.output.reserve(size))
    for sentence in 0..<batch.sentenceCount {
      let first = batch.starts[sentence]
      for direction in 0..<2 {
        let at = first * shape.outputs + direction * width
        let from = products.row(first) + direction * products.columns / 2
        entente_recur(
          from, products.stride, place.hasHighway ? from + 3 * width : input.row(first) + direction * width,
          place.hasHighway ? products.stride : input.stride, view(place.peephole, weights).row(direction),
          view(place.bias, weights).row(direction), state + at, forget + at, reset + at, output + at,
          shape.outputs, batch.starts[sentence + 1] - first, width, direction == 1)
      }
    }
    return self.output(index)
  }

  private func projectTop(_ input: MatrixView, _ weights: Floats) {
    let arc = shape.sizes.arc
    let masks = fillMask(topMask, columns: shape.outputs, leaving: dropout.top)
    let dropped = MatrixView(topInput.reserve(count * shape.outputs), rows: count, columns: shape.outputs)
    mask(input, by: masks, into: dropped)
    let projected = MatrixView(
      top.reserve(count * shape.topColumns), rows: count, columns: shape.topColumns)
    projected.setProduct(dropped, view(shape.top, weights))
    projected.addToRows(view(shape.topBias, weights).base)
    let hidden = fillMask(hiddenMask, columns: 2 * arc + shape.sizes.relation, leaving: dropout.top)
    let dependents = MatrixView(self.dependents.reserve(count * arc), rows: count, columns: arc)
    for word in 0..<count {
      let (source, target) = (projected.row(word), dependents.row(word))
      for column in 0..<arc { target[column] = source[column] * (source[column] > 0 ? 1 : 0.1) }
    }
    mask(dependents, by: hidden.columns(0..<arc), into: dependents)
    for word in 0..<count { dependents.row(word)[arc - 1] = 1 }
    let heads = MatrixView(self.heads.reserve(count * arc), rows: count, columns: arc)
    mask(projected.columns(arc..<2 * arc), by: hidden.columns(arc..<2 * arc), into: heads)
    let distances = MatrixView(
      byDistance.reserve(count * NetworkShape.distances), rows: count, columns: NetworkShape.distances)
    distances.setProduct(dependents, view(shape.arcDistance, weights))
  }

  private func scoreTags(_ weights: Floats) {
    let masks = fillMask(tagMask, columns: shape.outputs, leaving: dropout.top)
    let dropped = MatrixView(tagInput.reserve(count * shape.outputs), rows: count, columns: shape.outputs)
    mask(output(shape.tagLayer), by: masks, into: dropped)
    let width = shape.sizes.tagHidden
    let hidden = MatrixView(tagHidden.reserve(count * width), rows: count, columns: width)
    hidden.setProduct(dropped, view(shape.tagHidden, weights))
    hidden.addToRows(view(shape.tagHiddenBias, weights).base)
    for place in 0..<count * width { hidden.base[place] = max(0, hidden.base[place]) }
    mask(hidden, by: fillMask(tagHiddenMask, columns: width, leaving: dropout.top), into: hidden)
    let scores = MatrixView(
      tagScores.reserve(count * shape.tagColumns), rows: count, columns: shape.tagColumns)
    scores.setProduct(hidden, view(shape.tags, weights))
    scores.addToRows(view(shape.tagBias, weights).base)
  }

  /// The heads' vectors of one sentence with the root's before them, in `scratch[2]`.
  func headsWithRoot(_ sentence: Range<Int>, _ weights: Floats) -> MatrixView {
    let arc = shape.sizes.arc
    let view = MatrixView(
      scratch[2].reserve((sentence.count + 1) * arc), rows: sentence.count + 1, columns: arc)
    view.base.update(from: weights + shape.root.offset, count: arc)
    view.row(1).update(from: heads.base + sentence.lowerBound * arc, count: sentence.count * arc)
    return view
  }

  /// The scores of all arcs of one sentence: for each word a row with the root first; its own place is far below.
  func scoreArcs(_ sentence: Range<Int>, heads: MatrixView) -> MatrixView {
    let arc = shape.sizes.arc
    let scores = MatrixView(
      arcScores.reserve(sentence.count * heads.rows), rows: sentence.count, columns: heads.rows)
    let words = MatrixView(dependents.base + sentence.lowerBound * arc, rows: sentence.count, columns: arc)
    scores.setProduct(words, heads.transposed(in: scratch[0]))
    for word in 0..<sentence.count {
      let row = scores.row(word)
      let byDistance = self.byDistance.base + (sentence.lowerBound + word) * NetworkShape.distances
      for head in 0...sentence.count {
        row[head] += byDistance[ArcDistance.bucket(word: word + 1, head: head)]
      }
      row[word + 1] = -1e9
    }
    return scores
  }

  /// Scores the relations of all words to the given heads; with dropout when there is a generator.
  func scoreRelations(heads: [Int32], _ weights: Floats) -> MatrixView {
    let (arc, width) = (shape.sizes.arc, shape.sizes.relation)
    let hidden = MatrixView(pairs.reserve(count * width), rows: count, columns: width)
    let rootVector = weights + shape.root.offset + arc
    let distances = view(shape.relationDistance, weights)
    let masks = MatrixView(
      hiddenMask.base, rows: batch.sentenceCount, columns: 2 * arc + width
    ).columns(2 * arc..<2 * arc + width)
    for sentence in 0..<batch.sentenceCount {
      let first = batch.starts[sentence]
      for word in first..<batch.starts[sentence + 1] {
        let head = max(0, Int(heads[word]))
        let own = top.base + word * shape.topColumns + 2 * arc
        let other =
          head == 0 ? rootVector : top.base + (first + head - 1) * shape.topColumns + 2 * arc + width
        let distance = distances.row(ArcDistance.bucket(word: word - first + 1, head: head))
        let (target, factors) = (hidden.row(word), masks.row(sentence))
        for column in 0..<width {
          target[column] = max(0, own[column] + other[column] + distance[column]) * factors[column]
        }
      }
    }
    let scores = MatrixView(
      relationScores.reserve(count * shape.sizes.deprels), rows: count, columns: shape.sizes.deprels)
    scores.setProduct(hidden, view(shape.relations, weights))
    scores.addToRows(view(shape.relationBias, weights).base)
    return scores
  }
}
