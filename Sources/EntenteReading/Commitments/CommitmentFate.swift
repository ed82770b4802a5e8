import EntenteLanguage
import EntenteModel

/// What a sentence says became of a commitment: "the deal has stalled", "neither agreement has been fulfilled".
struct CommitmentFate {
  let scene: Scene
  let verb: Int
  let memory: CommitmentMemory

  private var trees: Trees { scene.trees }
  private var facts: CommitmentFacts { CommitmentFacts(scene: scene, verb: verb) }
  private var finder: CommitmentParties { CommitmentParties(scene: scene) }

  func mentions() -> [Mention] { ofPaper() ?? ofDeadline() ?? [] }

  private func ofPaper() -> [Mention]? {
    guard let status = told, let subject = paper else { return nil }
    var parties = trees.children(of: subject).filter {
      trees.relations[$0] == .nominalModifier || trees.relations[$0] == .adjectivalModifier
    }.flatMap {
      finder.isActing($0)
        ? finder.acting($0) : trees.relations[$0] == .adjectivalModifier ? [scene.participant($0)] : []
    }
    .filter { finder.areOfficial([$0]) && !$0.referents.isEmpty }
    if parties.isEmpty,
      trees.children(of: subject).contains(where: { Self.definite.contains(trees.form($0)) })
    {
      parties = memory.parties(ofPaper: trees.lemmas[subject])
      if parties.isEmpty, Self.truces.contains(trees.lemmas[subject]) || isInForce {
        parties = finder.joint(before: verb)
      }
    }
    let isDefinite = trees.children(of: subject).contains { Self.definite.contains(trees.form($0)) }
    if parties.isEmpty, isDefinite, !trees.isPassive(verb), trees.subject(of: verb) != subject {
      parties = finder.subject(of: verb)
      if !finder.areOfficial(parties) { parties = [] }
    }
    guard !parties.isEmpty else { return nil }
    let object = trees.span(trees.phrase(of: subject))
    let isUndone = trees.isNegated(verb)
    let now: Commitment.Status =
      isUndone ? (status == .kept || status == .begun ? .pending : .begun) : status
    return mention(
      .fate, kind: CommitmentWords.nominal[trees.lemmas[subject]] ?? .agreed, parties: parties, status: now,
      object: object, instrument: scene.participant(subject))
  }

  /// What the verb says became of a paper.
  private var told: Commitment.Status? {
    left != nil ? .broken : isInForce ? .begun : CommitmentWords.fates[trees.lemmas[verb]]
  }

  /// "took effect", "came into force".
  private var isInForce: Bool {
    let lemma = trees.lemmas[verb]
    if lemma == Self.take {
      return trees.child(of: verb, .object).map { trees.form($0) == Self.effect } == true
    }
    return Self.coming.contains(lemma)
      && trees.obliques(of: verb).contains {
        Self.force.contains(trees.form($0.noun)) && Self.into.contains($0.preposition)
      }
  }

  /// "pulled out of the pact", "withdrew from the treaty": the paper that is left.
  private var left: Int? {
    guard Self.leaving.contains(trees.lemmas[verb]) else { return nil }
    return trees.obliques(of: verb).first { oblique in
      Self.outOf.contains(oblique.preposition)
        && (CommitmentWords.nominal.contains(trees.lemmas[oblique.noun])
          || CommitmentWords.reachable.contains(trees.lemmas[oblique.noun]))
    }?.noun
  }

  /// The paper that something became of: of a verb with an object the object, where that is a paper.
  private var paper: Int? {
    if let left { return left }
    let subject = trees.subject(of: verb)
    let isLasting = Self.lasting.contains(trees.lemmas[verb]) || isInForce
    let places = trees.isPassive(verb) || isLasting ? [subject] : [trees.object(of: verb), subject]
    return places.compactMap(\.self).first { place in
      CommitmentWords.nominal.contains(trees.lemmas[place])
        || CommitmentWords.reachable.contains(trees.lemmas[place])
    }
  }

  /// "missed the deadline", "began ten days before the deadline", "the four months ran out without a text".
  private func ofDeadline() -> [Mention]? {
    guard !trees.isNegated(verb), let status = ending() ?? early() ?? late() else { return nil }
    var parties = finder.subject(of: verb)
    if parties.isEmpty, isNear {
      parties = memory.parties
    }
    if parties.isEmpty { parties = finder.joint(before: verb) }
    guard !parties.isEmpty else { return nil }
    return mention(
      .deadline, kind: .agreed, parties: parties, status: status, object: nil,
      instrument: isNear ? memory.instrument : nil)
  }

  /// Whether a paper was told of right before.
  private var isNear: Bool { (0...4).contains(Int(trees.sentenceOf[verb]) - memory.sentence) }

