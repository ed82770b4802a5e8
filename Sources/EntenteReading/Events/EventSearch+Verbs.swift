import EntenteLanguage
import EntenteModel

/// Deeds that verbs tell.
extension EventSearch {
  func verb(_ verb: Int) -> EventDraft? {
    for frame in EventVerbs.frames[lemma: trees.lemmas[verb], form: trees.form(verb)] {
      if let draft = self.verb(verb, frame) { return draft }
    }
    return nil
  }

  private func verb(_ verb: Int, _ frame: EventFrame) -> EventDraft? {
    // "strikes targeting two depots": the noun tells the deed.
    if frame.type == .assault, trees.relations[verb] == .nounClause, let noun = trees.head(of: verb),
      !NounClass.of(trees.lemmas[noun]).isDisjoint(with: [.attack, .weapon])
    {
      return nil
    }
    guard let governed = governed(by: verb, frame), isMet(frame, by: verb, governed),
      let parts = parts(of: verb, frame, governed.object)
    else { return nil }
    let isBare = !isAmongParties(parts)
    let isCarried = isBare && Self.mutual.contains(frame.type) && isOfGroups(verb, parts)
    if isBare, !isCarried, !isOfPeople(verb, frame, parts) { return nil }
    let rule: EventRule =
      frame.needs.contains(.common)
      ? .sharedAim : !frame.object.isEmpty ? .objectFrame : frame.particle != 0 ? .phrasalVerb : .verbFrame
    let modality = facts.modality(of: verb)
    // "will not accept": what one says one will not do is refused.
    let isRefused = modality == .denied && isRefusal(verb)
    return EventDraft(
      type: isRefused ? .reject : frame.type == .agree && vowsHarm(verb) ? .threaten : frame.type,
      mode: isRefused ? nil : frame.mode, trigger: verb,
      head: verb, object: governed.object, parts: parts, rule: rule,
      modality: isRefused ? .happened : modality, isBare: isCarried)
  }

  /// Whether a negated verb of consent stands in the future of who speaks: "**will not** accept".
  private func isRefusal(_ verb: Int) -> Bool {
    Self.consents.contains(trees.lemmas[verb])
      && trees.auxiliaries(of: verb).contains { Self.wills.contains(trees.form($0)) }
  }

  /// The object of a frame, and whether a clause stands beside the verb; `nil` where the frame's particle is missing.
  private func governed(by verb: Int, _ frame: EventFrame) -> (object: Int?, hasClause: Bool)? {
    let object = verbs.object(of: verb)
    let hasClause = hasComplement(verb)
    guard frame.particle != 0 else { return (object, hasClause) }
    guard let found = particle(frame.particle, of: verb) else { return nil }
    return (found.noun ?? object, hasClause || found.isClause)
  }

  /// Whether what a frame needs of the object, the clause and the phrases beside the verb is there.
  private func isMet(
    _ frame: EventFrame, by verb: Int, _ governed: (object: Int?, hasClause: Bool)
  ) -> Bool {
    let needs = frame.needs
    let object = governed.object
    if !frame.object.isEmpty {
      guard let object, trees.conjuncts(of: object).contains(where: { isOf(frame.object, $0) }) else {
        return false
      }
    }
    if needs.contains(.party) { guard let object, parties.isParty(object) else { return false } }
    if needs.contains(.clause), !governed.hasClause { return false }
    if needs.contains(.bare), let object, !isDay(object) { return false }
    if needs.contains(.listed), !hasOblique(verb, .list) { return false }
    if needs.contains(.papered), !hasOblique(verb, .accord) { return false }
    if needs.contains(.alerted), !hasOblique(verb, .alert) { return false }
    if needs.contains(.courted), !hasOblique(verb, .court) { return false }
    if needs.contains(.rearward), !isRearward(verb) { return false }
    if needs.contains(.dead), !isLeftDead(verb) { return false }
    if needs.contains(.armed), !isSubject(of: verb, [.forces, .monitor]) { return false }
    if needs.contains(.shot), !isSubject(of: verb, [.weapon, .attack, .fire]) { return false }
    if needs.contains(.laden), !isSubject(of: verb, [.aid, .cargo]) || reached(by: verb) == nil {
      return false
    }
    if needs.contains(.common), !aimsTogether(verb) { return false }
    if frame.mode == "visit", isCrowd(verb) { return false }
    if frame.type == .request, governed.hasClause, object == nil, isAnonymous(verb) { return false }
    if frame.type == .request, frame.needs.contains(.clause), isAsserted(by: verb) { return false }
    if frame.type == .assault, isFigurative(verb) { return false }
    guard !frame.prepositions.isEmpty else { return true }
    return verbs.obliques(of: verb).contains {
      frame.prepositions.contains($0.preposition) && parties.isNamed($0.noun)
    }
  }

  /// Who takes part; `nil` where one whom the frame needs is missing.
  private func parts(of verb: Int, _ frame: EventFrame, _ object: Int?) -> EventParts? {
    var parts = verbs.parts(of: verb, object: object, isStrict: Self.strict.contains(frame.type))
    if Self.aimed.contains(frame.type), parts.targets.isEmpty {
      for oblique in trees.obliques(of: verb)
      where oblique.preposition == VerbParts.in && parties.isGround(oblique.noun) {
        parts.addTarget(oblique.noun)
      }
    }
    if frame.needs.contains(.armed), parts.actors.isEmpty, let subject = trees.subject(of: verb) {
      for one in verbs.party(subject) { parts.addActor(one) }
    }
    if frame.mode == Self.abduct || frame.needs.contains(.shot) {
      for oblique in trees.obliques(of: verb)
      where oblique.preposition != VerbParts.by && parties.isGround(oblique.noun) {
        parts.addTarget(oblique.noun)
      }
    }
    if frame.needs.contains(.shot), let object, parts.targets.isEmpty { parts.addTarget(object) }
    if frame.needs.contains(.laden), let ground = reached(by: verb) { parts.addTarget(ground) }
    if frame.needs.contains(.agent), parts.actors.isEmpty {
      guard trees.isPassive(verb), frame.type != .mobilize else { return nil }
    }
    if frame.needs.contains(.many) {
      guard isMany(verb, parts.actors),
        parts.actors.contains(where: { parties.isNamed($0) || parties.isGroup($0) })
      else { return nil }
    }
    if frame.type == .threaten, trees.lemmas[verb] == Self.warn, !isTold(by: parts) { return nil }
    if frame.needs.contains(.goal) {
      guard let goal = goal(of: verb) else { return nil }
      parts.addTarget(goal)
    }
    if parts.targets.isEmpty { addContent(of: verb, to: &parts) }
    return parts
  }

  /// Whether nobody but groups named before take part: "the teams met", "an accord was signed".
  private func isOfGroups(_ verb: Int, _ parts: EventParts) -> Bool {
    parts.all.isEmpty
      ? trees.isPassive(verb) : parts.targets.isEmpty && parts.actors.allSatisfy(parties.isGroup)
  }

  private func hasOblique(_ verb: Int, _ noun: NounClass) -> Bool {
    trees.obliques(of: verb).contains { NounClass.of(trees.lemmas[$0.noun]).contains(noun) }
  }
}
