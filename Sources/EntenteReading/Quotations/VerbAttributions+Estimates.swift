import EntenteLanguage
import EntenteModel

extension VerbAttributions {
  /// "puts the damage at 2 million", "losses which the ministry puts at 2 million", "is put by officials at 2 million":
  /// an amount that somebody gives.
  func estimate(_ verb: Int) -> (content: [Range<Int>], rule: QuotationRule)? {
    let sentence = trees.sentence(of: verb)
    let end = min(sentence.upperBound, verb + 14)
    guard
      let at = (verb + 1..<max(verb + 1, end)).first(where: { token in
        trees.form(token) == Self.at && isAmount(behind: token, before: end)
      }),
      !(verb + 1..<at).contains(where: { trees.tags[$0] == .verb || trees.form($0) == Self.comma })
    else { return nil }
    let amount = at + 1..<amountEnd(at + 1, in: sentence)
    if let object = trees.child(of: verb, .object), object > verb, object < at, trees.tags[object] != .pronoun
    {
      let low = max(verb + 1, trees.range(under: object).lowerBound)
      return ([low..<amount.upperBound], .estimate)
    }
    if trees.isPassive(verb), trees.relations[verb] != .nounClause,
      let subject = trees.child(of: verb, .subject), subject < verb
    {
      let thing = reach.trimmed(sources.phrase(of: subject, beside: verb))
      return ([thing, amount].compactMap(\.self), .estimate)
    }
    return ([amount], .estimate)
  }

  /// Whether a number stands right behind a word, or behind the words that hedge it.
  private func isAmount(behind token: Int, before end: Int) -> Bool {
    var place = token + 1
    while place < min(end, token + 5) {
      if trees.tags[place] == .number || trees.tags[place] == .symbol { return true }
      switch trees.tags[place] {
      case .adverb, .adjective, .adposition, .determiner, .noun: place += 1
      default: return false
      }
    }
    return false
  }

  /// Where an amount ends: at a mark, a verb or a clause.
  private func amountEnd(_ start: Int, in sentence: Range<Int>) -> Int {
    var place = start + 1
    while place < min(sentence.upperBound, start + 12) {
      switch trees.tags[place] {
      case .verb, .auxiliary, .subordinator, .pronoun: return place
      case .punctuation where trees.form(place) != Self.hyphen: return place
      case .coordinator where !(place + 1 < sentence.upperBound && isAmountWord(place + 1)): return place
      default: place += 1
      }
    }
    return place
  }

  private func isAmountWord(_ token: Int) -> Bool {
    trees.tags[token] == .number || trees.tags[token] == .symbol
  }

  /// "what it claimed were militants": what a free clause says that somebody calls so.
  func asserted(_ verb: Int, _ source: Range<Int>) -> (content: [Range<Int>], rule: QuotationRule)? {
    let sentence = trees.sentence(of: verb)
    guard source.lowerBound > sentence.lowerBound, source.upperBound <= verb, verb - source.upperBound <= 2,
      trees.form(source.lowerBound - 1) == Self.what, verb + 2 < sentence.upperBound,
      Self.copulas.contains(trees.form(verb + 1))
        || trees.lemmas[verb] == Self.describe && trees.form(verb + 1) == Self.as
    else { return nil }
    var end = verb + 2
    while end < sentence.upperBound, trees.tags[end] != .punctuation, trees.tags[end] != .verb { end += 1 }
    return reach.trimmed(verb + 2..<end).map { ([$0], .naming) }
  }

  private static let at = WordHash.of("at")
  private static let hyphen = WordHash.of("-")
  private static let what = WordHash.of("what")
  private static let describe = WordHash.of("describe")
  private static let copulas = WordList("was were is are")
}
