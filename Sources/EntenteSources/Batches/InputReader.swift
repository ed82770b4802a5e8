/// Takes the documents out of an input, one by one: the only one of a text, a page or a PDF; all those of an archive,
/// a mailbox, a web archive or a table.
///
/// Nothing is held but the document at hand, so that an input may be larger than the memory. What unpacks to more
/// than is sane, or lies too deep, is told in a sentence, and the rest goes on.
public struct InputReader: Sendable {
  /// The largest document that is taken out, in bytes.
  public let limit: Int

  /// The largest text or page that is taken out of a batch, in bytes. Reading one takes some twenty times its size of
  /// memory, and as many are read at once as there are cores; one that is given by itself may be larger.
  public static let largestText = 5_000_000

  /// How deep archives may lie in archives.
  public static let deepest = 5

  /// Makes a reader that passes over documents of more than `limit` bytes.
  public init(limit: Int = ReportReader().limit) {
    self.limit = limit
  }

  /// The documents of an input.
  public func documents(of input: SourceInput) -> DocumentSequence {
    let iterator = DocumentIterator(source: input.source, limit: limit)
    do throws(SourceError) {
      let file = try input.stream()
      iterator.start(with: ByteReader(file), file: file, hint: DocumentHint())
    } catch {
      iterator.fail(error)
    }
    return DocumentSequence(iterator: iterator)
  }

  /// The documents of some bytes that were had from elsewhere.
  public func documents(of bytes: [UInt8], source: String, hint: DocumentHint = DocumentHint())
    -> DocumentSequence
  {
    let iterator = DocumentIterator(source: source, limit: limit)
    iterator.start(with: ByteReader(bytes), file: nil, hint: hint)
    return DocumentSequence(iterator: iterator)
  }
}

/// The documents of one input; it can be gone through once.
public struct DocumentSequence: Sequence, IteratorProtocol {
  private let iterator: DocumentIterator

  init(iterator: DocumentIterator) {
    self.iterator = iterator
  }

  /// Makes a sequence of one error.
  public init(failing error: SourceError) {
    iterator = DocumentIterator(source: error.source, limit: 0)
    iterator.fail(error)
  }

  /// The next document, or why the next one cannot be had.
  public func next() -> Result<SourceDocument, SourceError>? {
    iterator.next()
  }
}
