import EntenteLanguage

/// Finds who takes part in the deed of a noun.
struct NounParts: Sendable {
  let trees: Trees
  let parties: PartyJudge
  let verbs: VerbParts

  /// Those whom the noun phrase itself names, and those that stand right behind it though the tree has them elsewhere.
  ///
  /// Where `isAimed`, the ground behind "in" is what the deed is aimed at; where `isSent`, who stands behind "from"
  /// does it.
  func parts(of noun: Int, isAimed: Bool, isSent: Bool) -> EventParts {
    var parts = EventParts()
    for child in trees.children(of: noun) {
      switch trees.relations[child] {
      case .nominalModifier:
        if trees.isPossessive(child) {
          for one in verbs.party(child) { parts.addActor(one) }
        } else {
          add(child, behind: trees.preposition(of: child).map(trees.form) ?? 0, isAimed, isSent, to: &parts)
        }
      case .adjectivalModifier, .compound:
        if parties.isKnown(child) { for one in trees.conjuncts(of: child) { addFront(one, to: &parts) } }
      case .nounClause:
        if trees.isPassive(child), let agent = trees.agent(of: child) {
          for one in verbs.party(agent) { parts.addActor(one) }
        }
      default: break
      }
    }
    if let next = strayed(noun) { add(next.noun, behind: next.preposition, isAimed, isSent, to: &parts) }
    return parts
  }

  /// A prepositional phrase right behind the noun that the tree has under its verb.
  private func strayed(_ noun: Int) -> (preposition: UInt64, noun: Int)? {
    let next = noun + 1
    guard trees.sentence(of: noun).contains(next), trees.tags[next] == .adposition,
      let object = trees.head(of: next), object > next, trees.relations[next] == .caseMarker,
      trees.relations[object] == .oblique, trees.head(of: object) == trees.head(of: noun)
    else { return nil }
    return (trees.form(next), object)
  }

  /// "U.S.-Chinese talks", "the Norway summit": in front of the noun it is the actor.
  private func addFront(_ token: Int, to parts: inout EventParts) { parts.addActor(token) }

  private func add(
    _ token: Int, behind preposition: UInt64, _ isAimed: Bool, _ isSent: Bool, to parts: inout EventParts
  ) {
    switch preposition {
    case VerbParts.by, VerbParts.between, VerbParts.among, Self.amongst:
      for one in trees.conjuncts(of: token) where parties.isParty(one) { parts.addActor(one) }
    case VerbParts.of:
      let found = verbs.party(token)
      for one in found { parts.addActor(one) }
      // "the shelling of a school in Bern"
      if found.isEmpty, isAimed { addStruck(token, to: &parts) }
    case VerbParts.from where isSent && parts.actors.isEmpty:
      for one in verbs.party(token) { parts.addActor(one) }
    case VerbParts.with, VerbParts.against, VerbParts.to, VerbParts.on, VerbParts.at, VerbParts.from,
      VerbParts.into,
      VerbParts.over, VerbParts.towards, VerbParts.toward, VerbParts.inside, VerbParts.for, VerbParts.across:
      let found = verbs.party(token).filter { parties.isNamed($0) || parties.isParty($0) }
      for one in found { parts.addTarget(one) }
      // "a strike on the market in Bern"
      if found.isEmpty, isAimed { addStruck(token, to: &parts) }
    case VerbParts.in where isAimed:
      for one in trees.conjuncts(of: token) where parties.isGround(one) { parts.addTarget(one) }
    default: break
    }
  }

  /// Adds a thing or place that names where it is or whose: "a market in Bern"; with the name where it stands deeper:
  /// "towns behind the **Chadian** lines".
  private func addStruck(_ token: Int, to parts: inout EventParts) {
    guard let kind = Lexicon.standard.classes(ofHash: trees.lemmas[token], as: .noun).first,
      EventSearch.concrete.contains(kind)
    else { return }
    if parties.isNamed(token) {
      parts.addTarget(token)
    } else if let below = trees.children(of: token).first(where: {
      trees.relations[$0] == .nominalModifier && parties.isNamed($0)
    }) {
      parts.addTarget(token)
      parts.addTarget(below)
    } else if trees.children(of: token).contains(where: {
      trees.relations[$0] == .nominalModifier && trees.tags[$0] == .properNoun
    }) {
      parts.addTarget(token)
    }
  }

  private static let amongst = WordHash.of("amongst")
}
