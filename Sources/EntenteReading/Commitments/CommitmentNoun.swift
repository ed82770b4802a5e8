import EntenteLanguage
import EntenteModel

/// A noun of commitment that stands by itself: "the agreement to speed up work", "a memorandum on fisheries".
struct CommitmentNoun {
  let scene: Scene
  let noun: Int
  let kind: Commitment.Kind

  private var trees: Trees { scene.trees }

  func mentions() -> [Mention] {
    guard let content = content() else { return [] }
    let facts = CommitmentFacts(scene: scene, verb: noun)
    let range = trees.trimmed(
      trees.range(under: noun) { child in
        trees.heads[child] == noun
          && (trees.relations[child] == .conjunct || trees.relations[child] == .coordinator
            || trees.relations[child] == .apposition || trees.relations[child] == .parataxis
            || trees.relations[child] == .caseMarker)
      })
    let whole = trees.trimmed(trees.range(under: content))
    let span = trees.span(range.lowerBound..<max(range.upperBound, whole.upperBound))
    let trigger = trees.span(noun..<noun + 1)
    guard span.contains(trigger), facts.characters(in: span) <= Mention.longestEvidence else { return [] }
    guard !isDescription else { return [] }
    let parties = parties(content)
    guard !parties.isEmpty else { return [] }
    let object = trees.span(whole)
    let commitment = Commitment(
      kind: kind, parties: parties, trigger: trigger, object: object, terms: facts.terms(in: object),
      instrument: CommitmentWords.papers.contains(trees.lemmas[noun]) ? scene.participant(noun) : nil,
      count: facts.count(of: noun), target: facts.target(in: object), deadline: facts.deadline(in: span))
    return [
      Mention(
        report: scene.report, span: span, claim: .commitment(commitment),
        modality: trees.isNegated(noun) ? .denied : .asserted, rule: CommitmentRule.noun.rawValue)
    ]
  }

  /// The word that heads what is to be done: a verb with "to", or the noun behind "on".
  private func content() -> Int? {
    for child in trees.children(of: noun) where child > noun {
      if trees.relations[child] == .nounClause, isVerbal(child) { return child }
      if trees.relations[child] == .nominalModifier, let preposition = trees.preposition(of: child),
        Self.topics.contains(trees.form(preposition))
          || kind == .pledged && trees.form(preposition) == Self.to
      {
        return child
      }
    }
    guard let verb = trees.head(of: noun), trees.relations[noun] == .object else { return nil }
    guard trees.form(noun + 1) == Self.to else { return nil }
    return trees.children(of: verb).first {
      $0 > noun && isVerbal($0)
        && (trees.relations[$0] == .openComplement || trees.relations[$0] == .adverbialClause)
    }
  }

  private func isVerbal(_ token: Int) -> Bool {
    trees.tags[token] == .verb
      && trees.children(of: token).contains { trees.relations[$0] == .marker && trees.form($0) == Self.to }
  }

  /// "The paper is an undertaking to talk": it tells what a thing is, not that somebody undertook it.
  private var isDescription: Bool {
    let children = trees.children(of: noun)
    return children.contains { trees.relations[$0] == .copula }
      && !children.contains { trees.form($0) == Self.the || trees.isPossessive($0) }
  }

  /// Those the noun names; of "the agreement" and "mutual commitment" those last spoken of together.
  private func parties(_ content: Int) -> [Participant] {
    let finder = CommitmentParties(scene: scene)
    var found: [Participant] = []
    var isDefinite = false
    for child in trees.children(of: noun) {
      switch trees.relations[child] {
      case .nominalModifier:
        let preposition = trees.preposition(of: child).map(trees.form) ?? 0
        if trees.isPossessive(child) || Self.partners.contains(preposition) { found += finder.acting(child) }
      case .adjectivalModifier, .compound:
        let participant = scene.participant(child)
        if participant.referents.contains(where: { scene.referents[$0].kind == .state }) {
          found.append(participant)
        }
        if CommitmentWords.shared.contains(trees.lemmas[child]) { isDefinite = true }
      case .determiner:
        if trees.form(child) == Self.the, kind != .pledged, isVerbal(content) { isDefinite = true }
      default: break
      }
    }
    return found.isEmpty && isDefinite ? finder.joint(before: noun) : found
  }

  private static let the = WordHash.of("the")
  private static let to = WordHash.of("to")
  private static let topics = WordList("on for")
  private static let partners = WordList("between with by among")
}
