import EntenteLanguage
import EntenteModel

/// Reads links from one sentence to the next: "The bridge fell. As a result, trade stopped."
struct SentenceLinks: Sendable {
  let trees: Trees
  let spans: LinkSpans

  init(_ spans: LinkSpans) {
    self.spans = spans
    trees = spans.trees
  }

  /// The link that a word at the start of a sentence or clause tells; the cause is the sentence before.
  func link(at token: Int) -> LinkDraft? {
    let sentence = trees.sentence(of: token)
    if token > sentence.lowerBound, let found = middle(token) { return found }
    guard token == sentence.lowerBound, let length = length(at: token, in: sentence) else { return nil }
    let index = Int(trees.sentenceOf[token])
    let text = trees.text.segmented
    guard index > 0, text.sentencePassages[index - 1] == text.sentencePassages[index],
      let cause = main(text.sentenceRanges[index - 1]), let effect = main(sentence)
    else { return nil }
    let signal = token..<token + length
    let range =
      max(effect.range.lowerBound, signal.upperBound)..<max(effect.range.upperBound, signal.upperBound + 1)
    let words = trees.tags[range.lowerBound] == .punctuation ? range.lowerBound + 1..<range.upperBound : range
    guard !words.isEmpty else { return nil }
    return LinkDraft(
      cause: cause.range, effect: words, signal: signal,
      relation: Self.replies.contains(trees.form(token + length - 1)) ? .motivates : .causes,
      isHedged: spans.isHedged(effect.head), rule: .sentence, head: effect.head)
  }

  /// "They paid, and therefore the port opened": the clause before the "and" is the cause.
  private func middle(_ token: Int) -> LinkDraft? {
    guard Self.single.contains(trees.form(token)),
      trees.tags[token - 1] == .coordinator || trees.form(token - 1) == Self.semicolon,
      let effect = trees.head(of: token), effect > token, trees.isPredicate(effect),
      trees.child(of: effect, .subject) != nil,
      trees.relations[effect] == .conjunct || trees.relations[effect] == .parataxis,
      let cause = trees.head(of: effect), cause < token, trees.isPredicate(cause)
    else { return nil }
    let own = trees.range(under: effect)
    let words = spans.clause(effect)
    return LinkDraft(
      cause: spans.clause(cause, without: min(own.lowerBound, token - 1)..<own.upperBound),
      effect: max(words.lowerBound, token + 1)..<max(words.upperBound, token + 2), signal: token..<token + 1,
      relation: .causes, isHedged: spans.isHedged(effect), rule: .sentence, head: effect)
  }

  /// The number of words of the connective that a sentence opens with.
  private func length(at token: Int, in sentence: Range<Int>) -> Int? {
    if Self.single.contains(trees.form(token)) { return 1 }
    for phrase in Self.phrases where token + phrase.count < sentence.upperBound {
      if phrase.indices.allSatisfy({ trees.form(token + $0) == phrase[$0] }) {
        let next = trees.form(token + phrase.count)
        return next == VerbAttributions.comma ? phrase.count : nil
      }
    }
    return nil
  }

  private func main(_ sentence: Range<Int>) -> (range: Range<Int>, head: Int)? {
    guard let root = sentence.first(where: { trees.heads[$0] < 0 }) else { return nil }
    let said = spans.said(root, before: root)
    return (spans.clause(said), said)
  }

  private static let semicolon = WordHash.of(";")
  private static let single = WordList("therefore thus hence consequently accordingly")
  private static let replies = WordList("response retaliation return reply")
  private static let phrases = [
    "as a result", "as a consequence", "in consequence", "in response", "in retaliation", "in return",
    "for this reason", "for that reason", "because of this", "because of that",
  ].map(LinkWords.hashes)
}