  /// Said of the deadline itself.
  private func ending() -> Commitment.Status? {
    let lemma = trees.lemmas[verb]
    if let object = trees.object(of: verb), isDeadline(object) {
      return Self.missing.contains(lemma) ? .broken : Self.meeting.contains(lemma) ? .kept : nil
    }
    guard let subject = trees.subject(of: verb), trees.relations[subject] == .subject,
      isDeadline(subject) || isTerm(subject)
    else { return nil }
    if Self.passing.contains(lemma) { return .lapsed }
    let isOut = lemma == Self.run && trees.children(of: verb).contains { trees.form($0) == Self.out }
    return isOut ? .lapsed : nil
  }

  /// "ten days before the deadline", "four days before the date that they had set".
  private func early() -> Commitment.Status? {
    guard trees.xpos(verb) == "VBD" || trees.xpos(verb) == "VBN" else { return nil }
    let end = TokenPlaces(trees).tokens(in: trees.clause(of: verb)).upperBound
    for token in verb..<min(end, trees.sentence(of: verb).upperBound)
    where isDeadline(token) || isSetDate(token) {
      guard let preposition = trees.preposition(of: token).map(trees.form) else { continue }
      if Self.before.contains(preposition) { return .kept }
      if Self.after.contains(preposition) { return .broken }
    }
    return nil
  }

  /// "met on 7 July, **five days late**".
  private func late() -> Commitment.Status? {
    guard trees.xpos(verb) == "VBD", isNear else { return nil }
    let sentence = trees.sentence(of: verb)
    let times = scene.dates(near: verb).filter { $0.kind == .duration }
    for token in verb..<sentence.upperBound where Self.delays.contains(trees.form(token)) {
      let place = trees.span(token - 1..<token)
      guard trees.head(of: token) == verb, times.contains(where: { $0.span.overlaps(place) }) else {
        continue
      }
      return trees.form(token) == Self.early ? .kept : .broken
    }
    return nil
  }

  private func isDeadline(_ token: Int) -> Bool { Self.deadlines.contains(trees.lemmas[token]) }

  private func isSetDate(_ token: Int) -> Bool {
    Self.days.contains(trees.lemmas[token])
      && trees.children(of: token).contains {
        trees.relations[$0] == .nounClause && Self.settings.contains(trees.lemmas[$0])
      }
  }

  /// "the four months": a definite length of time.
  private func isTerm(_ token: Int) -> Bool {
    Self.lengths.contains(trees.lemmas[token])
      && trees.children(of: token).contains { Self.definite.contains(trees.form($0)) }
  }

  private func mention(
    _ rule: CommitmentRule, kind: Commitment.Kind, parties: [Participant], status: Commitment.Status,
    object: TextSpan?, instrument: Participant?
  ) -> [Mention]? {
    let span = trees.clause(of: verb)
    let trigger = trees.span(verb..<verb + 1)
    guard span.contains(trigger), facts.characters(in: span) <= Mention.longestEvidence else { return nil }
    let (modality, speaker) = facts.modality()
    guard modality != .hypothetical else { return nil }
    let commitment = Commitment(
      kind: kind, parties: parties, trigger: trigger, object: object, terms: object.map(facts.terms) ?? [],
      instrument: instrument, time: facts.time, status: status)
    return [
      Mention(
        report: scene.report, span: span, claim: .commitment(commitment), speaker: speaker,
        modality: modality == .denied ? .asserted : modality, rule: rule.rawValue)
    ]
  }

  private static let leaving = WordList("pull withdraw walk back exit quit")
  private static let outOf = WordList("of from out")
  private static let take = WordHash.of("take")
  private static let effect = WordHash.of("effect")
  private static let force = WordList("force effect operation")
  private static let into = WordList("into in")
  private static let coming = WordList("come enter go put be bring")
  private static let lasting = WordList("hold survive endure collapse lapse expire unravel")
  private static let truces = WordList("ceasefire truce armistice")
  private static let delays = WordList("late early")
  private static let early = WordHash.of("early")
  private static let definite = WordList("the this these that those both its their")
  private static let deadlines = WordList("deadline")
  private static let days = WordList("date day time")
  private static let settings = WordList("set fix agree name promise give announce")
  private static let lengths = WordList("day week month year period term")
  private static let missing = WordList("miss overrun ignore overstep")
  private static let meeting = WordList("meet keep beat respect honour honor observe")
  private static let passing = WordList("pass expire lapse elapse end")
  private static let before = WordList("before ahead")
  private static let after = WordList("after past beyond")
  private static let run = WordHash.of("run")
  private static let out = WordHash.of("out")
}
