import EntenteLanguage
import EntenteModel

/// What others give beside the first, told without the verb again: "Norway pledged 40 million dollars, **Sweden 30
/// million** and **Finland 10 million**".
struct CommitmentShares {
  let scene: Scene
  let verb: Int
  let kind: Commitment.Kind

  private var trees: Trees { scene.trees }

  func mentions() -> [Mention] {
    let sentence = trees.sentence(of: verb)
    let places = TokenPlaces(trees)
    var first: Dimension?
    var found: [Mention] = []
    for mention in scene.figures {
      guard case .figure(let figure) = mention.claim else { continue }
      let tokens = places.tokens(in: figure.span)
      guard let start = tokens.first, start > verb, sentence.contains(start) else { continue }
      let dimension = figure.quantity.unit.dimension
      guard dimension == .currency || dimension == .count || dimension == .mass else { continue }
      guard let wanted = first else {
        first = dimension
        continue
      }
      guard dimension == wanted, let name = giver(before: start) else { continue }
      found.append(share(name.lowerBound..<tokens.upperBound, of: name, figure))
    }
    return found
  }

  /// The name that stands right before an amount, set off from what is before it.
  private func giver(before amount: Int) -> Range<Int>? {
    var last = amount - 1
    if last > verb, Self.linking.contains(trees.form(last)) { last -= 1 }
    guard last > verb, trees.tags[last] == .properNoun else { return nil }
    var start = last
    while start - 1 > verb, trees.tags[start - 1] == .properNoun || trees.tags[start - 1] == .adjective {
      start -= 1
    }
    if start - 1 > verb, trees.tags[start - 1] == .determiner { start -= 1 }
    guard start - 1 > verb, trees.tags[start - 1] == .coordinator || trees.tags[start - 1] == .punctuation,
      CommitmentParties(scene: scene).isActing(last) || !scene.referents(at: last).isEmpty
    else { return nil }
    return start..<last + 1
  }

  private func share(_ range: Range<Int>, of name: Range<Int>, _ figure: Figure) -> Mention {
    let span = trees.span(range)
    let words = trees.span(name)
    let giver = Participant(
      span: words, words: trees.words(words), referents: scene.referents(at: name.upperBound - 1))
    let commitment = Commitment(
      kind: kind, parties: [giver], trigger: figure.span, object: figure.span,
      terms: CommitmentFacts(scene: scene, verb: verb).terms(in: figure.span), target: figure)
    return Mention(
      report: scene.report, span: span, claim: .commitment(commitment),
      rule: CommitmentRule.share.rawValue)
  }

  private static let linking = WordList("with another further")
}
