import EntenteModel

/// Reads the names of texts: persons, organisations, states, places, events, nationalities and other names.
///
/// A tagger is a value that any number of threads may use at once; each call has memory of its own, bounded by the
/// text's length, and takes time that grows in a straight line with it.
public struct NameTagger: Sendable {
  private let model: NameModel
  /// How the network's scores are joined to those of the features.
  package var experts = NameExperts.standard
  private let pool = ReaderPool { NameMemory() }

  /// The tagger compiled into the program.
  ///
  /// - Throws: ``ModelError`` when the program was built without a model of names, or with one of another version.
  public static func compiledIn() throws(ModelError) -> NameTagger {
    NameTagger(try NameModel(ModelFile.compiledIn()))
  }

  /// Reads a model file, after checking its format, length and content hash.
  ///
  /// - Throws: ``ModelError`` when the file cannot be read, is no model, damaged, or of another version.
  public init(path: String) throws(ModelError) {
    self.init(try NameModel(ModelFile(path: path)))
  }

  /// Takes a model file's bytes, after checking them as ``init(path:)`` does.
  ///
  /// - Throws: ``ModelError`` when the bytes are no model, damaged, or of another version.
  public init(validating bytes: [UInt8]) throws(ModelError) {
    self.init(try NameModel(ModelFile(validating: bytes)))
  }

  /// Takes a model.
  package init(_ model: NameModel) {
    self.model = model
  }

  /// Whether the model was trained with the lexicon and gazetteer that it reads with; with others it reads worse.
  public var fitsKnowledge: Bool { model.fitsKnowledge }

  /// The names of a text, in its order; none overlaps another or reaches over the end of a sentence.
  ///
  /// ``EnglishReader`` reads them better, for it asks the network too.
  public func read(_ text: SegmentedText) -> [NameMention] { read(NameText(text)) }

  /// The names of a text that is not cut by passages.
  package func read(_ text: NameText, network: [SIMD16<Int16>] = []) -> [NameMention] {
    pool.withReader { memory in
      let labels = labels(of: text, network: network, memory)
      var mentions: [NameMention] = []
      for sentence in text.sentences {
        mentions += NameLabel.mentions(labels[sentence], from: sentence.lowerBound)
      }
      return NameRuns.complete(mentions, memory.features, sentences: text.sentences)
    }
  }

  /// The label of each token; `network` holds what the network says of each, or nothing.
  package func labels(of text: NameText, network: [SIMD16<Int16>] = []) -> [UInt8] {
    pool.withReader { labels(of: text, network: network, $0) }
  }

  private func labels(of text: NameText, network: [SIMD16<Int16>], _ memory: NameMemory) -> [UInt8] {
    memory.features.read(text)
    memory.score(text, with: model)
    if network.count == memory.scores.count { experts.join(&memory.scores, network) }
    NameAgreement.blend(&memory.scores, memory.features)
    var result = [UInt8](repeating: 0, count: text.tokens.count)
    var search = NameSearch(model)
    for sentence in text.sentences {
      search.start()
      for place in sentence { search.step(memory.scores[place]) }
      search.finish(into: &result, at: sentence.lowerBound)
    }
    return result
  }
}
