public import EntenteLanguage

/// Trains the reader of tags, lemmas and trees from the treebanks of a data folder, and of names if it is given them.
///
/// Deterministic: the same files and settings give the same bytes, on one thread or two. With the standard settings it
/// takes about 20 minutes of two idle cores.
public struct LanguageModelTrainer: Sendable {
  /// How it went, after each pass through the treebanks.
  public struct Progress: Sendable {
    /// The number of the pass, from 1.
    public let epoch: Int
    /// The number of passes in all.
    public let epochs: Int
    /// The mean losses of a word: heads, relations, tags, names.
    public let losses: [Float]
    /// The model as it is at this point, on the passes that are measured.
    public let model: LanguageModel?
    /// What it says of the development parts.
    public let scores: [(set: String, scores: ConllScorer.Scores)]
  }

  /// The folder with `ewt-train.conllu` and its like.
  public let folder: String
  /// The folder with `uner-train.iob2` and its like; `nil` for a network that does not tell names.
  public let names: String?
  /// Whether GUM, of which parts may not be used commercially, is left out.
  public let onlyEWT: Bool
  /// The number of passes.
  public let epochs: Int
  /// What the random numbers start from.
  public let seed: UInt64

  /// Names the data and the passes.
  public init(
    folder: String, names: String? = nil, onlyEWT: Bool = false, epochs: Int = 26, seed: UInt64 = 1
  ) {
    self.folder = folder
    self.names = names
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
  /// - Throws: what ``ConlluFile/init(path:)`` throws, and a `CocoaError` for a file of names.
  public func train(measuringEvery: Int = 5, report: (Progress) -> Void) throws -> [UInt8] {
    let treebanks = try TreebankSet.training(in: folder, onlyEWT: onlyEWT)
    let development = try TreebankSet.development(in: folder)
    let extractor = WordFeatures(lexicon: .standard)
    var settings = NetworkTrainer.Settings()
    settings.epochs = epochs
    settings.seed = seed
    let trainer = NetworkTrainer(settings: settings, extractor: extractor)
    let network = trainer.train(on: treebanks.map(\.treebank), names: try lessons()) { epoch, loss, network in
      let isMeasured = epoch % measuringEvery == 0 || epoch == epochs
      let model = isMeasured ? try? LanguageModel(validating: file(of: network, treebanks)) : nil
      report(
        Progress(
          epoch: epoch, epochs: epochs, losses: [loss.arcs, loss.relations, loss.tags, loss.names],
          model: model,
          scores: model.map { model in development.map { ($0.name, Self.score(model, $0.treebank)) } } ?? []))
    }
    return file(of: network, treebanks)
  }

  private func file(of network: NetworkTrainer.Result, _ treebanks: [TreebankSet]) -> [UInt8] {
    var file = ModelFileBuilder()
    NetworkQuantizer(network).write(to: &file)
    file.add("lexicon", bytes: Lexicon.standard.contentHash)
    file.add("gazetteer", bytes: Gazetteer.standard.contentHash)
    LemmaTableBuilder(of: treebanks.map(\.treebank), tags: network.tags).write(to: &file)
    return file.file()
  }

  private static func score(_ model: LanguageModel, _ treebank: Treebank) -> ConllScorer.Scores {
    let reader = SentenceReader(model: model, convention: treebank.convention)
    return ConllScorer().score(Treebank(reader.read(treebank.segmented())), against: treebank)
  }

  /// What is to be learned of names: the treebanks' own sentences by Universal NER and GUM's entities, politics, and
  /// some with other persons, states and places in them.
  private func lessons() throws -> NameLessons {
    var lessons = NameLessons()
    guard let names else { return lessons }
    let web = try NameCorpora.universal("\(names)/uner-train.iob2")
    let politics = try NameCorpora.crossNER("\(names)/crossner-politics-train.txt")
    if !onlyEWT { lessons.note(try NameCorpora.gum("\(folder)/gum-train.conllu")) }
    lessons.note(web)
    var replacement = NameReplacement(seed: 7)
    for _ in 0..<2 {
      lessons.add(politics, share: 1, onlyWithNames: false)
      lessons.add(politics.map { replacement.replaced($0) }, share: 0.5, onlyWithNames: true)
    }
    lessons.add(politics, share: 1, onlyWithNames: false)
    lessons.add(web, share: 0.15, onlyWithNames: true)
    for _ in 0..<2 { lessons.add(web.map { replacement.replaced($0) }, share: 0.1, onlyWithNames: true) }
    return lessons
  }
}
