import EntenteLanguage

/// Trains the reader of tags, lemmas and trees from the treebanks of a data folder.
///
/// Deterministic: the same files and settings give the same bytes, on one thread or two. With the standard settings it
/// takes about 15 minutes of two idle cores.
public struct LanguageModelTrainer: Sendable {
  /// How it went, after each pass through the treebanks.
  public struct Progress: Sendable {
    /// The number of the pass, from 1.
    public let epoch: Int
    /// The number of passes in all.
    public let epochs: Int
    /// The mean losses of a word: heads, relations, tags.
    public let losses: [Float]
    /// What the network says of the development parts at this point, on the passes that measure it.
    public let scores: [(set: String, scores: ConllScorer.Scores)]
  }

  /// The folder with `ewt-train.conllu` and its like.
  public let folder: String
  /// Whether GUM, of which parts may not be used commercially, is left out.
  public let onlyEWT: Bool
  /// The number of passes.
  public let epochs: Int
  /// What the random numbers start from.
  public let seed: UInt64

  /// Names the data and the passes.
  public init(folder: String, onlyEWT: Bool = false, epochs: Int = 20, seed: UInt64 = 1) {
    self.folder = folder
    self.onlyEWT = onlyEWT
    self.epochs = epochs
    self.seed = seed
  }

  /// Trains, and gives the model file's bytes.
  ///
  /// - Parameters:
  ///   - measuringEvery: on each so many passes the development parts are read and scored.
  ///   - report: called after each pass.
  /// - Returns: the whole file, as ``LanguageModel/init(validating:)`` takes it.
  /// - Throws: what ``ConlluFile/init(path:)`` throws.
  public func train(measuringEvery: Int = 5, report: (Progress) -> Void) throws -> [UInt8] {
    var file = ModelFileBuilder()
    try train(into: &file, measuringEvery: measuringEvery, report: report)
    return file.file()
  }

  /// Trains, and adds the sections to a file in which other models may stand too.
  package func train(
    into file: inout ModelFileBuilder, measuringEvery: Int, report: (Progress) -> Void
  ) throws {
    let treebanks = try TreebankSet.training(in: folder, onlyEWT: onlyEWT)
    let development = try TreebankSet.development(in: folder)
    let extractor = WordFeatures(lexicon: .standard)
    var settings = NetworkTrainer.Settings()
    settings.epochs = epochs
    settings.seed = seed
    let trainer = NetworkTrainer(settings: settings, extractor: extractor)
    let network = trainer.train(on: treebanks.map(\.treebank)) { epoch, loss, network in
      let isMeasured = epoch % measuringEvery == 0 || epoch == epochs
      let reader = NetworkEvaluation(network: network, extractor: extractor)
      report(
        Progress(
          epoch: epoch, epochs: epochs, losses: [loss.arcs, loss.relations, loss.tags],
          scores: isMeasured
            ? development.map { set in
              (set.name, ConllScorer().score(reader.read(set.treebank), against: set.treebank))
            } : []))
    }
    NetworkQuantizer(network).write(to: &file)
    file.add("lexicon", bytes: extractor.lexicon.contentHash)
    LemmaTableBuilder(of: treebanks.map(\.treebank), tags: network.tags).write(to: &file)
  }
}
