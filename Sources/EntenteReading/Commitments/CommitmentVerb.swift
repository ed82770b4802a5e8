import EntenteLanguage
import EntenteModel

/// A verb of commitment in its sentence.
struct CommitmentVerb {
  let scene: Scene
  let verb: Int
  let sense: CommitmentWords.Sense

  var trees: Trees { scene.trees }

  /// One thing that is to be done.
  struct Content {
    /// The words that say it.
    let object: TextSpan?
    /// The word that heads them.
    let head: Int?
    /// What the mention's evidence is; the verb's clause where it is `nil`.
    let evidence: TextSpan?
    let kind: Commitment.Kind
    let rule: CommitmentRule
    var instrument: Int?
  }

  func mentions() -> [Mention] {
    var contents = contents()
    guard !contents.isEmpty else { return [] }
    let parties = parties()
    let isTold = sense.frame == .paper && trees.relations[verb] != .nounClause
    guard !parties.isEmpty || isTold else { return [] }
    let facts = CommitmentFacts(scene: scene, verb: verb)
    switch sense.kind {
    case .agreed where trees.lemmas[verb] == Self.settle:
      guard isJoint(parties) || trees.subject(of: verb).map({ trees.xpos($0) == "NNS" }) == true else {
        return []
      }
    case .proposed, .offered:
      guard CommitmentParties(scene: scene).areOfficial(parties) else { return [] }
    case .signed, .agreed, .pledged, .approved, .reaffirmed: break
    }
    switch sense.frame {
    case .paper, .content, .given, .taken, .grant: break
    case .will:
      if trees.lemmas[verb] == Self.set, !facts.isMeasured(trees.clause(of: verb)) { return [] }
    case .aim: contents.removeAll { !($0.object.map(facts.isMeasured) ?? false) }
    case .decision:
      if !isJoint(parties) { contents.removeAll { !($0.object.map(facts.isMeasured) ?? false) } }
    case .call: if !isJoint(parties) || trees.xpos(verb) == "VBG" { return [] }
    }
    return contents.compactMap { mention($0, parties) }
  }

  var clauseRule: CommitmentRule {
    switch sense.frame {
    case .aim: .aim
    case .decision: .decision
    case .paper, .content, .call, .will, .given, .taken, .grant: .clause
    }
  }

  /// "remains committed to", "is resolved to": how somebody is, not what they did.
  var isAdjective: Bool {
    guard Self.adjectival.contains(trees.lemmas[verb]),
      trees.xpos(verb) == "VBN" || trees.tags[verb] == .adjective
    else { return false }
    if trees.isPassive(verb) || trees.children(of: verb).contains(where: { trees.relations[$0] == .copula }) {
      return true
    }
    guard let above = trees.head(of: verb) else { return false }
    return trees.relations[verb] == .openComplement && CommitmentWords.stays.contains(trees.lemmas[above])
      || trees.auxiliaries(of: verb).isEmpty && trees.relations[verb] != .conjunct
  }

  /// "what each side has agreed to postpone": it names nothing.
  var isFreeRelative: Bool {
    let sentence = trees.sentence(of: verb)
    return (max(sentence.lowerBound, verb - 5)..<verb).contains { trees.form($0) == Self.what }
  }

  /// "called for an early resumption of the talks".
  func calls() -> [Content] {
    guard
      let noun = trees.obliques(of: verb).first(where: { $0.preposition == Self.forWord && $0.noun > verb })?
        .noun
    else { return [] }
    return [
      Content(
        object: trees.span(trees.phrase(of: noun)), head: noun, evidence: nil, kind: sense.kind, rule: .call)
    ]
  }

  func mention(_ content: Content, _ parties: [Participant]) -> Mention? {
    let facts = CommitmentFacts(scene: scene, verb: verb)
    let whole = trees.clause(of: verb)
    let span = content.evidence ?? whole
    let trigger = trees.span(verb..<verb + 1)
    let anchor = span.contains(trigger) ? trigger : content.object ?? trigger
    guard span.contains(anchor), facts.characters(in: span) <= Mention.longestEvidence else { return nil }
    let commitment = Commitment(
      kind: content.kind, parties: parties, trigger: anchor, object: content.object,
      terms: content.object.map(facts.terms) ?? [],
      instrument: content.instrument.map(scene.participant),
      count: content.instrument.flatMap(facts.count), target: content.object.flatMap(facts.target),
      deadline: facts.deadline(in: span), condition: facts.condition, time: facts.time)
    let (told, speaker) = facts.modality()
    let isNone = content.instrument.map(trees.isNegated) ?? false
    let modality = isNone ? .denied : told
    switch modality {
    case .hypothetical: return nil
    case .denied:
      guard content.instrument != nil || sense.kind == .approved else { return nil }
    case .asserted, .attributed, .planned: break
    }
    return Mention(
      report: scene.report, span: span, claim: .commitment(commitment), speaker: speaker, modality: modality,
      rule: content.rule.rawValue)
  }

