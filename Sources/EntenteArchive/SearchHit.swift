public import EntenteModel

/// A passage, or a title, in which the words of a search stand.
public struct SearchHit: Hashable, Sendable {
  /// The report.
  public let report: ReportID
  /// The report's title, where it has one.
  public let title: String?
  /// The passage of the report's text; `nil` for a title that is not part of the text.
  public let passage: TextSpan?
  /// The part of the passage that shows the words, a few hundred bytes at most.
  public let snippet: String
  /// Where the snippet stands in the report's text; `nil` for a title that is not part of the text.
  public let span: TextSpan?
  /// The words that were found, as bytes of `snippet`, in order and without overlap.
  public let marks: [TextSpan]
  /// How well the passage fits the words by BM25: greater is better; comparable within one search.
  public let score: Double
}
