/// A message as mail programs write it (RFC 5322, RFC 2045): its head, the part that is its text, its attachments.
struct MailMessage {
  /// One part that holds no others.
  struct Part {
    let head: MailHead
    let body: ArraySlice<UInt8>

    /// The name of the file that the part was.
    var name: String? {
      head.parameter("filename", of: "content-disposition") ?? head.parameter("name", of: "content-type")
    }

    /// Whether the part is meant to be saved, not shown.
    var isAttachment: Bool {
      let disposition = head["content-disposition"]?.lowercased() ?? ""
      return disposition.hasPrefix("attachment") || (name != nil && !disposition.hasPrefix("inline"))
    }

    /// The bytes behind the transfer encoding.
    var bytes: [UInt8] { TransferEncoding(head["content-transfer-encoding"]).decode(body) }
  }

  /// The head of the message.
  let head: MailHead
  /// All parts that hold no others, in order.
  private(set) var parts: [Part] = []

  /// How deep parts may stand in one another, and how many there may be.
  private static let deepest = 10
  private static let most = 1000

  /// Reads a message.
  init(_ message: [UInt8]) {
    let (head, body) = Self.split(message[...])
    self.head = head
    collect(head, body, depth: 0)
  }

  /// The part that is the message's text: plain text before a page, where both are given.
  var text: Part? {
    let shown = parts.filter { !$0.isAttachment }
    let plain = shown.first { $0.head.mediaType == "text/plain" }
    let page = shown.first { $0.head.mediaType == "text/html" }
    guard let plain else { return page }
    let isScrap = plain.body.count < 200 && (page?.body.count ?? 0) > 4 * plain.body.count
    return isScrap ? page : plain
  }

  /// The attachments as documents of their own; pictures that the text shows are passed over.
  func attachments(of source: String) -> [Result<ContainedDocument, SourceError>] {
    parts.enumerated().compactMap { index, part in
      let type = part.head.mediaType
      guard part.isAttachment || type == "message/rfc822" || !type.hasPrefix("text/") else { return nil }
      if type.hasPrefix("image/") && !part.isAttachment { return nil }
      if type == "application/pgp-signature" || type == "application/pkcs7-signature"
        || type == "text/calendar"
      {
        return nil
      }
      let place = "\(source)#\(part.name ?? "part \(index + 1)")"
      let bytes = part.bytes
      if bytes.isEmpty { return nil }
      if let kind = FileSignature.name(of: bytes), DocumentFormat.isUnread(bytes) {
        let sentence = "the attachment is \(kind), not text; it was not read"
        return .failure(SourceError(code: .binary, source: place, sentence: sentence))
      }
      let hint = DocumentHint(contentType: part.head["content-type"])
      return .success(ContainedDocument(source: place, reader: ByteReader(bytes), hint: hint))
    }
  }

  private mutating func collect(_ head: MailHead, _ body: ArraySlice<UInt8>, depth: Int) {
    guard parts.count < Self.most else { return }
    guard head.mediaType.hasPrefix("multipart/"), depth < Self.deepest,
      let boundary = head.parameter("boundary", of: "content-type"), !boundary.isEmpty
    else {
      parts.append(Part(head: head, body: body))
      return
    }
    for piece in Self.pieces(of: body, boundary: Array("--\(boundary)".utf8)) {
      let (head, body) = Self.split(piece)
      collect(head, body, depth: depth + 1)
    }
  }

  /// The head and the body, which a blank line parts.
  private static func split(_ bytes: ArraySlice<UInt8>) -> (MailHead, ArraySlice<UInt8>) {
    var lines: [[UInt8]] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.endIndex
      var line = bytes[place..<end]
      place = min(end + 1, bytes.endIndex)
      if line.last == 0x0D { line.removeLast() }
      if line.isEmpty { break }
      lines.append(Array(line))
    }
    return (MailHead(lines: lines), bytes[place...])
  }

  /// What stands between the lines that are the boundary.
  private static func pieces(of body: ArraySlice<UInt8>, boundary: [UInt8]) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start: Int?
    var place = body.startIndex
    while place < body.endIndex, pieces.count < most {
      let end = body[place...].firstIndex(of: 0x0A) ?? body.endIndex
      let next = min(end + 1, body.endIndex)
      let line = body[place..<end]
      if line.starts(with: boundary), line.dropFirst(boundary.count).allSatisfy({ $0 <= 0x20 || $0 == 0x2D })
      {
        if let start { pieces.append(body[start..<place]) }
        start = next
        if line.dropFirst(boundary.count).starts(with: [0x2D, 0x2D]) { return pieces }
      }
      place = next
    }
    if let start, start < body.endIndex { pieces.append(body[start...]) }
    return pieces
  }
}
