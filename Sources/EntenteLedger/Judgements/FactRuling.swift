import EntenteModel

/// Lays confirmations, rejections and corrections over facts.
struct FactRuling {
  /// The facts that are left, sorted by identity.
  private(set) var facts: [Fact]
  /// The facts that were rejected, sorted by identity.
  private(set) var rejected: [Fact] = []
  private(set) var states: [Int: JudgementState] = [:]

  private let owner: [Mention: Int]
  private let byReport: [ReportID: [Mention]]
  private let finder: AnchorFinder

  init(
    _ facts: [Fact], _ judgements: [Judgement], refused: [Int: Int], finder: AnchorFinder,
    things: EntityJudging
  ) {
    self.facts = facts
    self.finder = finder
    owner = Dictionary(
      facts.enumerated().flatMap { index, fact in fact.mentions.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    byReport = Dictionary(grouping: facts.flatMap(\.mentions), by: \.report)
    states = refused.mapValues { .refused(by: $0) }
    var docket: [Int: [Judgement]] = [:]
    for judgement in judgements {
      for fact in held(judgement) { docket[fact, default: []].append(judgement) }
    }
    for (fact, judgements) in docket { rule(fact, judgements, things) }
    rejected = self.facts.filter { $0.judging?.isConfirmed == false }
    self.facts.removeAll { $0.judging?.isConfirmed == false }
  }

  /// The facts that a judgement holds for; writes down what has become of it.
  private mutating func held(_ judgement: Judgement) -> [Int] {
    let anchors = judgement.decision.factAnchors
    guard !anchors.isEmpty, states[judgement.number] == nil else { return [] }
    let found = anchors.map { finder.mention(of: $0, among: byReport) }
    if let lost = found.first(where: { $0.value == nil }) {
      states[judgement.number] = lost.state
      return []
    }
    let places = Set(found.compactMap { $0.value.flatMap { owner[$0] } }).sorted()
    if case .correct(_, let correction) = judgement.decision,
      !places.allSatisfy({ correction.fits(facts[$0].claim.kind) })
    {
      states[judgement.number] = .unread
      return []
    }
    states[judgement.number] = .holds(places.map { facts[$0].id }.sorted())
    return places
  }

  /// Lays judgements over one fact, in the order of their numbers.
  private mutating func rule(_ place: Int, _ judgements: [Judgement], _ things: EntityJudging) {
    let fact = facts[place]
    var claim = fact.claim
    var about = Set(fact.about)
    var cast: [ParticipantPart: [String]] = [:]
    var last: [String: Judgement] = [:]
    for judgement in judgements {
      guard let subject = judgement.decision.subject else { continue }
      if let earlier = last[subject] { states[earlier.number] = .overruled(by: judgement.number) }
      last[subject] = judgement
    }
    let holding = judgements.filter { judgement in
      judgement.decision.subject.map { last[$0]?.number == judgement.number } ?? true
    }
    var isConfirmed: Bool?
    for judgement in holding {
      switch judgement.decision {
      case .confirm: isConfirmed = true
      case .reject: isConfirmed = false
      case .correct(_, .who(let part, let names)):
        let known = names.map { name in (name.entity.flatMap(things.entity)?.id, name.words) }
        cast[part] = known.map { $0.0 ?? $0.1 }
        about.formUnion(known.compactMap(\.0))
      case .correct(_, let correction): claim = correction.applied(to: claim)
      case .sameFact, .differentFacts, .sameThing, .differentThings, .kind, .undo: continue
      }
    }
    let judging = FactJudging(
      isConfirmed: isConfirmed, stated: claim == fact.claim ? nil : fact.claim,
      cast: cast.map { FactJudging.Cast(part: $0, names: $1) }, opinions: holding.map(Opinion.init))
    facts[place] = fact.judged(judging, claim: claim, about: about.sorted())
  }
}

extension Decision {
  /// The facts that the decision is on.
  fileprivate var factAnchors: [FactAnchor] {
    switch self {
    case .confirm(let anchor), .reject(let anchor), .correct(let anchor, _): [anchor]
    case .sameFact(let one, let other), .differentFacts(let one, let other): [one, other]
    case .sameThing, .differentThings, .kind, .undo: []
    }
  }

  /// What the decision settles of one fact; of two decisions on one subject the later holds.
  fileprivate var subject: String? {
    switch self {
    case .confirm, .reject: "truth"
    case .correct(_, let correction): correction.field
    case .sameFact, .differentFacts, .sameThing, .differentThings, .kind, .undo: nil
    }
  }
}
