/// The words of a report as copy detection needs them: forms, lemmas and places, sentence by sentence.
///
/// Derived from the text alone and made anew whenever it is needed; it is never stored.
public struct TextTrace: Sendable {
  /// One word (or number) of the text; punctuation is left out.
  public struct Word: Sendable {
    /// The offset of its first byte.
    public let start: Int32
    /// The offset after its last byte.
    public let end: Int32
    /// The hash of its form, letters lower-cased.
    public let form: UInt64
    /// The index of its lemma in ``TextTrace/lemmas``.
    public let lemma: Int32
    /// Whether it carries content: no function word.
    public let isContent: Bool
    /// Whether it is (part of) a name, as far as capitals tell.
    public let isName: Bool
    /// Whether it stands between quotation marks.
    public let isQuoted: Bool

    /// Makes a word.
    public init(
      start: Int32, end: Int32, form: UInt64, lemma: Int32, isContent: Bool, isName: Bool, isQuoted: Bool
    ) {
      self.start = start
      self.end = end
      self.form = form
      self.lemma = lemma
      self.isContent = isContent
      self.isName = isName
      self.isQuoted = isQuoted
    }
  }

  /// The report it is of.
  public let report: ReportID
  /// All words in the order of the text.
  public let words: [Word]
  /// For each sentence its words, as a range of indices into `words`; never empty.
  public let sentences: [Range<Int>]
  /// The lemmas that the words point at, lower-cased, each once, in the order of their first use.
  public let lemmas: [String]

  /// Makes a trace.
  public init(report: ReportID, words: [Word], sentences: [Range<Int>], lemmas: [String]) {
    self.report = report
    self.words = words
    self.sentences = sentences
    self.lemmas = lemmas
  }

  /// From the first to the last of some words.
  public func span(of range: Range<Int>) -> TextSpan {
    TextSpan(Int(words[range.lowerBound].start), Int(words[range.upperBound - 1].end))
  }
}
