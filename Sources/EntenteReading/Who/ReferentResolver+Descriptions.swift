import EntenteLanguage
import EntenteModel

extension ReferentResolver {
  /// What a noun phrase that is no name means: one met before, several, or something new.
  mutating func resolveDescription(_ wording: Wording) {
    if let same = identified(wording) {
      return use(same.draft, wording, form: .description, rule: same.rule)
    }
    let owner = owner(of: wording)
    if resolveJoint(wording, owner: owner) { return }
    if let found = antecedent(of: wording, owner: owner) {
      return use(found.draft, wording, form: .description, rule: found.rule)
    }
    var draft = Draft(
      kind: wording.headClass.kind, headClass: wording.headClass, isPlural: wording.isPlural,
      gender: gender(of: wording))
    draft.nouns = [trees.lemmas[wording.head]]
    draft.modifiers = wording.modifiers
    draft.owner = owner
    if let owner, drafts[owner].kind == .state || drafts[owner].isPerson && wording.headClass == .organisation
    {
      draft.state = drafts[owner].state
    }
    if wording.headClass == .person {
      draft.offices = [Office(noun: trees.lemmas[wording.head], modifiers: wording.modifiers)]
    }
    use(add(draft), wording, form: .description, rule: .new)
  }

  private func gender(of wording: Wording) -> Gender {
    guard wording.headClass == .person else { return wording.headClass == .people ? .unknown : .neuter }
    let lemma = trees.lemmas[wording.head]
    return NameFinder.men.contains(lemma) ? .male : NameFinder.women.contains(lemma) ? .female : .unknown
  }

  /// One that the sentence itself says it is: by an apposition or by "is".
  private mutating func identified(_ wording: Wording) -> (draft: Int, rule: ReferentRule)? {
    let head = wording.head
    if trees.relations[head] == .apposition, !isBracketed(wording), let noun = trees.head(of: head),
      draftAt[noun] >= 0,
      isOne(Int(draftAt[noun]), wording)
    {
      return note(Int(draftAt[noun]), wording, .apposition)
    }
    for child in trees.children(of: head) where child > head && trees.relations[child] == .apposition {
      guard let draft = named(at: child), isOne(draft, wording) else { continue }
      return note(draft, wording, .apposition)
    }
    if let draft = nameBehind(wording) { return note(draft, wording, .apposition) }
    guard trees.child(of: head, .copula) != nil, !trees.isNegated(head), !Self.isHypothetical(trees, head),
      let subject = trees.child(of: head, .subject), draftAt[subject] >= 0,
      wording.opening != .bare || wording.headClass == .person,
      trees.tags[subject] != .pronoun || wording.isDefinite || wording.headClass == .person,
      isOne(Int(draftAt[subject]), wording)
    else { return nil }
    return note(Int(draftAt[subject]), wording, .copula)
  }

  /// The person named between commas right behind an office, whatever the tree says.
  private mutating func nameBehind(_ wording: Wording) -> Int? {
    guard wording.headClass == .person, !wording.isPlural else { return nil }
    let sentence = trees.sentence(of: wording.head)
    var place = trees.phrase(of: wording.head).upperBound
    guard place + 1 < sentence.upperBound, trees.form(place) == Self.comma else { return nil }
    place += trees.tags[place + 1] == .pronoun ? 2 : 1
    guard let index = name(at: place), names[index].whole.lowerBound == place, names[index].kind == .person,
      names[index].whole.upperBound < sentence.upperBound,
      trees.tags[names[index].whole.upperBound] == .punctuation
    else { return nil }
    return draft(ofGroup: groupOf[index])
  }

  private func isBracketed(_ wording: Wording) -> Bool {
    let start = trees.core(of: wording.head).lowerBound
    return start > 0 && trees.form(start - 1) == Self.bracket
  }

  /// The draft of the name that a token stands in, whether met or not.
  private mutating func named(at place: Int) -> Int? {
    if draftAt[place] >= 0 { return Int(draftAt[place]) }
    guard let index = name(at: place), names[index].kind != .nationality
    else { return nil }
    return draft(ofGroup: groupOf[index])
  }

