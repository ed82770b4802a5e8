/// The named fields at the head of a record, an answer or a message; names in lower case, the first of each name.
struct HeaderFields {
  private var fields: [String: String] = [:]

  /// How many fields are kept; no head in use has more.
  private static let most = 1000

  /// Reads fields up to a blank line, or to the end.
  init(_ reader: ByteReader, limit: Int) throws(SourceError) {
    var lines: [[UInt8]] = []
    var size = 0
    while let line = try reader.line(limit: limit), !line.isBlank {
      guard case .whole(let bytes) = line else { continue }
      size += bytes.count
      if size <= limit { lines.append(bytes) }
    }
    take(lines)
  }

  /// Takes the lines of a head.
  init(lines: [[UInt8]]) {
    take(lines)
  }

  /// The value of a field; its name is given in lower case.
  subscript(_ name: String) -> String? { fields[name] }

  /// A line that begins with white space goes on with the one before it.
  private mutating func take(_ lines: [[UInt8]]) {
    var name: String?
    for line in lines {
      let text = Self.string(line)
      if line.first == 0x20 || line.first == 0x09 {
        if let name { fields[name]?.append(" " + text) }
        continue
      }
      name = nil
      guard let colon = text.firstIndex(of: ":") else { continue }
      let key = text[..<colon].lowercased()
      if fields[key] == nil, fields.count < Self.most {
        fields[key] = String(text[text.index(after: colon)...]).trimmed(of: " \t")
        name = key
      }
    }
  }

  /// A line as text, without the white space and the line end around it.
  private static func string(_ line: [UInt8]) -> String {
    let start = line.drop { $0 <= 0x20 }
    let end = start.lastIndex { $0 > 0x20 } ?? start.endIndex - 1
    let bytes = Array(start.isEmpty ? [] : start[...end])
    return String(validating: bytes, as: UTF8.self)
      ?? String(decoding: TextEncoding.windows1252.decode(bytes) ?? bytes, as: UTF8.self)
  }
}
