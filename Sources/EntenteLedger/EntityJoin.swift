/// The machine's judgement on two names of a ledger: whether one thing bears both, and why.
///
/// `same` is what made an ``Entity`` of referents of several names or reports; `unsure` and `different` tell what was
/// weighed and left apart. Of many referents with the same two names one pair is told, the first by report.
public struct EntityJoin: Hashable, Sendable, Codable {
  /// What was judged.
  public enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
    /// One thing bears both names.
    case same
    /// Two things do.
    case different
    /// It cannot be told: each of several could be meant.
    case unsure
  }

  /// A name as a report writes it, and a referent that bears it.
  public struct Side: Hashable, Sendable, Codable {
    /// The name.
    public let name: String
    /// The first referent, by report, of that name.
    public let member: Entity.Member

    /// Makes a side.
    public init(name: String, member: Entity.Member) {
      self.name = name
      self.member = member
    }
  }

  /// The name that comes first by report.
  public let first: Side
  /// The other name; the same words in another report, where the rule is `entity.same-name`.
  public let second: Side
  /// What was judged.
  public let verdict: Verdict
  /// The rule; each is listed in `docs/rules/entities.md`.
  public let rule: String
  /// What the rule saw, in words: "code NO", "only one of the full names holds it".
  public let evidence: String

  /// Makes a judgement; the sides are put in order.
  public init(_ one: Side, _ other: Side, verdict: Verdict, rule: String, evidence: String) {
    let isInOrder = (one.member, one.name) <= (other.member, other.name)
    first = isInOrder ? one : other
    second = isInOrder ? other : one
    self.verdict = verdict
    self.rule = rule
    self.evidence = evidence
  }
}

extension EntityJoin: Comparable {
  /// Whether `left` comes before `right`: by sides, then by rule.
  public static func < (left: EntityJoin, right: EntityJoin) -> Bool {
    if left.first.member != right.first.member { return left.first.member < right.first.member }
    if left.second.member != right.second.member { return left.second.member < right.second.member }
    return (left.rule, left.first.name, left.second.name, left.evidence)
      < (right.rule, right.first.name, right.second.name, right.evidence)
  }
}