  /// Who bound themselves.
  func parties() -> [Participant] {
    let finder = CommitmentParties(scene: scene)
    var parties: [Participant]
    if trees.isPassive(verb) {
      let who =
        trees.agent(of: verb)
        ?? trees.obliques(of: verb).first { Self.between.contains($0.preposition) }?.noun
      parties = who.map(finder.acting) ?? []
      if parties.isEmpty, sense.frame == .paper { parties = finder.joint(before: verb) }
    } else {
      parties = finder.subject(of: verb)
      if parties.isEmpty, paperBefore != nil {
        parties = finder.joint(before: verb)
      } else if parties.isEmpty, sense.frame == .paper {
        parties = Self.weak.contains(trees.lemmas[verb]) ? occasion(finder) : finder.nearest(before: verb)
      }
      if isSaidByUs, let speaker = CommitmentFacts(scene: scene, verb: verb).speakerHead {
        parties += finder.acting(speaker)
      }
    }
    if let partner = trees.obliques(of: verb).first(where: { $0.preposition == Self.with })?.noun
      ?? paperPartner, sense.kind == .agreed || sense.kind == .signed, parties.count < 8
    {
      parties += finder.acting(partner)
    }
    return parties
  }

  /// "signed a memorandum **with Norway**", where the tree hangs the partner on the paper.
  var paperPartner: Int? {
    guard let object = trees.object(of: verb) else { return nil }
    return trees.obliques(of: object).first { $0.preposition == Self.with }?.noun
  }

  var isSaidByUs: Bool { trees.subject(of: verb).map(trees.form) == Self.us }

  /// "The visit yielded eight agreements": those whose visit it was, or the states spoken of last.
  func occasion(_ finder: CommitmentParties) -> [Participant] {
    guard let subject = trees.subject(of: verb) else { return [] }
    let own = trees.children(of: subject, .nominalModifier).flatMap(finder.acting)
    return own.isEmpty ? finder.joint(before: verb) : own
  }

  /// "the understanding **reached** in Oslo": the paper right before a participle that the tree has as another clause's
  /// verb.
  var paperBefore: Int? {
    guard sense.frame == .paper, verb > 0, trees.sentence(of: verb).contains(verb - 1),
      CommitmentWords.reachable.contains(trees.lemmas[verb - 1]),
      trees.xpos(verb) == "VBN" || trees.xpos(verb) == "VBD", trees.head(of: verb - 1) != verb,
      !trees.children(of: verb).contains(where: { child in
        switch trees.relations[child] {
        case .subject, .object, .auxiliary, .clausalSubject: true
        default: false
        }
      })
    else { return nil }
    return verb - 1
  }

  /// Whether several bind themselves together.
  func isJoint(_ parties: [Participant]) -> Bool {
    isSaidByUs || parties.contains { $0.referents.count > 1 } || Set(parties.map(\.span)).count > 1
  }

  /// What is to be done, one for each member of a row.
  func contents() -> [Content] {
    switch sense.frame {
    case .paper: papers()
    case .content: isAdjective || isFreeRelative ? [] : clauses() + objects()
    case .aim, .decision: clauses()
    case .call: calls()
    case .will: wills()
    case .given: givens()
    case .taken: taken()
    case .grant: grants()
    }
  }

  static let adjectival = WordList("commit resolve")
  static let between = WordList("between by")
  static let with = WordHash.of("with")
  static let set = WordHash.of("set")
  static let settle = WordHash.of("settle")
  static let us = WordHash.of("we")
  static let what = WordHash.of("what")
  static let forWord = WordHash.of("for")
}

extension Trees {
  /// From a verb's subject, where it stands before the verb, to the verb.
  func clause(ofSubject verb: Int) -> Range<Int> {
    let subject = children(of: verb).first { relations[$0] == .subject && $0 < verb }
    guard let subject else { return verb..<verb + 1 }
    return phrase(of: subject).lowerBound..<verb + 1
  }
}
