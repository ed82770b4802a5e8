import EntenteLanguage
import EntenteModel

/// What stands beside a verb.
extension EventSearch {
  /// "vowed to strike back": what is promised is to do harm, to a party or to whom the text leaves open.
  func vowsHarm(_ verb: Int) -> Bool {
    guard let deed = trees.child(of: verb, .openComplement), !trees.isNegated(deed) else { return false }
    let object = trees.object(of: deed)
    return EventVerbs.frames[lemma: trees.lemmas[deed], form: trees.form(deed)].contains { frame in
      Self.harm.contains(frame.type) && (object.map(parties.isNamed) ?? frame.object.isEmpty)
    }
  }

  /// A threat is one of a state or body, or one against somebody: what a person merely warns of is an opinion.
  func isTold(by parts: EventParts) -> Bool {
    if parts.targets.contains(where: parties.isNamed) { return true }
    return parts.actors.contains { actor in
      switch trees.tags[actor] {
      case .noun: true
      case .pronoun, .properNoun:
        scene.referents(at: actor).isEmpty
          || scene.referents(at: actor).contains { scene.referents[$0].kind != .person }
      default: true
      }
    }
  }

  func isOf(_ classes: NounClass, _ noun: Int) -> Bool {
    let own = NounClass.of(trees.lemmas[noun])
    if !own.isDisjoint(with: classes) { return true }
    // "aid deliveries", "mediation efforts"
    if Self.fillers.contains(trees.lemmas[noun]),
      trees.children(of: noun).contains(where: {
        trees.relations[$0] == .compound && !NounClass.of(trees.lemmas[$0]).isDisjoint(with: classes)
      })
    {
      return true
    }
    // "withdrew two of its tanks": the tree has the tanks under the verb.
    if trees.tags[noun] == .number, trees.sentence(of: noun).contains(noun + 1),
      trees.form(noun + 1) == VerbParts.of, let whole = trees.head(of: noun + 1), whole > noun,
      !NounClass.of(trees.lemmas[whole]).isDisjoint(with: classes)
    {
      return true
    }
    // "a series of agreements", "members of the delegation", "two of its tanks", "most of the hostages"
    return
      (Self.measures.contains(trees.lemmas[noun]) || trees.tags[noun] == .number
      || Self.shares.contains(trees.form(noun)))
      && trees.children(of: noun).contains {
        trees.relations[$0] == .nominalModifier && !NounClass.of(trees.lemmas[$0]).isDisjoint(with: classes)
      }
  }

  /// Whether the subject, or the noun that the verb is a clause of, is of one of some classes.
  func isSubject(of verb: Int, _ classes: NounClass) -> Bool {
    guard !trees.isPassive(verb), let subject = trees.subject(of: verb) else { return false }
    return trees.conjuncts(of: subject).contains { isOf(classes, $0) }
  }

  /// The named ground that something reached.
  func reached(by verb: Int) -> Int? {
    if let object = trees.object(of: verb) { return parties.isNamed(object) ? object : nil }
    return goal(of: verb)
  }

  /// "left three people **dead**"
  func isLeftDead(_ verb: Int) -> Bool {
    guard let end = leftDead(by: verb) else { return false }
    return end > verb
  }

  /// The word that says what became of those whom a deed left dead.
  private func leftDead(by verb: Int) -> Int? {
    let below =
      Array(trees.children(of: verb)) + (trees.object(of: verb).map { Array(trees.children(of: $0)) } ?? [])
    return below.first { $0 > verb && Self.casualties.contains(trees.form($0)) }
  }

  /// "insisted that it **had** won": what is said to be so is not asked for.
  func isAsserted(by verb: Int) -> Bool {
    guard trees.lemmas[verb] == Self.insist, let clause = trees.child(of: verb, .complementClause) else {
      return false
    }
    if Self.indicatives.contains(trees.xpos(clause)) { return true }
    return trees.children(of: clause).contains {
      (trees.relations[$0] == .auxiliary || trees.relations[$0] == .copula)
        && Self.indicatives.contains(trees.xpos($0))
    }
  }

  /// "is fighting **for** its rights", with nobody against whom.
  func isFigurative(_ verb: Int) -> Bool {
    trees.lemmas[verb] == Self.fight
      && trees.obliques(of: verb).contains { $0.preposition == VerbParts.for }
      && !trees.obliques(of: verb).contains {
        $0.preposition == VerbParts.with || $0.preposition == VerbParts.against
      }
  }

  /// "move the guns **to the rear**"
  func isRearward(_ verb: Int) -> Bool {
    trees.obliques(of: verb).contains { oblique in
      NounClass.of(trees.lemmas[oblique.noun]).contains(.rear)
        || trees.children(of: oblique.noun).contains {
          trees.relations[$0] == .nominalModifier && NounClass.of(trees.lemmas[$0]).contains(.rear)
        }
    }
  }

