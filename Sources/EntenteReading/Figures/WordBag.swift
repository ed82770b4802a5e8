/// A growing set of word hashes. The hashes are mixed already, so that they are their own places.
struct WordBag: Sendable {
  private var slots: [UInt64] = Array(repeating: 0, count: 256)
  private var count = 0

  /// Puts a word in.
  mutating func insert(_ hash: UInt64) {
    let place = slot(of: hash)
    if slots[place] != 0 { return }
    slots[place] = hash
    count += 1
    if count * 2 > slots.count { grow() }
  }

  /// Whether the word is in.
  func contains(_ hash: UInt64) -> Bool { hash != 0 && slots[slot(of: hash)] == hash }

  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0 && slots[place] != hash { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for hash in old where hash != 0 { slots[slot(of: hash)] = hash }
  }
}
