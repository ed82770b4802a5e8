import EntenteLanguage
import EntenteModel

/// What a paper lays down, what somebody owes in return, and what a side announces for a day.
struct CommitmentTerm {
  let scene: Scene
  let verb: Int
  let memory: CommitmentMemory

  private var trees: Trees { scene.trees }
  private var finder: CommitmentParties { CommitmentParties(scene: scene) }
  private var facts: CommitmentFacts { CommitmentFacts(scene: scene, verb: verb) }

  func mentions() -> [Mention] {
    guard !trees.isNegated(verb) else { return [] }
    let duty = Duty(trees: trees, verb: verb)
    if let found = provision() { return mention(.term, found.parties, found.paper) }
    if duty.level != .none, let parties = relative() ?? under() { return mention(.term, parties) }
    if duty.level == .future, let parties = exchange() { return mention(.exchange, parties) }
    let owed = CommitmentDuty(scene: scene, verb: verb, memory: memory)
    if duty.level == .owed || duty.isBound, let parties = owed.parties() { return mention(.duty, parties) }
    if let parties = owed.gain() { return mention(.term, parties) }
    if let parties = owed.allowance() { return mention(.duty, parties) }
    if duty.level == .future, let parties = announcement() { return mention(.announced, parties) }
    if duty.level == .future, let parties = owed.undertaking() { return mention(.undertaking, parties) }
    return []
  }

  /// "a memorandum **that would lease** Norway a port", "a treaty under which Norway is to gain access".
  private func relative() -> [Participant]? {
    let sentence = Int(trees.sentenceOf[verb])
    guard memory.sentence == sentence else { return nil }
    if trees.relations[verb] == .nounClause, let noun = trees.head(of: verb),
      CommitmentWords.papers.contains(trees.lemmas[noun])
    {
      return memory.parties
    }
    let isUnder = trees.children(of: verb).contains { child in
      Self.which.contains(trees.form(child)) && trees.preposition(of: child).map(trees.form) == Self.under
    }
    return isUnder ? memory.parties : nil
  }

  /// "Norway will let the water pass **under a stopgap deal**".
  private func under() -> [Participant]? {
    let clause = TokenPlaces(trees).tokens(in: trees.clause(of: verb))
    let isUnder = clause.contains { noun in
      CommitmentWords.papers.contains(trees.lemmas[noun])
        && trees.preposition(of: noun).map(trees.form) == Self.under
    }
    guard isUnder else { return nil }
    let own = finder.subject(of: verb)
    if !own.isEmpty { return own }
    let known = memory.parties.isEmpty ? finder.joint(before: verb) : memory.parties
    return known.isEmpty ? nil : known
  }

  /// "It **offered** Norway a lease", "These agreements **cover** …", "It says that Norway **should have** …".
  private func provision() -> (parties: [Participant], paper: Participant?)? {
    if let above = saying, !trees.isNegated(above), Duty(trees: trees, verb: verb).level != .none, !isAsked {
      return paper(subjectOf: above)
    }
    guard let needsGrant = CommitmentWords.provisions[trees.lemmas[verb]] else { return nil }
    if needsGrant {
      let isGrant = trees.children(of: verb).contains {
        (trees.relations[$0] == .object || trees.relations[$0] == .conjunct)
          && (CommitmentWords.grants.contains(trees.lemmas[$0]) || isTime($0))
      }
      guard isGrant else { return nil }
    }
    return paper(subjectOf: verb)
  }

  /// "gives both sides **90 days** to settle".
  private func isTime(_ noun: Int) -> Bool {
    let place = trees.span(noun..<noun + 1)
    return scene.dates(near: noun).contains { $0.kind == .duration && $0.span.overlaps(place) }
  }

  /// The verb of saying whose "that" clause the verb heads, also behind "ought to".
  private var saying: Int? {
    var clause = verb
    if trees.relations[verb] == .openComplement, let above = trees.head(of: verb),
      Duty.isOwing(trees.lemmas[above])
    {
      clause = above
    }
    guard trees.relations[clause] == .complementClause, let above = trees.head(of: clause),
      CommitmentWords.sayings.contains(trees.lemmas[above])
    else { return nil }
    return above
  }

  /// "which port it would use": a question, no term.
  private var isAsked: Bool {
    let first = TokenPlaces(trees).tokens(in: trees.clause(of: verb)).lowerBound
    return (first...verb).contains { Self.asking.contains(trees.form($0)) }
  }

