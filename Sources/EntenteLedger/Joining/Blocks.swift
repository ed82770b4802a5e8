/// Which entries are worth comparing: those that share a key.
enum Blocks {
  /// A block with more members than this is compared by neighbours only.
  private static let mostMembers = 240
  private static let reach = 40

  /// The pairs of entries with a key in common, sorted, each once; the first is less than the second.
  static func pairs(_ keys: [[String]]) -> [(Int, Int)] {
    var blocks: [String: [Int]] = [:]
    for (index, own) in keys.enumerated() {
      for key in Set(own) { blocks[key, default: []].append(index) }
    }
    var found: Set<UInt64> = []
    for members in blocks.values {
      let reach = members.count > mostMembers ? Self.reach : members.count
      for (position, first) in members.enumerated() {
        for second in members[(position + 1)...].prefix(reach) {
          found.insert(UInt64(first) << 32 | UInt64(second))
        }
      }
    }
    return found.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }
}