  /// A verb's particle or preposition, with the noun or clause behind it.
  func particle(_ particle: UInt64, of verb: Int) -> (noun: Int?, isClause: Bool)? {
    for child in trees.children(of: verb) {
      switch trees.relations[child] {
      case .compound, .adverbialModifier, .openComplement:
        if trees.form(child) == particle { return (verbs.object(of: verb) ?? left(by: verb), false) }
      case .object:
        if trees.children(of: child).contains(where: {
          trees.form($0) == particle && trees.tags[$0] == .adjective
        }) {
          return (child, false)
        }
      case .oblique:
        guard !Self.adverbs.contains(particle) || isFixed(child) else { continue }
        if trees.preposition(of: child).map(trees.form) == particle { return (child, false) }
      case .adverbialClause, .complementClause:
        if trees.children(of: child).contains(where: {
          $0 < child && trees.relations[$0] == .marker && trees.form($0) == particle
        }) {
          return (nil, true)
        }
      default: break
      }
    }
    for child in trees.children(of: verb) where trees.relations[child] == .openComplement {
      if trees.children(of: child).contains(where: {
        $0 < child && trees.relations[$0] == .marker && trees.form($0) == particle
      }) {
        return (nil, true)
      }
    }
    let next = verb + 1
    if trees.sentence(of: verb).contains(next), trees.form(next) == particle,
      !Self.adverbs.contains(particle), trees.tags[next] == .adposition
    {
      // "handed over 40 pilots": the tree hangs the particle on the number.
      if trees.relations[next] == .adverbialModifier, let object = trees.object(of: verb), object > next {
        return (object, false)
      }
      if let noun = trees.head(of: next), noun > next, trees.tags[noun] != .verb {
        let counted = trees.relations[noun] == .numericModifier ? trees.head(of: noun) : nil
        return (counted ?? noun, false)
      }
      return (nil, true)
    }
    return nil
  }

  /// "**out of** the talks": two prepositions in one.
  func isFixed(_ noun: Int) -> Bool {
    trees.preposition(of: noun).map { trees.child(of: $0, .fixed) != nil } ?? false
  }

  /// "pulled out **of the talks**", "walked away **from the deal**"
  func left(by verb: Int) -> Int? {
    trees.obliques(of: verb).first { $0.preposition == VerbParts.of || $0.preposition == VerbParts.from }?
      .noun
  }

  func hasComplement(_ verb: Int) -> Bool {
    trees.children(of: verb).contains { child in
      switch trees.relations[child] {
      case .openComplement, .complementClause: true
      case .adverbialClause:
        child > verb
          && trees.children(of: child).contains {
            trees.relations[$0] == .marker && trees.form($0) == FactualityReader.to
          }
      default: false
      }
    }
  }

  /// "resigned Sunday"
  func isDay(_ token: Int) -> Bool {
    let word = trees.span(token..<token + 1)
    return scene.dates(near: token).contains { $0.span.overlaps(word) }
  }

  /// Whether a people or a crowd goes somewhere, which is no visit between parties.
  func isCrowd(_ verb: Int) -> Bool {
    guard !trees.isPassive(verb), let subject = trees.subject(of: verb) else { return false }
    if parties.name(at: subject) == .nationality { return true }
    return scene.referents(at: subject).contains { scene.referents[$0].kind == .people }
  }

  /// "asked not to be named"
  func isAnonymous(_ verb: Int) -> Bool {
    trees.children(of: verb).contains { Self.naming.contains(trees.form($0)) }
  }

  func isMany(_ verb: Int, _ actors: [Int]) -> Bool {
    if actors.count > 1 { return true }
    guard let actor = actors.first else { return false }
    if Self.plurals.contains(trees.form(actor)) || Self.assemblies.contains(trees.lemmas[actor]) {
      return true
    }
    let xpos = trees.xpos(actor)
    return xpos == "NNS" || xpos == "NNPS"
  }

  /// "aim to strengthen ties": the infinitive improves something that is done together.
  func aimsTogether(_ verb: Int) -> Bool {
    trees.children(of: verb).contains { child in
      guard trees.relations[child] == .openComplement || trees.relations[child] == .adverbialClause,
        child > verb
      else { return false }
      let lemma = trees.lemmas[child]
      if Self.together.contains(lemma) { return true }
      guard Self.improving.contains(lemma), let object = trees.object(of: child) else { return false }
      return trees.conjuncts(of: object).contains {
        !NounClass.of(trees.lemmas[$0]).isDisjoint(with: .common)
      }
    }
  }

  func goal(of verb: Int) -> Int? {
    verbs.obliques(of: verb).first { Self.goals.contains($0.preposition) && parties.isGround($0.noun) }?.noun
  }

  /// A deed of force between people whom the report does not name: "gunmen killed three villagers".
  func isOfPeople(_ verb: Int, _ frame: EventFrame, _ parts: EventParts) -> Bool {
    // "the prisoners were released"
    if frame.mode == Self.release, trees.isPassive(verb) { return true }
    guard !parts.actors.isEmpty else { return false }
    // "the kidnappers demanded a million dollars"
    if frame.type == .request, frame.object == .money {
      return parts.actors.contains { Self.takers.contains(trees.lemmas[$0]) }
    }
    if frame.type == .protest { return parts.actors.contains(where: parties.isPeople) }
    return Self.force.contains(frame.type) && parts.actors.contains(where: parties.isPeople)
      && parts.targets.contains(where: parties.isPeople)
  }
}
