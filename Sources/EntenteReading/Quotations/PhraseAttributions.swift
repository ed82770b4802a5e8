import EntenteLanguage
import EntenteModel

/// Reads what is given to somebody without a verb of saying: "according to", "in her view", "his claim that".
struct PhraseAttributions: Sendable {
  let sources: SourceReader

  var trees: Trees { sources.trees }
  var reach: ClauseReach { sources.reach }

  /// What a token that opens such a phrase brings.
  func attribution(at token: Int) -> Attribution? {
    let form = trees.form(token)
    if form == Self.according { return according(token) }
    if Self.views.contains(form), let found = view(token) { return found }
    if SpeechVerbs.nouns.contains(trees.lemmas[token]), trees.tags[token] == .noun { return noun(token) }
    return nil
  }

  /// "according to the mayor": the clause around it.
  private func according(_ token: Int) -> Attribution? {
    let sentence = trees.sentence(of: token)
    guard token + 2 < sentence.upperBound, trees.form(token + 1) == Self.to else { return nil }
    var named: Int?
    if let head = trees.head(of: token), head > token, sentence.contains(head), isNominal(head) {
      named = head
    } else {
      named = trees.children(of: token).first { $0 > token + 1 && isNominal($0) }
    }
    let head = named ?? firstNominal(from: token + 2, before: sentence.upperBound)
    guard let head, sources.agency(of: head) != .none else { return nil }
    var phrase = sources.phrase(of: head, beside: head)
    phrase = max(phrase.lowerBound, token + 2)..<max(phrase.upperBound, token + 3)
    if let comma = (head + 1..<phrase.upperBound).first(where: { isClauseStart($0) }) {
      phrase = phrase.lowerBound..<comma
    }
    let hole = token..<phrase.upperBound
    let around = clause(around: hole, head, in: sentence)
    let content = reach.without(hole, in: around)
    guard !content.isEmpty, content.reduce(0, { $0 + $1.count }) > 1 else { return nil }
    return Attribution(
      content: content, cue: token..<token + 2, source: reach.trimmed(phrase) ?? phrase,
      speaker: sources.maker(of: head) ?? head, rule: .accordingTo)
  }

  /// Where the clause itself begins behind "According to X, …", if the tree hung it under X.
  private func isClauseStart(_ token: Int) -> Bool {
    guard trees.form(token) == VerbAttributions.comma else { return false }
    let next = token + 1
    guard next < trees.count else { return false }
    let end = trees.sentence(of: token).upperBound
    let rest = next..<min(end, next + 12)
    guard let verb = rest.first(where: { trees.tags[$0] == .verb || trees.tags[$0] == .auxiliary }) else {
      return false
    }
    return !(next..<verb).contains {
      trees.form($0) == VerbAttributions.comma || Self.relatives.contains(trees.form($0))
    }
      && (next..<verb).contains { isNominal($0) }
  }

  /// The clause that a phrase is about: that of the verb it hangs on, or the whole sentence where it opens it.
  private func clause(around hole: Range<Int>, _ head: Int, in sentence: Range<Int>) -> Range<Int> {
    if hole.lowerBound <= sentence.lowerBound + 1 { return sentence }
    var place = head
    for _ in 0..<6 {
      guard let above = trees.head(of: place), sentence.contains(above) else { break }
      place = above
      guard !hole.contains(place), trees.isPredicate(place) else { continue }
      let under = trees.range(under: place) { child in
        trees.relations[child] == .conjunct && trees.head(of: child) == place && trees.isPredicate(child)
          && child > hole.upperBound
      }
      if under.lowerBound <= hole.lowerBound { return under }
    }
    return sentence
  }

  /// "in his view", "in the words of a member".
  private func view(_ token: Int) -> Attribution? {
    let sentence = trees.sentence(of: token)
    guard
      let `in` = trees.children(of: token).first(where: {
        $0 < token && Self.ins.contains(trees.form($0)) && trees.relations[$0] == .caseMarker
      })
    else { return nil }
    let owner =
      trees.children(of: token).first { trees.isPossessive($0) }
      ?? trees.children(of: token).first {
        $0 > token && trees.relations[$0] == .nominalModifier
          && Self.agents.contains(trees.preposition(of: $0).map(trees.form) ?? 0)
      }
      ?? trees.children(of: token, .nounClause).first { $0 > token }.flatMap { trees.agent(of: $0) }
    guard let owner, sources.agency(of: owner) == .agent else { return nil }
    var end = token + 1
    if owner > token { end = sources.phrase(of: owner, beside: token).upperBound }
    let hole = `in`..<end
    let content = reach.without(hole, in: clause(around: hole, token, in: sentence))
    guard content.reduce(0, { $0 + $1.count }) > 2 else { return nil }
    let source = owner > token ? sources.phrase(of: owner, beside: token) : trees.core(of: owner)
    return Attribution(
      content: content, cue: `in`..<token + 1, source: source, speaker: owner, rule: .view)
  }

  /// "his claim that …", "a warning by the mayor that …".
  private func noun(_ token: Int) -> Attribution? {
    guard
      let clause = trees.children(of: token).first(where: {
        $0 > token && (trees.relations[$0] == .nounClause || trees.relations[$0] == .complementClause)
          && trees.text.token($0).relationName != "acl:relcl"
      })
    else { return nil }
    let under = trees.range(under: clause)
    guard
      let start = (token + 1..<max(token + 1, under.upperBound)).first(where: {
        trees.form($0) == VerbAttributions.that
      }),
      start <= under.lowerBound + 1
    else { return nil }
    let owner =
      trees.children(of: token).first { trees.isPossessive($0) }
      ?? trees.children(of: token).first {
        trees.relations[$0] == .nominalModifier && $0 > token && $0 < start
          && Self.agents.contains(trees.preposition(of: $0).map(trees.form) ?? 0)
      } ?? holder(of: token)
    guard let owner, sources.agency(of: owner) == .agent,
      let content = reach.trimmed(start..<under.upperBound)
    else { return nil }
    let source =
      trees.isPossessive(owner) ? trees.range(under: owner) : sources.phrase(of: owner, beside: token)
    return Attribution(
      content: [content], cue: token..<token + 1, source: source, speaker: owner, rule: .noun)
  }

  /// "made the claim that": the subject of the verb whose object the noun is.
  private func holder(of token: Int) -> Int? {
    guard trees.relations[token] == .object, let verb = trees.head(of: token),
      Self.light.contains(trees.lemmas[verb]), !trees.isNegated(verb)
    else { return nil }
    return trees.subject(of: verb)
  }

  private func isNominal(_ token: Int) -> Bool {
    switch trees.tags[token] {
    case .noun, .properNoun, .pronoun: true
    default: false
    }
  }

  private func firstNominal(from start: Int, before end: Int) -> Int? {
    var place = (start..<end).first { isNominal(trees.isPredicate($0) ? start : $0) && isNominal($0) }
    while let here = place, let above = trees.head(of: here), above > here, above < min(end, here + 5),
      isNominal(above)
    {
      place = above
    }
    return place
  }

  private static let according = WordHash.of("according")
  private static let to = WordHash.of("to")
  private static let of = WordHash.of("of")
  private static let ins = WordList("in on to")
  private static let agents = WordList("by from of")
  private static let relatives = WordList("who which that whose where")
  private static let light = WordList("make issue express voice repeat hold give share release")
  private static let views = WordList(
    "view opinion words eyes assessment account telling reading judgment judgement estimation estimate")
}
