/// Reads the little-endian numbers of ZIP out of some bytes; `nil` where they end before.
struct LittleEndian {
  private let bytes: ArraySlice<UInt8>

  /// Takes the bytes.
  init(_ bytes: some Collection<UInt8>) {
    self.bytes = Array(bytes)[...]
  }

  /// The number of `width` bytes at an offset; `nil` outside of the bytes and for numbers that are no `Int`.
  func number(at offset: Int, _ width: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count - width else { return nil }
    var value: UInt64 = 0
    for place in (offset..<offset + width).reversed() { value = value << 8 | UInt64(bytes[place]) }
    return Int(exactly: value)
  }

  /// The bytes at an offset.
  func slice(at offset: Int, _ count: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, count >= 0, offset <= bytes.count - count else { return nil }
    return bytes[offset..<offset + count]
  }
}
