public import EntenteModel

/// Reads the bytes of one document into a report: plain text or a web page, told by its content and its
/// file's ending.
///
/// The text of a plain-text file of valid UTF-8 is the file's own text, unchanged; that of a page is its
/// article, block by block, with a blank line between blocks. Furniture is marked in both.
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
  public func open(_ bytes: [UInt8], source: String) throws(SourceError) -> OpenedReport {
    if bytes.count > limit {
      let sizes = "\(Self.megabytes(bytes.count)), and the limit is \(Self.megabytes(limit))"
      throw SourceError(
        code: .tooLarge, source: source, sentence: "the document has \(sizes); split it or raise the limit")
    }
    if bytes.allSatisfy({ $0 <= 0x20 }), !bytes.contains(0) {
      throw SourceError(
        code: .empty, source: source, sentence: "the document is empty; there is nothing to read")
    }
    return Self.isPage(bytes, source: source)
      ? try openPage(bytes, source: source) : try openPlain(bytes, source: source)
  }

  private func openPlain(_ bytes: [UInt8], source: String) throws(SourceError) -> OpenedReport {
    let decoded = try TextDecoder(source: source).decode(bytes)
    guard let text = ReportText(validating: decoded.text) else {
      throw SourceError(code: .encoding, source: source, sentence: "the text is not valid; save it as UTF-8")
    }
    let reader = PassageReader(LineCutter(text.utf8).units(), of: text.utf8)
    let credit = PlainCredits(reader, of: text)
    let report = Report(
      source: source, original: bytes, text: text, passages: reader.passages, title: credit.title,
      outlet: credit.outlet, authors: reader.head.authors, agency: credit.agency,
      published: reader.head.published,
      language: LanguageGuess.code(of: text.utf8[...]))
    return OpenedReport(
      report: report, format: .plain, encoding: decoded.encoding, notes: decoded.notes,
      furniture: reader.furniture)
  }

  private func openPage(_ bytes: [UInt8], source: String) throws(SourceError) -> OpenedReport {
    let decoded = try TextDecoder(source: source).decodePage(bytes)
    return try PageReader(source: source, original: bytes, decoded: decoded).read()
  }

  private static func megabytes(_ count: Int) -> String {
    count < 10_000_000 ? "\(count) bytes" : "\(count / 1_000_000) MB"
  }

  /// Whether a document is a web page: it starts with a tag or a doctype, or its file's ending says so.
  private static func isPage(_ bytes: [UInt8], source: String) -> Bool {
    let head = String(decoding: bytes.prefix(2048).filter { $0 != 0 && $0 < 0x80 }, as: UTF8.self)
      .lowercased()
    let start = head.drop { $0.isWhitespace }
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return true }
    let name = source.lowercased()
    let isNamed = [".html", ".htm", ".xhtml"].contains { name.hasSuffix($0) }
    let hasTags = ["<html", "<head", "<body", "<meta ", "<title", "<article", "<div", "<p>"].contains {
      head.contains($0)
    }
    if isNamed { return hasTags || start.hasPrefix("<") }
    return start.hasPrefix("<") && hasTags
  }
}
