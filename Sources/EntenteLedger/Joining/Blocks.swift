/// Which entries are worth comparing: those that share a key.
///
/// A key that many entries have tells little. Its entries are compared where they share a content word besides, the
/// rarer words before the commoner; so that an entry is compared with a bounded number of others, however many there
/// are, and which two are compared is not changed by where they stand among the others.
struct Blocks {
  /// A key, or a key with a word, that more entries have than this brings none of them together.
  static let mostMembers = 240

  /// The entries of each block, sorted.
  private let members: [[Int32]]
  /// The blocks of each entry.
  private let blocksOf: [[Int32]]

  /// Makes the blocks of entries by their keys.
  ///
  /// - Parameters:
  ///   - keys: for each entry its keys.
  ///   - terms: the content words of an entry; asked for where too many share a key.
  init(_ keys: [[String]], terms: (Int) -> [TermBook.Term] = { _ in [] }) {
    var numbers: [String: Int32] = [:]
    var members: [[Int32]] = []
    for (entry, own) in keys.enumerated() {
      for key in own {
        let number = numbers[key] ?? Int32(members.count)
        if Int(number) == members.count {
          numbers[key] = number
          members.append([])
        }
        if members[Int(number)].last != Int32(entry) { members[Int(number)].append(Int32(entry)) }
      }
    }
    self.members = members.flatMap { Self.split($0, terms) }
    var blocksOf = [[Int32]](repeating: [], count: keys.count)
    for (block, members) in self.members.enumerated() {
      for member in members { blocksOf[Int(member)].append(Int32(block)) }
    }
    self.blocksOf = blocksOf
  }

  /// The block itself where it is small enough, none where nobody else has its key, and otherwise those of its words.
  private static func split(_ block: [Int32], _ terms: (Int) -> [TermBook.Term]) -> [[Int32]] {
    if block.count < 2 { return [] }
    if block.count <= mostMembers { return [block] }
    var finer: [Int32: [Int32]] = [:]
    for member in block {
      for term in terms(Int(member)) { finer[term.lemma, default: []].append(member) }
    }
    return finer.filter { (2...mostMembers).contains($0.value.count) }.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Calls `body` with each pair of entries that are worth comparing, sorted, each once; the first is less than the
  /// second.
  func forEachPair(_ body: (Int, Int) -> Void) {
    var seen = [Int32](repeating: -1, count: blocksOf.count)
    var position = [Int](repeating: 0, count: members.count)
    var others: [Int32] = []
    for (entry, blocks) in blocksOf.enumerated() {
      others.removeAll(keepingCapacity: true)
      for block in blocks {
        // Entries come in order, so that a block's members up to this one were there before.
        position[Int(block)] += 1
        for other in members[Int(block)][position[Int(block)]...] where seen[Int(other)] != Int32(entry) {
          seen[Int(other)] = Int32(entry)
          others.append(other)
        }
      }
      others.sort()
      for other in others { body(entry, Int(other)) }
    }
  }

  /// All pairs, as ``forEachPair(_:)`` gives them.
  var pairs: [(Int, Int)] {
    var found: [(Int, Int)] = []
    forEachPair { found.append(($0, $1)) }
    return found
  }
}
