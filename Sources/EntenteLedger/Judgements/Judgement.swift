public import EntenteModel

/// What an analyst decided, with who, when and why. It is kept for ever, and undone by another judgement.
public struct Judgement: Hashable, Sendable, Codable, Identifiable {
  /// Its number in the affair, from 1; a later judgement has a greater one.
  public let number: Int
  /// What was decided.
  public let decision: Decision
  /// Who decided it.
  public let by: String
  /// When, in seconds since 1970.
  public let at: Int
  /// Why.
  public let why: String

  /// Makes a judgement.
  public init(number: Int, decision: Decision, by: String, at: Int, why: String) {
    self.number = number
    self.decision = decision
    self.by = by
    self.at = at
    self.why = why
  }

  /// The number.
  public var id: Int { number }
}

/// What can be decided, and of what.
public enum Decision: Hashable, Sendable, Codable {
  /// The fact is true.
  case confirm(FactAnchor)
  /// The fact is not true, or no fact of the affair.
  case reject(FactAnchor)
  /// Two facts are one.
  case sameFact(FactAnchor, FactAnchor)
  /// Two facts, or two mentions of one fact, are not one.
  case differentFacts(FactAnchor, FactAnchor)
  /// A value of the fact is another than the reports say, or than was read.
  case correct(FactAnchor, Correction)
  /// Two things are one.
  case sameThing(EntityAnchor, EntityAnchor)
  /// Two things, or two of the reports' referents that were taken for one, are not one.
  case differentThings(EntityAnchor, EntityAnchor)
  /// A thing is of this kind.
  case kind(EntityAnchor, EntityKind)
  /// An earlier judgement, by its number, does not hold any more.
  case undo(Int)

  /// The words of the command line for decisions.
  public enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
    case confirm
    case reject
    case same
    case different
    case correct
    case kind
    case undo
  }

  /// The word for the decision.
  public var verdict: Verdict {
    switch self {
    case .confirm: .confirm
    case .reject: .reject
    case .sameFact, .sameThing: .same
    case .differentFacts, .differentThings: .different
    case .correct: .correct
    case .kind: .kind
    case .undo: .undo
    }
  }
}

/// What has become of a judgement.
public enum JudgementState: Hashable, Sendable {
  /// It holds, for the facts or entities with these identities.
  case holds([String])
  /// A later judgement of this number says otherwise.
  case overruled(by: Int)
  /// The judgement of this number holds apart what it would join.
  case refused(by: Int)
  /// The judgement of this number has undone it.
  case undone(by: Int)
  /// It is open again: the words it rests on were changed, and what was read from them too.
  case open
  /// It rests: its words stand there, and nothing is read from them any more.
  case unread
  /// It rests: the affair has none of its reports.
  case absent
}