  private func isOne(_ draft: Int, _ wording: Wording) -> Bool {
    guard drafts[draft].members.isEmpty, drafts[draft].isPlural == wording.isPlural else { return false }
    guard let kind = drafts[draft].kind else { return true }
    return wording.headClass.admits(kind) || kind == .thing || wording.headClass == .thing && kind != .person
      || wording.headClass == .place && kind == .state
  }

  private mutating func note(_ draft: Int, _ wording: Wording, _ rule: ReferentRule) -> (
    draft: Int, rule: ReferentRule
  ) {
    let noun = trees.lemmas[wording.head]
    if wording.headClass == .person {
      drafts[draft].offices.append(Office(noun: noun, modifiers: wording.modifiers))
      let gender = gender(of: wording)
      if drafts[draft].gender == .unknown { drafts[draft].gender = gender }
    } else {
      note(noun: noun, of: draft)
    }
    noteOwner(of: draft, wording)
    return (draft, rule)
  }

  /// The one before it that a definite noun phrase means.
  private func antecedent(of wording: Wording, owner: Int?) -> (draft: Int, rule: ReferentRule)? {
    switch wording.headClass {
    case .empty: return nil
    case .person:
      if let found = person(wording, owner: owner) { return found }
    case .state, .government, .side:
      if let found = state(wording, owner: owner) { return found }
    case .capital:
      if let found = capital(wording, owner: owner) { return (found, .descriptionCapital) }
    default: break
    }
    if let found = sameNoun(wording, owner: owner) { return (found, .descriptionNoun) }
    return general(wording, owner: owner).map { ($0, .descriptionKind) }
  }

  /// The person who holds the office that the noun phrase names.
  private func person(_ wording: Wording, owner: Int?) -> (draft: Int, rule: ReferentRule)? {
    guard !wording.isPlural, wording.isDefinite else { return nil }
    let modifiers = wording.modifiers.filter { !isDemonym($0, of: wording) }
    let office = Office(noun: trees.lemmas[wording.head], modifiers: modifiers)
    let gender = gender(of: wording)
    var best: (draft: Int, place: Int)?
    for index in persons.suffix(Self.most) where drafts[index].offices.contains(where: office.fits) {
      let draft = drafts[index]
      guard let last = draft.uses.last, agree(gender, draft.gender), isOwned(draft, by: owner),
        owner != index, last.head > best?.place ?? -1
      else { continue }
      best = (index, last.head)
    }
    return best.map { ($0.draft, .descriptionOffice) }
  }

  private func isDemonym(_ modifier: UInt64, of wording: Wording) -> Bool {
    trees.children(of: wording.head).contains { child in
      guard trees.lemmas[child] == modifier, draftAt[child] >= 0 else { return false }
      let kind = drafts[Int(draftAt[child])].kind
      return kind == .state || kind == .people
    }
  }

  private func isOwned(_ draft: Draft, by owner: Int?) -> Bool {
    guard let owner else { return true }
    if let state = drafts[owner].state, let own = draft.state { return state == own }
    return draft.owner == nil || draft.owner == owner
  }

  /// The state that "the country", "the Norwegian government" means.
  private func state(_ wording: Wording, owner: Int?) -> (draft: Int, rule: ReferentRule)? {
    guard !wording.isPlural || wording.headClass == .government else { return nil }
    if wording.headClass != .state {
      if let owner, drafts[owner].kind == .state {
        return (
          owner,
          drafts[owner].uses.last?.form == .demonym ? .demonymGovernment : .governmentOf
        )
      }
      if let owner, drafts[owner].isPerson, let found = drafts[owner].owner, drafts[found].kind == .state {
        return (found, .governmentOf)
      }
    }
    guard wording.headClass != .side, wording.isDefinite, wording.opening != .possessive, owner == nil,
      wording.modifiers.allSatisfy(Self.wholeState.contains)
    else {
      return nil
    }
    return salient(wording) { $0.kind == .state && $0.members.isEmpty && !$0.isPlural }
      .map { ($0, .descriptionState) }
  }

