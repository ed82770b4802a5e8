/// The claim that parties bound themselves, or offered or proposed to.
public struct Commitment: Hashable, Sendable, Codable {
  /// How far they bound themselves.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case signed
    case agreed
    case pledged
    case approved
    case proposed
    case reaffirmed
    case offered
  }

  /// What became of it, as a report says.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case pending
    case begun
    case stalled
    case kept
    case broken
    case lapsed
  }

  /// How far they bound themselves.
  public let kind: Kind
  /// Who bound themselves.
  public let parties: [Participant]
  /// The word that tells it.
  public let trigger: TextSpan
  /// What is to be done, in the report's words; `nil` where it says nothing of it.
  public let object: TextSpan?
  /// The lemmas of the object's content words, sorted, each once.
  public let terms: [String]
  /// The paper it stands in: a memorandum, a declaration.
  public let instrument: Participant?
  /// How many papers were signed, where more than one: 8 in "eight agreements".
  public let count: Int?
  /// The amount that is to be reached.
  public let target: Figure?
  /// By when.
  public let deadline: Timex?
  /// On what condition.
  public let condition: TextSpan?
  /// When they bound themselves.
  public let time: Timex?
  /// What became of it.
  public let status: Status?

  /// Makes a commitment.
  public init(
    kind: Kind, parties: [Participant], trigger: TextSpan, object: TextSpan?, terms: [String],
    instrument: Participant? = nil, count: Int? = nil, target: Figure? = nil, deadline: Timex? = nil,
    condition: TextSpan? = nil, time: Timex? = nil, status: Status? = nil
  ) {
    self.kind = kind
    self.parties = parties
    self.trigger = trigger
    self.object = object
    self.terms = Array(Set(terms)).sorted()
    self.instrument = instrument
    self.count = count
    self.target = target
    self.deadline = deadline
    self.condition = condition
    self.time = time
    self.status = status
  }
}
