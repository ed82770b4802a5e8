import CEntenteKernels
import EntenteModel

/// What the network says of each word of some sentences, as numbers of the model's lists.
struct NetworkReading {
  var upos: [UInt8] = []
  var xpos: [UInt8] = []
  var feats: [UInt16] = []
  var scripts: [UInt16] = []
  /// 1-based in the stretch that was read together; 0 for its root.
  var heads: [Int32] = []
  var relations: [UInt8] = []
  /// For each word how far each label of names is behind the likeliest, in 50ths of a natural unit; only where asked
  /// for and known.
  var names: [SIMD16<Int16>] = []
}

/// Reads stretches of words with a network; one thread's memory and steps.
///
/// A stretch is a sentence, or a part of one that is too long. Several go through the matrices together, which is
/// what makes it fast.
final class NetworkReader: @unchecked Sendable {
  // Unchecked: a reader is handed to one thread at a time, by ``ReaderPool``.

  private typealias Store = UnsafeMutableBufferPointer<Float>

  let model: NetworkModel
  let extractor: WordFeatures
  let language: LanguageModel
  let convention: TreebankConvention
  private let conventionKey: UInt32
  private var memo: FeatureMemo
  let byteMemory = ByteMemory()
  private var decoder = TreeDecoder()
  private var stores: [Store]
  var words: [UnsafeBufferPointer<UInt8>] = []
  var identities: [UInt64] = []
  private var hashes: [UInt64] = []
  private var starts: [WordFeatures.Start] = []
  private var unknown: [Int] = []

  /// The names of the memory's parts.
  enum Part: Int, CaseIterable {
    case embedded, unknown, scripts, products, states, even, odd, tagInput, tagHidden, tags, top, dependents,
      byDistance
    case heads, headsTurned, arcs, pairs, relations, nameHidden, nameScores
  }

  /// Makes a reader; it is to be used by one thread at a time.
  init(model: LanguageModel, convention: TreebankConvention) {
    language = model
    self.model = model.network
    extractor = model.extractor
    self.convention = convention
    conventionKey = WordFeatures.key(of: convention)
    memo = FeatureMemo(width: model.network.features.width)
    stores = Part.allCases.map { _ in .allocate(capacity: 1 << 12) }
  }

  deinit {
    for store in stores { store.deallocate() }
  }

  func memory(_ part: Part, _ count: Int) -> UnsafeMutablePointer<Float> {
    ByteMemory.grown(&stores[part.rawValue], count)
  }

  /// Reads the stretches, which lie side by side in `tokens`, and puts what it finds at the end of `reading`.
  func read(
    _ stretches: ArraySlice<Range<Int>>, of tokens: [Token], bytes: UnsafePointer<UInt8>, withNames: Bool,
    into reading: inout NetworkReading
  ) {
    guard let first = stretches.first?.lowerBound, let end = stretches.last?.upperBound else { return }
    let count = end - first
    let width = model.features.width
    let embedded = memory(.embedded, count * width)
    words.removeAll(keepingCapacity: true)
    identities.removeAll(keepingCapacity: true)
    for stretch in stretches {
      embed(stretch, tokens, bytes, embedded + (stretch.lowerBound - first) * width)
    }
    let last = recur(stretches, first, count, embedded)
    tag(count, into: &reading)
    if withNames { name(count, into: &reading) }
    let top = memory(.top, count * model.top.columns)
    model.top.apply(last, stride: model.outputs, rows: count, into: top, byteMemory)
    for stretch in stretches {
      parse(stretch.count, top + (stretch.lowerBound - first) * model.top.columns, into: &reading)
    }
    relate(stretches, first, count, top, into: &reading)
  }

