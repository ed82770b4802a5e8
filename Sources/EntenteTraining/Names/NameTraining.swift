/// The standing recipe for the names' model: which corpora, in which weights, and how they are varied.
///
/// Beside the texts as they are, some are learned in small letters, as careless writers leave them, and all once more
/// with other persons, states and places in them.
public struct NameTraining: Sendable {
  /// The folder of names: `uner-train.iob2`, `crossner-politics-train.txt`.
  public let names: String
  /// The folder of treebanks, for `gum-train.conllu`; `nil`, the standard, leaves GUM out: its licence in part
  /// forbids commerce, and with it the scores are no better (see `docs/names.md`).
  public let treebanks: String?

  /// Names the folders.
  public init(names: String, treebanks: String? = nil) {
    self.names = names
    self.treebanks = treebanks
  }

  /// Trains a model and gives a model file that holds its sections only; `report` is told of epochs and losses.
  ///
  /// The same data give the same bytes. Takes a minute of one core.
  ///
  /// - Throws: a `CocoaError` when a file cannot be read.
  public func fit(_ report: (Int, Double) -> Void) throws -> [UInt8] {
    var builder = ModelFileBuilder()
    try addSections(to: &builder, report)
    return builder.file()
  }

  /// Trains a model and adds its sections to a file that may hold others.
  ///
  /// - Throws: a `CocoaError` when a file cannot be read.
  package func addSections(to builder: inout ModelFileBuilder, _ report: (Int, Double) -> Void) throws {
    let trainer = NameTrainer(NameTrainer.Plan())
    trainer.prepare(try sets())
    trainer.train(report)
    trainer.write(to: &builder)
  }

  /// The sets of documents, each with its weight.
  package func sets() throws -> [(documents: [NameDocument], weight: Float)] {
    let web = try NameCorpora.universal("\(names)/uner-train.iob2")
    let politics = try NameCorpora.crossNER("\(names)/crossner-politics-train.txt")
    var sets: [(documents: [NameDocument], weight: Float)] = [
      (web, 1), (politics, 1), (politics, 1), (politics, 1),
    ]
    if let treebanks { sets.append((try NameCorpora.gum("\(treebanks)/gum-train.conllu"), 0.3)) }
    let careless = web.enumerated().filter { $0.offset % 2 == 1 }.map { document in
      document.element.recased { $0.lowercased() }
    }
    sets.append((careless, 0.5))
    var replacement = NameReplacement(seed: 7)
    sets.append((web.map { replacement.replaced($0) }, 0.3))
    sets.append((politics.map { replacement.replaced($0) }, 0.3))
    return sets
  }
}
