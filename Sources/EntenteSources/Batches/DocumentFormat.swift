/// What a document is. Its content is asked first, then the ending of its name, then its sender's word.
enum DocumentFormat: Hashable, Sendable {
  case plain, page, markdown, pdf, rtf, mail
  /// The two kinds of office documents that are read; they are ZIP archives inside.
  case word, openDocument
  case zip, gzip, zstd, warc, mailbox
  /// JSON, one object a line.
  case records
  /// A table with named columns.
  case table

  /// The endings that packed files bear behind their own.
  static let packedEndings = [".gz", ".zst"]

  /// How many bytes of a document its format is told by.
  static let headSize = 4096

  /// Tells the format of a document by its first bytes, its name and what else is known of it.
  init(head: ArraySlice<UInt8>, source: String, hint: DocumentHint) {
    let head = Array(head)
    var name = source.lowercased()
    for ending in Self.packedEndings where name.hasSuffix(ending) { name.removeLast(ending.count) }
    func ends(_ endings: String...) -> Bool { endings.contains { name.hasSuffix($0) } }
    if let marked = Self.byMark(head) {
      self = marked
    } else if MailHead.opens(head, isNamed: ends(".eml") || hint.mediaType == "message/rfc822") {
      self = .mail
    } else if Self.opensMailbox(head) {
      self = .mailbox
    } else if Self.opensRecords(head, isNamed: ends(".ndjson", ".jsonl")) {
      self = .records
    } else if ends(".csv", ".tsv") || (head.first != 0x3C && RecordColumns(line: head)?.isOfReports == true) {
      self = .table
    } else if ReportReader.isPage(head, source: source, hint) {
      self = .page
    } else if ends(".md", ".markdown") || hint.mediaType == "text/markdown" {
      self = .markdown
    } else {
      self = .plain
    }
  }

  /// Whether the first bytes are of a file that is neither read nor opened: a picture, a program, a rare archive.
  static func isUnread(_ bytes: [UInt8]) -> Bool {
    FileSignature.name(of: bytes) != nil && byMark(bytes) == nil
  }

  private static func byMark(_ head: [UInt8]) -> DocumentFormat? {
    if head.starts(with: Array("%PDF-".utf8)) { return .pdf }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      return .zip
    }
    if head.starts(with: [0x1F, 0x8B]) { return .gzip }
    if ZstdUnpacker.opens(head) { return .zstd }
    if head.starts(with: Array("WARC/".utf8)) { return .warc }
    return head.starts(with: Array("{\\rtf".utf8)) ? .rtf : nil
  }

  /// "From somebody@example.org Mon Jan 5 …" with a head of a message under it.
  private static func opensMailbox(_ head: [UInt8]) -> Bool {
    guard head.starts(with: Array("From ".utf8)), let end = head.firstIndex(of: 0x0A) else { return false }
    return MailHead.opens(Array(head[(end + 1)...]), isNamed: false)
  }

  /// A brace and a quoted name; by another name than such files bear, one of the names that reports have too.
  private static func opensRecords(_ head: [UInt8], isNamed: Bool) -> Bool {
    let start = head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    guard start.first == 0x7B else { return false }
    guard start.dropFirst().first(where: { $0 > 0x20 }) == 0x22 else { return isNamed }
    if isNamed { return true }
    let text = String(decoding: start, as: UTF8.self)
    return ["\"text\"", "\"html\"", "\"content\"", "\"body\"", "\"url\""].contains { text.contains($0) }
  }
}
