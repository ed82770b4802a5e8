/// Values known of words, found by ``WordHash`` in an open-addressed table that is less than a quarter full: most
/// unknown words cost one probe of an empty slot.
struct TokenizerTable<Value: Sendable>: Sendable {
  private let keys: [UInt64]
  private let values: [Value]
  private let mask: Int

  /// Makes a table; `empty` is the value of no word.
  init(_ entries: [UInt64: Value], empty: Value) {
    var size = 64
    while size < entries.count * 6 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var values = [Value](repeating: empty, count: size)
    for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
      var slot = Int(truncatingIfNeeded: key) & (size - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
      keys[slot] = key
      values[slot] = value
    }
    self.keys = keys
    self.values = values
    mask = size - 1
  }

  /// The value of the word with this hash; `nil` for an unknown word.
  @inline(__always) subscript(hash: UInt64) -> Value? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while keys[slot] != 0 {
      if keys[slot] == hash { return values[slot] }
      slot = (slot &+ 1) & mask
    }
    return nil
  }
}
