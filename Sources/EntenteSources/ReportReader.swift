public import EntenteModel

/// Reads the bytes of one document into a report: plain text, a web page, Markdown, PDF, DOCX, ODT, RTF or a mail,
/// told by its content and its file's ending.
///
/// The text of a plain-text file of valid UTF-8 is the file's own text, unchanged; that of a page is its
/// article, that of the others their text in reading order, block by block, with a blank line between blocks.
/// Furniture is marked in all. What holds many documents is opened by ``InputReader``.
public struct ReportReader: Sendable {
  /// The largest document that is read, in bytes.
  public let limit: Int

  /// Makes a reader that refuses documents of more than `limit` bytes.
  public init(limit: Int = 50_000_000) {
    self.limit = limit
  }

  /// Reads a document.
  ///
  /// - Throws: a ``SourceError`` where there is no text: empty, binary, too large, of an unknown encoding.
  public func read(_ bytes: [UInt8], source: String) throws(SourceError) -> Report {
    try open(bytes, source: source).report
  }

  /// Reads a document and keeps how it was read: its encoding, the rule behind each passage of furniture.
  ///
  /// - Throws: as ``read(_:source:)``.
  public func open(
    _ bytes: [UInt8], source: String, hint: DocumentHint = DocumentHint()
  ) throws(SourceError) -> OpenedReport {
    try open(SourceDocument(source: source, bytes: bytes, hint: hint))
  }

  /// Reads a document that comes with what is known of it beside its bytes, which goes into the report.
  ///
  /// - Throws: as ``read(_:source:)``.
  public func open(_ document: SourceDocument) throws(SourceError) -> OpenedReport {
    let (bytes, source) = (document.bytes, document.source)
    if bytes.count > limit {
      let sizes = "\(Self.megabytes(bytes.count)), and the limit is \(Self.megabytes(limit))"
      throw SourceError(
        code: .tooLarge, source: source, sentence: "the document has \(sizes); split it or raise the limit")
    }
    if bytes.allSatisfy({ $0 <= 0x20 }), !bytes.contains(0) {
      throw SourceError(
        code: .empty, source: source, sentence: "the document is empty; there is nothing to read")
    }
    return try opened(document).adding(document.hint, isKnown: false)
  }

  private func opened(_ document: SourceDocument) throws(SourceError) -> OpenedReport {
    switch document.format {
    case .page: return try openPage(document)
    case .pdf: return try PDFReader(document).read()
    case .word, .openDocument: return try OfficeReader(document).read(limit: limit)
    case .mail: return try MailReader(document).read()
    case .rtf: return try RTFReader.read(document)
    case .markdown: return try MarkdownReader.read(document)
    case .zip:
      guard let office = try ZipArchive(.memory(document.bytes), source: document.source).office else {
        return try openPlain(document)
      }
      let inner = SourceDocument(
        source: document.source, bytes: document.bytes, hint: document.hint, format: office)
      return try OfficeReader(inner).read(limit: limit)
    case .plain, .gzip, .zstd, .warc, .mailbox, .records, .table: return try openPlain(document)
    }
  }

  private func openPlain(_ document: SourceDocument) throws(SourceError) -> OpenedReport {
    let source = document.source
    let decoded = try TextDecoder(source: source, said: document.hint.charset).decode(document.bytes)
    guard let text = ReportText(validating: decoded.text) else {
      throw SourceError(code: .encoding, source: source, sentence: "the text is not valid; save it as UTF-8")
    }
    let reader = PassageReader(LineCutter(text.utf8).units(), of: text.utf8)
    let credit = PlainCredits(reader, of: text)
    let report = Report(
      source: source, original: document.original, text: text, passages: reader.passages, title: credit.title,
      outlet: credit.outlet, authors: reader.head.authors, agency: credit.agency,
      published: reader.head.published,
      language: LanguageGuess.code(of: text.utf8[...]))
    return OpenedReport(
      report: report, format: .plain, encoding: decoded.encoding, notes: decoded.notes,
      furniture: reader.furniture)
  }

  private func openPage(_ document: SourceDocument) throws(SourceError) -> OpenedReport {
    let decoder = TextDecoder(source: document.source, said: document.hint.charset)
    let decoded = try decoder.decodePage(document.bytes)
    return try PageReader(source: document.source, original: document.original, decoded: decoded).read()
  }

  static func megabytes(_ count: Int) -> String {
    count < 1_000_000 ? "\(count) bytes" : "\(count / 1_000_000) MB"
  }

  /// Whether a document is a web page: it starts with a tag or a doctype, or its file's ending says so.
  static func isPage(_ bytes: [UInt8], source: String, _ hint: DocumentHint) -> Bool {
    let head = String(decoding: bytes.prefix(2048).filter { $0 != 0 && $0 < 0x80 }, as: UTF8.self)
      .lowercased()
    let start = head.drop { $0.isWhitespace }
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return true }
    let name = source.lowercased()
    let isNamed = [".html", ".htm", ".xhtml"].contains { name.hasSuffix($0) }
    let hasTags = ["<html", "<head", "<body", "<meta ", "<title", "<article", "<div", "<p>"].contains {
      head.contains($0)
    }
    if isNamed || hint.isPage { return hasTags || start.hasPrefix("<") }
    return start.hasPrefix("<") && hasTags
  }
}
