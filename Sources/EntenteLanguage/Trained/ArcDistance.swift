/// How far a word stands from a head, in the classes that the parser tells apart.
package enum ArcDistance {
  /// The class of the root's arcs.
  package static let root = 0

  /// The class of an arc; `word` and `head` are 1-based, `head` is 0 for the root.
  package static func bucket(word: Int, head: Int) -> Int {
    if head == 0 { return root }
    let length = word < head ? head - word : word - head
    return (word < head ? 1 : 16) + (length < limit ? Int(classes[length]) : 12)
  }

  private static let limit = 40
  /// The class of each length up to ``limit``.
  private static let classes: [UInt8] = (0..<limit).map { length in
    switch length {
    case ..<7: UInt8(length)
    case 7...8: 7
    case 9...11: 8
    case 12...15: 9
    case 16...22: 10
    default: 11
    }
  }
}
