import EntenteModel

/// Reads DOCX and ODT documents: their paragraphs in order, with the shapes that their styles give them.
///
/// What was struck out by tracked changes, comments, heads and feet of pages and fields' codes are left out; notes
/// stand at the end.
struct OfficeReader {
  private let document: SourceDocument

  /// Takes a document.
  init(_ document: SourceDocument) {
    self.document = document
  }

  /// Reads the document.
  ///
  /// - Throws: a ``SourceError`` where it is damaged, encrypted or empty.
  func read(limit: Int) throws(SourceError) -> OpenedReport {
    let archive = try ZipArchive(.memory(document.bytes), source: document.source)
    let budget = UnpackBudget(source: document.source)
    if document.format == .word {
      guard let body = try archive.bytes(of: "word/document.xml", limit: limit, budget: budget) else {
        throw damaged
      }
      var text = DocumentText()
      try WordText().read(body, into: &text, or: damaged)
      for notes in ["word/footnotes.xml", "word/endnotes.xml"] {
        if let part = try archive.bytes(of: notes, limit: limit, budget: budget) {
          try WordText().read(part, into: &text, or: damaged)
        }
      }
      return try text.opened(document, .word)
    }
    if let manifest = try archive.bytes(of: "META-INF/manifest.xml", limit: limit, budget: budget),
      String(decoding: manifest, as: UTF8.self).contains("encryption-data")
    {
      throw SourceError(
        code: .encrypted, source: document.source,
        sentence: "the document is encrypted; save it without a password")
    }
    guard let body = try archive.bytes(of: "content.xml", limit: limit, budget: budget) else { throw damaged }
    if let kind = try archive.bytes(of: "mimetype", limit: 1000, budget: budget),
      !String(decoding: kind, as: UTF8.self).contains("opendocument.text")
    {
      throw SourceError(
        code: .binary, source: document.source,
        sentence: "the document is a table or a presentation, not a text; give its text instead")
    }
    var text = DocumentText()
    try OpenDocumentText().read(body, into: &text, or: damaged)
    return try text.opened(document, .openDocument)
  }

  private var damaged: SourceError {
    SourceError(code: .damaged, source: document.source, sentence: "the document is damaged; save it again")
  }
}
