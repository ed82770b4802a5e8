/// The hash under which words are known: the UTF-8 of the word, ASCII letters lower-cased and U+2019 read as `'`,
/// taken in eight bytes at a time and mixed by multiply and shift. Stable across processes and machines.
///
/// Two words of the same length of at most eight bytes never share a hash: each step is a bijection.
public struct WordHash: Sendable {
  /// The mix of all whole blocks before the last.
  @usableFromInline
  var state: UInt64 = 0x2545_f491_4f6c_dd1d
  /// The bytes of the last block, first byte lowest, the rest zero.
  @usableFromInline
  var block: UInt64 = 0
  /// The number of bytes taken in.
  @usableFromInline
  var count: UInt64 = 0

  /// Starts a hash.
  @inlinable
  public init() {}

  /// Takes in one byte.
  @inlinable
  public mutating func combine(_ byte: UInt8) {
    if count & 7 == 0 && count > 0 { close() }
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    block |= UInt64(lower) &<< ((count & 7) &* 8)
    count &+= 1
  }

  /// Takes in up to eight bytes at once, where a multiple of eight was taken in before.
  ///
  /// - Parameters:
  ///   - lowered: the bytes, ASCII letters lower-cased, first byte lowest, the unused ones zero.
  ///   - length: the number of bytes used, 1 to 8.
  @inlinable
  mutating func combine(lowered: UInt64, length: Int) {
    if count > 0 { close() }
    block = lowered
    count &+= UInt64(truncatingIfNeeded: length)
  }

  /// Mixes the last block in and opens the next.
  @inlinable
  mutating func close() {
    state = (state ^ block) &* 0x9e37_79b9_7f4a_7c15
    state ^= state &>> 32
    block = 0
  }

  /// The hash of the bytes taken in.
  @inlinable
  public var value: UInt64 {
    var mixed = (state ^ block) &* 0x9e37_79b9_7f4a_7c15
    mixed ^= mixed &>> 32
    mixed = (mixed ^ count) &* 0xbf58_476d_1ce4_e5b9
    return mixed ^ (mixed &>> 29)
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
