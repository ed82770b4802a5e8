import EntenteLanguage
import EntenteModel

/// Reads what participles, infinitives and adjectives tie: "…, straining ties", "… to mend ties", "vital for trade".
struct ClauseLinks: Sendable {
  let verbs: VerbLinks

  var trees: Trees { verbs.trees }
  var spans: LinkSpans { verbs.spans }

  /// The link that a token which heads a clause or an adjective tells.
  func link(at token: Int) -> LinkDraft? {
    if verbs.isParticiple(token) { return participle(token) ?? means(token) }
    if trees.tags[token] == .verb, verbs.isInfinitive(token) { return purpose(token) }
    if LinkWords.needs.contains(trees.lemmas[token]) { return need(token) }
    return nil
  }

  /// "…, causing a rift": the clause before it is the cause.
  private func participle(_ token: Int) -> LinkDraft? {
    let lemma = trees.lemmas[token]
    let entry = LinkWords.verbs[lemma]
    let phrasal = LinkWords.phrasal[lemma]
    let isHarm = LinkWords.harms.contains(lemma)
    let isListed = trees.children(of: token).contains { $0 < token && trees.relations[$0] == .caseMarker }
    guard entry != nil || phrasal != nil || isHarm, token > 0, !isListed, let above = trees.head(of: token),
      above < token
    else {
      return nil
    }
    let own = trees.range(under: token)
    let start = (min(own.lowerBound, token)...token).first { trees.tags[$0] != .punctuation } ?? token
    guard start > 0, trees.form(start - 1) == VerbAttributions.comma || trees.form(start - 1) == Self.thereby
    else {
      return nil
    }
    let effect: Range<Int>
    var signal = token..<token + 1
    if let phrasal {
      guard let noun = verbs.oblique(of: token, phrasal.prepositions) else { return nil }
      effect = spans.noun(noun)
      signal = token..<max(token + 1, min(token + 2, effect.lowerBound))
    } else if let entry, !entry.isContent, !isHarm, let object = trees.child(of: token, .object),
      object > token
    {
      effect = max(token + 1, spans.noun(object).lowerBound)..<max(token + 2, own.upperBound)
    } else {
      guard trees.child(of: token, .object) != nil else { return nil }
      effect = token..<max(token + 1, own.upperBound)
    }
    let clause = trees.isPredicate(above) ? above : spans.predicate(above: above) ?? above
    let main = spans.said(clause, before: start)
    guard main < token else { return nil }
    var cause = spans.clause(main, without: start - 1..<own.upperBound)
    let isReduced = trees.xpos(clause) == "VBN" && trees.child(of: clause, .auxiliary) == nil
    if trees.relations[clause] == .nounClause, let noun = trees.head(of: clause), noun < clause,
      isReduced || cause.contains(where: { Self.relatives.contains(trees.form($0)) })
    {
      cause = spans.noun(noun, without: start - 1..<own.upperBound)
    }
    return LinkDraft(
      cause: cause, effect: spans.cut(effect, around: effect.lowerBound, without: nil), signal: signal,
      relation: entry?.relation ?? phrasal?.relation ?? .causes, isHedged: spans.isHedged(clause),
      rule: .participle, head: clause)
  }

  /// "By talking, they can mend ties": what is done by doing another thing.
  private func means(_ token: Int) -> LinkDraft? {
    guard let by = trees.children(of: token).first(where: { $0 < token && trees.form($0) == Self.by }),
      trees.relations[by] == .marker || trees.relations[by] == .caseMarker,
      let above = trees.head(of: token), trees.isPredicate(above),
      !Self.sameDeeds.contains(trees.lemmas[above])
    else { return nil }
    let own = trees.range(under: token)
    let cause = spans.cut(by + 1..<own.upperBound, around: token, without: nil)
    let main = spans.said(above, before: by)
    let effect = spans.clause(main, without: by..<own.upperBound)
    return LinkDraft(
      cause: cause, effect: effect, signal: by..<by + 1, relation: .enables, isHedged: spans.isHedged(above),
      rule: .byDoing, head: above)
  }

