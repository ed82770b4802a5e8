/// Goes through the documents of an input depth first, archives in archives too.
final class DocumentIterator {
  private let source: String
  private let limit: Int
  private let budget: UnpackBudget
  private var open: [any DocumentContainer] = []
  private var file: FileStream?

  /// Makes an iterator over nothing.
  init(source: String, limit: Int) {
    self.source = source
    self.limit = limit
    budget = UnpackBudget(source: source)
  }

  /// Starts with the input's own bytes.
  func start(with reader: ByteReader, file: FileStream?, hint: DocumentHint) {
    self.file = file
    open = [DocumentList([.success(ContainedDocument(source: source, reader: reader, hint: hint))])]
  }

  /// Starts with an error alone.
  func fail(_ error: SourceError) {
    open = [DocumentList([.failure(error)])]
  }

  /// The next document, or why the next one cannot be had.
  func next() -> Result<SourceDocument, SourceError>? {
    while let container = open.last {
      guard let found = container.next() else {
        open.removeLast()
        continue
      }
      switch found {
      case .failure(let error): return .failure(error)
      case .success(let contained):
        do throws(SourceError) {
          if let document = try take(contained) { return .success(document) }
        } catch {
          if error.code == .bomb { open = [] }
          return .failure(error)
        }
      }
    }
    return nil
  }

  /// The document itself; `nil` when it is a container, which is then open.
  private func take(_ found: ContainedDocument) throws(SourceError) -> SourceDocument? {
    let head = try found.reader.peek(DocumentFormat.headSize)
    let format = found.format ?? DocumentFormat(head: head, source: found.source, hint: found.hint)
    switch format {
    case .gzip: try enter(unpacked(found, by: Inflater(.gzip)))
    case .zstd:
      let dictionary = try ZstdUnpacker.dictionary(of: found.reader, source: found.source)
      try enter(unpacked(found, by: ZstdUnpacker(dictionary: dictionary, isOutermost: open.count == 1)))
    case .warc: try enter(WARCContainer(found, budget: budget, limit: limit, isOutermost: open.count == 1))
    case .mailbox: try enter(MailboxContainer(found, limit: limit))
    case .records: try enter(RecordContainer(found, limit: limit))
    case .table: try enter(TableContainer(found, limit: limit))
    case .zip: return try takeArchive(found)
    case .mail:
      let message = try whole(found, .mail)
      let parts = MailMessage(message.bytes).attachments(of: found.source)
      if !parts.isEmpty { try enter(DocumentList(parts)) }
      return message
    case .plain, .page, .markdown, .pdf, .rtf, .word, .openDocument: return try whole(found, format)
    }
    return nil
  }

  private func whole(_ found: ContainedDocument, _ format: DocumentFormat) throws(SourceError)
    -> SourceDocument
  {
    SourceDocument(
      source: found.source, bytes: try bytes(of: found, limit: limit(of: format)), original: found.original,
      hint: found.hint,
      format: format)
  }

  private func bytes(of found: ContainedDocument, limit: Int? = nil) throws(SourceError) -> [UInt8] {
    let limit = min(limit ?? self.limit, self.limit)
    if let bytes = try found.reader.rest(limit: limit) { return bytes }
    throw SourceError(
      code: .tooLarge, source: found.source,
      sentence: "the document has more than the limit of \(ReportReader.megabytes(limit)); split it")
  }

  /// The most bytes that a document of a format may have here: texts and pages out of a batch less than others.
  private func limit(of format: DocumentFormat) -> Int {
    switch format {
    case .plain, .page, .markdown, .rtf: open.count > 1 ? InputReader.largestText : limit
    case .pdf, .mail, .word, .openDocument, .zip, .gzip, .zstd, .warc, .mailbox, .records, .table: limit
    }
  }

  /// An office document whole, or the members of any other archive.
  private func takeArchive(_ found: ContainedDocument) throws(SourceError) -> SourceDocument? {
    let isOutermost = open.count == 1
    if isOutermost, let file, file.isSeekable {
      let archive = try ZipArchive(.file(file), source: found.source)
      if let format = archive.office { return try whole(found, format) }
      try enter(ZipContainer(archive, source: found.source, budget: budget, isOutermost: true))
    } else {
      let bytes = try bytes(of: found)
      let archive = try ZipArchive(.memory(bytes), source: found.source)
      if let format = archive.office {
        return SourceDocument(
          source: found.source, bytes: bytes, original: found.original, hint: found.hint, format: format)
      }
      try enter(ZipContainer(archive, source: found.source, budget: budget, isOutermost: isOutermost))
    }
    return nil
  }

  private func unpacked(_ found: ContainedDocument, by unpacker: any Unpacker) -> DocumentList {
    let stream = UnpackStream(
      ReaderStream(found.reader), by: unpacker, source: found.source, budget: budget,
      isOutermost: open.count == 1)
    let inner = ContainedDocument(
      source: found.source, reader: ByteReader(stream), hint: found.hint, original: found.original)
    return DocumentList([.success(inner)])
  }

  private func enter(_ container: any DocumentContainer) throws(SourceError) {
    guard open.count <= InputReader.deepest else {
      throw SourceError(
        code: .nested, source: source,
        sentence: "archives lie more than \(InputReader.deepest) deep in one another; unpack it first")
    }
    open.append(container)
  }
}

/// What a reader has not yet given, as a stream.
final class ReaderStream: ByteStream {
  private let reader: ByteReader

  /// Takes a reader.
  init(_ reader: ByteReader) {
    self.reader = reader
  }

  /// The next bytes.
  func read(_ count: Int) throws(SourceError) -> [UInt8] {
    try reader.take(count)
  }
}