  private func embed(
    _ stretch: Range<Int>, _ tokens: [Token], _ bytes: UnsafePointer<UInt8>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    let width = model.features.width
    hashes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    for index in stretch {
      let token = tokens[index]
      let word = UnsafeBufferPointer(
        start: bytes + Int(token.start), count: Int(token.end - token.start))
      let sum = target + (index - stretch.lowerBound) * width
      let identity = WordFeatures.identity(word)
      words.append(word)
      identities.append(identity)
      hashes.append(token.hash)
      let known = memo.recall(word, identity: identity, hash: token.hash, model.features, extractor)
      starts.append(known.start)
      sum.update(from: known.vector, count: width)
      let isLast = index == stretch.upperBound - 1
      let key = WordFeatures.placeKey(
        spaceBefore: index == stretch.lowerBound || tokens[index].start > tokens[index - 1].end,
        spaceAfter: isLast || tokens[index + 1].start > token.end, isFirst: index == stretch.lowerBound,
        isLast: isLast)
      model.features.add(key, to: sum)
      model.features.add(conventionKey, to: sum)
    }
    hashes.withUnsafeBufferPointer { hashes in
      starts.withUnsafeBufferPointer { starts in
        extractor.forEachMatch(hashes, starts) { place, match, group in
          model.features.add(match, to: target + place * width)
          model.features.add(group, to: target + place * width)
        }
      }
    }
  }

  /// Runs all layers; what the tagger reads is kept in `tagInput`, what the parser reads is given back.
  private func recur(
    _ stretches: ArraySlice<Range<Int>>, _ first: Int, _ count: Int, _ embedded: UnsafeMutablePointer<Float>
  ) -> UnsafeMutablePointer<Float> {
    let (width, outputs) = (model.sizes.width, model.outputs)
    let states = memory(.states, 3 * count * outputs)
    var input = embedded
    var inputStride = model.features.width
    for (index, layer) in model.layers.enumerated() {
      let columns = layer.products.columns
      let products = memory(.products, count * columns)
      layer.products.apply(input, stride: inputStride, rows: count, into: products, byteMemory)
      let isTagged = index == model.sizes.tagLayer
      let output = memory(isTagged ? .tagInput : index % 2 == 0 ? .even : .odd, count * outputs)
      for stretch in stretches {
        let row = stretch.lowerBound - first
        for direction in 0..<2 {
          let at = row * outputs + direction * width
          let from = products + row * columns + direction * (layer.hasHighway ? 4 : 3) * width
          entente_recur(
            from, columns,
            layer.hasHighway ? from + 3 * width : input + row * inputStride + direction * width,
            layer.hasHighway ? columns : inputStride, layer.peephole + direction * 2 * width,
            layer.bias + direction * 2 * width, states + at, states + count * outputs + at,
            states + 2 * count * outputs + at, output + at, outputs, stretch.count, width, direction == 1)
        }
      }
      input = output
      inputStride = outputs
    }
    return input
  }

  private func tag(_ count: Int, into reading: inout NetworkReading) {
    let hidden = memory(.tagHidden, count * model.tagHidden.columns)
    let input = memory(.tagInput, count * model.outputs)
    model.tagHidden.apply(input, stride: model.outputs, rows: count, into: hidden, byteMemory)
    for place in 0..<count * model.tagHidden.columns { hidden[place] = max(0, hidden[place]) }
    unknown.removeAll(keepingCapacity: true)
    let scores = memory(.tags, count * model.tags.columns)
    model.tags.apply(hidden, stride: model.tagHidden.columns, rows: count, into: scores, byteMemory)
    let sizes = model.sizes
    for word in 0..<count {
      let row = scores + word * model.tags.columns
      let xpos = entente_largest(row + sizes.upos, sizes.xpos)
      reading.upos.append(UInt8(entente_largest(row, sizes.upos)))
      reading.xpos.append(UInt8(xpos))
      reading.feats.append(UInt16(entente_largest(row + sizes.upos + sizes.xpos, sizes.feats)))
      let known = knownScript(of: word, xpos: xpos)
      reading.scripts.append(known ?? 0)
      if known == nil { unknown.append(word) }
    }
    tagUnknown(hidden, reading.scripts.count - count, into: &reading)
  }

