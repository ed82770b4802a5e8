/// Tells whether bytes are valid UTF-8 (Unicode, table 3-7), without making a string of them.
enum UTF8Check {
  /// Whether the bytes are valid UTF-8.
  static func admits(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { admits($0) }
  }

  private static func admits(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let high: UInt64 = 0x8080_8080_8080_8080
    var place = 0
    while place < bytes.count {
      if bytes[place] < 0x80 {
        place += 1
        while place + 16 <= bytes.count {
          let first = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
          let second = bytes.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self)
          if (first | second) & high != 0 { break }
          place += 16
        }
        continue
      }
      let length = sequence(in: bytes, at: place)
      if length == 0 { return false }
      place += length
    }
    return true
  }

  /// The bytes of the character outside ASCII at `place`; 0 where there is none.
  @inline(__always)
  private static func sequence(in bytes: UnsafeRawBufferPointer, at place: Int) -> Int {
    let first = bytes[place]
    guard first >= 0xC2, first <= 0xF4 else { return 0 }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard place + length <= bytes.count else { return 0 }
    let second = bytes[place + 1]
    let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { return 0 }
    for next in place + 2..<place + max(2, length) where bytes[next] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
