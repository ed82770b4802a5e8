/// Which labels there are, and which may follow which; 15 at most, and one that stands before a sentence's first.
package struct LabelGrammar: Sendable {
  /// The number of labels.
  package let count: Int
  /// For each label a bit for each label that may follow it.
  package let followers: [UInt32]

  /// The labels of names.
  package static let names = LabelGrammar(count: NameLabel.count, canFollow: NameLabel.canFollow)

  /// Labels of which any may follow any.
  package static func free(_ count: Int) -> LabelGrammar { LabelGrammar(count: count) { _, _ in true } }

  private init(count: Int, canFollow: (Int, Int) -> Bool) {
    precondition(count <= 16, "a row of labels has 16 places")
    self.count = count
    followers = (0..<16).map { label in
      guard label < count else { return 0 }
      return (0..<count).reduce(0) { canFollow($1, label) ? $0 | 1 << UInt32($1) : $0 }
    }
  }

  /// Whether `next` may come after `label`.
  package func canFollow(_ next: Int, _ label: Int) -> Bool { followers[label] >> UInt32(next) & 1 == 1 }
}
