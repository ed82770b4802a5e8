import Foundation
import GRDB

/// The JSON of the model's types as it stands in the file: keys sorted, so that one value has one form.
struct JSON {
  private let encoder: JSONEncoder
  private let decoder = JSONDecoder()

  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// The JSON of a value.
  func cell(_ value: some Encodable) throws -> Cell {
    .utf8(Array(try encoder.encode(value)))
  }

  /// The JSON of a value that may be absent.
  func optionalCell(_ value: (some Encodable)?) throws -> Cell {
    guard let value else { return .utf8(nil) }
    return try cell(value)
  }

  /// The value in a column.
  func value<Value: Decodable>(_ column: String, of row: GRDB.Row) throws -> Value {
    guard let value: Value = try optionalValue(column, of: row) else { throw Flaw("\(column) is not there") }
    return value
  }

  /// The value in a column that may be empty.
  func optionalValue<Value: Decodable>(_ column: String, of row: GRDB.Row) throws -> Value? {
    guard let data = row[column] as Data? else { return nil }
    do {
      return try decoder.decode(Value.self, from: data)
    } catch {
      throw Flaw("\(column) cannot be decoded")
    }
  }
}
