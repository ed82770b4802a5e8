public import EntenteLanguage
public import EntenteModel

/// Reads the sentences of reports with the trained reader, and writes them out in CoNLL-U.
public struct SentenceDesk: Sendable {
  private let reader: EnglishReader
  private let segmenter = Segmenter()

  /// Takes the models compiled into the program.
  ///
  /// - Throws: ``ModelError`` when the program was built without them.
  public init() throws(ModelError) {
    reader = try .compiledIn()
  }

  /// Calls `write` with the sentences of `report` in CoNLL-U, one after the other, after a head that names it.
  ///
  /// A report in another language than English is cut into sentences and words, and no more is said of it.
  /// - Returns: the number of sentences that were so long that they were read in stretches.
  @discardableResult
  public func dump(_ report: Report, _ write: (String) -> Void) -> Int {
    let text = segmenter.segment(report.text, passages: report.passages.filter(\.isRead))
    let name = report.id.rawValue
    guard report.language ?? "en" == "en" else {
      let dump = SentenceDump(cutOnly: text, name: name)
      let note = "in \(LanguageName.english(report.language)): cut into sentences and words, and not read"
      write(dump.head(source: report.source, notes: [note]))
      dump.forEachSentence(write)
      return 0
    }
    let reading = reader.read(text)
    let dump = SentenceDump(reading, names: reading.names, name: name)
    write(dump.head(source: report.source))
    dump.forEachSentence(write)
    return reading.longSentences.count
  }
}
