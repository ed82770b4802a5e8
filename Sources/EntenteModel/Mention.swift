/// What is said, apart from who says it and where.
public enum Claim: Hashable, Sendable, Codable {
  case figure(Figure)
  case event(Event)
  case commitment(Commitment)
  case quotation(Quotation)
  case role(Role)
  case link(Link)

  /// The kinds of claims by name, as they stand in files and on the command line.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case figure
    case event
    case commitment
    case quotation
    case role
    case link
  }

  /// The kind of the claim.
  public var kind: Kind {
    switch self {
    case .figure: .figure
    case .event: .event
    case .commitment: .commitment
    case .quotation: .quotation
    case .role: .role
    case .link: .link
    }
  }
}

/// How a report stands to a claim.
public enum Modality: String, Hashable, Sendable, Codable, CaseIterable {
  case asserted
  /// Said by somebody whom the report names or describes.
  case attributed
  case denied
  case planned
  case hypothetical
}

/// One report stating a claim at one span.
public struct Mention: Hashable, Sendable, Codable {
  /// The longest stretch that still shows where a fact stands, in characters (`DESIGN.md`, the dossier).
  public static let longestEvidence = 600

  /// The report that states it.
  public let report: ReportID
  /// The smallest clause that states it; at most ``longestEvidence`` characters.
  public let span: TextSpan
  /// What is stated.
  public let claim: Claim
  /// The words of the one whom the report has speaking; `nil` where the report speaks for itself.
  public let speaker: TextSpan?
  /// How it is stated.
  public let modality: Modality
  /// The name of the rule that read it; each is listed in `docs/rules.md`.
  public let rule: String

  /// Makes a mention.
  public init(
    report: ReportID, span: TextSpan, claim: Claim, speaker: TextSpan? = nil,
    modality: Modality = .asserted, rule: String
  ) {
    self.report = report
    self.span = span
    self.claim = claim
    self.speaker = speaker
    self.modality = modality
    self.rule = rule
  }
}

/// A stretch that should have given a value and did not, with the reason.
public struct Unread: Hashable, Sendable, Codable {
  /// Where it stands.
  public let span: TextSpan
  /// Why it was not read, as a short phrase: "number without a value", "weekday without a date to lean on".
  public let why: String

  /// Makes the record of something unread.
  public init(span: TextSpan, why: String) {
    self.span = span
    self.why = why
  }
}
