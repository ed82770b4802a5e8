import EntenteModel

/// The sizes of the network, and where each block of its weights stands in one flat array.
struct NetworkShape: Sendable {
  /// A matrix inside the flat array, row after row.
  struct Block: Sendable {
    let offset: Int
    let rows: Int
    let columns: Int
    var count: Int { rows * columns }
  }

  /// One recurrent layer, both directions: products for state, forget and reset gate of each direction (and in the
  /// first layer for the highway), peepholes and biases.
  struct Layer: Sendable {
    let products: Block
    let peephole: Block
    let bias: Block
    let hasHighway: Bool
  }

  /// The numbers the shape is made of.
  struct Sizes: Sendable {
    var embedding = 128
    var width = 128
    var layers = 4
    var arc = 128
    var relation = 128
    var tagHidden = 128
    var featureRows = 0
    var upos = 0
    var xpos = 0
    var feats = 0
    var scripts = 0
    var deprels = 0
    var nameHidden = 96
    /// The labels of names; 0 for a network that does not tell them.
    var names = 0
  }

  /// The number of classes of distance between a word and its head, with room to a whole vector.
  static let distances = 32

  let sizes: Sizes
  let embeddings: Block
  let layers: [Layer]
  /// From the last layer to arc dependent, arc head, relation dependent, relation head.
  let top: Block
  let topBias: Block
  /// The root's arc head and relation head.
  let root: Block
  let arcDistance: Block
  let relationDistance: Block
  let relations: Block
  let relationBias: Block
  let tagHidden: Block
  let tagHiddenBias: Block
  /// From the tagger's hidden layer to universal tags, English tags, features, edit scripts.
  let tags: Block
  let tagBias: Block
  /// From the tagger's layer to the labels of names.
  let nameHidden: Block
  let nameHiddenBias: Block
  let names: Block
  let nameBias: Block
  /// The number of weights in all.
  let count: Int

  var outputs: Int { 2 * sizes.width }
  var topColumns: Int { 2 * sizes.arc + 2 * sizes.relation }
  var tagColumns: Int { sizes.upos + sizes.xpos + sizes.feats + sizes.scripts }
  /// The layer whose output the tagger reads.
  var tagLayer: Int { max(0, sizes.layers - 2) }

  /// Lays the blocks out.
  init(_ sizes: Sizes) {
    self.sizes = sizes
    var offset = 0
    func block(_ rows: Int, _ columns: Int) -> Block {
      defer { offset += rows * columns }
      return Block(offset: offset, rows: rows, columns: columns)
    }
    let outputs = 2 * sizes.width
    embeddings = block(sizes.featureRows, sizes.embedding)
    layers = (0..<sizes.layers).map { index in
      Layer(
        products: block(index == 0 ? sizes.embedding : outputs, 2 * (index == 0 ? 4 : 3) * sizes.width),
        peephole: block(2, 2 * sizes.width), bias: block(2, 2 * sizes.width), hasHighway: index == 0)
    }
    top = block(outputs, 2 * sizes.arc + 2 * sizes.relation)
    topBias = block(1, 2 * sizes.arc + 2 * sizes.relation)
    root = block(1, sizes.arc + sizes.relation)
    arcDistance = block(sizes.arc, Self.distances)
    relationDistance = block(Self.distances, sizes.relation)
    relations = block(sizes.relation, sizes.deprels)
    relationBias = block(1, sizes.deprels)
    tagHidden = block(outputs, sizes.tagHidden)
    tagHiddenBias = block(1, sizes.tagHidden)
    let tagCount = sizes.upos + sizes.xpos + sizes.feats + sizes.scripts
    tags = block(sizes.tagHidden, tagCount)
    tagBias = block(1, tagCount)
    let nameWidth = sizes.names == 0 ? 0 : sizes.nameHidden
    nameHidden = block(outputs, nameWidth)
    nameHiddenBias = block(1, nameWidth)
    names = block(nameWidth, sizes.names)
    nameBias = block(1, sizes.names)
    count = offset
  }

  /// The weights to start from.
  func initialWeights(seed: UInt64) -> [Float] {
    var generator = SeededGenerator(seed: seed)
    var weights = [Float](repeating: 0, count: count)
    func fill(_ block: Block, _ reach: Float) {
      for place in block.offset..<block.offset + block.count {
        weights[place] = generator.symmetric() * reach
      }
    }
    func fillByInputs(_ block: Block, _ gain: Float = 1) {
      fill(block, gain * (3 / Float(block.rows)).squareRoot())
    }
    fill(embeddings, 0.3)
    for place in 0..<sizes.embedding { weights[embeddings.offset + place] = 0 }
    for layer in layers {
      fillByInputs(layer.products)
      fill(layer.peephole, 0.1)
    }
    fillByInputs(top)
    fill(root, 0.1)
    fillByInputs(relations)
    fillByInputs(tagHidden)
    fillByInputs(tags)
    if sizes.names > 0 {
      fillByInputs(nameHidden)
      fillByInputs(names)
    }
    return weights
  }
}
