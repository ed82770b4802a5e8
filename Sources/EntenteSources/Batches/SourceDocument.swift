/// One document with where it comes from: what ``ReportReader`` makes a report of.
public struct SourceDocument: Sendable {
  /// The file or address it came from, with `#` and its place in it for what comes out of an archive.
  public let source: String
  /// The bytes that are read.
  public let bytes: [UInt8]
  /// The bytes that the report keeps and is known by, where they are others: the record that held the bytes.
  public let original: [UInt8]
  /// What else is known of it.
  public let hint: DocumentHint
  /// What it is.
  let format: DocumentFormat

  /// Makes a document; what it is is told by its content, then by the ending of its source, then by its hint.
  public init(source: String, bytes: [UInt8], hint: DocumentHint = DocumentHint()) {
    let format = DocumentFormat(head: bytes[...].prefix(DocumentFormat.headSize), source: source, hint: hint)
    self.init(source: source, bytes: bytes, original: bytes, hint: hint, format: format)
  }

  init(source: String, bytes: [UInt8], original: [UInt8]? = nil, hint: DocumentHint, format: DocumentFormat) {
    self.source = source
    self.bytes = bytes
    self.original = original ?? bytes
    self.hint = hint
    self.format = format
  }
}
