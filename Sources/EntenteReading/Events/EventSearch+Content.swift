import EntenteLanguage
import EntenteModel

/// Whom the content of what is agreed, asked or said is about.
extension EventSearch {
  /// The parties that what is agreed, asked or refused is about: "promised to send aid to **Chad**".
  func addContent(of verb: Int, to parts: inout EventParts) {
    var stack: [Int] = []
    func push(under token: Int) {
      for child in trees.children(of: token) {
        switch trees.relations[child] {
        case .object, .indirectObject, .openComplement, .complementClause, .nominalModifier,
          .adjectivalModifier,
          .compound, .apposition:
          stack.append(child)
        case .oblique: if token != verb || !isPlace(child) { stack.append(child) }
        case .subject: if token != verb { stack.append(child) }
        case .conjunct: if token != verb { stack.append(child) }
        case .adverbialClause: if child > verb, hasTo(child) { stack.append(child) }
        case .nounClause: stack.append(child)
        default: break
        }
      }
    }
    push(under: verb)
    // "demanded that its neighbours withdraw": who is to do it comes first.
    if let clause = trees.child(of: verb, .complementClause), let subject = trees.subject(of: clause),
      trees.tags[subject] != .pronoun, subject > verb, parties.isNamed(subject), parties.isParty(subject)
    {
      parts.addTarget(subject)
    }
    var found: [Int] = []
    for _ in 0..<60 {
      guard let token = stack.popLast() else { break }
      if parties.isKnown(token) {
        if trees.tags[token] != .pronoun { found.append(token) }
      } else {
        push(under: token)
      }
    }
    for token in found.sorted().prefix(3) where !parts.actors.contains(where: { trees.isUnder(token, $0) }) {
      parts.addTarget(token)
    }
  }

  /// "was struck **in Bern**": where it was done is not whom it is about.
  private func isPlace(_ noun: Int) -> Bool {
    parties.isGround(noun) && Self.locatives.contains(trees.preposition(of: noun).map(trees.form) ?? 0)
  }

  func hasTo(_ verb: Int) -> Bool {
    trees.children(of: verb).contains {
      trees.relations[$0] == .marker && trees.form($0) == FactualityReader.to
    }
  }

  /// "Norway said that Chad must withdraw": what is said to be a must is asked for.
  func must(_ verb: Int) -> EventDraft? {
    guard trees.relations[verb] == .complementClause,
      trees.children(of: verb).contains(where: {
        Self.musts.contains(trees.form($0)) && trees.relations[$0] == .auxiliary
      }),
      let teller = trees.head(of: verb), Self.telling.contains(trees.lemmas[teller]),
      let subject = trees.subject(of: verb), parties.isParty(subject), !trees.isPassive(verb)
    else { return nil }
    var parts = EventParts()
    for actor in verbs.actors(of: teller) { parts.addActor(actor) }
    for target in verbs.party(subject) { parts.addTarget(target) }
    guard !parts.actors.isEmpty, isAmongParties(parts) else { return nil }
    return EventDraft(
      type: .request, mode: nil, trigger: verb, head: teller, object: nil, parts: parts, rule: .mustSay,
      modality: facts.modality(of: teller))
  }

  func adjective(_ token: Int) -> EventDraft? {
    guard Self.readiness.contains(trees.form(token)), hasComplement(token),
      trees.child(of: token, .object) == nil,
      let subject = trees.subject(of: token), parties.isParty(subject)
    else { return nil }
    var parts = EventParts()
    for actor in verbs.party(subject) { parts.addActor(actor) }
    addContent(of: token, to: &parts)
    guard isAmongParties(parts) else { return nil }
    return EventDraft(
      type: .agree, mode: nil, trigger: token, head: token, object: nil, parts: parts, rule: .adjective,
      modality: facts.own(token))
  }
}
