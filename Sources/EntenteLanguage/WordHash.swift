/// The hash under which words are known: FNV-1a over the UTF-8 of the word, ASCII letters lower-cased and U+2019
/// read as `'`, finished by a multiply-and-shift mix. Stable across processes and machines.
public struct WordHash: Sendable {
  @usableFromInline
  var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Starts a hash.
  @inlinable
  public init() {}

  /// Takes in one byte.
  @inlinable
  public mutating func combine(_ byte: UInt8) {
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    state = (state ^ UInt64(lower)) &* 0x0000_0100_0000_01b3
  }

  /// The hash of the bytes taken in.
  @inlinable
  public var value: UInt64 {
    let mixed = (state ^ (state >> 32)) &* 0x9e37_79b9_7f4a_7c15
    return mixed ^ (mixed >> 29)
  }

  /// The hash of a whole word.
  public static func of(_ word: some StringProtocol) -> UInt64 {
    var hash = WordHash()
    for scalar in word.unicodeScalars {
      if scalar == "\u{2019}" {
        hash.combine(0x27)
      } else {
        for byte in UTF8.encode(scalar).unsafelyUnwrapped { hash.combine(byte) }
      }
    }
    return hash.value
  }
}