  /// Finds the edit scripts of the words that the table does not know.
  private func tagUnknown(
    _ hidden: UnsafeMutablePointer<Float>, _ first: Int, into reading: inout NetworkReading
  ) {
    let width = model.tagHidden.columns
    let rows = memory(.unknown, unknown.count * width)
    for (place, word) in unknown.enumerated() {
      (rows + place * width).update(from: hidden + word * width, count: width)
    }
    let scores = memory(.scripts, unknown.count * model.scripts.columns)
    model.scripts.apply(rows, stride: width, rows: unknown.count, into: scores, byteMemory)
    for (place, word) in unknown.enumerated() {
      reading.scripts[first + word] = script(
        of: words[word], xpos: Int(reading.xpos[first + word]), scores + place * model.scripts.columns)
    }
  }

  private func parse(_ count: Int, _ top: UnsafeMutablePointer<Float>, into reading: inout NetworkReading) {
    let (arc, columns) = (model.sizes.arc, model.top.columns)
    let dependents = memory(.dependents, count * arc)
    let heads = memory(.heads, (count + 1) * arc)
    heads.update(from: model.root, count: arc)
    for word in 0..<count {
      let (source, target) = (top + word * columns, dependents + word * arc)
      for column in 0..<arc - 1 { target[column] = source[column] * (source[column] > 0 ? 1 : 0.1) }
      target[arc - 1] = 1
      (heads + (word + 1) * arc).update(from: source + arc, count: arc)
    }
    let turned = memory(.headsTurned, (count + 1) * arc)
    entente_transpose(heads, arc, turned, count + 1, arc)
    let scores = memory(.arcs, count * (count + 1))
    entente_product(dependents, arc, turned, count + 1, scores, count + 1, count, arc, count + 1, false)
    let distances = NetworkModel.Sizes.distances
    let byDistance = memory(.byDistance, count * distances)
    entente_product(
      dependents, arc, model.arcDistance, distances, byDistance, distances, count, arc, distances, false)
    for word in 0..<count {
      let (row, far) = (scores + word * (count + 1), byDistance + word * distances)
      for head in 0...count { row[head] += far[ArcDistance.bucket(word: word + 1, head: head)] }
    }
    let start = reading.heads.count
    reading.heads.append(contentsOf: repeatElement(0, count: count))
    reading.heads.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      decoder.decode(scores, stride: count + 1, count: count, into: base + start)
    }
  }

  private func relate(
    _ stretches: ArraySlice<Range<Int>>, _ first: Int, _ count: Int, _ top: UnsafeMutablePointer<Float>,
    into reading: inout NetworkReading
  ) {
    let (arc, width, columns) = (model.sizes.arc, model.sizes.relation, model.top.columns)
    let before = reading.heads.count - count
    let pairs = memory(.pairs, count * width)
    for stretch in stretches {
      let start = stretch.lowerBound - first
      for word in 0..<stretch.count {
        let head = Int(reading.heads[before + start + word])
        let own = top + (start + word) * columns + 2 * arc
        let other =
          head == 0
          ? model.root + arc : UnsafePointer(top + (start + head - 1) * columns + 2 * arc + width)
        let distance = model.relationDistance + ArcDistance.bucket(word: word + 1, head: head) * width
        let target = pairs + (start + word) * width
        for column in 0..<width { target[column] = max(0, own[column] + other[column] + distance[column]) }
      }
    }
    let scores = memory(.relations, count * model.relations.columns)
    model.relations.apply(pairs, stride: width, rows: count, into: scores, byteMemory)
    for word in 0..<count {
      let best = entente_largest(scores + word * model.relations.columns, model.sizes.deprels)
      reading.relations.append(UInt8(best))
    }
  }
}
