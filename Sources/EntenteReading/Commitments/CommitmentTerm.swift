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
    if duty.level == .owed, let parties = following() { return mention(.duty, parties) }
    if duty.level == .future, let parties = announcement() { return mention(.announced, parties) }
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
      noun > verb && CommitmentWords.papers.contains(trees.lemmas[noun])
        && trees.preposition(of: noun).map(trees.form) == Self.under
    }
    guard isUnder else { return nil }
    let parties = finder.subject(of: verb)
    return parties.isEmpty ? nil : parties
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
          && CommitmentWords.grants.contains(trees.lemmas[$0])
      }
      guard isGrant else { return nil }
    }
    return paper(subjectOf: verb)
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
    let isNamed = scene.referents(at: subject).contains { scene.referents[$0].kind == .agreement }
    let isDefinite = trees.children(of: subject).contains { Self.definite.contains(trees.form($0)) }
    guard isNamed || isDefinite && CommitmentWords.papers.contains(trees.lemmas[subject]) else { return nil }
    let known = memory.parties(ofPaper: trees.lemmas[subject])
    let parties = known.isEmpty ? finder.joint(before: verb) : known
    return parties.isEmpty ? nil : (parties, scene.participant(subject))
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

  /// "Talks **are to begin** by May and **to be concluded** within four months": behind a paper those who signed it
  /// owe it, elsewhere the subject or those last spoken of together.
  private func following() -> [Participant]? {
    guard facts.deadline(in: trees.clause(of: verb)) != nil else { return nil }
    let distance = Int(trees.sentenceOf[verb]) - memory.sentence
    if (0...3).contains(distance), !memory.parties.isEmpty { return memory.parties }
    guard Duty(trees: trees, verb: verb).isArranged else { return nil }
    let own = finder.subject(of: verb)
    let parties = own.contains { !$0.referents.isEmpty } ? own : finder.joint(before: verb)
    return parties.isEmpty ? nil : parties
  }

  /// "The minister said that a delegation **would visit** Oslo before 15 May": for a day, of their own side.
  private func announcement() -> [Participant]? {
    guard trees.relations[verb] == .complementClause, let saying = trees.head(of: verb),
      CommitmentWords.sayings.contains(trees.lemmas[saying]),
      facts.deadline(in: trees.clause(of: verb)) != nil
    else { return nil }
    let parties = finder.subject(of: saying)
    let isOfficial = parties.contains { participant in
      participant.referents.contains { index in
        switch scene.referents[index].kind {
        case .person, .state, .armedGroup: true
        case .place, .organisation, .infrastructure, .agreement, .event, .programme, .people, .thing: false
        }
      }
    }
    guard isOfficial else { return nil }
    let subject = trees.children(of: verb, .subject).first
    let isDeed =
      subject.map { finder.isActing($0) || CommitmentWords.papers.contains(trees.lemmas[$0]) } ?? false
    return isDeed ? parties : nil
  }

  private func mention(_ rule: CommitmentRule, _ parties: [Participant], _ paper: Participant? = nil)
    -> [Mention]
  {
    let span = trees.clause(of: verb)
    let trigger = trees.span(verb..<verb + 1)
    guard span.contains(trigger), facts.characters(in: span) <= Mention.longestEvidence else { return [] }
    let (_, speaker) = facts.modality()
    let kind: Commitment.Kind =
      switch rule {
      case .announced, .exchange: .pledged
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
  private static let returns = WordList("return exchange turn")
}

/// Whether a verb tells what is owed ("is to", "must") or what lies ahead ("would").
struct Duty {
  enum Level { case none, future, owed }

  let trees: Trees
  let verb: Int

  /// The level of the verb, or of the verb that it is joined to.
  var level: Level {
    var place = verb
    for _ in 0..<4 {
      let own = ownLevel(place)
      if own != .none { return own }
      guard trees.relations[place] == .conjunct, let above = trees.head(of: place),
        trees.tags[above] == .verb,
        !trees.children(of: place).contains(where: { trees.relations[$0] == .subject }),
        trees.xpos(place) == "VB" || trees.children(of: place).contains(where: { trees.form($0) == Self.be })
      else { return .none }
      place = above
    }
    return .none
  }

  /// Whether it is "is to", which tells an arrangement; "must" may be anybody's opinion.
  var isArranged: Bool {
    trees.children(of: verb).contains { child in
      child < verb && Self.forms.contains(trees.form(child))
    } && trees.children(of: verb).contains { trees.form($0) == Self.to }
  }

  private func ownLevel(_ place: Int) -> Level {
    let children = trees.children(of: place)
    let isInfinitive = children.contains { trees.relations[$0] == .marker && trees.form($0) == Self.to }
    for child in children where child < place {
      let form = trees.form(child)
      switch trees.relations[child] {
      case .auxiliary, .copula:
        if Self.musts.contains(form) { return .owed }
        if Self.wills.contains(form) { return .future }
        if isInfinitive, Self.forms.contains(form) { return .owed }
      default: break
      }
    }
    if isInfinitive, trees.relations[place] == .openComplement || trees.relations[place] == .complementClause,
      let above = trees.head(of: place), Self.owing.contains(trees.lemmas[above]), above < place,
      trees.tags[above] == .verb || trees.tags[above] == .auxiliary
    {
      return .owed
    }
    return .none
  }

  private static let to = WordHash.of("to")
  private static let be = WordHash.of("be")
  private static let musts = WordList("must shall should ought")
  private static let wills = WordList("will would 'll")
  private static let forms = WordList("is are was were")
  /// Whether a verb with "to" tells what is owed.
  static func isOwing(_ lemma: UInt64) -> Bool { owing.contains(lemma) }

  private static let owing = WordList("be have ought need oblige require bind")
}
