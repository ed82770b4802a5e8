/// Sets of the numbers below a count that can only grow together (union-find with path halving).
struct DisjointSets {
  private var parent: [Int]

  init(count: Int) {
    parent = Array(0..<count)
  }

  /// The smallest number of the set that holds `member`.
  mutating func root(of member: Int) -> Int {
    var place = member
    while parent[place] != place {
      parent[place] = parent[parent[place]]
      place = parent[place]
    }
    return place
  }

  /// Makes one set of the two that hold `first` and `second`.
  mutating func join(_ first: Int, _ second: Int) {
    let (one, other) = (root(of: first), root(of: second))
    parent[max(one, other)] = min(one, other)
  }
}
