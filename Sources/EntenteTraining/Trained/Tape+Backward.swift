import CEntenteKernels
import EntenteLanguage

extension Tape {
  /// The losses of a pass, each the mean of a word.
  struct Loss: Sendable {
    var arcs: Float = 0
    var relations: Float = 0
    var tags: Float = 0
    var names: Float = 0

    /// Adds another pass's losses.
    mutating func add(_ other: Loss) {
      arcs += other.arcs
      relations += other.relations
      tags += other.tags
      names += other.names
    }

    /// Takes the mean of so many passes.
    mutating func divide(by count: Float) {
      arcs /= count
      relations /= count
      tags /= count
      names /= count
    }
  }

  /// How much each loss counts: tags, English tags, features, scripts.
  private static let tagShares: [Float] = [1, 1, 0.5, 0.5]

  /// Goes the way back from the losses, each divided by `total` words; fills `gradient` and `embeddedGradient`.
  func backward(_ weights: Floats, total: Int) -> Loss {
    _ = gradient.zeroed(shape.count - shape.embeddings.count)
    var loss = Loss()
    let scale = 1 / Float(total)
    loss.tags = tagsBack(weights, scale)
    if shape.sizes.names > 0 { loss.names = namesBack(weights, scale) }
    _ = topGradient.zeroed(count * shape.topColumns)
    loss.arcs = arcsBack(weights, scale)
    loss.relations = relationsBack(weights, scale)
    topBack(weights)
    for index in layers.indices.reversed() { layerBack(index, weights) }
    return loss
  }

  private func tagsBack(_ weights: Floats, _ scale: Float) -> Float {
    let sizes = [shape.sizes.upos, shape.sizes.xpos, shape.sizes.feats, shape.sizes.scripts]
    var loss: Float = 0
    for word in 0..<count {
      var scores = tagScores.base + word * shape.tagColumns
      for (kind, size) in sizes.enumerated() {
        let part = entente_softmax(scores, size, Int(batch.tags[kind][word]), scale * Self.tagShares[kind])
        loss += part * scale * Self.tagShares[kind]
        scores += size
      }
    }
    let width = shape.sizes.tagHidden
    let hidden = MatrixView(tagHidden.base, rows: count, columns: width)
    let scores = MatrixView(tagScores.base, rows: count, columns: shape.tagColumns)
    let back = linearBack(
      input: hidden, outputGradient: scores, block: shape.tags, bias: shape.tagBias, weights: weights)
    let hiddenGradient = MatrixView(tagHiddenGradient.reserve(count * width), rows: count, columns: width)
    mask(
      back, by: MatrixView(tagHiddenMask.base, rows: batch.sentenceCount, columns: width),
      into: hiddenGradient)
    for place in 0..<count * width where hidden.base[place] <= 0 { hiddenGradient.base[place] = 0 }
    let input = linearBack(
      input: MatrixView(tagInput.base, rows: count, columns: shape.outputs), outputGradient: hiddenGradient,
      block: shape.tagHidden, bias: shape.tagHiddenBias, weights: weights)
    mask(
      input, by: MatrixView(tagMask.base, rows: batch.sentenceCount, columns: shape.outputs),
      into: MatrixView(tagInputGradient.reserve(count * shape.outputs), rows: count, columns: shape.outputs))
    return loss
  }

  private func arcsBack(_ weights: Floats, _ scale: Float) -> Float {
    let arc = shape.sizes.arc
    var loss: Float = 0
    let words = MatrixView(dependents.base, rows: count, columns: arc)
    let wordGradient = MatrixView(dependentGradient.reserve(count * arc), rows: count, columns: arc)
    let distanceGradient = MatrixView(
      byDistanceGradient.zeroed(count * NetworkShape.distances), rows: count, columns: NetworkShape.distances)
    let masks = MatrixView(
      hiddenMask.base, rows: batch.sentenceCount, columns: 2 * arc + shape.sizes.relation)
    for index in 0..<batch.sentenceCount {
      let sentence = batch.starts[index]..<batch.starts[index + 1]
      let heads = headsWithRoot(sentence, weights)
      let scores = scoreArcs(sentence, heads: heads)
      for word in 0..<sentence.count {
        let row = scores.row(word)
        let gold = Int(batch.heads[sentence.lowerBound + word])
        loss += scale * entente_softmax(row, heads.rows, gold, scale)
        row[word + 1] = 0
        let byDistance = distanceGradient.row(sentence.lowerBound + word)
        for head in 0...sentence.count where head != word + 1 {
          byDistance[ArcDistance.bucket(word: word + 1, head: head)] += row[head]
        }
      }
      wordGradient.rows(sentence).setProduct(scores, heads)
      let turned = scores.transposed(in: scratch[0])
      let back = MatrixView(headGradient.reserve(heads.rows * arc), rows: heads.rows, columns: arc)
      back.setProduct(turned, words.rows(sentence))
      let rootGradient = gradientView(shape.root).base
      for column in 0..<arc { rootGradient[column] += back.base[column] }
      let factors = masks.row(index) + arc
      for word in 0..<sentence.count {
        let target = topGradient.base + (sentence.lowerBound + word) * shape.topColumns + arc
        let source = back.row(word + 1)
        for column in 0..<arc { target[column] = source[column] * factors[column] }
      }
    }
    finishArcs(words, wordGradient, distanceGradient, masks, weights)
    return loss
  }

