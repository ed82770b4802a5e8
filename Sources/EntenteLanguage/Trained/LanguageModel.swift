import EntenteModel

/// A trained reader of English: what it knows, read-only and shared by all who read with it.
///
/// Opening the compiled-in model touches its tables only; a model from a path is read and checked whole. The value is
/// cheap to copy. How it was trained and what it scores stand in `docs/models.md`.
public struct LanguageModel: Sendable {
  let network: NetworkModel
  let extractor: WordFeatures
  let scripts: [EditScript]
  /// The script that changes nothing, if there is one.
  let unchanged: UInt16?
  let uposTags: [UniversalTag]
  let xposNames: [String]
  let featsNames: [String]
  let relationNames: [String]
  let relations: [DependencyRelation]
  let parataxis: UInt8
  let punctuation: UInt8

  /// The model compiled into the program.
  ///
  /// - Throws: ``ModelError`` when the program was built without a model, or with one of another version.
  public static func compiledIn() throws(ModelError) -> LanguageModel {
    try LanguageModel(ModelFile.compiledIn())
  }

  /// Reads a model file, after checking its format, length and content hash.
  ///
  /// - Throws: ``ModelError`` when the file cannot be read, is no model, damaged, or of another version.
  public init(path: String) throws(ModelError) {
    try self.init(ModelFile(path: path))
  }

  /// Takes a model file's bytes, after checking them as ``init(path:)`` does.
  ///
  /// - Throws: ``ModelError`` when the bytes are no model, damaged, or of another version.
  public init(validating bytes: [UInt8]) throws(ModelError) {
    try self.init(ModelFile(validating: bytes))
  }

  /// Finds the reader's parts in a file.
  package init(_ file: ModelFile, lexicon: Lexicon = .standard) throws(ModelError) {
    network = try NetworkModel(file)
    extractor = WordFeatures(lexicon: lexicon)
    scripts = try Self.scripts(file.section("scripts"))
    unchanged = scripts.firstIndex(of: EditScript(casing: .keep, cut: 0, ending: [])).map(UInt16.init)
    xposNames = try file.lines("xpos")
    featsNames = try file.lines("feats")
    relationNames = try file.lines("deprel")
    let tags = try file.lines("upos").map { UniversalTag(rawValue: $0) ?? .other }
    uposTags = tags
    relations = relationNames.map { name in
      DependencyRelation(rawValue: String(name.prefix { $0 != ":" })) ?? .unspecified
    }
    parataxis = UInt8(relations.firstIndex(of: .parataxis) ?? 0)
    punctuation = UInt8(relations.firstIndex(of: .punctuation) ?? 0)
    let sizes = network.sizes
    guard tags.count == sizes.upos, xposNames.count == sizes.xpos, featsNames.count == sizes.feats,
      scripts.count == sizes.scripts, relationNames.count == sizes.deprels, sizes.upos < 256,
      sizes.xpos < 256, sizes.deprels < 256
    else { throw .section("sizes") }
  }

  /// Whether the model was trained with the lexicon that it reads with; with another one it reads a little worse.
  public var fitsLexicon: Bool {
    guard let trainedWith = try? network.file.section("lexicon") else { return false }
    return trainedWith.elementsEqual(extractor.lexicon.contentHash)
  }

  /// Whether the model was trained with the gazetteer that it reads with; one that asks for none fits any.
  public var fitsGazetteer: Bool {
    guard let trainedWith = try? network.file.section("gazetteer") else { return true }
    return trainedWith.elementsEqual(extractor.gazetteer.contentHash)
  }

  /// Reads the list of scripts: for each its casing, its cut, the length of its ending, and the ending.
  private static func scripts(_ bytes: UnsafeRawBufferPointer) throws(ModelError) -> [EditScript] {
    var result: [EditScript] = []
    var place = 0
    while place + 3 <= bytes.count {
      let end = place + 3 + Int(bytes[place + 2])
      guard let casing = EditScript.Casing(rawValue: bytes[place]), end <= bytes.count else {
        throw .section("scripts")
      }
      result.append(
        EditScript(casing: casing, cut: bytes[place + 1], ending: Array(bytes[place + 3..<end])))
      place = end
    }
    return result
  }
}
