import CEntenteLexicon
import EntenteModel

/// Knowledge of English words from WordNet 3.0, with a supplement for affairs between states.
///
/// A lexicon is a view over one block of bytes, by default those compiled into the program: opening it reads
/// the header and nothing else, and looking a word up is one probe of a table keyed by ``WordHash``. Words
/// are given in any case; lemmas of several words have single spaces ("prime minister"). Where a method takes
/// a lemma, an inflected form does as well.
///
/// The layout is described at ``LexiconFormat``; why WordNet, in
/// `docs/decisions/0004-lexicon-from-wordnet.md`.
public struct Lexicon: Sendable {
  let bytes: LexiconBytes
  let lemmaCount: Int
  let synsetCount: Int
  let firstSupplement: Int
  let bucketShift: UInt64

  /// The lexicon compiled into the program. Its content is checked by a test, not at each start.
  public static let standard: Lexicon = {
    let embedded = UnsafeRawBufferPointer(
      start: entente_lexicon_bytes(), count: Int(entente_lexicon_count()))
    do {
      return try Lexicon(LexiconBytes(embedded), checkingContent: false)
    } catch {
      fatalError("the compiled-in lexicon cannot be read: \(error)")
    }
  }()

  /// Takes a compiled lexicon, after checking its format, length and content hash.
  ///
  /// - Throws: ``WordFileError`` when `bytes` are no lexicon, damaged, or of another version.
  public init(validating bytes: [UInt8]) throws {
    try self.init(LexiconBytes(copying: bytes), checkingContent: true)
  }

  /// The whole file's bytes, as ``init(validating:)`` takes them. Copies.
  package var fileContents: [UInt8] { Array(bytes.buffer) }

  private init(_ file: LexiconBytes, checkingContent: Bool) throws {
    try LexiconFormat.file.check(file.buffer, checkingContent: checkingContent)
    var starts: [Int] = []
    for section in LexiconFormat.Section.allCases {
      starts.append(Int(file.word(LexiconFormat.Offset.sections + 4 * section.rawValue)))
    }
    guard starts == starts.sorted(), starts[0] == LexiconFormat.file.headerSize,
      starts[5] <= file.buffer.count
    else {
      throw LexiconFormat.file.error(.damaged)
    }
    bytes = file
    lemmaCount = Int(file.word(LexiconFormat.Offset.lemmaCount))
    synsetCount = Int(file.word(LexiconFormat.Offset.synsetCount))
    firstSupplement = Int(file.word(LexiconFormat.Offset.firstSupplement))
    bucketShift = 64 - UInt64(file.word(LexiconFormat.Offset.bucketBits))
  }
}
