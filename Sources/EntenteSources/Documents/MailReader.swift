import EntenteModel

/// Reads a message into a report: its subject, who wrote it and when, its text.
struct MailReader {
  private let document: SourceDocument

  /// Takes a message.
  init(_ document: SourceDocument) {
    self.document = document
  }

  /// Reads the message.
  ///
  /// - Throws: a ``SourceError`` where it has no text.
  func read() throws(SourceError) -> OpenedReport {
    let message = MailMessage(document.bytes)
    guard let part = message.text else {
      throw SourceError(
        code: .empty, source: document.source,
        sentence: "the message has no text of its own; its attachments are read by themselves")
    }
    let subject = message.head["subject"]?.trimmed(of: " ") ?? ""
    let decoded = MailText.decode(part.bytes, charset: part.head.parameter("charset", of: "content-type"))
    var text = DocumentText()
    text.append(subject.utf8, isTitle: true)
    let body = decoded.text.replacing("\r\n", with: "\n")
    if part.head.mediaType == "text/html" {
      try appendPage(Array(body.utf8), to: &text)
    } else {
      text.appendPlain(Array(body.utf8))
      markSignature(&text)
    }
    let opened = try text.opened(document, .mail, notes: [decoded.note].compactMap(\.self))
    var hint = DocumentHint()
    hint.title = subject.isEmpty ? nil : subject
    hint.authors = Self.sender(message.head["from"]).map { [$0] } ?? []
    hint.published = Self.date(message.head["date"])
    return opened.adding(hint, isKnown: true)
  }

  /// Adds the shown blocks of a page.
  private func appendPage(_ page: [UInt8], to text: inout DocumentText) throws(SourceError) {
    guard let tree = PageTree(page), !tree.isCutOff else {
      throw SourceError(
        code: .page, source: document.source,
        sentence: "the message's page is too large or too deep to be read")
    }
    let shown = PageBlocks(of: tree, weights: PageWeights(of: tree))
    for block in shown.blocks {
      let shape: Passage.Kind? =
        switch block.shape {
        case .heading: .heading
        case .listItem: .listItem
        case .quote: .quote
        case .caption: .caption
        case .paragraph, .preformatted, .row: nil
        }
      text.append(shown.text.bytes[block.text], shape: shape, isOfPage: true)
      if block.part == .furniture { text.markLast(.controls) }
      if block.linkShare >= 0.75, block.look.words <= 30 { text.markLast(.link) }
    }
  }

  /// Marks what follows on a line of two dashes as the sender's signature.
  private func markSignature(_ text: inout DocumentText) {
    let dashes = text.units.lastIndex { Array(text.bytes[$0.span.start..<$0.span.end]) == [0x2D, 0x2D] }
    guard let dashes, text.units.count - dashes <= 10 else { return }
    text.mark(from: dashes, .signature)
  }

  /// The name of the sender, without the address.
  private static func sender(_ field: String?) -> String? {
    guard let field else { return nil }
    let name = String(field.prefix { $0 != "<" }).trimmed(of: " \"'")
    return name.isEmpty || name.contains("@") ? nil : name
  }

  /// "Tue, 3 Sep 2024 10:15:00 +0200" without its weekday and time of day.
  private static func date(_ field: String?) -> String? {
    let words = field?.split { $0 == " " || $0 == "," } ?? []
    guard let day = words.firstIndex(where: { Int($0) != nil }), day + 2 < words.count else { return nil }
    return words[day...(day + 2)].joined(separator: " ")
  }
}
