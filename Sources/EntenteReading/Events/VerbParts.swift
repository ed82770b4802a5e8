import EntenteLanguage

/// Finds who takes part in the deed of a verb.
struct VerbParts: Sendable {
  let trees: Trees
  let parties: PartyJudge

  /// Those who take part, the object given as `object` where it stands behind a preposition.
  ///
  /// Where `isStrict`, only one who can act does the deed; otherwise also the one whose thing does it ("Norway's army").
  func parts(of verb: Int, object: Int? = nil, isStrict: Bool = false) -> EventParts {
    var parts = EventParts()
    for actor in actors(of: verb, isStrict: isStrict) { parts.addActor(actor) }
    if let object = object ?? self.object(of: verb) { addTargets(of: object, to: &parts) }
    if let receiver = trees.child(of: verb, .indirectObject) {
      for one in party(receiver) { parts.addTarget(one) }
    }
    for oblique in obliques(of: verb) where oblique.noun != object {
      addOblique(oblique, to: &parts)
    }
    return parts
  }

  /// Who does what a verb says, with those joined to them.
  func actors(of verb: Int, isStrict: Bool = false) -> [Int] {
    if trees.isPassive(verb), !isStative(verb) {
      return trees.agent(of: verb).map(party) ?? []
    }
    guard let subject = trees.subject(of: verb) else { return [] }
    let found = trees.conjuncts(of: subject).filter(parties.isParty)
    if !found.isEmpty { return found }
    // "signed a law cancelling the deal", "took steps to ease tensions": who made the thing does it.
    if trees.relations[verb] == .nounClause, trees.head(of: verb) == subject,
      trees.relations[subject] == .object || trees.relations[subject] == .oblique,
      let above = trees.head(of: subject),
      above != verb, let maker = trees.subject(of: above)
    {
      return trees.conjuncts(of: maker).filter(parties.isParty)
    }
    return isStrict ? [] : possessors(of: subject)
  }

  /// The parties whose a thing is by possession or by an adjective: "**Norway**'s envoy", "the **Norwegian** army".
  private func possessors(of noun: Int) -> [Int] {
    trees.children(of: noun).filter { child in
      switch trees.relations[child] {
      case .nominalModifier: trees.isPossessive(child) && parties.isParty(child)
      case .adjectivalModifier, .compound: parties.isKnown(child)
      default: false
      }
    }
  }

  /// The object of a verb, or what a passive is done to.
  func object(of verb: Int) -> Int? {
    if trees.isPassive(verb) {
      return isStative(verb)
        ? trees.obliques(of: verb).first { $0.preposition == Self.to }?.noun : trees.subject(of: verb)
    }
    if let object = trees.object(of: verb) { return object }
    // "called home its ambassador": the tree takes the object for a predicate.
    if let noun = trees.child(of: verb, .openComplement), noun > verb, trees.tags[noun] == .noun,
      trees.child(of: noun, .copula) == nil, trees.preposition(of: noun) == nil
    {
      return noun
    }
    // "allowed the envoy to leave": the tree takes the object of one who is let do something for a receiver.
    if let receiver = trees.child(of: verb, .indirectObject), trees.child(of: verb, .openComplement) != nil {
      return receiver
    }
    // "send up to 5,000 troops": the tree takes the bound for a preposition.
    return trees.children(of: verb).first { child in
      guard trees.relations[child] == .oblique, child > verb, child - verb <= 6, trees.tags[child] == .noun,
        trees.child(of: child, .numericModifier) != nil
      else { return false }
      guard let bound = trees.preposition(of: child) else {
        return trees.text.token(child).relationName == "obl"
      }
      return bound - verb <= 3
        && (Self.bounds.contains(trees.form(bound)) || Self.extremes.contains(trees.form(bound + 1)))
    }
  }

  /// Whether a passive only looks like one: "is opposed to", "is prepared to".
  private func isStative(_ verb: Int) -> Bool {
    Self.statives.contains(trees.form(verb)) && trees.agent(of: verb) == nil
  }

  /// The nouns behind prepositions that a verb governs, also those that hang under its object.
  func obliques(of verb: Int) -> [(preposition: UInt64, noun: Int)] {
    var found = trees.obliques(of: verb)
    if let object = trees.child(of: verb, .object) { found += trees.obliques(of: object) }
    return found
  }

  private func addOblique(_ oblique: (preposition: UInt64, noun: Int), to parts: inout EventParts) {
    switch oblique.preposition {
    case Self.with, Self.against, Self.to, Self.on, Self.upon, Self.at, Self.from, Self.of, Self.over,
      Self.into, Self.toward, Self.towards, Self.between, Self.among, Self.inside, Self.across:
      for noun in trees.conjuncts(of: oblique.noun) where parties.isNamed(noun) { parts.addTarget(noun) }
    case Self.for: for noun in party(oblique.noun) where parties.isNamed(noun) { parts.addTarget(noun) }
    default: break
    }
  }

  private func addTargets(of object: Int, to parts: inout EventParts) {
    for noun in trees.conjuncts(of: object) {
      if parties.isParty(noun) {
        parts.addTarget(noun)
      } else {
        for owner in owners(of: noun) { parts.addTarget(owner) }
      }
    }
  }

  /// The parties whose a thing is: "**Norway**'s decision", "the **Norwegian** flag", "the people of **Chad**".
  func owners(of noun: Int) -> [Int] {
    var found: [Int] = []
    for child in trees.children(of: noun) {
      switch trees.relations[child] {
      case .nominalModifier, .adjectivalModifier, .compound:
        guard trees.tags[child] != .pronoun else { continue }
        if let preposition = trees.preposition(of: child), Self.locatives.contains(trees.form(preposition)) {
          continue
        }
        if parties.isKnown(child) || trees.isPossessive(child) && parties.isParty(child) {
          found += trees.conjuncts(of: child)
        } else if trees.relations[child] == .nominalModifier {
          found += owners(of: child)
        }
      default: break
      }
    }
    return found
  }

  /// A noun phrase and its conjuncts, as far as they can act.
  func party(_ head: Int) -> [Int] {
    let all = trees.conjuncts(of: head)
    let found = all.filter(parties.isParty)
    if !found.isEmpty { return found }
    let owned = all.flatMap(owners)
    return owned
  }

  private static let locatives = WordList("in at near outside around since until during")
  private static let statives = WordList("opposed prepared committed determined dedicated poised resolved")
  /// "wounded **at least** 20 people"
  private static let extremes = WordList("least most")
  private static let bounds = WordList("to as than")
  static let with = WordHash.of("with")
  static let against = WordHash.of("against")
  static let to = WordHash.of("to")
  static let on = WordHash.of("on")
  static let upon = WordHash.of("upon")
  static let at = WordHash.of("at")
  static let from = WordHash.of("from")
  static let of = WordHash.of("of")
  static let over = WordHash.of("over")
  static let into = WordHash.of("into")
  static let toward = WordHash.of("toward")
  static let towards = WordHash.of("towards")
  static let between = WordHash.of("between")
  static let among = WordHash.of("among")
  static let inside = WordHash.of("inside")
  static let across = WordHash.of("across")
  static let `for` = WordHash.of("for")
  static let `in` = WordHash.of("in")
  static let by = WordHash.of("by")
}
