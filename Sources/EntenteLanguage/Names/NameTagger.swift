import EntenteModel

/// Reads the names of texts: persons, organisations, states, places, events, nationalities and other names.
///
/// A tagger is a value that any number of threads may use at once; each call has memory of its own, bounded by the
/// text's length, and takes time that grows in a straight line with it.
public struct NameTagger: Sendable {
  private let model: NameModel

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

  /// The names of a text, in its order; none overlaps another or reaches over the end of a sentence.
  public func read(_ text: SegmentedText) -> [NameMention] {
    read(NameText(bytes: text.text.utf8, tokens: text.tokens, sentences: text.sentenceRanges))
  }

  /// The names of a text that is not cut by passages.
  package func read(_ text: NameText) -> [NameMention] {
    var mentions: [NameMention] = []
    let labels = labels(of: text)
    for sentence in text.sentences {
      mentions += NameLabel.mentions(labels[sentence], from: sentence.lowerBound)
    }
    return mentions
  }

  /// The label of each token.
  package func labels(of text: NameText) -> [UInt8] {
    var features = NameFeatures()
    return labels(of: text, features: &features)
  }

  /// The label of each token, with memory from call to call.
  package func labels(of text: NameText, features: inout NameFeatures) -> [UInt8] {
    features.read(text)
    var scores: [SIMD16<Int16>] = []
    scores.reserveCapacity(text.tokens.count)
    for (index, sentence) in text.sentences.enumerated() {
      for place in sentence {
        var sum = model.bias
        features.forEach(at: place, in: sentence, index: index) { model.add($0, to: &sum) }
        scores.append(sum)
      }
    }
    NameAgreement.blend(&scores, features)
    var result = [UInt8](repeating: 0, count: text.tokens.count)
    var search = NameSearch(model)
    for sentence in text.sentences {
      search.start()
      for place in sentence { search.step(scores[place]) }
      search.finish(into: &result, at: sentence.lowerBound)
    }
    return result
  }
}
