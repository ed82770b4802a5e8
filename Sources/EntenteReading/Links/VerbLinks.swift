import EntenteLanguage
import EntenteModel

/// Reads verbs that say what drives what: "the strike caused a rift", "ties were strained by the raid".
struct VerbLinks: Sendable {
  let sources: SourceReader
  let spans: LinkSpans

  var trees: Trees { spans.trees }

  /// The link that a verb tells.
  func link(of verb: Int) -> LinkDraft? {
    guard trees.tags[verb] == .verb, !trees.isNegated(verb) else { return nil }
    let lemma = trees.lemmas[verb]
    if let particle = trees.children(of: verb).first(where: {
      $0 > verb && trees.text.token($0).relationName == "compound:prt"
    }) {
      guard let entry = LinkWords.particles[lemma], entry.particles.contains(trees.form(particle)),
        !isIntended(verb)
      else { return nil }
      return trees.isPassive(verb) ? passive(verb, entry.verb) : active(verb, entry.verb)
    }
    if LinkWords.gains.contains(lemma), let found = gained(verb) { return found }
    if LinkWords.needing.contains(lemma), let found = needing(verb) { return found }
    if let entry = LinkWords.verbs[lemma], let found = through(verb, entry) { return found }
    if isIntended(verb) { return nil }
    if let found = making(verb) { return found }
    if let phrasal = LinkWords.phrasal[lemma], let found = phrase(verb, phrasal) { return found }
    if let turned = LinkWords.turned[lemma], let found = backward(verb, turned) { return found }
    if LinkWords.aims.contains(lemma), let found = aim(verb) { return found }
    if LinkWords.giving.contains(lemma), let found = giving(verb) { return found }
    guard let entry = LinkWords.verbs[lemma] else { return nil }
    return trees.isPassive(verb) ? passive(verb, entry) : active(verb, entry)
  }

  /// Whether a verb tells what is aimed at, wished or offered, and not what comes about: "an effort to calm", "aims to
  /// end", "by easing".
  private func isIntended(_ verb: Int) -> Bool {
    if trees.relations[verb] == .nounClause, trees.text.token(verb).relationName == "acl",
      trees.xpos(verb) != "VBN"
    {
      return isInfinitive(verb)
        || trees.children(of: verb).contains { $0 < verb && trees.relations[$0] == .marker }
    }
    if isInfinitive(verb),
      let to = trees.children(of: verb).first(where: { trees.form($0) == VerbAttributions.to }),
      to > 0, ClauseLinks.chances.contains(trees.lemmas[to - 1])
    {
      return true
    }
    var place = verb
    while trees.relations[place] == .conjunct, let above = trees.head(of: place), above < place {
      place = above
    }
    if place != verb, isInfinitive(place), trees.child(of: verb, .subject) == nil { return true }
    guard isInfinitive(place) || trees.xpos(place) == "VBG", let above = trees.head(of: place) else {
      return false
    }
    switch trees.relations[place] {
    case .openComplement, .complementClause:
      return !Self.comingAbout.contains(trees.lemmas[above])
    case .adverbialClause: return isInfinitive(place)
    case .root: return trees.child(of: verb, .subject) == nil
    default: return trees.relations[place] == .nounClause
    }
  }

  // MARK: Frames

  private func active(_ verb: Int, _ entry: LinkVerb) -> LinkDraft? {
    guard !isParticiple(verb), let cause = cause(of: verb, entry.isStrong),
      let object = trees.object(of: verb) ?? trees.child(of: verb, .complementClause), object != verb,
      !isIdle(verb, object)
    else { return nil }
    let effect: Range<Int>
    if object < verb {
      effect = spans.noun(object, without: verb..<verb + 1)
    } else if entry.isContent || trees.child(of: verb, .openComplement) != nil || isMove(verb, object) {
      effect = tail(of: verb)
    } else {
      effect = afterVerb(spans.noun(object), verb)
    }
    return draft(cause, effect, verb, entry.relation, .verb)
  }

