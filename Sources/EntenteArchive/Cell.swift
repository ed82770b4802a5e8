import EntenteModel
import Foundation
import GRDB

/// A value on its way into a column.
///
/// Text is bound by its bytes: a report's text may hold a NUL, and a C string would end there.
enum Cell {
  case integer(Int?)
  case real(Double)
  case text(String?)
  /// Text given as UTF-8.
  case utf8([UInt8]?)
  case blob([UInt8])

  /// The place of the value in a statement.
  fileprivate var placeholder: String {
    switch self {
    case .integer, .real: "?"
    case .text, .utf8: "CAST(? AS TEXT)"
    case .blob: "CAST(? AS BLOB)"
    }
  }

  fileprivate var argument: (any DatabaseValueConvertible)? {
    switch self {
    case .integer(let number): number
    case .real(let number): number
    case .text(let text): text.map { Self.bound(Array($0.utf8)) }
    case .utf8(let bytes): bytes.map(Self.bound)
    case .blob(let bytes): Self.bound(bytes)
    }
  }

  /// No bytes at all would be bound as NULL; an empty string is cast to what is meant.
  private static func bound(_ bytes: [UInt8]) -> any DatabaseValueConvertible {
    bytes.isEmpty ? "" : Data(bytes)
  }
}

extension Database {
  /// Inserts one row.
  func insert(into table: String, _ cells: KeyValuePairs<String, Cell>) throws {
    let columns = cells.map { "\"\($0.key)\"" }.joined(separator: ", ")
    let places = cells.map(\.value.placeholder).joined(separator: ", ")
    let statement = try cachedStatement(sql: "INSERT INTO \(table) (\(columns)) VALUES (\(places))")
    try statement.execute(arguments: StatementArguments(cells.map(\.value.argument)))
  }

  /// Hands each row that a query finds to `body`, in the query's order.
  func forEach(
    _ sql: String, _ arguments: StatementArguments = [], _ body: (GRDB.Row) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    while let row = try rows.next() { try body(row) }
  }
}

/// Reading of columns that never trusts the file: what is not as it should be is a ``Flaw``, not a crash.
///
/// For rows as a query yields them, not for copies of such rows.
extension GRDB.Row {
  func bytes(_ column: String) -> [UInt8]? {
    (self[column] as Data?).map { Array($0) }
  }

  func optionalText(_ column: String) throws -> String? {
    guard let bytes = bytes(column) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Flaw("\(column) is not UTF-8") }
    return text
  }

  func text(_ column: String) throws -> String {
    guard let text = try optionalText(column) else { throw Flaw("\(column) is not there") }
    return text
  }

  func report(_ column: String) throws -> ReportID {
    ReportID(rawValue: try text(column))
  }

  func optionalInteger(_ column: String) -> Int? {
    (self[column] as Int64?).flatMap { Int(exactly: $0) }
  }

  func integer(_ column: String) throws -> Int {
    guard let number = optionalInteger(column) else { throw Flaw("\(column) is not there") }
    return number
  }

  /// The span in two columns; a reversed one is a flaw.
  func span(_ start: String = "start", _ end: String = "end") throws -> TextSpan {
    let (start, end) = (try integer(start), try integer(end))
    guard start >= 0, start <= end else { throw Flaw("a place runs backwards") }
    return TextSpan(start, end)
  }

  /// A case of a closed set by its raw value.
  func word<Word: RawRepresentable<String>>(_ column: String, as type: Word.Type = Word.self) throws -> Word {
    let name = try text(column)
    guard let word = Word(rawValue: name) else { throw Flaw("\(column) has the unknown value “\(name)”") }
    return word
  }
}
