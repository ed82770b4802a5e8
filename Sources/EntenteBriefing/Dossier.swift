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
  let entities: [Never] = []
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
    let figure: Figure
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
    let figure: Figure
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
