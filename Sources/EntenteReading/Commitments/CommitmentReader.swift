import EntenteLanguage
public import EntenteModel

/// Reads commitments: who bound themselves, or offered or proposed, to do what.
///
/// The verbs and nouns stand in ``CommitmentWords``; who and what is told by the tree. Of a row of things agreed upon
/// each is a commitment of its own. The rules are listed in `docs/rules/commitments.md`.
public struct CommitmentReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// The commitments of a scene, in the order of its text.
  public func read(_ scene: Scene) -> [Mention] {
    var mentions: [Mention] = []
    var memory = CommitmentMemory()
    let trees = scene.trees
    for token in 0..<trees.count where Self.isRead(token, of: trees) {
      let found: [Mention]
      switch trees.tags[token] {
      case .verb: found = Self.mentions(ofVerb: token, in: scene, memory)
      case .noun, .properNoun: found = Self.mentions(ofNoun: token, in: scene, memory)
      case .adjective, .adposition, .adverb, .auxiliary, .coordinator, .determiner, .interjection, .number,
        .particle, .pronoun, .punctuation, .subordinator, .symbol, .other:
        continue
      }
      for mention in found {
        if case .commitment(let commitment) = mention.claim { memory.note(mention, commitment, in: scene) }
      }
      mentions += found
    }
    return Self.withoutRepeats(mentions)
  }

  private static func mentions(ofVerb verb: Int, in scene: Scene, _ memory: CommitmentMemory) -> [Mention] {
    let lemma = scene.trees.lemmas[verb]
    let term = CommitmentTerm(scene: scene, verb: verb, memory: memory).mentions()
    if !term.isEmpty { return term }
    if let sense = CommitmentWords.verbs[lemma] {
      let found = CommitmentVerb(scene: scene, verb: verb, sense: sense).mentions()
      if let first = found.first, case .commitment(let commitment) = first.claim {
        return found + CommitmentShares(scene: scene, verb: verb, kind: commitment.kind).mentions()
      }
    }
    if CommitmentWords.tabling.contains(lemma) {
      let found = CommitmentIdea(scene: scene, verb: verb).mentions()
      if !found.isEmpty { return found }
    }
    return CommitmentFate(scene: scene, verb: verb, memory: memory).mentions()
  }

  private static func mentions(ofNoun noun: Int, in scene: Scene, _ memory: CommitmentMemory) -> [Mention] {
    let lemma = scene.trees.lemmas[noun]
    if CommitmentWords.papers.contains(lemma) {
      let found = CommitmentPaper(scene: scene, noun: noun).mentions(memory)
      if !found.isEmpty { return found }
    }
    guard let kind = CommitmentWords.nominal[lemma] else { return [] }
    return CommitmentNoun(scene: scene, noun: noun, kind: kind).mentions()
  }

  /// Titles and headings say again what the text says.
  private static func isRead(_ token: Int, of trees: Trees) -> Bool {
    let text = trees.text.segmented
    return switch text.passages[text.sentencePassages[Int(trees.sentenceOf[token])]].kind {
    case .title, .heading, .furniture, .byline: false
    case .paragraph, .listItem, .quote, .caption: true
    }
  }

  /// Of two mentions at one place the first: a verb and the noun it governs tell one commitment.
  private static func withoutRepeats(_ mentions: [Mention]) -> [Mention] {
    var taken: [TextSpan] = []
    var kept: [Mention] = []
    for mention in mentions {
      guard case .commitment(let commitment) = mention.claim else { continue }
      let words = commitment.object ?? commitment.trigger
      if taken.contains(where: {
        $0 == words || $0.contains(commitment.trigger) && mention.rule == CommitmentRule.noun.rawValue
      }) {
        continue
      }
      taken.append(words)
      kept.append(mention)
    }
    return kept
  }
}
