import EntenteLanguage
import EntenteModel

/// How far the words under a verb of saying go: what belongs to the content, and what to the sentence around it.
struct ClauseReach: Sendable {
  let trees: Trees

  /// The last token, exclusive, of what a verb governs to its right: without clauses set beside it and marks.
  func end(of verb: Int) -> Int {
    var end = verb + 1
    for child in trees.children(of: verb) where child > verb && !isBeside(child, verb) {
      end = max(end, trees.range(under: child).upperBound)
    }
    // A clause set beside the verb ends what it governs, even where a wrong arc reaches over it.
    for child in trees.children(of: verb) where child > verb && isBeside(child, verb) {
      let start = trees.range(under: child).lowerBound
      if start > verb + 1 { end = min(end, start) }
    }
    return trimmedEnd(min(end, trees.sentence(of: verb).upperBound), after: verb)
  }

  /// Whether a child of a verb is a clause beside it: "said it was late **and left**".
  private func isBeside(_ child: Int, _ verb: Int) -> Bool {
    switch trees.relations[child] {
    case .conjunct: trees.isPredicate(child)
    case .coordinator, .parataxis, .punctuation, .discourse: true
    default: false
    }
  }

  private func trimmedEnd(_ end: Int, after verb: Int) -> Int {
    var end = end
    while end - 1 > verb, isMark(end - 1) { end -= 1 }
    return end
  }

  /// The tokens of a range without marks and bare coordinators at its ends; `nil` where nothing is left.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, isMark(low) || trees.tags[low] == .coordinator && low + 1 < high { low += 1 }
    while low < high, isMark(high - 1) { high -= 1 }
    return low < high ? low..<high : nil
  }

  /// Whether a token is a mark that ends or parts clauses; brackets and quotation marks are none.
  private func isMark(_ token: Int) -> Bool {
    trees.tags[token] == .punctuation && !Self.kept.contains(trees.form(token))
  }

  /// What is left of a range where another is taken out.
  func without(_ hole: Range<Int>, in range: Range<Int>) -> [Range<Int>] {
    let before = range.lowerBound..<max(range.lowerBound, min(hole.lowerBound, range.upperBound))
    let after = min(max(hole.upperBound, range.lowerBound), range.upperBound)..<range.upperBound
    return [before, after].compactMap { $0.isEmpty ? nil : trimmed($0) }
  }

  private static let kept = WordList(") ] % $ \" ' '' \u{201C} \u{201D} \u{2018} \u{2019}")
}
