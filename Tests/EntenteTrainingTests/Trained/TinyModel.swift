import EntenteLanguage

@testable import EntenteTraining

/// A very small model, trained once for all tests on ``TinyTreebank``.
enum TinyModel {
  static let bytes: Result<[UInt8], any Error> = Result { try train() }

  static var settings: NetworkTrainer.Settings {
    var settings = NetworkTrainer.Settings()
    settings.sizes.embedding = 16
    settings.sizes.width = 16
    settings.sizes.layers = 3
    settings.sizes.arc = 16
    settings.sizes.relation = 16
    settings.sizes.tagHidden = 16
    settings.wordsPerBatch = 15
    settings.epochs = 30
    settings.optimizer.rate = 1e-2
    settings.recases = false
    settings.dropout = Tape.Dropout(word: 0, feature: 0, input: 0, layer: 0, top: 0)
    return settings
  }

  /// The first word of each sentence is a person.
  static func names() throws -> NameLessons {
    var document = NameDocument()
    for sentence in try TinyTreebank.treebank().sentences {
      let words = sentence.map(\.form)
      document.add(words, names: [GoldName(range: 0..<1, type: "PER", kinds: [.person])])
    }
    var lessons = NameLessons()
    lessons.note([document])
    return lessons
  }

  static func train() throws -> [UInt8] {
    var treebank = try TinyTreebank.treebank()
    treebank.sentences = Array(repeatElement(treebank.sentences, count: 5).joined())
    let trainer = NetworkTrainer(settings: settings, extractor: WordFeatures(lexicon: .standard))
    let result = trainer.train(on: [treebank], names: try names()) { _, _, _ in }
    var file = ModelFileBuilder()
    NetworkQuantizer(result).write(to: &file)
    LemmaTableBuilder(of: [treebank], tags: result.tags).write(to: &file)
    return file.file()
  }
}
