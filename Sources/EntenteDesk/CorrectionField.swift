import EntenteLedger
import EntenteModel
import Foundation

/// The values of a fact that can be corrected, by the names that they have on the command line.
enum CorrectionField: String, CaseIterable {
  case amount
  case date
  case deadline
  case type
  case modality
  case kind
  case status
  case tenure
  case office
  case relation
  case actor
  case target
  case place
  case party
  case instrument
  case speaker
  case addressee
  case person
  case of

  /// The part that a name plays; `nil` for a value that is no name.
  var part: ParticipantPart? { ParticipantPart(rawValue: rawValue) }

  /// Whether a claim of this kind has the value.
  func fits(_ kind: Claim.Kind) -> Bool {
    switch self {
    case .amount: kind == .figure
    case .date: kind != .link
    case .deadline, .kind, .status, .party, .instrument: kind == .commitment
    case .type, .modality, .actor, .target, .place: kind == .event
    case .tenure, .office, .person, .of: kind == .role
    case .relation: kind == .link
    case .speaker, .addressee: kind == .quotation
    }
  }

  /// How to write the value.
  var hint: String {
    switch self {
    case .amount: "write it as a report would: 959, about 900 km, 600 to 700, at least 40 trucks"
    case .date, .deadline: "write 2024-04-22, 2024-04, 2024, or 2024-04-22/2024-04-24"
    case .type: Self.list(EventType.allCases)
    case .modality: Self.list(Event.Modality.allCases)
    case .kind: Self.list(Commitment.Kind.allCases)
    case .status: Self.list(Commitment.Status.allCases)
    case .tenure: Self.list(Role.Tenure.allCases)
    case .relation: Self.list(Link.Relation.allCases)
    case .office, .actor, .target, .place, .party, .instrument, .speaker, .addressee, .person, .of:
      "write a name, or several with semicolons between"
    }
  }

  private static func list(_ words: [some RawRepresentable<String>]) -> String {
    "it is one of: " + words.map(\.rawValue).joined(separator: ", ")
  }
}

/// A number as an analyst types it, without a unit: "959", "about 900", "at least 40", "600 to 700", "1,200.5".
struct PlainAmount {
  let value: Decimal
  let upper: Decimal?
  let qualifier: Qualifier

  init?(_ text: String) {
    var rest = Substring(text)
    var qualifier = Qualifier.exact
    for (words, meant) in [("about ", Qualifier.about), ("at least ", .atLeast), ("at most ", .atMost)]
    where rest.hasPrefix(words) {
      qualifier = meant
      rest = rest.dropFirst(words.count)
    }
    let ends = rest.split(separator: " to ", omittingEmptySubsequences: false).map(Self.number)
    guard let first = ends.first ?? nil, ends.count <= 2, !ends.contains(nil) else { return nil }
    value = first
    upper = ends.count == 2 ? ends[1] : nil
    self.qualifier = qualifier
  }

  private static func number(_ text: Substring) -> Decimal? {
    let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E }
    guard isPlain, text.utf8.contains(where: { $0 > 0x2E }) else { return nil }
    return Decimal(string: String(text.filter { $0 != "," }), locale: Locale(identifier: "en_US_POSIX"))
  }
}
