import EntenteLanguage
public import Foundation

/// Compiles WordNet's database into the one file that ``Lexicon`` reads.
///
/// The same folder gives the same bytes. What is left out, and why, is at `LexiconBuilder.isKept(_:of:in:)`;
/// the words added are those of `LexiconSupplement` and `LexiconFunctionWords`. Run it again when
/// ``WordHash``, the layout (``LexiconFormat``), or one of these tables changes: the file holds hashes of
/// words.
public struct LexiconBuilder {
  /// The most senses of a lemma that are kept as one part of speech.
  static let mostSenses = 6
  /// The most derived lemmas of one lemma.
  static let mostDerived = 15

  /// One lemma on its way into the file.
  struct Lemma {
    var senses: [Sense] = []
    /// The words derived from it, the nearest first.
    var derived: [(lemma: String, category: WordCategory)] = []
    var counts: [WordCategory: Int] = [:]
    /// Whether it is written with a capital and names a single thing only.
    var isName = true
  }

  /// One sense of a lemma, with its weight in 31sts.
  struct Sense {
    let synset: Int
    let category: WordCategory
    let weight: Int
  }

  /// One synset on its way into the file, counted from 1; 0 stands for none.
  struct Synset {
    var hypernyms: [Int] = []
    var meaning = SemanticClass.general
    var category = WordCategory.noun
  }

  var lemmas: [String: Lemma] = [:]
  var synsets: [Synset] = [Synset()]
  var firstSupplement = 0
  /// For each form its analyses, best first.
  var forms: [String: [LexiconForm]] = [:]

  /// Reads the folder `wordnet` and gives the compiled lexicon's bytes.
  ///
  /// - Throws: ``WordNetError`` when a file of the database is missing or cannot be read, or when more words
  ///   come together than the layout can number.
  public static func build(wordnet: URL) throws -> [UInt8] {
    let files = try WordNetFiles(folder: wordnet)
    var builder = LexiconBuilder()
    builder.take(files)
    builder.addSupplement()
    let functionWords = builder.addFunctionWords()
    builder.addForms(exceptions: files.exceptions, functionWords: functionWords)
    let limit = LexiconFormat.indexLimit
    guard builder.lemmas.count < limit, builder.synsets.count < limit else {
      throw WordNetError(
        description: "The words are too many for the lexicon's layout; leave more of them out.")
    }
    return builder.file()
  }
}
