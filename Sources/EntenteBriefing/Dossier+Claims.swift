import EntenteModel
import Foundation

extension Dossier {
  /// A claim: exactly one key, which is its kind.
  struct Claim: Encodable {
    var figure: Figure?
    var event: Event?
    var commitment: Commitment?
    var quotation: Quotation?
    var role: Role?
    var link: Link?
  }

  struct Event: Encodable {
    let type: EventType
    let mode: OrNull<String>
    let contexts: [String]
    let cameo: OrNull<String>
    let trigger: String
    /// Identities of entities; the words of one that is only described.
    var actors: [String]
    var targets: [String]
    let date: OrNull<Stretch>
    let time: OrNull<String>
    var place: OrNull<String>
    let modality: EntenteModel.Event.Modality
  }

  struct Commitment: Encodable {
    var parties: [String]
    let kind: EntenteModel.Commitment.Kind
    let object: OrNull<String>
    var instrument: OrNull<String>
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
    var speaker: OrNull<String>
    let direct: Bool
    let content: String
    let cue: OrNull<String>
    var addressee: OrNull<String>
    let occasion: OrNull<String>
    let time: OrNull<String>
  }

  struct Role: Encodable {
    var person: String
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
}
