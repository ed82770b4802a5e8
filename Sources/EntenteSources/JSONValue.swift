/// A value of JSON, read leniently: pages hold JSON with raw line breaks in strings and commas too many.
enum JSONValue: Sendable {
  case string(String)
  case number(String)
  case list([JSONValue])
  case object([String: JSONValue])
  case other

  /// Reads a value; `nil` where there is none. Deeper than 64 levels is not read.
  init?(_ bytes: some Sequence<UInt8>) {
    var reader = JSONReader(bytes: Array(bytes))
    guard let value = reader.value(depth: 0) else { return nil }
    self = value
  }

  /// The member of an object; of a list that of its first object that has it.
  subscript(_ key: String) -> JSONValue? {
    switch self {
    case .object(let members): members[key]
    case .list(let items): items.lazy.compactMap { $0[key] }.first
    case .string, .number, .other: nil
    }
  }

  /// The string, or the first one of a list.
  var string: String? {
    switch self {
    case .string(let string): string
    case .list(let items): items.lazy.compactMap(\.string).first
    case .number(let digits): digits
    case .object, .other: nil
    }
  }

  /// The items of a list; anything else is a list of itself.
  var items: [JSONValue] {
    if case .list(let items) = self { return items }
    return [self]
  }

  /// All objects in it, the outer before the inner.
  var objects: [JSONValue] {
    switch self {
    case .object(let members):
      [self] + members.sorted { $0.key < $1.key }.flatMap { $0.value.objects }
    case .list(let items): items.flatMap(\.objects)
    case .string, .number, .other: []
    }
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  var place = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard place < bytes.count, depth < 64 else { return nil }
    switch bytes[place] {
    case 0x22: return .string(string())
    case 0x7B: return object(depth)
    case 0x5B: return list(depth)
    default: return scalar()
    }
  }

  private mutating func skipSpace() {
    while place < bytes.count, bytes[place] <= 0x20 || bytes[place] == 0x2C { place += 1 }
  }

  private mutating func object(_ depth: Int) -> JSONValue? {
    place += 1
    var members: [String: JSONValue] = [:]
    while true {
      skipSpace()
      guard place < bytes.count else { return .object(members) }
      if bytes[place] == 0x7D {
        place += 1
        return .object(members)
      }
      guard bytes[place] == 0x22 else { return nil }
      let key = string()
      skipSpace()
      guard place < bytes.count, bytes[place] == 0x3A else { return nil }
      place += 1
      guard let value = value(depth: depth + 1) else { return nil }
      members[key] = value
    }
  }

  private mutating func list(_ depth: Int) -> JSONValue? {
    place += 1
    var items: [JSONValue] = []
    while true {
      skipSpace()
      guard place < bytes.count else { return .list(items) }
      if bytes[place] == 0x5D {
        place += 1
        return .list(items)
      }
      guard let value = value(depth: depth + 1) else { return nil }
      items.append(value)
    }
  }

  private mutating func scalar() -> JSONValue? {
    let start = place
    while place < bytes.count, bytes[place] > 0x20, ![0x2C, 0x5D, 0x7D, 0x3A, 0x22].contains(bytes[place]) {
      place += 1
    }
    if place == start { return nil }
    let first = bytes[start]
    let isNumber = first == 0x2D || first &- 0x30 < 10
    return isNumber ? .number(String(decoding: bytes[start..<place], as: UTF8.self)) : .other
  }

  private mutating func string() -> String {
    place += 1
    var result: [UInt8] = []
    while place < bytes.count, bytes[place] != 0x22 {
      guard bytes[place] == 0x5C, place + 1 < bytes.count else {
        result.append(bytes[place])
        place += 1
        continue
      }
      place += 1
      switch bytes[place] {
      case 0x6E: result.append(0x0A)
      case 0x74: result.append(0x09)
      case 0x72, 0x62, 0x66: break
      case 0x75:
        result.append(contentsOf: String(escapedScalar()).utf8)
        continue
      default: result.append(bytes[place])
      }
      place += 1
    }
    place += 1
    return String(decoding: result, as: UTF8.self)
  }

  /// The scalar of `uXXXX`, or of a pair of surrogates.
  private mutating func escapedScalar() -> UnicodeScalar {
    func unit() -> UInt32? {
      guard place + 4 < bytes.count else { return nil }
      return UInt32(String(decoding: bytes[(place + 1)...(place + 4)], as: UTF8.self), radix: 16)
    }
    guard let first = unit() else {
      place += 1
      return "\u{FFFD}"
    }
    place += 5
    if (0xD800..<0xDC00).contains(first), place + 1 < bytes.count, bytes[place] == 0x5C,
      bytes[place + 1] == 0x75
    {
      place += 1
      if let second = unit(), (0xDC00..<0xE000).contains(second) {
        place += 5
        return UnicodeScalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
      }
      place -= 1
    }
    return UnicodeScalar(first) ?? "\u{FFFD}"
  }
}
