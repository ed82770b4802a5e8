import Foundation

/// The records of a file of JSON, one object a line: `{"url", "title", "published", "text" or "html"}`.
final class RecordContainer: DocumentContainer {
  private let reader: ByteReader
  private let source: String
  private let limit: Int
  private var number = 0
  private var isAtEnd = false

  /// Takes a file of records.
  init(_ file: ContainedDocument, limit: Int) {
    reader = file.reader
    source = file.source
    self.limit = limit
  }

  /// The next record.
  func next() -> Result<ContainedDocument, SourceError>? {
    while !isAtEnd {
      do throws(SourceError) {
        guard let line = try line() else { return nil }
        if line.isBlank { continue }
        return .success(try document(line))
      } catch {
        return .failure(error)
      }
    }
    return nil
  }

  private func line() throws(SourceError) -> ByteReader.Line? {
    do throws(SourceError) {
      number += 1
      return try reader.line(limit: limit)
    } catch {
      isAtEnd = true
      throw error
    }
  }

  private func document(_ line: ByteReader.Line) throws(SourceError) -> ContainedDocument {
    guard case .whole(var record) = line else {
      throw error(
        .tooLarge, "the line has more than the limit of \(ReportReader.megabytes(limit)); it was passed over")
    }
    while let last = record.last, last <= 0x20 { record.removeLast() }
    guard let value = try? JSONSerialization.jsonObject(with: Data(record)),
      let object = value as? [String: Any]
    else {
      throw error(.record, "the line is no JSON object; write one record a line")
    }
    var fields = ReportFields()
    for (name, value) in object.sorted(by: { $0.key < $1.key }) {
      guard let meaning = RecordColumns.meaning(of: name) else { continue }
      for string in Self.strings(value) { fields.take(meaning, string) }
    }
    return try fields.document(of: record, in: source, number: number)
  }

  private static func strings(_ value: Any) -> [String] {
    if let string = value as? String { return [string] }
    if let strings = value as? [String] { return [strings.joined(separator: "; ")] }
    return ((value as? [String: Any])?["name"] as? String).map { [$0] } ?? []
  }

  private func error(_ code: SourceError.Code, _ sentence: String) -> SourceError {
    SourceError(code: code, source: "\(source)#\(number)", sentence: sentence)
  }
}
