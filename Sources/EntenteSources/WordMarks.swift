/// Words with a mark each, bits or a number above zero, asked by the word's hash.
struct WordMarks: Sendable {
  private struct Slot {
    var hash: UInt64
    var mark: UInt64
  }

  private var slots: [Slot]
  private let last: Int

  /// Makes the table of some rows, each the words, set apart by white space, of one mark; the marks of a word that
  /// stands in several rows are joined.
  init(_ rows: [(mark: UInt64, words: String)]) {
    let entries = rows.flatMap { row in
      row.words.split(whereSeparator: \.isWhitespace).map { (Self.hash(of: Array($0.utf8)[...]), row.mark) }
    }
    var room = 16
    while room < entries.count * 3 { room *= 2 }
    slots = [Slot](repeating: Slot(hash: 0, mark: 0), count: room)
    last = room - 1
    for (hash, mark) in entries {
      let place = place(of: hash)
      slots[place] = Slot(hash: hash, mark: slots[place].mark | mark)
    }
  }

  /// The mark of the word of this hash; 0 for a word that is not in the table.
  subscript(hash: UInt64) -> UInt64 {
    slots[place(of: hash)].mark
  }

  /// Where a hash stands, or would.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & last
    while slots[place].hash != hash, slots[place].mark != 0 { place = (place + 1) & last }
    return place
  }

  /// The hash of no bytes: that of FNV-1a.
  static let emptyHash: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash after one more byte; letters of ASCII count as lower case.
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