  /// "poses a grave threat", "yielded eight agreements", "left the room": nothing is said to come of it, or what came
  /// of it is told by its own claim.
  private func isIdle(_ verb: Int, _ object: Int) -> Bool {
    switch trees.lemmas[verb] {
    case Self.pose:
      !(trees.obliques(of: verb) + trees.obliques(of: object)).contains {
        Self.targets.contains($0.preposition)
      }
    case Self.cost: trees.child(of: verb, .indirectObject) == nil
    case Self.leave: trees.child(of: verb, .openComplement) == nil
    default:
      Self.yielding.contains(trees.lemmas[verb]) && CommitmentWords.papers.contains(trees.lemmas[object])
    }
  }

  /// "brought troops to the border": what comes of it is a move.
  private func isMove(_ verb: Int, _ object: Int) -> Bool {
    object > verb
      && trees.obliques(of: verb).contains { $0.noun > object && Self.goals.contains($0.preposition) }
  }

  private func passive(_ verb: Int, _ entry: LinkVerb) -> LinkDraft? {
    let by = trees.agent(of: verb) ?? oblique(of: verb, Self.means)
    guard let by, by > verb, entry.isStrong || sources.agency(of: by) != .agent else { return nil }
    let cause = spans.noun(by)
    let signal = verb..<max(verb + 1, min(cause.lowerBound, verb + 3))
    let effect: Range<Int>
    if trees.relations[verb] == .nounClause, let noun = trees.head(of: verb) {
      effect = spans.noun(noun, without: verb..<cause.upperBound)
    } else if let subject = trees.subject(of: verb) {
      let low = subject < verb ? spans.noun(subject, without: verb..<verb + 1).lowerBound : verb
      effect = entry.isContent ? low..<verb + 1 : spans.noun(subject, without: verb..<verb + 1)
    } else {
      return nil
    }
    return LinkDraft(
      cause: cause, effect: effect, signal: signal, relation: entry.relation, isHedged: spans.isHedged(verb),
      rule: .verbPassive, head: verb)
  }

  /// "gave them the standing to mediate", "offers a chance to talk", "injected new momentum".
  private func giving(_ verb: Int) -> LinkDraft? {
    guard let object = trees.child(of: verb, .object), object > verb,
      LinkWords.chances.contains(trees.lemmas[object]),
      !isParticiple(verb), let cause = cause(of: verb, false)
    else { return nil }
    let low = (verb + 1..<object + 1).first { trees.tags[$0] != .punctuation } ?? object
    let high = max(tail(of: verb).upperBound, object + 1)
    return draft(cause, min(low, object)..<high, verb, .enables, .give)
  }

  /// "led to a war", "resulted in two deaths".
  private func phrase(_ verb: Int, _ entry: (prepositions: [UInt64], relation: Link.Relation)) -> LinkDraft? {
    guard !isParticiple(verb), let noun = oblique(of: verb, entry.prepositions), noun > verb,
      let cause = cause(of: verb, true)
    else { return nil }
    let effect = spans.noun(noun)
    var found = draft(cause, effect, verb, entry.relation, .verbPreposition)
    found?.signal = verb..<max(verb + 1, min(effect.lowerBound, verb + 2))
    return found
  }

  /// "stems from the raid", "depends on clearance".
  private func backward(_ verb: Int, _ entry: (prepositions: [UInt64], relation: Link.Relation)) -> LinkDraft?
  {
    guard let noun = oblique(of: verb, entry.prepositions), noun > verb,
      let subject = trees.subject(of: verb),
      sources.agency(of: subject) != .agent || entry.relation == .enables
    else { return nil }
    let cause = spans.noun(noun)
    let effect = spans.noun(subject, without: verb..<verb + 1)
    return LinkDraft(
      cause: cause, effect: effect, signal: verb..<max(verb + 1, min(cause.lowerBound, verb + 2)),
      relation: entry.relation, isHedged: spans.isHedged(verb), rule: .verbFrom, head: verb)
  }

  /// "made the accord possible", "gave them a reason to stay".
  private func making(_ verb: Int) -> LinkDraft? {
    guard trees.lemmas[verb] == Self.make, !isParticiple(verb), let object = trees.child(of: verb, .object),
      object > verb, let state = trees.child(of: verb, .openComplement), state > verb,
      let cause = cause(of: verb, false)
    else { return nil }
    let low = min(trees.range(under: object).lowerBound, state)
    let range =
      max(verb + 1, low)..<max(trees.range(under: state).upperBound, trees.range(under: object).upperBound)
    let relation: Link.Relation =
      Self.possible.contains(trees.lemmas[state])
      ? .enables : Self.hard.contains(trees.lemmas[state]) ? .hinders : .causes
    return draft(cause, spans.cut(range, around: object, without: nil), verb, relation, .make)
  }

