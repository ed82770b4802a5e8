import EntenteLanguage
import EntenteModel

/// Deeds that nouns tell.
extension EventSearch {
  func noun(_ noun: Int) -> EventDraft? {
    guard let frame = EventNouns.frames[lemma: trees.lemmas[noun], form: trees.form(noun)].first,
      parties.name(at: noun) == nil, trees.tags[noun] != .properNoun || !isDay(noun)
    else { return nil }
    guard trees.relations[noun] != .compound else { return nil }
    // "the Lake Waters Treaty": the name of a paper, not the deed.
    if trees.tags[noun] == .properNoun, trees.child(of: noun, .compound) != nil { return nil }
    if Self.onlyArmed.contains(trees.lemmas[noun]), !isArmed(noun) { return nil }
    var parts = nouns.parts(
      of: noun, isAimed: Self.aimed.contains(frame.type), isSent: Self.sent.contains(frame.type))
    if Self.swaps.contains(trees.lemmas[noun]), !isSwap(noun, parts) { return nil }
    var head = noun
    var rule = EventRule.nounFrame
    if let carrier = carrier(of: noun) {
      let around = verbs.parts(of: carrier.verb)
      if carrier.isObject {
        rule = .lightVerb
        for actor in around.actors { parts.addActor(actor) }
        for target in around.targets
        where target != noun
          && EventNouns.frames[lemma: trees.lemmas[target], form: trees.form(target)].isEmpty
        {
          parts.addTarget(target)
        }
      } else {
        rule = .nounOccurs
        for oblique in trees.obliques(of: carrier.verb)
        where oblique.preposition == VerbParts.with || oblique.preposition == VerbParts.between {
          for one in verbs.party(oblique.noun) { parts.addTarget(one) }
        }
      }
      head = carrier.verb
    } else if frame.type == .consult, let verb = attended(noun) {
      rule = .attended
      for actor in verbs.actors(of: verb) { parts.addActor(actor) }
      head = verb
    }
    // "hostilities that began in May"
    if rule == .nounFrame, isToldToOccur(noun) { rule = .nounOccurs }
    if trees.child(of: noun, .copula) != nil, let subject = trees.child(of: noun, .subject) {
      rule = .nounPredicate
      for actor in verbs.party(subject) { parts.addActor(actor) }
    }
    let isBare =
      !isAmongParties(parts)
      && !(Self.harm.contains(frame.type) && parts.targets.contains(where: isLocated))
    if isBare {
      guard parts.all.isEmpty, rule == .nounOccurs || rule == .lightVerb || rule == .attended,
        isMutual(frame.type, noun)
      else { return nil }
    }
    var modality = facts.modality(of: noun)
    if head != noun, modality == .happened, rule == .lightVerb { modality = facts.modality(of: head) }
    let isStoppage = trees.lemmas[noun] == Self.strike && isStoppage(noun)
    return EventDraft(
      type: isStoppage ? .protest : frame.type, mode: isStoppage ? "boycott" : frame.mode, trigger: noun,
      head: head,
      object: nil, parts: parts, rule: rule,
      modality: modality, isBare: isBare)
  }

  /// Whether a verb only says that the deed of its subject goes on or ends.
  private func occurs(_ noun: Int, by verb: Int) -> Bool {
    EventNouns.occurrences.contains(trees.lemmas[verb])
      || isReciprocal(noun) && Self.outcomes.contains(trees.lemmas[verb])
  }

  /// "an exchange of prisoners", not one of views; what names nobody at all is left to the deed before it.
  private func isSwap(_ noun: Int, _ parts: EventParts) -> Bool {
    parts.all.isEmpty
      || trees.children(of: noun).contains {
        (trees.relations[$0] == .nominalModifier || trees.relations[$0] == .compound) && isOf(.captive, $0)
      }
  }

  /// "The accord **reached** in May is …": the participle right behind a noun that the tree takes for a verb without a
  /// subject, or with the noun for its subject.
  private func participle(behind noun: Int) -> Int? {
    let verb = noun + 1
    guard trees.sentence(of: noun).contains(verb), trees.tags[verb] == .verb,
      EventNouns.carriers.contains(trees.lemmas[verb]), trees.object(of: verb) == nil,
      trees.xpos(verb) == "VBD" || trees.xpos(verb) == "VBN", !occurs(noun, by: verb),
      trees.child(of: verb, .subject) ?? noun == noun, trees.child(of: verb, .auxiliary) == nil
    else { return nil }
    return verb
  }

