public import EntenteModel

/// One judgement as it bears on a fact or an entity: without its number, which the order of commands gives.
public struct Opinion: Hashable, Comparable, Sendable, Codable {
  /// What was decided.
  public let verdict: Decision.Verdict
  /// What the decision says beyond its word: "amount=959 km", "place"; empty where it says no more.
  public let value: String
  /// Who decided it.
  public let by: String
  /// When, in seconds since 1970.
  public let at: Int
  /// Why.
  public let why: String

  init(_ judgement: Judgement) {
    verdict = judgement.decision.verdict
    value =
      switch judgement.decision {
      case .correct(_, let correction): "\(correction.field)=\(correction.value)"
      case .kind(_, let kind): kind.rawValue
      case .confirm, .reject, .sameFact, .differentFacts, .sameThing, .differentThings, .undo: ""
      }
    by = judgement.by
    at = judgement.at
    why = judgement.why
  }

  /// Whether `left` comes before `right`: by time, then by what it says.
  public static func < (left: Opinion, right: Opinion) -> Bool {
    (left.at, left.verdict.rawValue, left.value, left.by, left.why)
      < (right.at, right.verdict.rawValue, right.value, right.by, right.why)
  }
}

/// What analysts decided of a fact.
public struct FactJudging: Hashable, Sendable, Codable {
  /// Somebody who plays a part, as an analyst says: entities by identity, others in words.
  public struct Cast: Hashable, Sendable, Codable {
    /// The part.
    public let part: ParticipantPart
    /// Who plays it.
    public let names: [String]
  }

  /// Whether it was confirmed (`true`) or rejected (`false`), the last of these; `nil` for neither.
  public let isConfirmed: Bool?
  /// The claim as the reports state it, where a value of it was corrected.
  public let stated: Claim?
  /// The parts that were given to others, sorted by part.
  public let cast: [Cast]
  /// All judgements that hold for it, sorted.
  public let opinions: [Opinion]

  init(isConfirmed: Bool?, stated: Claim?, cast: [Cast], opinions: [Opinion]) {
    self.isConfirmed = isConfirmed
    self.stated = stated
    self.cast = cast.sorted { $0.part.rawValue < $1.part.rawValue }
    self.opinions = opinions.sorted()
  }
}

extension Fact {
  /// The mention whose claim the fact is known by.
  public var spokesman: Mention {
    let stated = judging?.stated ?? claim
    return mentions.first { $0.claim == stated } ?? mentions[0]
  }

  /// Who plays a part, where an analyst corrected it: entities by identity, others in words.
  public func corrected(_ part: ParticipantPart) -> [String]? {
    judging?.cast.first { $0.part == part }?.names
  }

  /// The same fact with what was decided of it.
  func judged(_ judging: FactJudging, claim: Claim, about: [String]) -> Fact {
    Fact(
      id: id, claim: claim, about: about, bounds: bounds, mentions: mentions, lineages: lineages,
      standing: standing, joins: joins, judging: judging)
  }
}
