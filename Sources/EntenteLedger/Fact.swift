public import EntenteModel

/// How far a fact is supported. Derived, never stored as truth.
public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
  /// Two or more lineages state it, and nothing disputes it.
  case corroborated
  /// One lineage states it.
  case singleSource = "single-source"
  /// Another fact of the ledger cannot be true together with it.
  case disputed
}

/// A claim with all the mentions, of one or many reports, that state it.
public struct Fact: Hashable, Sendable, Codable, Identifiable {
  /// The identity: the kind's letter and 10 hexadecimal digits of the content without its evidence.
  public let id: String
  /// The claim as its most exact mention states it.
  public let claim: Claim
  /// The entities it concerns, sorted, each once.
  public let about: [String]
  /// The stretch of time it must lie in, where its claim has no date: that which the other reports of the affair settle,
  /// or that of the event it is a part of.
  public let bounds: Dating?
  /// All mentions, sorted by report and span; never empty.
  public let mentions: [Mention]
  /// The lineages of the mentions' reports, sorted, each once.
  public let lineages: [String]
  /// How far it is supported.
  public let standing: Standing
  /// The rules that joined its mentions, sorted, each once; empty for a fact of one mention.
  public let joins: [String]
  /// What analysts decided of it; `nil` where nobody did.
  public let judging: FactJudging?

  /// Makes a fact.
  public init(
    id: String, claim: Claim, about: [String] = [], bounds: Dating? = nil, mentions: [Mention],
    lineages: [String],
    standing: Standing, joins: [String], judging: FactJudging? = nil
  ) {
    precondition(!mentions.isEmpty, "no fact without evidence")
    self.id = id
    self.claim = claim
    self.about = about
    self.bounds = bounds
    self.mentions = mentions
    self.lineages = lineages
    self.standing = standing
    self.joins = joins
    self.judging = judging
  }

  /// The reports that state it, sorted, each once.
  public var reports: [ReportID] {
    Array(Set(mentions.map(\.report))).sorted()
  }
}
