/// The messages of a mailbox (RFC 4155), one by one.
final class MailboxContainer: DocumentContainer {
  private let reader: ByteReader
  private let source: String
  private let limit: Int
  private var number = 0
  private var isAtEnd = false
  private var isStarted = false

  /// Takes a mailbox.
  init(_ mailbox: ContainedDocument, limit: Int) {
    reader = mailbox.reader
    source = mailbox.source
    self.limit = limit
  }

  /// The next message.
  func next() -> Result<ContainedDocument, SourceError>? {
    while !isAtEnd {
      do throws(SourceError) {
        guard let message = try message() else { return nil }
        if message.isEmpty { continue }
        return .success(
          ContainedDocument(source: "\(source)#\(number)", reader: ByteReader(message), format: .mail))
      } catch {
        return .failure(error)
      }
    }
    return nil
  }

  /// The lines up to the next one that starts with "From " behind a blank line.
  private func message() throws(SourceError) -> [UInt8]? {
    var message: [UInt8] = []
    var isTooLong = false
    var isBehindBlank = !isStarted
    number += 1
    while let line = try line() {
      isStarted = true
      guard case .whole(let bytes) = line else {
        isTooLong = true
        continue
      }
      if isBehindBlank, bytes.starts(with: Self.opening) {
        if number == 1, message.isEmpty { continue }
        return try finished(message, isTooLong)
      }
      isBehindBlank = line.isBlank
      if message.count + bytes.count > limit { isTooLong = true }
      if !isTooLong { message += Self.unquoted(bytes) }
    }
    isAtEnd = true
    return message.isEmpty && !isTooLong ? nil : try finished(message, isTooLong)
  }

  /// The next line; a mailbox whose lines cannot be had ends there.
  private func line() throws(SourceError) -> ByteReader.Line? {
    do throws(SourceError) {
      return try reader.line(limit: limit)
    } catch {
      isAtEnd = true
      throw error
    }
  }

  private func finished(_ message: [UInt8], _ isTooLong: Bool) throws(SourceError) -> [UInt8] {
    guard isTooLong else { return message }
    throw SourceError(
      code: .tooLarge, source: "\(source)#\(number)",
      sentence: "the message has more than the limit of \(ReportReader.megabytes(limit)); it was passed over")
  }

  /// A line without the `>` that keeps "From " at its start from ending the message.
  private static func unquoted(_ line: [UInt8]) -> ArraySlice<UInt8> {
    let rest = line.drop { $0 == 0x3E }
    return rest.count < line.count && rest.starts(with: opening) ? line.dropFirst() : line[...]
  }

  private static let opening = Array("From ".utf8)
}
