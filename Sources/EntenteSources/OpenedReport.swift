public import EntenteModel

/// A report with how it was read.
public struct OpenedReport: Sendable {
  /// What a document is.
  public enum Format: String, Hashable, Sendable, Codable, CaseIterable {
    case plain
    case page
    case markdown
    case pdf
    case word
    case openDocument
    case rtf
    case mail
  }

  /// A passage of furniture and the rule that marked it.
  public struct Furniture: Hashable, Sendable {
    /// The passage's place in the text.
    public let span: TextSpan
    /// The rule.
    public let rule: FurnitureRule

    /// Makes the record of a passage.
    public init(span: TextSpan, rule: FurnitureRule) {
      self.span = span
      self.rule = rule
    }
  }

  /// The report.
  public let report: Report
  /// What the document is.
  public let format: Format
  /// The encoding that it was read in.
  public let encoding: TextEncoding
  /// What a reader should know of how it was read, as sentences without a stop.
  public let notes: [String]
  /// The furniture in the text, in order.
  public let furniture: [Furniture]
  /// The address under which a page says that it is to be found.
  public let address: String?
  /// When a page says that it was last changed, as an ISO 8601 date or time.
  public let modified: String?

  /// Makes the record of a reading.
  public init(
    report: Report, format: Format, encoding: TextEncoding, notes: [String] = [], furniture: [Furniture] = [],
    address: String? = nil, modified: String? = nil
  ) {
    self.report = report
    self.format = format
    self.encoding = encoding
    self.notes = notes
    self.furniture = furniture
    self.address = address
    self.modified = modified
  }
}
