/// A document in a container, not yet taken out.
struct ContainedDocument {
  /// Where it stands, as in `reports.zip#north/first.txt`.
  let source: String
  /// Its bytes to come.
  let reader: ByteReader
  /// What the container knows of it.
  var hint = DocumentHint()
  /// The record that it is a part of, where the report is to be known by the whole record.
  var original: [UInt8]?
  /// What it is, where the container knows better than its bytes.
  var format: DocumentFormat?
}

/// Something that holds documents and gives them one by one.
protocol DocumentContainer: AnyObject {
  /// The next document, or why the next one cannot be had; `nil` when there are no more.
  func next() -> Result<ContainedDocument, SourceError>?
}

/// A container of documents that are there already.
final class DocumentList: DocumentContainer {
  private var documents: ArraySlice<Result<ContainedDocument, SourceError>>

  /// Takes the documents.
  init(_ documents: [Result<ContainedDocument, SourceError>]) {
    self.documents = documents[...]
  }

  /// The next document.
  func next() -> Result<ContainedDocument, SourceError>? {
    documents.popFirst()
  }
}
