/// Reads the whole of a text at once: parts of speech, dictionary forms, trees and names.
///
/// A reader is a value that any number of threads may use at once; see ``SentenceReader`` and ``NameTagger`` for time
/// and memory.
public struct EnglishReader: Sendable {
  /// What reads the sentences.
  public let sentences: SentenceReader
  /// What reads the names, together with the network of `sentences`.
  public let names: NameTagger

  /// The reader compiled into the program.
  ///
  /// - Throws: ``ModelError`` when the program was built without a model, or with one of another version.
  public static func compiledIn() throws(ModelError) -> EnglishReader {
    EnglishReader(sentences: SentenceReader(model: try .compiledIn()), names: try .compiledIn())
  }

  /// Joins a reader of sentences and one of names.
  public init(sentences: SentenceReader, names: NameTagger) {
    self.sentences = sentences
    self.names = names
  }

  /// Reads all sentences of a text and its names.
  public func read(_ text: SegmentedText) -> AnalyzedText {
    var (result, network) = sentences.read(text, withNames: true)
    result.names = names.read(NameText(text), network: network)
    return result
  }

  /// Reads many texts on all cores; the results are in the order of the texts.
  public func read(_ texts: [SegmentedText]) async -> [AnalyzedText] {
    await ParallelReading.read(texts) { read($0) }
  }
}