  /// "the visit aims to mend ties", "the fence is meant to stop smugglers".
  private func aim(_ verb: Int) -> LinkDraft? {
    guard let deed = trees.children(of: verb).first(where: { $0 > verb && isInfinitive($0) }),
      LinkWords.verbs.contains(trees.lemmas[deed]) || LinkWords.avoidance.contains(trees.lemmas[deed])
        || LinkWords.gains.contains(trees.lemmas[deed]),
      let subject = trees.subject(of: verb), subject < verb, sources.agency(of: subject) == .none,
      trees.tags[subject] == .noun || trees.tags[subject] == .properNoun
    else { return nil }
    let cause = spans.noun(subject, without: verb..<verb + 1)
    let effect = spans.clauseTail(deed, from: afterMark(deed))
    return LinkDraft(
      cause: cause, effect: effect, signal: verb..<verb + 1, relation: .enables, isHedged: true,
      rule: .aim, head: verb)
  }

  // MARK: Parts

  private func draft(
    _ cause: Range<Int>, _ effect: Range<Int>, _ verb: Int, _ relation: Link.Relation, _ rule: LinkRule
  ) -> LinkDraft? {
    LinkDraft(
      cause: cause, effect: effect, signal: verb..<verb + 1, relation: relation,
      isHedged: spans.isHedged(verb),
      rule: rule, head: verb)
  }

  /// The words from a verb to the end of what it governs.
  private func tail(of verb: Int) -> Range<Int> {
    let end = ClauseReach(trees: trees).end(of: verb)
    var high = end
    for child in trees.children(of: verb) where child > verb {
      guard trees.relations[child] == .adverbialClause || trees.relations[child] == .conjunct else {
        continue
      }
      let start = trees.range(under: child).lowerBound
      if start > verb + 1, !isInfinitive(child), trees.tags[start - 1] == .punctuation {
        high = min(high, start)
      }
    }
    return spans.cut(verb..<max(high, verb + 1), around: verb, without: nil)
  }

  private func afterVerb(_ range: Range<Int>, _ verb: Int) -> Range<Int> {
    max(range.lowerBound, verb + 1)..<max(range.upperBound, verb + 2)
  }

  func afterMark(_ deed: Int) -> Int {
    let range = trees.range(under: deed)
    return trees.form(range.lowerBound) == VerbAttributions.to ? range.lowerBound + 1 : range.lowerBound
  }

  func oblique(of verb: Int, _ prepositions: [UInt64]) -> Int? {
    for child in trees.children(of: verb) where child > verb {
      switch trees.relations[child] {
      case .oblique, .nominalModifier, .adverbialClause, .complementClause, .object: break
      default: continue
      }
      let first = trees.children(of: child).first {
        trees.relations[$0] == .caseMarker || trees.relations[$0] == .marker
      }
      if let first, first < child, prepositions.contains(trees.form(first)) { return child }
    }
    return nil
  }

  /// "…, causing": read with the clause it belongs to.
  func isParticiple(_ verb: Int) -> Bool {
    trees.xpos(verb) == "VBG"
      && (trees.relations[verb] == .adverbialClause || trees.relations[verb] == .nounClause)
      && trees.child(of: verb, .auxiliary) == nil
  }

  func isInfinitive(_ token: Int) -> Bool {
    trees.children(of: token).contains {
      trees.relations[$0] == .marker && trees.form($0) == VerbAttributions.to
    }
  }

  private static let comingAbout = WordList(
    "seem appear likely continue begin start tend come go expect set threaten able bound about help serve")
  private static let pose = WordHash.of("pose")
  private static let cost = WordHash.of("cost")
  private static let leave = WordHash.of("leave")
  private static let targets = LinkWords.hashes("to for")
  private static let goals = LinkWords.hashes("to into")
  private static let yielding = WordList("yield produce generate bring")
  private static let make = WordHash.of("make")
  private static let means = LinkWords.hashes("by through")
  private static let possible = WordList("possible easier easy likely clear safe")
  private static let hard = WordList("impossible difficult harder hard unlikely")
}
