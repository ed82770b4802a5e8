/// The network of tagger, lemmatiser and parser as it lies in a model file.
///
/// Vectors of features are summed for each word; simple recurrent units read the sentence both ways, layer on layer;
/// the tagger reads the last layer but one, the parser the last. Matrices are bytes, the steps between them floats.
struct NetworkModel: @unchecked Sendable {
  // Unchecked: points into a model file's bytes, which never change; `file` keeps them alive.

  /// One recurrent layer.
  struct Layer {
    let products: PackedMatrix
    let peephole: UnsafePointer<Float>
    let bias: UnsafePointer<Float>
    let hasHighway: Bool
  }

  /// The numbers at the start of the model, in their order in the section "sizes".
  struct Sizes {
    let embedding: Int
    let width: Int
    let layers: Int
    let tagLayer: Int
    let arc: Int
    let relation: Int
    let tagHidden: Int
    let featureRows: Int
    let slots: Int
    let upos: Int
    let xpos: Int
    let feats: Int
    let scripts: Int
    let deprels: Int

    static let count = 14
    /// The number of classes of ``ArcDistance``, padded.
    static let distances = 32
  }

  let file: ModelFile
  let sizes: Sizes
  let features: FeatureTable
  let layers: [Layer]
  let top: PackedMatrix
  let tagHidden: PackedMatrix
  let tags: PackedMatrix
  let scripts: PackedMatrix
  let lemmas: LemmaTable
  let relations: PackedMatrix
  /// What tells names, if the model was trained on them: a hidden layer, and the scores of ``NameLabel``s.
  let names: (hidden: PackedMatrix, scores: PackedMatrix)?
  /// For each English tag how the lexicon's lemma is asked for.
  let lemmaClasses: [LemmaClass]
  let root: UnsafePointer<Float>
  let arcDistance: UnsafePointer<Float>
  let relationDistance: UnsafePointer<Float>

  /// The floats of a word that leave a recurrent layer.
  var outputs: Int { 2 * sizes.width }

  /// Finds the network in a file.
  init(_ file: ModelFile) throws(ModelError) {
    self.file = file
    let numbers = try file.numbers("sizes", of: UInt32.self, count: Sizes.count)
    var values: [Int] = []
    for place in 0..<Sizes.count { values.append(Int(numbers[place])) }
    guard (8...512).contains(values[1]), values[1] % 8 == 0, (1...8).contains(values[2]),
      values[3] < values[2],
      values.allSatisfy({ $0 <= 1 << 20 })
    else { throw .section("sizes") }
    sizes = Sizes(
      embedding: values[0], width: values[1], layers: values[2], tagLayer: values[3], arc: values[4],
      relation: values[5], tagHidden: values[6], featureRows: values[7], slots: values[8], upos: values[9],
      xpos: values[10], feats: values[11], scripts: values[12], deprels: values[13])
    features = try FeatureTable(file, rows: sizes.featureRows, slots: sizes.slots, width: sizes.embedding)
    var layers: [Layer] = []
    for index in 0..<sizes.layers {
      let blocks = index == 0 ? 8 : 6
      layers.append(
        Layer(
          products: try PackedMatrix(
            file, "layer-\(index)", inputs: index == 0 ? sizes.embedding : 2 * sizes.width,
            columns: blocks * sizes.width),
          peephole: try file.numbers("peephole-\(index)", of: Float.self, count: 4 * sizes.width),
          bias: try file.numbers("bias-\(index)", of: Float.self, count: 4 * sizes.width),
          hasHighway: index == 0))
    }
    self.layers = layers
    top = try PackedMatrix(
      file, "top", inputs: 2 * sizes.width, columns: 2 * sizes.arc + 2 * sizes.relation)
    tagHidden = try PackedMatrix(file, "tag-hidden", inputs: 2 * sizes.width, columns: sizes.tagHidden)
    tags = try PackedMatrix(
      file, "tags", inputs: sizes.tagHidden, columns: sizes.upos + sizes.xpos + sizes.feats)
    scripts = try PackedMatrix(file, "script-scores", inputs: sizes.tagHidden, columns: sizes.scripts)
    lemmas = try LemmaTable(file, scripts: sizes.scripts)
    names = try Self.names(file, inputs: 2 * sizes.width)
    lemmaClasses = try file.lines("xpos").map(LemmaClass.init(xpos:))
    relations = try PackedMatrix(file, "relations", inputs: sizes.relation, columns: sizes.deprels)
    root = try file.numbers("root", of: Float.self, count: sizes.arc + sizes.relation)
    arcDistance = try file.numbers("arc-distance", of: Float.self, count: sizes.arc * Sizes.distances)
    relationDistance = try file.numbers(
      "rel-distance", of: Float.self, count: sizes.relation * Sizes.distances)
  }

  /// The matrices that tell names, where the file has them.
  private static func names(
    _ file: ModelFile, inputs: Int
  ) throws(ModelError) -> (hidden: PackedMatrix, scores: PackedMatrix)? {
    guard file.has("name-hidden") else { return nil }
    let width = try file.section("name-hidden").count > 8 ? file.word("name-hidden", at: 4) : 0
    guard (1...1024).contains(width) else { throw .section("name-hidden") }
    return (
      try PackedMatrix(file, "name-hidden", inputs: inputs, columns: width),
      try PackedMatrix(file, "name-scores", inputs: width, columns: NameLabel.count)
    )
  }
}
