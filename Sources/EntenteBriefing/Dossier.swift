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
  let rejected: [Fact]

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

  /// A fact without its claim.
  struct FactHead: Encodable {
    let id: String
    let kind: String
    let standing: String
    /// The number of independent lineages that state it.
    let lineages: Int
    let about: [String]
    let rule: String
    let joins: [String]
    let evidence: [Evidence]
    let judgements: [Opinion]
    /// The claim as the reports state it, where a value of it was corrected.
    let stated: OrNull<Claim>
  }

  /// A mention as support for a fact, without the claim as it states it.
  struct EvidenceHead: Encodable {
    let report: ReportID
    let start: Int
    let end: Int
    let quote: String
    let speaker: OrNull<String>
    let modality: Modality
    let rule: String
  }

  typealias Fact = Claiming<FactHead>
  typealias Evidence = Claiming<EvidenceHead>

  struct Entity: Encodable {
    let id: String
    let name: String
    let kind: EntityKind
    let code: OrNull<String>
    let state: OrNull<String>
    let aliases: [String]
    let joins: [String]
    let judgements: [Opinion]
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

/// Something that claims, with the claim's key beside the others.
struct Claiming<Head: Encodable>: Encodable {
  let head: Head
  let claim: Dossier.Claim

  func encode(to encoder: any Encoder) throws {
    try head.encode(to: encoder)
    try claim.encode(to: encoder)
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
