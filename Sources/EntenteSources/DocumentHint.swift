/// What came with a document that is not in its bytes: what a server, a record's head or a table's columns say of it.
public struct DocumentHint: Hashable, Sendable {
  /// The media type, as in `text/html`, in lower case; empty where none was told. The content is believed first.
  public let mediaType: String
  /// The name of the encoding, where it was told.
  public let charset: String?
  /// The address it was found at.
  public var address: String?
  /// Its title.
  public var title: String?
  /// The outlet that published it.
  public var outlet: String?
  /// Its authors.
  public var authors: [String] = []
  /// When it was published: an ISO 8601 date or time, or a written date.
  public var published: String?
  /// Its language by ISO 639-1.
  public var language: String?

  /// Makes a hint; without arguments it says nothing.
  public init(mediaType: String = "", charset: String? = nil) {
    self.mediaType = mediaType
    self.charset = charset
  }

  /// Makes a hint of a field such as `text/html; charset=utf-8`.
  init(contentType: String?) {
    let field = contentType?.lowercased() ?? ""
    let name = field.firstRange(of: "charset=").map { found in
      field[found.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" && $0 != "'" && $0 != " " }
    }
    self.init(
      mediaType: String(field.prefix { $0 != ";" }).trimmed(of: " "),
      charset: name.flatMap { $0.isEmpty ? nil : $0 })
  }

  /// Whether the document is said to be a web page.
  var isPage: Bool { mediaType == "text/html" || mediaType == "application/xhtml+xml" }
}
