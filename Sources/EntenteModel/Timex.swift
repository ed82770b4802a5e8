/// A time expression of a text, in the terms of TIMEX3 (ISO-TimeML).
public struct Timex: Hashable, Sendable, Codable {
  /// The four kinds of TIMEX3.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// What a value that is not written out leans on.
  public enum Anchor: Hashable, Sendable, Codable {
    /// The expression holds its whole value ("22 April 2024", "three days").
    case explicit
    /// The report's publication date.
    case publication
    /// The day named by the report's dateline.
    case dateline
    /// Another expression of the same text: the last date of the narrative.
    case narrative(TextSpan)
    /// Nothing to lean on was found: the value stays underspecified ("XXXX-WXX-5").
    case none
  }

  /// Where the expression stands.
  public let span: TextSpan
  /// The kind of TIMEX3.
  public let kind: Kind
  /// The TIMEX3 value: `2024-04-22`, `2024-W17`, `199X`, `P3D`, `XXXX-WXX-5` where it could not be resolved.
  public let value: String
  /// The TIMEX3 modifier: `APPROX`, `START`, `MID`, `END`, `MORE_THAN`, `BEFORE`, `AFTER`, …; `nil` without one.
  public let modifier: String?
  /// The stretch of calendar time, where the value gives one.
  public let dating: Dating?
  /// Other values that the expression may have, where two readings stand.
  public let alternatives: [String]
  /// What the value was resolved against.
  public let anchor: Anchor
  /// The name of the rule that read it; each is listed in `docs/rules.md`.
  public let rule: String

  /// Makes a time expression.
  public init(
    span: TextSpan, kind: Kind, value: String, modifier: String? = nil, dating: Dating? = nil,
    alternatives: [String] = [], anchor: Anchor, rule: String
  ) {
    self.span = span
    self.kind = kind
    self.value = value
    self.modifier = modifier
    self.dating = dating
    self.alternatives = alternatives
    self.anchor = anchor
    self.rule = rule
  }
}
