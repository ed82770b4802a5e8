import EntenteModel
import Testing

@testable import EntenteLedger

@Suite("Which claims are compared")
struct BlocksTests {
  private static func pairs(_ blocks: Blocks) -> [[Int]] {
    var found: [[Int]] = []
    blocks.forEachPair { found.append([$0, $1]) }
    return found
  }

  @Test("Those that share a key, each pair once and in order", arguments: 0..<20)
  func shared(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let keys = (0..<60).map { _ in (0..<3).map { _ in "k\(Int.random(in: 0...20, using: &random))" } }
    let expected = keys.indices.flatMap { first in
      keys.indices[(first + 1)...].filter { !Set(keys[first]).isDisjoint(with: keys[$0]) }.map {
        [first, $0]
      }
    }
    #expect(Self.pairs(Blocks(keys)) == expected)
  }

  @Test("Of a key that too many have, those that share a word that not too many have")
  func cut() {
    let keys = Array(repeating: ["k"], count: Blocks.mostMembers + 60)
    // All have word 0; the first half has word 1; two have word 2.
    let blocks = Blocks(keys) { entry in
      var words: [Int32] = [0]
      if entry < 100 { words.append(1) }
      if entry == 5 || entry == 280 { words.append(2) }
      return words.map { TermBook.Term(lemma: $0, isName: false) }
    }
    let pairs = Self.pairs(blocks)
    #expect(pairs.count == 100 * 99 / 2 + 1)
    #expect(pairs.contains([5, 280]))
    #expect(!pairs.contains([100, 101]))
  }

  @Test("Work on all cores gives its results in order, whatever a core keeps in mind")
  func parallel() {
    let found = Parallel.map(1000) {
      [Int]()
    } _: { number, seen in
      seen.append(number)
      return number * 2
    }
    #expect(found == (0..<1000).map { $0 * 2 })
    let both = Parallel.both {
      1
    } _: {
      "two"
    }
    #expect(both.0 == 1 && both.1 == "two")
  }

  @Test("A table of pairs tells what it was told, and asks once", arguments: [10, 5000])
  func table(_ count: Int32) {
    var table = PairTable(blank: 0)
    var asked = 0
    for _ in 0..<2 {
      for number in 0..<count {
        let value = table.value(number, number &* 7) {
          asked += 1
          return Int(number) + 1
        }
        #expect(value == Int(number) + 1)
      }
    }
    #expect(asked == Int(count))
  }
}
