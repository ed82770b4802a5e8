import Foundation
import GRDB

/// The JSON of the model's types as it stands in the file: keys sorted, so that one value has one form.
///
/// Small values come again and again (an empty list, a month's dating) and are decoded once.
final class JSON {
  private let encoder: JSONEncoder
  private let decoder = JSONDecoder()
  private var known: [ObjectIdentifier: [Data: Any]] = [:]

  /// The most bytes of a value that is remembered.
  private static let small = 120

  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// The JSON of a value.
  func cell(_ value: some Encodable) throws -> Cell {
    .utf8(Array(try data(value)))
  }

  /// The JSON of a value, as UTF-8.
  func data(_ value: some Encodable) throws -> Data {
    try encoder.encode(value)
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
    if let value = known[ObjectIdentifier(Value.self)]?[data] as? Value { return value }
    guard let value = try? decoder.decode(Value.self, from: data) else {
      throw Flaw("\(column) cannot be decoded")
    }
    if data.count <= Self.small { known[ObjectIdentifier(Value.self), default: [:]][data] = value }
    return value
  }
}
