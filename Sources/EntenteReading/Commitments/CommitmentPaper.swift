import EntenteLanguage
import EntenteModel

/// A paper that is told without a verb of signing: a named part of several, a series, one that exists with a partner.
struct CommitmentPaper {
  let scene: Scene
  let noun: Int

  private var trees: Trees { scene.trees }
  private var finder: CommitmentParties { CommitmentParties(scene: scene) }

  /// What is told of the paper; `memory` has the parties of the papers told before.
  func mentions(_ memory: CommitmentMemory) -> [Mention] {
    part(memory) ?? series() ?? existing() ?? brokered() ?? []
  }

  /// "**A UN-brokered truce** has ended the war": a paper told of with how it came about.
  private func brokered() -> [Mention]? {
    guard CommitmentWords.reachable.contains(trees.lemmas[noun]) else { return nil }
    let children = trees.children(of: noun)
    let isMade = children.contains {
      $0 < noun
        && (trees.xpos($0) == "VBN" && Self.making.contains(trees.lemmas[$0])
          || Self.made.contains(partBehindHyphen($0)))
    }
    guard isMade, children.contains(where: { Self.articles.contains(trees.form($0)) }) else { return nil }
    let named = children.filter { trees.preposition(of: $0).map(trees.form) == Self.between }
    let parties = named.isEmpty ? finder.joint(before: noun) : named.flatMap(finder.acting)
    return mention(.paper, span: trees.span(trees.phrase(of: noun)), parties: parties, count: nil)
  }

  /// "eight agreements, **including a memorandum on fisheries**".
  private func part(_ memory: CommitmentMemory) -> [Mention]? {
    guard let preposition = trees.preposition(of: noun), Self.including.contains(trees.form(preposition)),
      memory.sentence == Int(trees.sentenceOf[noun])
    else { return nil }
    let span = trees.span(trees.phrase(of: noun))
    return mention(.part, span: span, parties: memory.parties, count: nil)
  }

  /// The hash of what stands behind the last hyphen of a token: "brokered" of "UN-brokered".
  private func partBehindHyphen(_ token: Int) -> UInt64 {
    var hash = WordHash()
    let span = trees.span(token..<token + 1)
    for byte in trees.text.segmented.text.utf8[span.start..<span.end] {
      if byte == UInt8(ascii: "-") { hash = WordHash() } else { hash.combine(byte) }
    }
    return hash.value
  }

  /// "In **a series of agreements** the two …".
  private func series() -> [Mention]? {
    guard let collection = trees.head(of: noun), trees.relations[noun] == .nominalModifier,
      CommitmentWords.collections.contains(trees.lemmas[collection]), trees.xpos(noun) == "NNS"
    else { return nil }
    var above = trees.head(of: collection)
    while let place = above, trees.tags[place] != .verb { above = trees.head(of: place) }
    guard let verb = above else { return nil }
    let parties = finder.subject(of: verb)
    guard !parties.isEmpty else { return nil }
    let first = trees.preposition(of: collection) ?? trees.core(of: collection).lowerBound
    let span = trees.span(min(first, collection)..<noun + 1)
    return mention(.series, span: span, parties: parties, count: nil)
  }

  /// "Agreements exist **with A to supply gas and with B for power**": one for each partner.
  private func existing() -> [Mention]? {
    guard let verb = trees.head(of: noun), trees.relations[noun] == .subject,
      Self.existing.contains(trees.lemmas[verb])
    else { return nil }
    let sentence = trees.sentence(of: noun)
    let clause = trees.clause(of: verb)
    let partners = (verb..<sentence.upperBound).filter { token in
      clause.contains(trees.span(token..<token + 1)) && finder.isActing(token)
        && trees.preposition(of: token).map(trees.form) == Self.with
    }
    guard !partners.isEmpty else { return nil }
    let joint = CommitmentFacts(scene: scene, verb: verb).characters(in: clause) <= Mention.longestEvidence
    guard joint else { return nil }
    return partners.enumerated().flatMap { place, partner -> [Mention] in
      let start = trees.preposition(of: partner) ?? partner
      let isLast = place + 1 == partners.count
      let next = isLast ? start : trees.preposition(of: partners[place + 1]) ?? partners[place + 1]
      let last = trees.tags[max(start, next - 1)] == .coordinator ? next - 1 : next
      let end = isLast ? clause.end : trees.span(start..<max(last, start + 1)).end
      let own = TextSpan(trees.span(start..<start + 1).start, end)
      return mention(
        .exist, span: place == 0 ? TextSpan(clause.start, own.end) : own, parties: finder.acting(partner),
        count: nil) ?? []
    }
  }

  private func mention(_ rule: CommitmentRule, span: TextSpan, parties: [Participant], count: Int?)
    -> [Mention]?
  {
    let facts = CommitmentFacts(scene: scene, verb: noun)
    guard facts.characters(in: span) <= Mention.longestEvidence, !parties.isEmpty else { return nil }
    let head = trees.span(noun..<noun + 1)
    let trigger = span.contains(head) ? head : span
    let commitment = Commitment(
      kind: CommitmentWords.nominal[trees.lemmas[noun]] ?? (rule == .paper ? .agreed : .signed),
      parties: parties, trigger: trigger,
      object: span, terms: facts.terms(in: span), instrument: scene.participant(noun),
      count: facts.count(of: noun))
    return [
      Mention(report: scene.report, span: span, claim: .commitment(commitment), rule: rule.rawValue)
    ]
  }

  private static let making = WordList("broker mediate negotiate sign agree reach strike conclude ratify")
  private static let made = WordList(
    "brokered mediated negotiated signed agreed reached struck concluded ratified backed sponsored")
  private static let articles = WordList("a an the")
  private static let between = WordHash.of("between")
  private static let including = WordList("including")
  private static let existing = WordList("exist")
  private static let with = WordHash.of("with")
}

/// An idea that was put to others: "the idea of a customs union was discussed".
struct CommitmentIdea {
  let scene: Scene
  let verb: Int

  private var trees: Trees { scene.trees }

  func mentions() -> [Mention] {
    let subject = trees.isPassive(verb) ? trees.subject(of: verb) : trees.object(of: verb)
    guard let subject, Self.ideas.contains(trees.lemmas[subject]), !trees.isNegated(verb) else { return [] }
    let finder = CommitmentParties(scene: scene)
    let parties =
      trees.isPassive(verb)
      ? trees.agent(of: verb).map(finder.acting) ?? finder.joint(before: verb) : finder.subject(of: verb)
    let facts = CommitmentFacts(scene: scene, verb: verb)
    let span = trees.clause(of: verb)
    let trigger = trees.span(verb..<verb + 1)
    guard finder.areOfficial(parties), span.contains(trigger),
      facts.characters(in: span) <= Mention.longestEvidence,
      let topic = trees.children(of: subject).first(where: {
        $0 > subject && (trees.relations[$0] == .nominalModifier || trees.relations[$0] == .nounClause)
      })
    else { return [] }
    let object = trees.span(trees.trimmed(trees.range(under: topic)))
    let (modality, speaker) = facts.modality()
    let commitment = Commitment(
      kind: .proposed, parties: parties, trigger: trigger, object: object, terms: facts.terms(in: object),
      time: facts.time)
    return [
      Mention(
        report: scene.report, span: span, claim: .commitment(commitment), speaker: speaker,
        modality: modality,
        rule: CommitmentRule.idea.rawValue)
    ]
  }

  private static let ideas = WordList(
    "idea proposal plan concept option possibility prospect scheme suggestion package bill draft law budget motion"
  )
}
