/// The identity of a report: the first 12 hexadecimal digits of the SHA-256 of its bytes, behind an `r`.
public struct ReportID: Hashable, Comparable, Sendable {
  /// The identifier as it stands in files and pages, as in `r5f3cd2563ca3`.
  public let rawValue: String

  /// Takes an identifier that was made before.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Makes the identifier of a report's bytes.
  public init(of bytes: [UInt8]) {
    rawValue = "r" + ContentHash(of: bytes).hexadecimal.prefix(12)
  }

  /// Whether `left` comes before `right`.
  public static func < (left: ReportID, right: ReportID) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension ReportID: Codable {
  /// Reads the identifier itself, without a wrapper.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the identifier itself, without a wrapper.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// A stretch of a report's text and the part it plays on the page.
public struct Passage: Hashable, Sendable, Codable {
  /// The part a passage plays.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case title
    case heading
    case paragraph
    case listItem
    case quote
    case caption
    /// Who wrote it.
    case byline
    /// What the site puts around the article; it is kept, shown as such, and never read for claims.
    case furniture
  }

  /// Where it stands: one or more lines, or a part of a line, without white space at its ends.
  public let span: TextSpan
  /// The part it plays.
  public let kind: Kind

  /// Makes a passage.
  public init(span: TextSpan, kind: Kind) {
    self.span = span
    self.kind = kind
  }
}

/// One text by one outlet, as it was found.
public struct Report: Hashable, Sendable, Identifiable {
  /// Identity by content.
  public let id: ReportID
  /// The file name or address it came from.
  public let source: String
  /// The bytes as they were found, before any decoding.
  public let original: [UInt8]
  /// The text that is read; for a plain-text file the file's own text, unchanged.
  public let text: ReportText
  /// The passages of the text in order, without overlap. What lies between them is white space.
  public let passages: [Passage]
  /// The title, where one was found.
  public let title: String?
  /// The outlet that published it.
  public let outlet: String?
  /// Its authors in the order given.
  public let authors: [String]
  /// The wire agency that the report credits ("(AP)", "Reporting by …; Hill Wire").
  public let agency: String?
  /// When it was published, as TIMEX3, with how that is known.
  public let published: Publication?
  /// The language by ISO 639-1, where it could be told.
  public let language: String?
  /// The pages of a document that has any, in order and without gaps; none for a text without pages.
  public let pages: [TextSpan]

  /// Makes a report; its identity is that of `original`.
  public init(
    source: String, original: [UInt8], text: ReportText, passages: [Passage], title: String? = nil,
    outlet: String? = nil, authors: [String] = [], agency: String? = nil, published: Publication? = nil,
    language: String? = nil, pages: [TextSpan] = []
  ) {
    id = ReportID(of: original)
    self.source = source
    self.original = original
    self.text = text
    self.passages = passages
    self.title = title
    self.outlet = outlet
    self.authors = authors
    self.agency = agency
    self.published = published
    self.language = language
    self.pages = pages
  }

  /// The number of the page that the byte at `offset` stands on, from 1; `nil` in a text without pages.
  public func page(at offset: Int) -> Int? {
    pages.lastIndex { $0.start <= offset }.map { $0 + 1 }
  }
}

/// When a report was published, and how that is known.
public struct Publication: Hashable, Sendable, Codable {
  /// What the publication date was read from.
  public enum Ground: String, Hashable, Sendable, Codable, CaseIterable {
    /// JSON-LD, Open Graph, `<meta>` or `<time>` of the page.
    case metadata
    /// A line at the head of the text: "April 23, 2024 | Flash Brief".
    case headline
    /// The dateline of the first paragraph: "ANKARA, Dec 12, 2024 (…) -".
    case dateline
    /// Given by the person who added the report.
    case given
  }

  /// The value as TIMEX3: a day (`2024-04-23`), or a month (`2025-08`) where no more is known.
  public let value: String
  /// The stretch of calendar time.
  public let dating: Dating
  /// What it was read from.
  public let ground: Ground
  /// Where it stands in the text, where it does.
  public let span: TextSpan?

  /// Makes a publication date.
  public init(value: String, dating: Dating, ground: Ground, span: TextSpan? = nil) {
    self.value = value
    self.dating = dating
    self.ground = ground
    self.span = span
  }
}
