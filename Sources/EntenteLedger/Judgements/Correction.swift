public import EntenteModel

/// A value that an analyst puts in the place of one that the reports say, or that was read from them.
public enum Correction: Hashable, Sendable, Codable {
  /// Of a figure.
  case amount(Quantity)
  /// When it happened, was said, promised, held or measured.
  case date(CorrectedDate)
  /// By when, of a commitment.
  case deadline(CorrectedDate)
  /// Of an event.
  case type(EventType)
  /// Whether an event came to pass.
  case modality(Event.Modality)
  /// How far a commitment binds.
  case binding(Commitment.Kind)
  /// What became of a commitment.
  case status(Commitment.Status)
  /// Of a role.
  case tenure(Role.Tenure)
  /// Of a role, in small letters.
  case office(String)
  /// Of a link.
  case relation(Link.Relation)
  /// Who plays a part.
  case who(ParticipantPart, [CorrectedName])

  /// The name of the value, as on the command line.
  public var field: String {
    switch self {
    case .amount: "amount"
    case .date: "date"
    case .deadline: "deadline"
    case .type: "type"
    case .modality: "modality"
    case .binding: "binding"
    case .status: "status"
    case .tenure: "tenure"
    case .office: "office"
    case .relation: "relation"
    case .who(let part, _): part.rawValue
    }
  }

  /// The value in words.
  public var value: String {
    switch self {
    case .amount(let quantity): quantity.words
    case .date(let date), .deadline(let date): date.value
    case .type(let type): type.rawValue
    case .modality(let modality): modality.rawValue
    case .binding(let kind): kind.rawValue
    case .status(let status): status.rawValue
    case .tenure(let tenure): tenure.rawValue
    case .office(let office): office
    case .relation(let relation): relation.rawValue
    case .who(_, let names): names.map(\.words).joined(separator: "; ")
    }
  }
}

/// A date as an analyst gives it: `2024-04-22`, `2024-04`, `2024`, or two of them with a stroke between.
public struct CorrectedDate: Hashable, Sendable, Codable {
  /// The date as it was given.
  public let value: String
  /// The stretch of calendar time.
  public let dating: Dating

  /// Reads a date; `nil` where there is no such.
  public init?(_ value: String) {
    let ends = value.split(separator: "/", omittingEmptySubsequences: false).map(Self.stretch)
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
      let dating = Dating(start: first.start, end: last.end, precision: first.precision)
    else { return nil }
    self.value = value
    self.dating = dating
  }

  private static func stretch(_ text: Substring) -> Dating? {
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }.count
    func month(_ first: CalendarDate) -> Dating? {
      Dating(start: first, end: first.adding(months: 1).adding(days: -1), precision: .month)
    }
    switch (text.utf8.count, digits) {
    case (10, 8): return CalendarDate(iso: text).map(Dating.init(day:))
    case (7, 6): return CalendarDate(iso: text + "-01").flatMap(month)
    case (4, 4):
      return CalendarDate(iso: text + "-01-01").flatMap {
        Dating(start: $0, end: $0.adding(months: 12).adding(days: -1), precision: .year)
      }
    default: return nil
    }
  }
}

/// Somebody as an analyst names him: an entity of the affair, or words where it has none.
public struct CorrectedName: Hashable, Sendable, Codable {
  /// The name, as it was given.
  public let words: String
  /// The entity, as it was known then.
  public let entity: EntityAnchor?

  /// Makes a name.
  public init(words: String, entity: EntityAnchor?) {
    self.words = words
    self.entity = entity
  }
}
