import EntenteLanguage
import Testing

@Suite("The best tree")
struct TreeDecoderTests {
  private func decode(_ scores: [[Float]]) -> [Int32] {
    var decoder = TreeDecoder()
    var heads = [Int32](repeating: -1, count: scores.count)
    decoder.decode(Array(scores.joined()), stride: scores.count + 1, count: scores.count, into: &heads)
    return heads
  }

  /// The score of the best tree with one root, by trying all.
  private func bestScore(_ scores: [[Float]]) -> Float {
    var best = -Float.infinity
    var heads = [Int](repeating: 0, count: scores.count)
    func isTree() -> Bool {
      guard heads.count(where: { $0 == 0 }) == 1 else { return false }
      return heads.indices.allSatisfy { start in
        var word = start
        for _ in heads {
          if heads[word] == 0 { return true }
          word = heads[word] - 1
        }
        return false
      }
    }
    func fill(_ word: Int) {
      guard word < scores.count else {
        if isTree() { best = max(best, heads.indices.reduce(0) { $0 + scores[$1][heads[$1]] }) }
        return
      }
      for head in 0...scores.count where head != word + 1 {
        heads[word] = head
        fill(word + 1)
      }
    }
    fill(0)
    return best
  }

  @Test("One word is its own tree")
  func one() {
    #expect(decode([[0.5, 9]]) == [0])
  }

  @Test("Two words that want each other are parted where it costs least")
  func cycle() {
    #expect(decode([[1, 0, 5], [3, 5, 0]]) == [2, 0])
  }

  @Test("Just one word hangs under the root, even if two would score better")
  func oneRoot() {
    let heads = decode([[9, 0, 1], [8, 2, 0]])
    #expect(heads == [0, 1])
  }

  @Test("No tree is better than the one found", arguments: 1...60)
  func best(seed: Int) {
    var state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15
    let count = 2 + seed % 4
    let scores = (0..<count).map { _ in
      (0...count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Float(state >> 48) / 6_553.6
      }
    }
    let heads = decode(scores)
    let found = heads.indices.reduce(Float(0)) { $0 + scores[$1][Int(heads[$1])] }
    #expect(abs(found - bestScore(scores)) < 1e-3)
    #expect(heads.count(where: { $0 == 0 }) == 1)
  }
}
