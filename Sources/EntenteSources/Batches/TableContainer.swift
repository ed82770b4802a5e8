/// The rows of a table with named columns (RFC 4180; commas, semicolons or tabs), one by one.
final class TableContainer: DocumentContainer {
  private let reader: ByteReader
  private let source: String
  private let limit: Int
  private let columns: RecordColumns
  private var number = 1
  private var isAtEnd = false

  /// Takes a table and reads its first line.
  ///
  /// - Throws: a ``SourceError`` when no column holds texts.
  init(_ table: ContainedDocument, limit: Int) throws(SourceError) {
    reader = table.reader
    source = table.source
    self.limit = limit
    guard case .whole(let line)? = try reader.line(limit: limit), let columns = RecordColumns(line: line),
      columns.holdsText
    else {
      throw SourceError(
        code: .record, source: table.source,
        sentence: "the table has no column named text or html; name its columns in its first line")
    }
    self.columns = columns
  }

  /// The next row.
  func next() -> Result<ContainedDocument, SourceError>? {
    while !isAtEnd {
      do throws(SourceError) {
        guard let record = try row() else { return nil }
        number += 1
        let values = cells(record)
        if values.count == 1, values[0].isEmpty { continue }
        guard values.count == columns.meanings.count else {
          let counts = "\(values.count) of \(columns.meanings.count)"
          throw error(.record, "the row has \(counts) columns; it was passed over")
        }
        return .success(try document(record, values))
      } catch {
        return .failure(error)
      }
    }
    return nil
  }

  private func document(_ record: [UInt8], _ values: [[UInt8]]) throws(SourceError) -> ContainedDocument {
    var fields = ReportFields()
    for (meaning, value) in zip(columns.meanings, values) {
      guard let meaning else { continue }
      guard let string = String(validating: value, as: UTF8.self) else {
        throw error(.encoding, "the row is not UTF-8; save the table as UTF-8")
      }
      fields.take(meaning, string)
    }
    return try fields.document(of: record, in: source, number: number)
  }

  /// The bytes of the next row without its end; a quoted cell may hold line ends.
  private func row() throws(SourceError) -> [UInt8]? {
    do throws(SourceError) {
      var row: [UInt8] = []
      var quotes = 0
      while let line = try reader.line(limit: limit) {
        guard case .whole(let bytes) = line, row.count + bytes.count <= limit else {
          isAtEnd = true
          throw error(
            .tooLarge,
            "the row has more than the limit of \(ReportReader.megabytes(limit)); a quote is left open")
        }
        row += bytes
        quotes += bytes.count { $0 == 0x22 }
        if quotes % 2 == 0 { break }
      }
      if row.isEmpty { return nil }
      while let last = row.last, last == 0x0A || last == 0x0D { row.removeLast() }
      return row
    } catch {
      isAtEnd = true
      throw error
    }
  }

  /// The cells of a row, unquoted.
  private func cells(_ row: [UInt8]) -> [[UInt8]] {
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var place = 0
    while place < row.count {
      let byte = row[place]
      place += 1
      if byte == 0x22 {
        if isQuoted, place < row.count, row[place] == 0x22 {
          cell.append(0x22)
          place += 1
        } else {
          isQuoted.toggle()
        }
      } else if byte == columns.separator, !isQuoted {
        cells.append(cell)
        cell = []
      } else {
        cell.append(byte)
      }
    }
    return cells + [cell]
  }

  private func error(_ code: SourceError.Code, _ sentence: String) -> SourceError {
    SourceError(code: code, source: "\(source)#\(number)", sentence: sentence)
  }
}