  /// The paper that is a verb's subject, or that "it" means right behind a sentence with one, and whose it is.
  private func paper(subjectOf verb: Int) -> (parties: [Participant], paper: Participant?)? {
    let subject = trees.subject(of: verb) ?? trees.children(of: verb, .expletive).first
    guard let subject, trees.relations[subject] == .subject || trees.relations[subject] == .expletive else {
      return nil
    }
    if trees.tags[subject] == .pronoun {
      let distance = Int(trees.sentenceOf[verb]) - memory.sentence
      let found = scene.referents(at: subject)
      let isPaper =
        found.allSatisfy { scene.referents[$0].kind == .agreement }
        || memory.instrument.map { !Set($0.referents).isDisjoint(with: found) } == true
      guard Self.its.contains(trees.form(subject)), (1...2).contains(distance), isPaper,
        !memory.parties.isEmpty
      else { return nil }
      return (memory.parties, memory.instrument)
    }
    let isNamed =
      scene.referents(at: subject).contains { scene.referents[$0].kind == .agreement } || isArticle(subject)
    let isDefinite = trees.children(of: subject).contains { Self.definite.contains(trees.form($0)) }
    guard isNamed || isDefinite && CommitmentWords.papers.contains(trees.lemmas[subject]) else { return nil }
    let known = memory.parties(ofPaper: trees.lemmas[subject])
    var parties = known.isEmpty ? finder.joint(before: verb) : known
    if parties.isEmpty {
      parties = trees.children(of: verb).filter {
        trees.relations[$0] == .object || trees.relations[$0] == .indirectObject
      }.flatMap(finder.acting)
    }
    return parties.isEmpty ? nil : (parties, scene.participant(subject))
  }

  /// "Article 9 of the treaty", "the ceasefire's second paragraph".
  private func isArticle(_ noun: Int) -> Bool {
    Self.articles.contains(trees.lemmas[noun])
      && trees.children(of: noun, .nominalModifier).contains {
        CommitmentWords.papers.contains(trees.lemmas[$0])
      }
  }

  /// "Sweden would **in return** recognise …".
  private func exchange() -> [Participant]? {
    let clause = trees.clause(of: verb)
    let isReturn = TokenPlaces(trees).tokens(in: clause).dropLast().contains { token in
      trees.form(token) == Self.within && Self.returns.contains(trees.form(token + 1))
    }
    guard isReturn else { return nil }
    let parties = finder.subject(of: verb)
    return parties.isEmpty ? nil : parties
  }

  /// "The minister said that a delegation **would visit** Oslo before 15 May": for a day, of their own side.
  private func announcement() -> [Participant]? {
    guard trees.relations[verb] == .complementClause, let saying = trees.head(of: verb),
      CommitmentWords.sayings.contains(trees.lemmas[saying]),
      facts.deadline(in: trees.clause(of: verb)) != nil
    else { return nil }
    var parties = finder.subject(of: saying)
    let isOfficial = parties.contains { participant in
      participant.referents.contains { index in
        switch scene.referents[index].kind {
        case .person, .state, .armedGroup: true
        case .place, .organisation, .infrastructure, .agreement, .event, .programme, .people, .thing: false
        }
      }
    }
    let isInOffice = trees.subject(of: saying).map { Self.offices.contains(trees.lemmas[$0]) } ?? false
    if isInOffice { parties += finder.subject(of: verb) }
    guard isOfficial || isInOffice else { return nil }
    let subject = trees.children(of: verb, .subject).first
    let isDeed =
      subject.map { finder.isActing($0) || CommitmentWords.papers.contains(trees.lemmas[$0]) } ?? false
    return isDeed ? parties : nil
  }

  /// The clause with those who owe it: of "Norway has to leave" more than "leave".
  private func evidence(_ rule: CommitmentRule) -> TextSpan {
    let own = trees.clause(of: verb)
    guard rule == .duty || rule == .undertaking, trees.relations[verb] == .openComplement,
      let above = trees.head(of: verb), above < verb
    else { return own }
    let whole = trees.clause(of: above)
    return whole.contains(own) ? whole : own
  }

  private func mention(_ rule: CommitmentRule, _ parties: [Participant], _ paper: Participant? = nil)
    -> [Mention]
  {
    let span = evidence(rule)
    let trigger = trees.span(verb..<verb + 1)
    guard span.contains(trigger), facts.characters(in: span) <= Mention.longestEvidence else { return [] }
    let (_, speaker) = facts.modality()
    let kind: Commitment.Kind =
      switch rule {
      case .announced, .exchange, .undertaking: .pledged
      default: .signed
      }
    let isOfPaper = rule == .term || rule == .duty
    let commitment = Commitment(
      kind: kind, parties: parties, trigger: trigger, object: span, terms: facts.terms(in: span),
      instrument: isOfPaper ? paper ?? memory.instrument : nil, target: facts.target(in: span),
      deadline: facts.deadline(in: span), condition: facts.condition)
    return [
      Mention(
        report: scene.report, span: span, claim: .commitment(commitment), speaker: speaker,
        modality: speaker == nil ? .asserted : .attributed, rule: rule.rawValue)
    ]
  }

  private static let under = WordHash.of("under")
  private static let within = WordHash.of("in")
  private static let which = WordList("which")
  private static let asking = WordList("which what whether how who whom where when why if")
  private static let its = WordList("it which that this")
  private static let definite = WordList("the this these that those both its their")
  private static let offices = WordList(
    "minister president premier chancellor government ministry king queen prince envoy ambassador secretary")
  private static let articles = WordList(
    "article clause section paragraph annex provision chapter term point")
  private static let returns = WordList("return exchange turn")
}
