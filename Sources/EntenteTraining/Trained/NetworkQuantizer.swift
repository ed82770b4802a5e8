import EntenteLanguage

/// Puts a trained network into the sections of a model file, its matrices as bytes.
struct NetworkQuantizer {
  let network: NetworkTrainer.Result
  private var shape: NetworkShape { network.shape }

  /// Takes a trained network.
  init(_ network: NetworkTrainer.Result) {
    self.network = network
  }

  /// Adds all sections of the network.
  func write(to file: inout ModelFileBuilder) {
    let slots = slotCount
    writeSizes(to: &file, slots: slots)
    writeFeatures(to: &file, slots: slots)
    for (index, layer) in shape.layers.enumerated() {
      file.add("layer-\(index)", bytes: packed(layer.products, bias: nil))
      file.add("peephole-\(index)", floats(layer.peephole))
      file.add("bias-\(index)", floats(layer.bias))
    }
    file.add("top", bytes: packed(shape.top, bias: shape.topBias))
    file.add("tag-hidden", bytes: packed(shape.tagHidden, bias: shape.tagHiddenBias))
    let scriptStart = shape.tagColumns - shape.sizes.scripts
    file.add("tags", bytes: packed(shape.tags, bias: shape.tagBias, columns: 0..<scriptStart))
    file.add(
      "script-scores", bytes: packed(shape.tags, bias: shape.tagBias, columns: scriptStart..<shape.tagColumns)
    )
    if shape.sizes.names > 0 {
      file.add("name-hidden", bytes: packed(shape.nameHidden, bias: shape.nameHiddenBias))
      file.add("name-scores", bytes: packed(shape.names, bias: shape.nameBias))
    }
    file.add("relations", bytes: packed(shape.relations, bias: shape.relationBias))
    file.add("root", floats(shape.root))
    file.add("arc-distance", floats(shape.arcDistance))
    file.add("rel-distance", floats(shape.relationDistance))
    writeLabels(to: &file)
  }

  private var slotCount: Int {
    var slots = 1
    while slots < 2 * network.features.keys.count { slots *= 2 }
    return slots
  }

  private func writeSizes(to file: inout ModelFileBuilder, slots: Int) {
    let sizes = shape.sizes
    let numbers = [
      sizes.embedding, sizes.width, sizes.layers, shape.tagLayer, sizes.arc, sizes.relation,
      sizes.tagHidden, sizes.featureRows, slots, sizes.upos, sizes.xpos, sizes.feats, sizes.scripts,
      sizes.deprels,
    ]
    file.add("sizes", numbers.map { UInt32($0) })
  }

  private func writeLabels(to file: inout ModelFileBuilder) {
    let tags = network.tags
    file.add("upos", lines: tags.upos.names)
    file.add("xpos", lines: tags.xpos.names)
    file.add("feats", lines: tags.feats.names)
    file.add("deprel", lines: tags.deprels.names)
    var scripts: [UInt8] = []
    for script in tags.scripts {
      scripts += [script.casing.rawValue, script.cut, UInt8(script.ending.count)] + script.ending
    }
    file.add("scripts", bytes: scripts)
  }

  private func writeFeatures(to file: inout ModelFileBuilder, slots: Int) {
    precondition(network.features.keys.count < 1 << 16, "rows are numbered in 16 bits")
    var keys = [UInt32](repeating: 0, count: slots)
    var places = [UInt16](repeating: 0, count: slots)
    for (index, key) in network.features.keys.enumerated() {
      var slot = Int(key) & (slots - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (slots - 1) }
      keys[slot] = key
      places[slot] = UInt16(index + 1)
    }
    file.add("keys", keys)
    file.add("key-rows", places)
    let block = shape.embeddings
    var rows: [Int8] = []
    rows.reserveCapacity(block.count)
    var scales: [Float] = []
    for row in 0..<block.rows {
      let start = block.offset + row * block.columns
      let values = (start..<start + block.columns).map { network.weights.base[$0] }
      let scale = Self.scale(values)
      scales.append(scale)
      rows += values.map { Self.byte($0, scale) }
    }
    file.add("rows", rows)
    file.add("row-scales", scales)
  }

  private func floats(_ block: NetworkShape.Block) -> [Float] {
    (block.offset..<block.offset + block.count).map { network.weights.base[$0] }
  }

  /// A matrix as ``PackedMatrix`` reads it.
  private func packed(
    _ block: NetworkShape.Block, bias: NetworkShape.Block?, columns range: Range<Int>? = nil
  ) -> [UInt8] {
    let range = range ?? 0..<block.columns
    let inputs = (block.rows + 3) / 4 * 4
    let columns = (range.count + 15) / 16 * 16
    var weights = [Int8](repeating: 0, count: inputs * columns)
    var offsets = [Int32](repeating: 0, count: columns)
    var scales = [Float](repeating: 0, count: columns)
    var biases = [Float](repeating: 0, count: columns)
    for column in 0..<range.count {
      let from = range.lowerBound + column
      let values = (0..<block.rows).map {
        network.weights.base[block.offset + $0 * block.columns + from]
      }
      let scale = Self.scale(values)
      scales[column] = scale
      if let bias { biases[column] = network.weights.base[bias.offset + from] }
      for (row, value) in values.enumerated() {
        let byte = Self.byte(value, scale)
        let place = column / 16 * 16 * inputs + row / 4 * 64 + column % 16 * 4 + row % 4
        weights[place] = byte
        offsets[column] += 128 * Int32(byte)
      }
    }
    var bytes = ModelFileBuilder.bytes(of: UInt32(block.rows))
    bytes += ModelFileBuilder.bytes(of: UInt32(range.count))
    bytes += [UInt8](repeating: 0, count: 64 - bytes.count)
    bytes += weights.map { UInt8(bitPattern: $0) }
    bytes += offsets.flatMap { ModelFileBuilder.bytes(of: $0) }
    bytes += scales.flatMap { ModelFileBuilder.bytes(of: $0.bitPattern) }
    bytes += biases.flatMap { ModelFileBuilder.bytes(of: $0.bitPattern) }
    return bytes
  }

  private static func scale(_ values: [Float]) -> Float {
    max(values.reduce(0) { max($0, abs($1)) } / 127, 1e-20)
  }

  private static func byte(_ value: Float, _ scale: Float) -> Int8 {
    Int8(max(-127, min(127, (value / scale).rounded())))
  }
}