  private func capital(_ wording: Wording, owner: Int?) -> Int? {
    guard wording.isDefinite else { return nil }
    return drafts.indices.last { index in
      guard let group = drafts[index].group, groups[group].isSeat, drafts[index].kind == .place else {
        return false
      }
      return owner.map { drafts[$0].state == drafts[index].state } ?? true
    }
  }

  /// One with the same head noun whose modifiers do not speak against it.
  private func sameNoun(_ wording: Wording, owner: Int?) -> Int? {
    guard wording.isDefinite || wording.opening == .bare else { return nil }
    let noun = trees.lemmas[wording.head]
    var best: (draft: Int, place: Int)?
    for index in (draftsOfNoun[noun] ?? []).suffix(Self.most) where drafts[index].isPlural == wording.isPlural
    {
      let draft = drafts[index]
      guard let last = draft.uses.last, draft.kind != .state, last.head > best?.place ?? -1, index != owner,
        isOwned(draft, by: owner), modifiersAgree(wording, draft)
      else { continue }
      if draft.kind == .person, wording.sentence - last.sentence > 10 { continue }
      best = (index, last.head)
    }
    return best?.draft
  }

  private func modifiersAgree(_ wording: Wording, _ draft: Draft) -> Bool {
    if wording.opening == .bare { return draft.group == nil && wording.modifiers == draft.modifiers }
    if let group = draft.group {
      let words = groups[group].members.flatMap { names[$0].range.map { trees.form($0) } }
      return wording.modifiers.allSatisfy { words.contains($0) || isDemonym($0, of: wording) }
    }
    return wording.modifiers.allSatisfy { draft.modifiers.contains($0) || isDemonym($0, of: wording) }
  }

  /// For words that only tell the kind ("the group", "the deal"): the last one of that kind in the sentences before.
  private func general(_ wording: Wording, owner: Int?) -> Int? {
    let noun = trees.lemmas[wording.head]
    guard !wording.isPlural, wording.isDefinite, wording.opening != .possessive, wording.modifiers.isEmpty,
      Self.general.contains(noun), let kind = wording.headClass.kind
    else { return nil }
    return salient(wording) { draft in
      draft.members.isEmpty && !draft.isPlural
        && draft.kind.map { wording.headClass.admits($0) || $0 == kind } == true
        && draft.group != nil
    }
  }

  /// The draft in the foreground among those that `fits` holds for.
  func salient(_ wording: Wording, _ fits: (Draft) -> Bool) -> Int? {
    var best: (draft: Int, salience: Double)?
    for index in active where fits(drafts[index]) {
      let salience = drafts[index].salience(at: wording.sentence, before: wording.head)
      if salience > best?.salience ?? 0 { best = (index, salience) }
    }
    return best?.draft
  }

  func agree(_ one: Gender, _ other: Gender) -> Bool { one == .unknown || other == .unknown || one == other }

  /// Whether "may be", "would be" and the like only suppose what they say.
  private static func isHypothetical(_ trees: Trees, _ head: Int) -> Bool {
    trees.children(of: head).contains {
      trees.relations[$0] == .auxiliary && supposing.contains(trees.form($0))
    }
  }

  private static let comma = WordHash.of(",")
  private static let bracket = WordHash.of("(")
  private static let wholeState = WordList("federal central national")
  private static let supposing = WordList("may might could would should can must")
  private static let general = WordList(
    "group organisation organization union bloc alliance body movement militia company firm agency deal agreement "
      + "accord pact document treaty city town region province programme program project")
}

extension Wording {
  /// Whether it speaks of something known: "the", "this", "its".
  var isDefinite: Bool {
    switch opening {
    case .definite, .demonstrative, .number, .possessive: true
    case .indefinite, .bare: false
    }
  }
}