  private func finishArcs(
    _ words: MatrixView, _ wordGradient: MatrixView, _ distanceGradient: MatrixView, _ masks: MatrixView,
    _ weights: Floats
  ) {
    let arc = shape.sizes.arc
    let turned = view(shape.arcDistance, weights).transposed(in: scratch[0])
    wordGradient.setProduct(distanceGradient, turned, adding: true)
    gradientView(shape.arcDistance).setProduct(
      words.transposed(in: scratch[0]), distanceGradient, adding: true)
    for index in 0..<batch.sentenceCount {
      let factors = masks.row(index)
      for word in batch.starts[index]..<batch.starts[index + 1] {
        let (source, before) = (wordGradient.row(word), top.base + word * shape.topColumns)
        let target = topGradient.base + word * shape.topColumns
        for column in 0..<arc - 1 {
          target[column] = source[column] * factors[column] * (before[column] > 0 ? 1 : 0.1)
        }
      }
    }
  }

  private func relationsBack(_ weights: Floats, _ scale: Float) -> Float {
    let (arc, width) = (shape.sizes.arc, shape.sizes.relation)
    let scores = scoreRelations(heads: batch.heads, weights)
    var loss: Float = 0
    for word in 0..<count {
      let gold = Int(batch.relations[word])
      loss += scale * entente_softmax(scores.row(word), scores.columns, gold, scale)
    }
    let hidden = MatrixView(pairs.base, rows: count, columns: width)
    let back = linearBack(
      input: hidden, outputGradient: scores, block: shape.relations, bias: shape.relationBias,
      weights: weights)
    let masks = MatrixView(hiddenMask.base, rows: batch.sentenceCount, columns: 2 * arc + width)
    let rootGradient = gradientView(shape.root).base + arc
    let distances = gradientView(shape.relationDistance)
    for sentence in 0..<batch.sentenceCount {
      let first = batch.starts[sentence]
      let factors = masks.row(sentence) + 2 * arc
      for word in first..<batch.starts[sentence + 1] {
        let head = max(0, Int(batch.heads[word]))
        let own = topGradient.base + word * shape.topColumns + 2 * arc
        let other =
          head == 0
          ? rootGradient : topGradient.base + (first + head - 1) * shape.topColumns + 2 * arc + width
        let distance = distances.row(ArcDistance.bucket(word: word - first + 1, head: head))
        let (source, value) = (back.row(word), hidden.row(word))
        for column in 0..<width where value[column] > 0 {
          let part = source[column] * factors[column]
          own[column] += part
          other[column] += part
          distance[column] += part
        }
      }
    }
    return loss
  }

  private func topBack(_ weights: Floats) {
    let back = linearBack(
      input: MatrixView(topInput.base, rows: count, columns: shape.outputs),
      outputGradient: MatrixView(topGradient.base, rows: count, columns: shape.topColumns), block: shape.top,
      bias: shape.topBias, weights: weights)
    let last = layers[layers.count - 1].outputGradient.reserve(count * shape.outputs)
    mask(
      back, by: MatrixView(topMask.base, rows: batch.sentenceCount, columns: shape.outputs),
      into: MatrixView(last, rows: count, columns: shape.outputs))
  }

  private func layerBack(_ index: Int, _ weights: Floats) {
    let layer = layers[index]
    let place = shape.layers[index]
    let width = shape.sizes.width
    let columns = index == 0 ? shape.sizes.embedding : shape.outputs
    if index == shape.tagLayer {
      for at in 0..<count * shape.outputs { layer.outputGradient.base[at] += tagInputGradient.base[at] }
    }
    let productGradient = MatrixView(
      scratch[2].reserve(count * place.products.columns), rows: count, columns: place.products.columns)
    let inputGradient = MatrixView(
      (index == 0 ? embeddedGradient : layers[index - 1].outputGradient).reserve(count * columns),
      rows: count,
      columns: columns)
    for sentence in 0..<batch.sentenceCount {
      let first = batch.starts[sentence]
      for direction in 0..<2 {
        recurBack(
          index, first..<batch.starts[sentence + 1], direction, productGradient, inputGradient, width, weights
        )
      }
    }
    let back = linearBack(
      input: MatrixView(layer.input.base, rows: count, columns: columns), outputGradient: productGradient,
      block: place.products, bias: nil, weights: weights)
    mask(
      back, by: MatrixView(layer.mask.base, rows: batch.sentenceCount, columns: columns), into: inputGradient,
      adding: index > 0)
  }

  private func recurBack(
    _ index: Int, _ sentence: Range<Int>, _ direction: Int, _ productGradient: MatrixView,
    _ inputGradient: MatrixView, _ width: Int, _ weights: Floats
  ) {
    let layer = layers[index]
    let place = shape.layers[index]
    let at = sentence.lowerBound * shape.outputs + direction * width
    let half = direction * place.products.columns / 2
    let from = layer.products.base + sentence.lowerBound * place.products.columns + half
    let to = productGradient.row(sentence.lowerBound) + half
    entente_recur_back(
      from, place.products.columns,
      place.hasHighway ? from + 3 * width : layers[index - 1].output.base + at,
      place.hasHighway ? place.products.columns : shape.outputs,
      view(place.peephole, weights).row(direction), layer.state.base + at, layer.forget.base + at,
      layer.reset.base + at, layer.outputGradient.base + at, shape.outputs, to,
      place.hasHighway ? to + 3 * width : inputGradient.row(sentence.lowerBound) + direction * width,
      place.hasHighway ? productGradient.stride : inputGradient.stride,
      gradientView(place.peephole).row(direction), gradientView(place.bias).row(direction), sentence.count,
      width, direction == 1)
  }
}
