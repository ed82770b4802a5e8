import EntenteModel
import Foundation

/// The dossier, in the shape that `docs/dossier.md` states: one struct for each object, one property for each
/// key.
///
/// Offsets are Unicode scalars. Keys may be added, never taken away; a value that is not known is `null`.
struct Dossier: Encodable {
  let entente = "1"
  let affair: Name
  let reports: [Source]
  let lineages: [Lineage]
  let entities: [Entity]
  let facts: [Fact]
  let disputes: [Dispute]
  let timeline: [Moment]

  struct Name: Encodable {
    let name: String
  }

  /// A stretch of a text.
  struct Quote: Encodable {
    let start: Int
    let end: Int
    let quote: String
  }

  /// A stretch of a named report.
  struct Place: Encodable {
    let report: ReportID
    let start: Int
    let end: Int
    let quote: String
  }

  struct Source: Encodable {
    let id: ReportID
    let source: String
    let title: OrNull<String>
    let outlet: OrNull<String>
    let agency: OrNull<String>
    let authors: [String]
    let published: OrNull<String>
    let publishedGround: OrNull<Publication.Ground>
    let language: OrNull<String>
    let words: Int
    let lineage: OrNull<String>
    let dates: [Date]
    let unread: [Unread]
  }

  struct Date: Encodable {
    let start: Int
    let end: Int
    let quote: String
    let type: Timex.Kind
    let value: String
    let modifier: OrNull<String>
    let alternatives: [String]
    let anchor: String
    let anchorPlace: OrNull<Quote>
    let rule: String
  }

  struct Unread: Encodable {
    let start: Int
    let end: Int
    let quote: String
    let why: String
  }

  struct Lineage: Encodable {
    let id: String
    let reports: [ReportID]
    let reuse: [Reuse]
  }

  struct Reuse: Encodable {
    let from: Place
    let to: Place
    let kind: String
    let direction: String
    let likeness: Decimal
  }

  struct Fact: Encodable {
    let id: String
    let kind: String
    let standing: String
    /// The number of independent lineages that state it.
    let lineages: Int
    let about: [String]
    let rule: String
    let joins: [String]
    let evidence: [Evidence]
    let claim: Claim
  }

  struct Evidence: Encodable {
    let report: ReportID
    let start: Int
    let end: Int
    let quote: String
    let speaker: OrNull<String>
    let modality: Modality
    let rule: String
    /// The claim as this report states it.
    let claim: Claim
  }

  /// A claim: exactly one key, which is its kind.
  struct Claim: Encodable {
    var figure: Figure?
    var event: Event?
    var commitment: Commitment?
    var quotation: Quotation?
    var role: Role?
    var link: Link?
  }

  struct Entity: Encodable {
    let id: String
    let name: String
    let kind: EntityKind
    let code: OrNull<String>
    let state: OrNull<String>
    let aliases: [String]
    let joins: [String]
    let mentions: [Naming]
  }

  struct Naming: Encodable {
    let report: ReportID
    let start: Int
    let end: Int
    let quote: String
    let form: EntenteModel.Naming.Form
    let rule: String
  }

  struct Event: Encodable {
    let type: EventType
    let mode: OrNull<String>
    let contexts: [String]
    let cameo: OrNull<String>
    let trigger: String
    /// Identities of entities; the words of one that is only described.
    let actors: [String]
    let targets: [String]
    let date: OrNull<Stretch>
    let time: OrNull<String>
    let place: OrNull<String>
    let modality: EntenteModel.Event.Modality
  }

  struct Commitment: Encodable {
    let parties: [String]
    let kind: EntenteModel.Commitment.Kind
    let object: OrNull<String>
    let instrument: OrNull<String>
    let count: OrNull<Int>
    let target: OrNull<Figure>
    let deadline: OrNull<String>
    let condition: OrNull<String>
    let time: OrNull<String>
    let status: OrNull<EntenteModel.Commitment.Status>
    let history: [Turn]
  }

  /// What a report says became of a commitment.
  struct Turn: Encodable {
    let status: EntenteModel.Commitment.Status
    let date: OrNull<String>
    let evidence: Place
  }

  struct Quotation: Encodable {
    let speaker: OrNull<String>
    let direct: Bool
    let content: String
    let cue: OrNull<String>
    let addressee: OrNull<String>
    let occasion: OrNull<String>
    let time: OrNull<String>
  }

  struct Role: Encodable {
    let person: String
    let role: String
    let title: String
    var of: OrNull<String>
    let tenure: EntenteModel.Role.Tenure
    let time: OrNull<String>
  }

  struct Link: Encodable {
    let cause: Place
    let effect: Place
    let signal: OrNull<Place>
    let relation: EntenteModel.Link.Relation
    let hedged: Bool
  }

  struct Figure: Encodable {
    let measure: String
    let value: Decimal
    let upper: OrNull<Decimal>
    let qualifier: Qualifier
    let unit: String
    let base: Base
    let status: String
    let time: OrNull<String>
  }

  struct Base: Encodable {
    let value: Decimal
    let upper: OrNull<Decimal>
    let unit: String
  }

  struct Dispute: Encodable {
    let id: String
    let about: String
    let kind: String
    let positions: [Position]
    let question: String
    let rule: String
  }

  struct Position: Encodable {
    let value: String
    let facts: [String]
    let reports: [ReportID]
    let lineages: Int
  }

  struct Moment: Encodable {
    let date: Stretch
    let facts: [String]
  }

  struct Stretch: Encodable {
    let start: OrNull<String>
    let end: OrNull<String>
    let precision: Precision
  }
}

/// A value, or `null`: a key of the dossier is never left out.
struct OrNull<Value: Encodable>: Encodable {
  let value: Value?

  init(_ value: Value?) {
    self.value = value
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}

extension Dossier.Fact {
  private enum CodingKeys: String, CodingKey {
    case id
    case kind
    case standing
    case lineages
    case about
    case rule
    case joins
    case evidence
  }

  /// Writes the claim's key beside the others.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(kind, forKey: .kind)
    try container.encode(standing, forKey: .standing)
    try container.encode(lineages, forKey: .lineages)
    try container.encode(about, forKey: .about)
    try container.encode(rule, forKey: .rule)
    try container.encode(joins, forKey: .joins)
    try container.encode(evidence, forKey: .evidence)
    try claim.encode(to: encoder)
  }
}

extension Dossier.Evidence {
  private enum CodingKeys: String, CodingKey {
    case report
    case start
    case end
    case quote
    case speaker
    case modality
    case rule
  }

  /// Writes the claim's key beside the others.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(report, forKey: .report)
    try container.encode(start, forKey: .start)
    try container.encode(end, forKey: .end)
    try container.encode(quote, forKey: .quote)
    try container.encode(speaker, forKey: .speaker)
    try container.encode(modality, forKey: .modality)
    try container.encode(rule, forKey: .rule)
    try claim.encode(to: encoder)
  }
}

extension Dossier.Stretch {
  /// The ends as TIMEX3 values, no more exact than they are known: `2024-04-22`, `2024-04`, `2024`.
  init(_ dating: Dating) {
    func value(_ day: CalendarDate?) -> String? {
      guard let day = day?.description else { return nil }
      return switch dating.precision {
      case .instant, .day, .week, .season, .quarter: day
      case .month: String(day.prefix(7))
      case .year, .decade, .century: String(day.prefix(4))
      }
    }
    self.init(
      start: OrNull(value(dating.start)), end: OrNull(value(dating.end)), precision: dating.precision)
  }
}
