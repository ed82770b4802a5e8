/// What an ASCII byte, or a scalar above ASCII, is to the tokenizer.
enum ByteClass {
  static let space: UInt8 = 0
  static let line: UInt8 = 1
  static let letter: UInt8 = 2
  static let digit: UInt8 = 3
  static let mark: UInt8 = 4
  static let high: UInt8 = 5
  /// Set on what may carry a word on: digits, scalars above ASCII and the marks `'` `` ` `` `-` `.` `/` `:` `@`
  /// `_` `&` `$`.
  static let joins: UInt8 = 0x80
  /// Set on what may stand in the local part of a mail address or in a site's name.
  static let address: UInt8 = 0x40
  /// The bits that hold the class itself.
  static let kind: UInt8 = 0x0F

  /// The hash of each ASCII byte as a word of its own.
  static let hashes: [UInt64] = (0..<128).map { value in
    var hash = WordHash()
    hash.combine(UInt8(value))
    return hash.value
  }

  /// The class of each byte. Control characters are white space.
  static let table: [UInt8] = (0..<256).map { value in
    let byte = UInt8(value)
    if byte >= 0x80 { return high | joins }
    if byte == 0x0A || byte == 0x0D || byte == 0x0B || byte == 0x0C { return line }
    if byte <= 0x20 || byte == 0x7F { return space }
    if byte.isLetter { return letter | address }
    if byte.isDigit { return digit | joins | address }
    let isAddress = "-._+%".utf8.contains(byte)
    return mark | ("'`-./:@_&$".utf8.contains(byte) ? joins : 0) | (isAddress ? address : 0)
  }
}

extension UInt8 {
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var isUpper: Bool { self &- 0x41 < 26 }
  @inline(__always) var isLower: Bool { self &- 0x61 < 26 }
}

/// Eight bytes looked at together, the first one lowest (Mycroft's and Lamport's "SIMD within a register").
struct ByteBlock {
  let bytes: UInt64

  @inline(__always) init(_ bytes: UInt64) { self.bytes = bytes }

  /// The number of bytes at the start that are ASCII letters, 0 to 8.
  @inline(__always) var letters: Int {
    let lower = bytes | 0x2020_2020_2020_2020
    let low7 = lower & 0x7f7f_7f7f_7f7f_7f7f
    let fromA = low7 &+ 0x1f1f_1f1f_1f1f_1f1f
    let pastZ = low7 &+ 0x0505_0505_0505_0505
    let others = ~(fromA & ~pastZ & ~bytes) & 0x8080_8080_8080_8080
    return others.trailingZeroBitCount &>> 3
  }

  /// The first `count` bytes, which must be letters, lower-cased; the rest zero.
  @inline(__always) func lowered(_ count: Int) -> UInt64 {
    (bytes | 0x2020_2020_2020_2020) & Self.mask(count)
  }

  /// The bit 0x20 of each of the first `count` bytes, which must be letters, that is upper case.
  @inline(__always) func uppers(_ count: Int) -> UInt64 {
    ~bytes & 0x2020_2020_2020_2020 & Self.mask(count)
  }

  /// The shape of the first `count` bytes, which must be letters.
  @inline(__always) func shape(_ count: Int) -> TokenShape {
    let uppers = uppers(count)
    if uppers == 0 { return .letter }
    var shape = TokenShape.letter
    if uppers & 0x20 != 0 { shape.insert(.initialUpper) }
    if count > 1 && uppers == Self.mask(count) & 0x2020_2020_2020_2020 { shape.insert(.allUpper) }
    return shape
  }

  /// All bits of the first `count` bytes, 1 to 8.
  @inline(__always) static func mask(_ count: Int) -> UInt64 {
    UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- count &* 8)
  }
}