  /// Whether a thing lies at a place with a name, known or not: "a bus **near Serin**".
  private func isLocated(_ thing: Int) -> Bool {
    trees.children(of: thing).contains { child in
      trees.relations[child] == .nominalModifier && trees.tags[child] == .properNoun && !isDay(child)
        && Self.sites.contains(trees.preposition(of: child).map(trees.form) ?? 0)
    }
  }

  private func isToldToOccur(_ noun: Int) -> Bool {
    trees.children(of: noun).contains {
      trees.relations[$0] == .nounClause && !trees.isPassive($0) && trees.subject(of: $0) == noun
        && occurs(noun, by: $0) && !hasTo($0) && trees.object(of: $0) == nil
    }
  }

  /// "a military operation"
  func isArmed(_ noun: Int) -> Bool {
    trees.children(of: noun).contains {
      trees.relations[$0] == .adjectivalModifier && Self.armed.contains(trees.form($0))
    }
  }

  /// "a hunger strike"
  func isStoppage(_ noun: Int) -> Bool {
    trees.children(of: noun).contains { Self.stoppages.contains(trees.form($0)) }
  }

  /// The verb of what was done at an occasion that is told by it: "said at **a press conference**".
  func attended(_ noun: Int) -> Int? {
    // "agreed after seven hours of talks"
    if trees.relations[noun] == .nominalModifier, let hours = trees.head(of: noun),
      Self.spells.contains(trees.lemmas[hours]), trees.relations[hours] == .oblique,
      let verb = trees.head(of: hours),
      trees.tags[verb] == .verb, facts.modality(of: verb) == .happened
    {
      return verb
    }
    guard trees.relations[noun] == .oblique, let verb = trees.head(of: noun), trees.tags[verb] == .verb,
      Self.occasions.contains(trees.preposition(of: noun).map(trees.form) ?? 0),
      trees.children(of: noun).contains(where: { Self.articles.contains(trees.form($0)) }),
      facts.modality(of: verb) == .happened
    else { return nil }
    return verb
  }

  /// The verb that only says that the noun's deed is done, where there is one.
  func carrier(of noun: Int) -> (verb: Int, isObject: Bool)? {
    // "held two rounds of talks"
    if trees.relations[noun] == .nominalModifier, let measure = trees.head(of: noun),
      Self.measures.contains(trees.lemmas[measure]) || Self.spells.contains(trees.lemmas[measure]),
      trees.preposition(of: noun).map(trees.form) == VerbParts.of
    {
      return carrier(of: measure)
    }
    // "a deal reached in May", "talks held in Oslo"
    if let clause = trees.children(of: noun).first(where: {
      $0 > noun && trees.relations[$0] == .nounClause && trees.isPassive($0)
        && EventNouns.carriers.contains(trees.lemmas[$0])
    }) {
      return (clause, true)
    }
    if let participle = participle(behind: noun) { return (participle, true) }
    guard let verb = trees.head(of: noun), trees.tags[verb] == .verb else {
      if trees.relations[noun] == .conjunct, let first = trees.head(of: noun), trees.tags[first] != .verb {
        return carrier(of: first)
      }
      return nil
    }
    let lemma = trees.lemmas[verb]
    // "held up the talks"
    if Self.turning.contains(lemma), trees.child(of: verb, .compound) != nil { return nil }
    switch trees.relations[noun] {
    case .object: return EventNouns.carriers.contains(lemma) ? (verb, true) : nil
    case .subject:
      if trees.isPassive(verb), trees.child(of: verb, .object) == nil {
        return EventNouns.carriers.contains(lemma) ? (verb, true) : nil
      }
      if lemma == Self.take {
        guard let object = trees.child(of: verb, .object) else { return nil }
        return trees.lemmas[object] == Self.place || trees.lemmas[object] == Self.effect ? (verb, false) : nil
      }
      // "came into force"
      if lemma == Self.come {
        return trees.obliques(of: verb).contains { Self.validity.contains(trees.lemmas[$0.noun]) }
          ? (verb, false) : nil
      }
      return occurs(noun, by: verb) ? (verb, false) : nil
    case .oblique:
      let preposition = trees.preposition(of: noun).map(trees.form) ?? 0
      return Self.engaging.contains(lemma) && preposition == VerbParts.in
        || Self.entering.contains(lemma) && preposition == VerbParts.into ? (verb, true) : nil
    default: return nil
    }
  }
}
