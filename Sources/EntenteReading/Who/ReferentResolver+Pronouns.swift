import EntenteLanguage
import EntenteModel

extension ReferentResolver {
  /// What a pronoun stands for; where nothing fits it is left out.
  mutating func resolvePronoun(_ pronoun: Pronoun, _ wording: Wording) {
    let head = wording.head
    switch pronoun.sort {
    case .relative:
      guard let noun = relativeAntecedent(of: head), draftAt[noun] >= 0 else { return }
      use(Int(draftAt[noun]), wording, form: .pronoun, rule: .pronounRelative)
    case .reflexive, .reciprocal:
      guard let subject = governingSubject(of: head), draftAt[subject] >= 0 else { return }
      let draft = pronoun.isPlural ? jointDraft(at: subject) : nil
      use(draft ?? Int(draftAt[subject]), wording, form: .pronoun, rule: .pronounReflexive)
    case .personal, .possessive:
      if isEmpty(head, pronoun) { return }
      if keepsCandidates {
        note(candidates(for: pronoun, wording), of: wording, isPlural: pronoun.isPlural, pronoun.gender)
      }
      guard let found = antecedent(of: pronoun, wording) else { return }
      if drafts[found.draft].kind == .person, drafts[found.draft].gender == .unknown, !pronoun.isPlural {
        drafts[found.draft].gender = pronoun.gender
      }
      use(found.draft, wording, form: .pronoun, rule: found.rule)
    }
  }

  /// "I" and "we" in quotations: the one who speaks.
  mutating func resolveFirstPersons() {
    for index in firstPersons {
      let wording = wordings[index]
      guard let subject = speech.speaker(at: wording.head), draftAt[subject] >= 0 else { continue }
      var draft = Int(draftAt[subject])
      if wording.isPlural {
        guard let owner = drafts[draft].owner, drafts[draft].isPerson, drafts[owner].kind == .state else {
          continue
        }
        draft = owner
      }
      use(draft, wording, form: .pronoun, rule: .pronounSpeaker)
    }
  }

  /// Keeps what the candidates of a pronoun show, for fitting the weights.
  private mutating func note(
    _ candidates: [(draft: Int, last: Draft.Use, features: PronounFeatures)], of wording: Wording,
    isPlural: Bool,
    _ gender: Gender
  ) {
    let set = isPlural ? "several" : gender == .neuter ? "thing" : "person"
    kept.append(
      PronounCandidates(
        head: wording.head, set: set,
        candidates: candidates.map { candidate in
          let values = candidate.features.values
          return (
            head: candidate.last.rule == .conjuncts ? ~candidate.last.head : candidate.last.head,
            features: values.indices.map { values[$0] }
          )
        }))
  }

  /// The noun that a relative clause is about.
  private func relativeAntecedent(of pronoun: Int) -> Int? {
    var clause = trees.head(of: pronoun)
    for _ in 0..<3 {
      guard let found = clause else { return nil }
      if trees.relations[found] == .nounClause { return trees.head(of: found) }
      clause = trees.head(of: found)
    }
    return nil
  }

  /// The draft of the joined nouns that a noun is the first of.
  private func jointDraft(at noun: Int) -> Int? {
    joints.suffix(Self.most).last { index in
      drafts[index].uses.contains { $0.head == noun && $0.rule == .conjuncts }
    }
  }

  private func governingSubject(of pronoun: Int) -> Int? {
    var place = trees.head(of: pronoun)
    for _ in 0..<4 {
      guard let found = place else { return nil }
      if trees.isPredicate(found) { return trees.subject(of: found).flatMap { $0 < pronoun ? $0 : nil } }
      place = trees.head(of: found)
    }
    return nil
  }

  /// Whether "it" stands for no thing: "it is clear that", "it seems".
  private func isEmpty(_ head: Int, _ pronoun: Pronoun) -> Bool {
    guard pronoun.gender == .neuter, pronoun.sort == .personal, trees.relations[head] == .subject,
      let verb = trees.head(of: head)
    else { return false }
    if Self.impersonal.contains(trees.lemmas[verb]) { return true }
    guard trees.tags[verb] == .adjective || trees.isPassive(verb) || trees.child(of: verb, .copula) != nil
    else {
      return false
    }
    return trees.children(of: verb).contains { child in
      child > verb
        && (trees.relations[child] == .clausalSubject || trees.relations[child] == .complementClause
          || trees.tags[verb] == .adjective
            && (trees.relations[child] == .openComplement || trees.relations[child] == .adverbialClause)
            && trees.child(of: child, .marker).map { trees.form($0) == Self.to } == true)
    }
  }

  private mutating func antecedent(of pronoun: Pronoun, _ wording: Wording) -> (
    draft: Int, rule: ReferentRule
  )? {
    var best: (draft: Int, score: Float, use: Draft.Use)?
    for (index, last, features) in candidates(for: pronoun, wording) {
      let score = features.score(pronoun)
      if best.map({ score > $0.score }) ?? true { best = (index, score, last) }
    }
    guard let best else { return nil }
    return (best.draft, Self.rule(pronoun, best.use, wording))
  }

  /// The drafts that agree with a pronoun and that grammar allows, with what they show.
  func candidates(
    for pronoun: Pronoun, _ wording: Wording
  ) -> [(draft: Int, last: Draft.Use, features: PronounFeatures)] {
    let speaker = speech.speaker(at: wording.head).flatMap { draftAt[$0] >= 0 ? Int(draftAt[$0]) : nil }
    let isSubject = trees.relations[wording.head] == .subject
    return active.suffix(Self.most).compactMap { index in
      let draft = drafts[index]
      guard index != speaker, let last = draft.uses.last(where: { $0.head < wording.head }),
        wording.sentence - last.sentence <= 3,
        let features = PronounFeatures(pronoun, wording, isSubject: isSubject, draft, last: last),
        !isBound(pronoun, wording, draft)
      else { return nil }
      return (index, last, features)
    }
  }

  private static func rule(_ pronoun: Pronoun, _ use: Draft.Use, _ wording: Wording) -> ReferentRule {
    if use.form == .pronoun { return .pronounChain }
    if use.sentence == wording.sentence {
      return use.isSubject ? .pronounSubject : .pronounNearest
    }
    return use.isSubject ? .pronounSubjectBefore : .pronounBefore
  }

  /// Whether grammar forbids that the pronoun means the draft: another part of the same verb, or what it stands in.
  private func isBound(_ pronoun: Pronoun, _ wording: Wording, _ draft: Draft) -> Bool {
    let verb = trees.heads[wording.head]
    for use in draft.uses.suffix(Self.most).reversed() {
      if use.sentence < wording.sentence { return false }
      if pronoun.sort != .possessive, verb >= 0, trees.heads[use.head] == verb, use.head != wording.head {
        return true
      }
      if use.range.upperBound > wording.head || trees.isUnder(wording.head, use.head),
        use.head != wording.head,
        use.form == .description, !isInClause(wording.head, under: use.head)
      {
        return true
      }
    }
    return false
  }

  /// Whether a clause stands between a word and a noun over it.
  private func isInClause(_ place: Int, under noun: Int) -> Bool {
    var place = place
    while place != noun, let above = trees.head(of: place) {
      switch trees.relations[place] {
      case .nounClause, .conjunct, .parataxis, .adverbialClause, .subject: return true
      default: place = above
      }
    }
    return false
  }

  private static let impersonal = WordList("seem appear turn happen rain snow transpire emerge")
  private static let to = WordHash.of("to")
}
