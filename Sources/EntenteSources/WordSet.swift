/// A set of words that is asked with bytes: FNV-1a of the word with ASCII letters lower-cased.
struct WordSet: Sendable {
  private var slots: [UInt64]
  private let mask: Int

  /// Makes the set of the words of a text, set apart by white space.
  init(_ words: String) {
    self.init(words.split(whereSeparator: \.isWhitespace).map { Self.hash(of: Array($0.utf8)[...]) })
  }

  private init(_ hashes: [UInt64]) {
    var room = 16
    while room < hashes.count * 3 { room *= 2 }
    slots = [UInt64](repeating: 0, count: room)
    mask = room - 1
    for hash in hashes {
      var place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
      while slots[place] != 0, slots[place] != hash { place = (place + 1) & mask }
      slots[place] = hash
    }
  }

  /// Whether the set has the word of this hash.
  func contains(_ hash: UInt64) -> Bool {
    var place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slots[place] != 0 {
      if slots[place] == hash { return true }
      place = (place + 1) & mask
    }
    return false
  }

  /// Whether the set has the word.
  func contains(_ word: ArraySlice<UInt8>) -> Bool { contains(Self.hash(of: word)) }

  /// The hash of no bytes.
  static let emptyHash: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash after one more byte.
  @inline(__always)
  static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    return (hash ^ UInt64(lower)) &* 0x0000_0100_0000_01b3
  }

  /// The hash of a word.
  static func hash(of word: ArraySlice<UInt8>) -> UInt64 {
    word.reduce(emptyHash) { next($0, $1) }
  }
}
