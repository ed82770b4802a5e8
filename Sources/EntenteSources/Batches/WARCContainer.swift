/// The pages and documents of a web archive (ISO 28500), one by one.
///
/// Answers of servers with status 200 and saved resources are given; requests, notes and what is no document by its
/// type are passed over.
final class WARCContainer: DocumentContainer {
  private let reader: ByteReader
  private let source: String
  private let budget: UnpackBudget
  private let limit: Int
  private let isOutermost: Bool
  private var count = 0
  private var isAtEnd = false

  /// The longest head of a record, in bytes.
  private static let longestHead = 64_000

  /// Takes a web archive; `isOutermost` where it is the input itself and not packed.
  init(_ archive: ContainedDocument, budget: UnpackBudget, limit: Int, isOutermost: Bool) {
    reader = archive.reader
    source = archive.source
    self.budget = budget
    self.limit = limit
    self.isOutermost = isOutermost
  }

  /// The next document.
  func next() -> Result<ContainedDocument, SourceError>? {
    while !isAtEnd {
      do throws(SourceError) {
        guard let head = try self.head() else { return nil }
        count += 1
        if let document = try document(head) { return .success(document) }
      } catch {
        if error.source == source { isAtEnd = true }
        return .failure(error)
      }
    }
    return nil
  }

  /// The head of the next record; `nil` at the end of the archive.
  private func head() throws(SourceError) -> HeaderFields? {
    var version: ByteReader.Line?
    repeat { version = try reader.line(limit: Self.longestHead) } while version?.isBlank == true
    guard let version else {
      isAtEnd = true
      return nil
    }
    guard case .whole(let line) = version, line.starts(with: Array("WARC/".utf8)) else {
      throw damaged("no record begins behind record \(count)")
    }
    return try HeaderFields(reader, limit: Self.longestHead)
  }

  /// The document of a record; `nil` where it has none for a reader.
  private func document(_ head: HeaderFields) throws(SourceError) -> ContainedDocument? {
    guard let length = head["content-length"].flatMap({ Int($0) }), length >= 0 else {
      throw damaged("record \(count + 1) does not say its length")
    }
    let kind = head["warc-type"]?.lowercased() ?? ""
    let address = head["warc-target-uri"]?.trimmed(of: "<>")
    let place = "\(source)#\(address ?? String(count))"
    guard kind == "response" || kind == "resource" || kind == "conversion" else {
      try pass(length)
      return nil
    }
    if length > limit {
      try pass(length)
      throw SourceError(
        code: .tooLarge, source: place,
        sentence: "the record has more than the limit of \(ReportReader.megabytes(limit)); it was passed over"
      )
    }
    let block = try reader.take(length)
    if block.count < length { throw damaged("the file breaks off in record \(count)") }
    if isOutermost { budget.take(packed: length) }
    if kind == "response" {
      guard let answer = HTTPAnswer(block) else { return nil }
      let body = try answer.body(budget: budget, limit: limit, source: place)
      return contained(place, address, answer.contentType, body)
    }
    return contained(place, address, head["content-type"], block)
  }

  private func contained(
    _ place: String, _ address: String?, _ type: String?, _ body: [UInt8]
  ) -> ContainedDocument? {
    var hint = DocumentHint(contentType: type)
    hint.address = address
    guard !body.isEmpty, Self.isDocument(hint.mediaType), !DocumentFormat.isUnread(body) else {
      return nil
    }
    return ContainedDocument(source: place, reader: ByteReader(body), hint: hint)
  }

  private func pass(_ length: Int) throws(SourceError) {
    if try reader.skip(length) < length { throw damaged("the file breaks off in record \(count)") }
  }

  /// Whether something of this type may be a report: no picture, style sheet, script or feed.
  private static func isDocument(_ type: String) -> Bool {
    switch type {
    case "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf",
      "application/rtf",
      "text/rtf", "application/octet-stream", "":
      return true
    default: return false
    }
  }

  private func damaged(_ sentence: String) -> SourceError {
    SourceError(code: .damaged, source: source, sentence: "\(sentence); what stands before it was read")
  }
}

extension ByteReader.Line {
  /// Whether it holds nothing but its end.
  var isBlank: Bool {
    switch self {
    case .whole(let bytes): bytes.allSatisfy { $0 == 0x0D || $0 == 0x0A }
    case .tooLong: false
    }
  }
}
