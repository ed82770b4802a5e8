import EntenteLanguage
package import EntenteModel

/// Tells whether what a word says came to pass, by the trees: auxiliaries, negation, and the words it stands under.
///
/// Embedding words are of the kinds of Karttunen (1971) and Nairn, Condoravdi and Karttunen (2006): what is managed
/// happened, what is refused did not, what is planned or urged lies open.
package struct FactualityReader: Sendable {
  let trees: Trees

  /// Takes the trees of a text.
  package init(trees: Trees) { self.trees = trees }

  /// How what a predicate or noun of a deed says stands to the truth.
  package func modality(of token: Int) -> Event.Modality {
    var place = token
    var found = trees.tags[token] == .verb || trees.isPredicate(token) ? own(token) : ownNoun(token)
    for _ in 0..<6 {
      guard let above = trees.head(of: place) else { break }
      let step = step(from: place, to: above)
      found = joined(found, step.effect)
      guard step.goesOn else { break }
      place = above
    }
    return found
  }

  /// What the predicate's own clause says.
  ///
  /// A negated noun at `part` ("**no talks** took place") is not counted: it is told by the noun itself.
  func own(_ verb: Int, without part: Int? = nil) -> Event.Modality {
    if trees.isNegated(verb) || hasNegatedPart(verb, without: part) { return .denied }
    var found = Event.Modality.happened
    for child in trees.children(of: verb) {
      switch trees.relations[child] {
      case .auxiliary:
        let form = trees.form(child)
        if Self.futures.contains(form) {
          found = .planned
        } else if Self.possibles.contains(form), !isPerfect(verb) || form != Self.must {
          return .hypothetical
        } else if Self.woulds.contains(form) {
          found = isReported(verb) ? .planned : .hypothetical
        }
      case .marker:
        if Self.conditions.contains(trees.form(child)) { return .hypothetical }
        if Self.withouts.contains(trees.form(child)) { return .denied }
      default: break
      }
    }
    if isInverted(verb) { return .hypothetical }
    if found == .happened, isToBe(verb) { return .planned }
    if found == .happened, adverbs(of: verb, Self.maybes) { return .hypothetical }
    return found
  }

  /// What a noun's own determiners and adjectives say.
  func ownNoun(_ noun: Int) -> Event.Modality {
    for child in trees.children(of: noun) {
      let form = trees.form(child)
      switch trees.relations[child] {
      case .determiner: if Self.noes.contains(form) { return .denied }
      case .adjectivalModifier, .compound, .adverbialModifier:
        if Self.plannedAdjectives.contains(form) { return .planned }
        if Self.possibleAdjectives.contains(form) { return .hypothetical }
        if Self.deniedAdjectives.contains(form) { return .denied }
      case .caseMarker:
        if form == Self.without { return .denied }
      case .nounClause:
        let participle = trees.lemmas[child]
        if trees.isPassive(child), Self.plannedParticiples.contains(participle) { return .planned }
      default: break
      }
    }
    return .happened
  }

  private func joined(_ inner: Event.Modality, _ effect: Event.Modality) -> Event.Modality {
    switch (inner, effect) {
    case (let inner, .happened): inner
    case (.denied, .denied): .happened
    case (.denied, .planned), (.denied, .hypothetical): .denied
    case (.planned, .denied), (.hypothetical, .denied): .denied
    case (.hypothetical, .planned): .hypothetical
    case (_, let effect): effect
    }
  }

  /// What the word above makes of what stands under it, and whether words further up bear on it too.
  private func step(from token: Int, to above: Int) -> (effect: Event.Modality, goesOn: Bool) {
    let lemma = trees.lemmas[above]
    switch trees.relations[token] {
    case .openComplement: return (joined(complement(of: above, lemma, token), own(above)), true)
    case .complementClause, .clausalSubject:
      if isInfinitive(token) { return (joined(complement(of: above, lemma, token), own(above)), true) }
      if isGerund(token) { return (joined(gerund(of: above, lemma), own(above)), true) }
      return (reported(by: above, lemma), false)
    case .adverbialClause: return adverbial(token, above)
    case .nounClause:
      if trees.tags[above] == .noun, ownNoun(above) == .denied, isInfinitive(token) || isGerund(token) {
        return (.denied, false)
      }
      if isInfinitive(token) {
        if let verb = trees.head(of: above), Self.rejecting.contains(trees.lemmas[verb]),
          trees.relations[above] == .object || trees.isPassive(verb)
        {
          return (.denied, false)
        }
        return (
          Self.factNouns.contains(lemma)
            ? .happened : Self.planNouns.contains(lemma) ? .planned : .hypothetical, true
        )
      }
      if trees.text.token(token).relationName == "acl:relcl" { return (.happened, false) }
      if Self.riskNouns.contains(lemma) || Self.callNouns.contains(lemma) { return (.hypothetical, false) }
      return (.happened, false)
    case .conjunct:
      let sharesAuxiliary =
        trees.child(of: token, .subject) == nil && trees.tags[above] == .verb
        && trees.xpos(token) == trees.xpos(above) && !hasAuxiliary(token)
      if sharesAuxiliary {
        let shared = trees.isNegated(above) && above < token ? Event.Modality.happened : own(above)
        return (shared, true)
      }
      if trees.tags[token] == .noun { return (.happened, true) }
      return (.happened, trees.relations[above] != .root)
    case .object, .subject, .oblique, .nominalModifier: return nominal(token, above, lemma)
    case .parataxis: return (.happened, false)
    default: return (.happened, false)
    }
  }

  private func complement(of above: Int, _ lemma: UInt64, _ token: Int) -> Event.Modality {
    if Self.failing.contains(lemma) { return .denied }
    if Self.managing.contains(lemma) { return .happened }
    if Self.planning.contains(lemma) { return .planned }
    if Self.causing.contains(lemma) { return .happened }
    if Self.urging.contains(lemma) { return .hypothetical }
    if isGerund(token) { return gerund(of: above, lemma) }
    if isInfinitive(token) { return .hypothetical }
    return .happened
  }

  private func gerund(of above: Int, _ lemma: UInt64) -> Event.Modality {
    if Self.avoiding.contains(lemma) { return .denied }
    if Self.considering.contains(lemma) { return .hypothetical }
    return .happened
  }

  private func reported(by above: Int, _ lemma: UInt64) -> Event.Modality {
    if trees.isNegated(above), Self.raising.contains(lemma) { return .denied }
    if Self.denying.contains(lemma) { return .denied }
    if Self.believing.contains(lemma) { return .hypothetical }
    if Self.urging.contains(lemma) { return .hypothetical }
    return .happened
  }

  private func adverbial(_ token: Int, _ above: Int) -> (Event.Modality, Bool) {
    for child in trees.children(of: token) where trees.relations[child] == .marker {
      let form = trees.form(child)
      if Self.conditions.contains(form) { return (.hypothetical, false) }
      if form == Self.to { return (purpose(of: above), true) }
      if form == Self.before { return (.happened, false) }
      if Self.withouts.contains(form) { return (.happened, false) }
    }
    // "signed it, agreeing to": an attending participle is as true as its clause, unless that is denied.
    guard isGerund(token) else { return (.happened, false) }
    let whole = own(above)
    return (whole == .denied ? .happened : whole, true)
  }

  private func purpose(of above: Int) -> Event.Modality {
    if Self.managing.contains(trees.lemmas[above]) { return .happened }
    // "took steps to ease tensions"
    return trees.child(of: above, .object).map { Self.factNouns.contains(trees.lemmas[$0]) } ?? false
      ? .happened : .planned
  }

  private func nominal(_ token: Int, _ above: Int, _ lemma: UInt64) -> (Event.Modality, Bool) {
    let relation = trees.relations[token]
    let isVerb = trees.tags[above] == .verb
    if isVerb {
      if relation == .object || relation == .subject && trees.isPassive(above) || relation == .oblique {
        let preposition = trees.preposition(of: token).map(trees.form) ?? 0
        if relation == .oblique {
          if Self.urgingFor.contains(lemma), preposition == VerbParts.for { return (.hypothetical, false) }
          if Self.planning.contains(lemma), preposition == VerbParts.for || preposition == VerbParts.on {
            return (.planned, true)
          }
          if preposition == Self.without { return (.denied, false) }
          return (.happened, false)
        }
        if Self.cancelling.contains(lemma) {
          return (isSpeech(token) ? .happened : .denied, !isSpeech(token))
        }
        if Self.planning.contains(lemma) || Self.postponing.contains(lemma) { return (.planned, true) }
        if Self.urging.contains(lemma) || Self.considering.contains(lemma) { return (.hypothetical, true) }
        if EventNouns.carriers.contains(lemma), !isDefinite(token) {
          return (own(above, without: token), true)
        }
        return (.happened, false)
      }
      if relation == .subject, EventNouns.occurrences.contains(lemma) || trees.isPassive(above) {
        return (own(above, without: token), true)
      }
      return (.happened, false)
    }
    if relation == .nominalModifier {
      if Self.riskNouns.contains(lemma) || Self.callNouns.contains(lemma) { return (.hypothetical, false) }
      if Self.planNouns.contains(lemma) { return (.planned, false) }
      if Self.lackNouns.contains(lemma) { return (.denied, false) }
    }
    return (.happened, false)
  }

  /// Whether a noun is of what is said, which stands even where it is turned down: "rejected the offer".
  private func isSpeech(_ noun: Int) -> Bool {
    !NounClass.of(trees.lemmas[noun]).isDisjoint(with: [.demand, .finding])
  }

  private func isDefinite(_ noun: Int) -> Bool {
    trees.children(of: noun).contains { child in
      trees.relations[child] == .determiner && Self.definites.contains(trees.form(child))
        || trees.isPossessive(child)
    }
  }

  /// "a little": some, where "little" is next to none.
  private func hasArticle(_ noun: Int) -> Bool { trees.child(of: noun, .determiner) != nil }

  private func isInfinitive(_ token: Int) -> Bool {
    trees.children(of: token).contains { trees.relations[$0] == .marker && trees.form($0) == Self.to }
  }

  private func isGerund(_ token: Int) -> Bool { trees.xpos(token) == "VBG" && !hasAuxiliary(token) }

  private func hasAuxiliary(_ token: Int) -> Bool {
    trees.children(of: token).contains { trees.relations[$0] == .auxiliary }
  }

  private func isPerfect(_ verb: Int) -> Bool {
    trees.children(of: verb).contains { trees.relations[$0] == .auxiliary && trees.form($0) == Self.have }
  }

  private func isReported(_ verb: Int) -> Bool {
    trees.relations[verb] == .complementClause || trees.relations[verb] == .parataxis
      || trees.relations[verb] == .conjunct
  }

  /// "Should the talks fail", "had they signed".
  private func isInverted(_ verb: Int) -> Bool {
    guard trees.relations[verb] == .adverbialClause,
      let subject = trees.child(of: verb, .subject)
    else { return false }
    return trees.children(of: verb).contains {
      trees.relations[$0] == .auxiliary && $0 < subject && Self.inverters.contains(trees.form($0))
    } && !trees.children(of: verb).contains { trees.relations[$0] == .marker }
  }

  /// "are to begin", "was to visit", "is due to", "is set to".
  private func isToBe(_ verb: Int) -> Bool {
    var sawBe = false
    for child in trees.children(of: verb) where child < verb {
      if Self.bes.contains(trees.form(child)) { sawBe = true }
      if sawBe, trees.form(child) == Self.to, trees.relations[child] == .marker { return true }
    }
    return false
  }

  private func hasNegatedPart(_ verb: Int, without part: Int?) -> Bool {
    trees.children(of: verb).contains { child in
      guard child != part, trees.relations[child] == .subject || trees.relations[child] == .object else {
        return false
      }
      if Self.nobodies.contains(trees.form(child)) { return true }
      return trees.children(of: child).contains {
        switch trees.relations[$0] {
        case .determiner: Self.noes.contains(trees.form($0))
        case .adjectivalModifier: trees.form($0) == Self.little && !isDefinite(child) && !hasArticle(child)
        default: false
        }
      }
    }
  }

  private func adverbs(of verb: Int, _ list: WordList) -> Bool {
    trees.children(of: verb).contains {
      trees.relations[$0] == .adverbialModifier && list.contains(trees.form($0))
    }
  }
}
