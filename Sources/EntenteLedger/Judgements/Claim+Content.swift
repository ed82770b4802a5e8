import EntenteModel

extension Claim {
  /// The claim without its places, as one line: what two texts that say the same have in common.
  ///
  /// It names nobody by identity, since who is meant can change with the reports.
  var content: String {
    let parts: [String] =
      switch self {
      case .figure(let figure): Self.parts(of: figure)
      case .event(let event):
        [event.type.rawValue, event.lemma, event.modality.rawValue] + names
      case .commitment(let commitment):
        [commitment.kind.rawValue, commitment.terms.joined(separator: " ")] + names
      case .quotation(let quotation): [quotation.content] + names
      case .role(let role): [role.office, role.tenure.rawValue] + names
      case .link(let link):
        [
          link.relation.rawValue, link.causeTerms.joined(separator: " "),
          link.effectTerms.joined(separator: " "),
        ]
      }
    return ([kind.rawValue] + parts).joined(separator: "|")
  }

  private var names: [String] {
    participants.map { "\($0.part.rawValue) \($0.participant.words)" }
  }

  private static func parts(of figure: Figure) -> [String] {
    let quantity = figure.quantity
    let heads = figure.measure.terms.filter { $0.part == .head }.map(\.lemma)
    return [
      "\(quantity.baseValue)", quantity.baseUpper.map { "\($0)" } ?? "", quantity.unit.baseName,
      quantity.unit.per ?? "", heads.joined(separator: " "), figure.status.rawValue,
    ]
  }
}
