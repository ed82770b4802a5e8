/// The claim that one thing drives another.
public struct Link: Hashable, Sendable, Codable {
  /// How the cause bears on the effect.
  public enum Relation: String, Hashable, Sendable, Codable, CaseIterable {
    case causes
    case enables
    case hinders
    /// The cause is the reason or the aim that somebody acts for.
    case motivates
  }

  /// What drives.
  public let cause: TextSpan
  /// What is driven.
  public let effect: TextSpan
  /// The words that tie them: "due to", "led to"; `nil` where none does.
  public let signal: TextSpan?
  /// How the cause bears on the effect.
  public let relation: Relation
  /// Whether the report hedges it: "may have led to".
  public let isHedged: Bool
  /// The lemmas of the cause's content words, sorted, each once.
  public let causeTerms: [String]
  /// The lemmas of the effect's content words, sorted, each once.
  public let effectTerms: [String]

  /// Makes a link.
  public init(
    cause: TextSpan, effect: TextSpan, signal: TextSpan?, relation: Relation, isHedged: Bool = false,
    causeTerms: [String], effectTerms: [String]
  ) {
    self.cause = cause
    self.effect = effect
    self.signal = signal
    self.relation = relation
    self.isHedged = isHedged
    self.causeTerms = Array(Set(causeTerms)).sorted()
    self.effectTerms = Array(Set(effectTerms)).sorted()
  }
}
