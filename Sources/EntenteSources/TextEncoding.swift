/// The encodings that texts and pages are read in.
public enum TextEncoding: String, Hashable, Sendable, Codable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "Windows-1252"

  /// The encoding that a page or a header names; `nil` for a name that is not known here.
  init?(label: String) {
    switch label.lowercased().trimmed(of: " \t\"'") {
    case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
    case "utf-16", "utf-16le", "unicode": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    case "windows-1252", "cp1252", "iso-8859-1", "latin1", "latin-1", "iso8859-1", "us-ascii", "ascii",
      "iso-8859-15":
      self = .windows1252
    default: return nil
    }
  }

  /// The encoding that a byte order mark tells.
  static func marked(_ bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    return bytes.starts(with: [0xFE, 0xFF]) ? .utf16BigEndian : nil
  }

  /// The bytes as UTF-8; `nil` where they are not of this encoding. A byte order mark is kept.
  func decode(_ bytes: [UInt8]) -> [UInt8]? {
    switch self {
    case .utf8: return UTF8Check.admits(bytes) ? bytes : nil
    case .utf16LittleEndian: return Self.decode16(bytes, high: 1)
    case .utf16BigEndian: return Self.decode16(bytes, high: 0)
    case .windows1252: return Self.decode1252(bytes)
    }
  }

  private static func decode16(_ bytes: [UInt8], high: Int) -> [UInt8]? {
    guard bytes.count % 2 == 0 else { return nil }
    let units = stride(from: 0, to: bytes.count, by: 2).map { place in
      UInt16(bytes[place + high]) << 8 | UInt16(bytes[place + 1 - high])
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  private static func decode1252(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        let scalar = byte < 0xA0 ? upper1252[Int(byte - 0x80)] : UInt32(byte)
        guard scalar != 0, let scalar = UnicodeScalar(scalar) else { return nil }
        result.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
      }
    }
    return result
  }

  /// The characters of Windows-1252 at 0x80 to 0x9F; 0 where there is none.
  private static let upper1252: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,
    0x017E,
    0x0178,
  ]
}
