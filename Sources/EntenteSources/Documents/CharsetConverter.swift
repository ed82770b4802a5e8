import Foundation

/// Turns bytes of the charsets that mail and pages name into UTF-8, by the system's `iconv`.
struct CharsetConverter {
  /// The names that are taken: the charsets of the WHATWG's list and their common other names. No other name reaches
  /// the system, since converters are loaded by their names.
  private static let known: Set<String> = {
    var names: Set<String> = [
      "utf-7", "koi8-r", "koi8-u", "macintosh", "ibm866", "cp866", "tis-620", "gb2312", "gbk", "gb18030",
      "big5",
      "big5-hkscs", "euc-jp", "shift_jis", "euc-kr", "iso-2022-jp", "cp932", "cp949",
    ]
    for number in 1...16 { names.insert("iso-8859-\(number)") }
    for number in 1250...1258 { names.formUnion(["windows-\(number)", "cp\(number)"]) }
    return names
  }()

  /// The charset by its name in lower case.
  let label: String

  /// Takes a charset; `nil` for one that is not known.
  init?(label: String) {
    let label = label.lowercased().trimmed(of: " \t\"'")
    guard Self.known.contains(label) else { return nil }
    self.label = label
  }

  /// The bytes as UTF-8, with U+FFFD for what is damaged; `nil` where the system has no such converter.
  func decode(_ bytes: [UInt8]) -> [UInt8]? {
    let converter = iconv_open("UTF-8", label.uppercased())
    guard converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: max(64, bytes.count * 4 + 16))
    var written = 0
    input.withUnsafeMutableBufferPointer { from in
      output.withUnsafeMutableBufferPointer { to in
        var next = from.baseAddress
        var left = from.count
        var room = to.baseAddress
        var free = to.count
        while left > 0, iconv(converter, &next, &left, &room, &free) == -1 {
          guard left > 0, free >= 3 else { break }
          next = next.map { $0 + 1 }
          left -= 1
          for byte: UInt8 in [0xEF, 0xBF, 0xBD] {
            room?.pointee = CChar(bitPattern: byte)
            room = room.map { $0 + 1 }
            free -= 1
          }
        }
        written = to.count - free
      }
    }
    return output[..<written].map { UInt8(bitPattern: $0) }
  }
}