  /// "met to mend ties": the deed and its aim. "to avoid penalties" tells what it is done for fear of.
  private func purpose(_ token: Int) -> LinkDraft? {
    guard trees.relations[token] == .adverbialClause, let above = trees.head(of: token),
      trees.isPredicate(above),
      LinkWords.verbs[trees.lemmas[token]] != nil || LinkWords.avoidance.contains(trees.lemmas[token]),
      let to = trees.children(of: token).first(where: {
        trees.relations[$0] == .marker && trees.form($0) == VerbAttributions.to
      })
    else { return nil }
    if to > 0, Self.orders.contains(trees.form(to - 1)) { return nil }
    if Self.complementing.contains(trees.lemmas[above]) || LinkWords.aims.contains(trees.lemmas[above]) {
      return nil
    }
    if to > 0, trees.tags[to - 1] == .noun, Self.chances.contains(trees.lemmas[to - 1]) { return nil }
    let own = trees.range(under: token)
    let hole = to..<max(own.upperBound, to + 1)
    let deed = spans.clause(spans.said(above, before: to), without: hole)
    if LinkWords.avoidance.contains(trees.lemmas[token]), let object = trees.child(of: token, .object) {
      return LinkDraft(
        cause: spans.noun(object), effect: deed, signal: to..<token + 1, relation: .motivates,
        rule: .purposeAvoid, head: above)
    }
    return LinkDraft(
      cause: deed, effect: spans.clauseTail(token, from: to + 1), signal: to..<to + 1,
      relation: .enables, isHedged: true, rule: .purpose, head: above)
  }

  /// "Trade is vital for peace", "talks will be key to building trust".
  private func need(_ token: Int) -> LinkDraft? {
    guard
      let subject = trees.child(of: token, .subject) ?? trees.child(of: token, .clausalSubject)
        ?? seen(token), subject < token, trees.tags[subject] != .pronoun, !trees.isNegated(token)
    else { return nil }
    let brought = trees.children(of: token).first { child in
      guard child > token else { return false }
      switch trees.relations[child] {
      case .oblique, .nominalModifier, .adverbialClause, .complementClause, .openComplement, .nounClause:
        break
      default: return false
      }
      return trees.children(of: child).contains { $0 < child && Self.fors.contains(trees.form($0)) }
    }
    guard let brought, verbs.sources.agency(of: brought) != .agent || trees.isPredicate(brought) else {
      return nil
    }
    let cause =
      trees.isPredicate(subject)
      ? spans.clause(subject, without: token..<token + 1) : spans.noun(subject, without: token..<token + 1)
    let range = trees.range(under: brought)
    let low = max(token + 2, range.lowerBound + 1)
    guard low < range.upperBound, cause.upperBound <= token else { return nil }
    return LinkDraft(
      cause: cause, effect: spans.cut(low..<range.upperBound, around: max(low, brought), without: nil),
      signal: token..<low, relation: .enables, isHedged: spans.isHedged(token), rule: .neededFor, head: token)
  }

  /// "is seen as essential": the subject of the verb around it.
  private func seen(_ token: Int) -> Int? {
    guard let above = trees.head(of: token), trees.tags[above] == .verb, above < token else { return nil }
    return trees.child(of: above, .subject) ?? trees.child(of: above, .clausalSubject)
  }

  /// Verbs whose infinitive is no aim: "agreed to meet".
  private static let complementing = WordList(
    "agree decide choose hope plan want try seek attempt continue begin start fail refuse manage intend expect pledge "
      + "vow promise threaten offer prepare need use aim commit tend wish desire opt strive struggle get have appear "
      + "seem prove come go happen ask urge tell invite allow enable force help lead persuade convince give be exist "
      + "say understand wait remain require")
  static let chances = WordList(
    "opportunity chance effort step way attempt desire intent intention commitment need plan time ability right move "
      + "bid decision agreement readiness willingness role measure reason power standing failure measure room"
  )
  /// Verbs that are done by doing the other thing: "retaliated by recalling its envoy".
  private static let sameDeeds = WordList(
    "retaliate respond react reply show begin start end open close answer do")
  private static let relatives = WordList("which that who")
  private static let by = WordHash.of("by")
  private static let thereby = WordHash.of("thereby")
  private static let orders = WordList("order as bid effort attempt so")
  private static let fors = WordList("for to in")
}
