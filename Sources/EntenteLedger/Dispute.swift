public import EntenteModel

/// Facts that cannot all be true of the same thing at the same time, laid side by side.
public struct Dispute: Hashable, Sendable, Codable, Identifiable {
  /// What the facts disagree in.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case figure
    case date
    case place
    case agent
    case role
    /// One affirms what another denies, or says it is done where another says it is proposed.
    case fact
  }

  /// One of the positions.
  public struct Position: Hashable, Sendable, Codable {
    /// What is held, in words: "about 900 km".
    public let value: String
    /// The facts that hold it, sorted.
    public let facts: [String]
    /// The reports that hold it, sorted.
    public let reports: [ReportID]
    /// The number of lineages among the reports.
    public let lineages: Int

    /// Makes a position.
    public init(value: String, facts: [String], reports: [ReportID], lineages: Int) {
      self.value = value
      self.facts = facts
      self.reports = reports
      self.lineages = lineages
    }
  }

  /// The identity: `d` and 10 hexadecimal digits of its facts.
  public let id: String
  /// What it is about: the measure in a report's words.
  public let about: String
  /// What the facts disagree in.
  public let kind: Kind
  /// Two or more positions, the better supported first.
  public let positions: [Position]
  /// The shortest question that would settle it.
  public let question: String
  /// The rule that found it.
  public let rule: String

  /// Makes a dispute.
  public init(
    id: String, about: String, kind: Kind, positions: [Position], question: String, rule: String
  ) {
    precondition(positions.count >= 2, "it takes two positions to disagree")
    self.id = id
    self.about = about
    self.kind = kind
    self.positions = positions
    self.question = question
    self.rule = rule
  }
}
