/// Finds the best tree from scores of arcs: the maximum spanning arborescence (Chu and Liu 1965, Edmonds 1967) with
/// exactly one word under the root.
///
/// Nearly always the best head of each word makes a tree already, and then nothing more is done.
package struct TreeDecoder {
  private var best: [Int32] = []
  private var state: [UInt8] = []

  /// Makes a decoder, which keeps its memory from sentence to sentence.
  package init() {}

  /// Writes each word's head, 1-based with 0 for the root, into `heads`.
  ///
  /// `scores` holds for each of `count` words a row of `stride` floats: the root's score, then each word's as head.
  package mutating func decode(
    _ scores: UnsafePointer<Float>, stride: Int, count: Int, into heads: UnsafeMutablePointer<Int32>
  ) {
    best.removeAll(keepingCapacity: true)
    var roots = 0
    for word in 0..<count {
      let row = scores + word * stride
      var head = 0
      for place in 0...count where place != word + 1 && row[place] > row[head] { head = place }
      if head == 0 { roots += 1 }
      best.append(Int32(head))
    }
    if roots != 1 { settleRoot(scores, stride: stride, count: count) }
    if !isTree(count) { search(scores, stride: stride, count: count) }
    for word in 0..<count { heads[word] = best[word] }
  }

  /// Gives each word but one its best head among the words, and the root to the one that gains most by it: no tree with
  /// one root scores more, so if this is one, it is the best.
  private mutating func settleRoot(_ scores: UnsafePointer<Float>, stride: Int, count: Int) {
    var root = 0
    var most = -Float.infinity
    for word in 0..<count {
      let row = scores + word * stride
      var head = word == 0 ? min(2, count) : 1
      for place in 1...count where place != word + 1 && row[place] > row[head] { head = place }
      best[word] = Int32(head)
      let gain = row[0] - row[head]
      if gain > most {
        most = gain
        root = word
      }
    }
    best[root] = 0
  }

  private mutating func isTree(_ count: Int) -> Bool {
    state.removeAll(keepingCapacity: true)
    state.append(contentsOf: repeatElement(0, count: count))
    for start in 0..<count where state[start] == 0 {
      var word = start
      while state[word] == 0 {
        state[word] = 1
        let head = Int(best[word])
        if head == 0 { break }
        word = head - 1
        if state[word] == 1 { return false }
      }
      word = start
      while state[word] == 1 {
        state[word] = 2
        let head = Int(best[word])
        if head == 0 { break }
        word = head - 1
      }
    }
    return true
  }

  /// Edmonds' way over a full matrix; the root's arcs cost so much that just one is taken.
  private mutating func search(_ scores: UnsafePointer<Float>, stride: Int, count: Int) {
    let size = count + 1
    var weights = [Double](repeating: -.infinity, count: size * size)
    for word in 1...count {
      for head in 0...count where head != word {
        let score = Double(scores[(word - 1) * stride + head])
        weights[head * size + word] = head == 0 ? score - 1e6 : score
      }
    }
    let heads = Self.arborescence(weights, size: size)
    for word in 1...count { best[word - 1] = Int32(heads[word]) }
  }

  /// The heads of the best arborescence from node 0; makes one node of each cycle and solves the smaller problem.
  private static func arborescence(_ weights: [Double], size: Int) -> [Int] {
    var heads = [Int](repeating: 0, count: size)
    var best = Array(weights[..<size])
    for head in 1..<size {
      let row = head * size
      for node in 1..<size where weights[row + node] > best[node] {
        best[node] = weights[row + node]
        heads[node] = head
      }
    }
    let (groups, count, inCycle) = contract(heads)
    guard count < size else { return heads }
    var reduced = [Double](repeating: -.infinity, count: count * count)
    var arcs = [(from: Int32, to: Int32)](repeating: (0, 0), count: count * count)
    for from in 0..<size {
      for to in 1..<size where groups[from] != groups[to] {
        let saved = inCycle[to] ? best[to] : 0
        let place = groups[from] * count + groups[to]
        let gain = weights[from * size + to] - saved
        if gain > reduced[place] {
          reduced[place] = gain
          arcs[place] = (Int32(from), Int32(to))
        }
      }
    }
    for (group, head) in arborescence(reduced, size: count).enumerated().dropFirst() {
      let arc = arcs[head * count + group]
      heads[Int(arc.to)] = Int(arc.from)
    }
    return heads
  }

  /// Numbers the nodes so that those of a cycle share a number; the root's is 0.
  private static func contract(_ heads: [Int]) -> (groups: [Int], count: Int, inCycle: [Bool]) {
    var groups = [Int](repeating: -1, count: heads.count)
    var inCycle = [Bool](repeating: false, count: heads.count)
    var mark = [Int](repeating: 0, count: heads.count)
    groups[0] = 0
    var count = 1
    for start in 1..<heads.count {
      var node = start
      while node != 0, mark[node] == 0 {
        mark[node] = start
        node = heads[node]
      }
      guard node != 0, mark[node] == start, !inCycle[node] else { continue }
      repeat {
        inCycle[node] = true
        groups[node] = count
        node = heads[node]
      } while !inCycle[node]
      count += 1
    }
    for node in heads.indices where groups[node] < 0 {
      groups[node] = count
      count += 1
    }
    return (groups, count, inCycle)
  }
}
