import EntenteLanguage
public import EntenteModel

extension Trees {
  /// Whether a token heads a clause: a verb, or a predicate with a copula.
  public func isPredicate(_ token: Int) -> Bool {
    tags[token] == .verb || children(of: token).contains { relations[$0] == .copula }
  }

  /// Whether a verb stands in the passive: "was signed", "signed by both", "the deal signed in May".
  public func isPassive(_ verb: Int) -> Bool {
    for child in children(of: verb) {
      switch text.token(child).relationName {
      case "nsubj:pass", "csubj:pass", "aux:pass": return true
      default: break
      }
    }
    return relations[verb] == .nounClause && xpos(verb) == "VBN" && child(of: verb, .auxiliary) == nil
  }

  /// The one who does what a verb says, or (of a passive) to whom it is done: the grammatical subject, looked for along
  /// conjuncts ("came and **signed**"), infinitives ("agreed to **sign**"), participles ("came, **signing**") and the
  /// noun that a clause modifies ("the envoy who **came**").
  public func subject(of verb: Int) -> Int? {
    var place = verb
    for _ in 0..<8 {
      if let subject = children(of: place).first(where: {
        relations[$0] == .subject || relations[$0] == .clausalSubject
      }) {
        guard tags[subject] == .pronoun, relations[place] == .nounClause,
          Self.relatives.contains(form(subject)),
          let noun = head(of: place)
        else { return subject }
        return noun
      }
      guard let above = head(of: place) else { return nil }
      switch relations[place] {
      case .conjunct where isPredicate(above): place = above
      case .openComplement:
        if let object = child(of: above, .object), !Self.subjectControl.contains(lemmas[above]) {
          return object
        }
        place = above
      case .adverbialClause where isOpen(place): place = above
      case .nounClause:
        return text.token(place).relationName == "acl:relcl" && !isPassive(place) && hasObjectGap(place)
          ? nil : above
      case .complementClause where isOpen(place): place = above
      default: return nil
      }
    }
    return nil
  }

  /// Whether a clause has no finite verb, so that its subject is another clause's: "signing", "to sign".
  private func isOpen(_ verb: Int) -> Bool {
    switch xpos(verb) {
    case "VBG", "VBN":
      !children(of: verb).contains {
        relations[$0] == .auxiliary && tags[$0] == .auxiliary && xpos($0) != "VBG"
      }
    case "VB": children(of: verb).contains { relations[$0] == .marker && form($0) == Self.to }
    default: false
    }
  }

  /// Whether a relative clause's noun is its object: "the deal that they signed".
  ///
  /// A relative pronoun that is itself the subject leaves no gap: "the envoy who asked".
  private func hasObjectGap(_ verb: Int) -> Bool {
    children(of: verb).contains { relations[$0] == .subject && !Self.relatives.contains(form($0)) }
  }

  /// The direct object, also of "the deal that they **signed**", and of a conjunct that shares it.
  public func object(of verb: Int) -> Int? {
    if let object = child(of: verb, .object) {
      if tags[object] == .pronoun, relations[verb] == .nounClause, Self.relatives.contains(form(object)) {
        return head(of: verb)
      }
      return object
    }
    if relations[verb] == .nounClause, text.token(verb).relationName == "acl:relcl", hasObjectGap(verb),
      !isPassive(verb)
    {
      return head(of: verb)
    }
    return bareOblique(of: verb)
  }

  /// A noun right behind its verb that no preposition leads: an object that was taken for an oblique.
  private func bareOblique(of verb: Int) -> Int? {
    guard !isPassive(verb) else { return nil }
    return children(of: verb, .oblique).first { noun in
      guard noun > verb, text.token(noun).relationName == "obl", preposition(of: noun) == nil,
        tags[noun] == .noun || tags[noun] == .properNoun
      else { return false }
      let start = phrase(of: noun).lowerBound
      return (verb + 1..<max(start, verb + 1)).allSatisfy { heads[$0] == verb && tags[$0] == .adposition }
    }
  }

  /// The nouns that a verb or a noun governs through a preposition, with it: ("in", "May"). Allocates.
  public func obliques(of token: Int) -> [(preposition: UInt64, noun: Int)] {
    children(of: token).compactMap { child in
      guard relations[child] == .oblique || relations[child] == .nominalModifier else { return nil }
      return (preposition(of: child).map(form) ?? 0, child)
    }
  }

  /// The agent of a passive: "signed **by both ministers**".
  public func agent(of verb: Int) -> Int? {
    obliques(of: verb).first { $0.preposition == Self.by && text.token($0.noun).relationName == "obl:agent" }?
      .noun
      ?? (isPassive(verb) ? obliques(of: verb).first { $0.preposition == Self.by }?.noun : nil)
  }

  /// Whether a predicate or noun is negated by a word of its own: "did **not** sign", "**no** talks", "**never**".
  public func isNegated(_ token: Int) -> Bool {
    children(of: token).contains { child in
      Self.negations.contains(form(child))
        && (relations[child] == .adverbialModifier || relations[child] == .determiner
          || relations[child] == .coordinator)
    }
  }

  /// The auxiliaries of a predicate, as places in the order of the text. Allocates.
  public func auxiliaries(of token: Int) -> [Int] { children(of: token, .auxiliary) }

  /// The smallest clause that a predicate heads: from its first to its last token, without clauses that stand beside
  /// it and without marks at its ends; at most `limit` bytes, cut at the predicate's own words where it is longer.
  public func clause(of token: Int, limit: Int = 400) -> TextSpan {
    let range = trimmed(
      range(under: token) { child in
        guard heads[child] == token else { return false }
        return switch relations[child] {
        case .conjunct: isPredicate(child)
        case .parataxis, .discourse, .coordinator: true
        case .marker: child < token
        case .punctuation: true
        default: false
        }
      })
    let whole = span(range)
    guard whole.count > limit else { return whole }
    var start = token
    var end = token
    for child in children(of: token) where relations[child] != .conjunct && relations[child] != .punctuation {
      let part = phrase(of: child)
      let wider = min(start, part.lowerBound)..<max(end, part.upperBound - 1) + 1
      if span(wider).count <= limit {
        start = wider.lowerBound
        end = wider.upperBound - 1
      }
    }
    return span(start..<end + 1)
  }

  private static let relatives = WordList("who which that whom")
  private static let negations = WordList("not n't never no neither nor nobody nothing none without")
  /// Verbs with an object whose infinitive is done by the subject: "promised them to come".
  private static let subjectControl = WordList("promise pledge vow threaten use take")
  private static let to = WordHash.of("to")
  private static let by = WordHash.of("by")
}
