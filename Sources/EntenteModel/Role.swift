/// The claim that a person holds, held or is to hold an office.
public struct Role: Hashable, Sendable, Codable {
  /// When the person holds the office, seen from the report.
  public enum Tenure: String, Hashable, Sendable, Codable, CaseIterable {
    case current
    /// "former", "then", "late".
    case past
    /// "designate", "elect", "will become".
    case future
    /// "acting", "interim".
    case acting
  }

  /// Who.
  public let person: Participant
  /// The office as the report writes it: "Foreign Minister", "head of the powerful military".
  public let title: TextSpan
  /// The office in small letters, without state, article and words of praise: "foreign minister".
  public let office: String
  /// The state, body or place it is an office of.
  public let of: Participant?
  /// When the person holds it.
  public let tenure: Tenure
  /// The time the report gives for it.
  public let time: Timex?

  /// Makes a role.
  public init(
    person: Participant, title: TextSpan, office: String, of: Participant?, tenure: Tenure = .current,
    time: Timex? = nil
  ) {
    self.person = person
    self.title = title
    self.office = office
    self.of = of
    self.tenure = tenure
    self.time = time
  }
}
