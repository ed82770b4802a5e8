/// The part that somebody or something plays in a claim.
public enum ParticipantPart: String, Hashable, Sendable, Codable, CaseIterable {
  case actor
  case target
  case place
  case party
  case instrument
  case speaker
  case addressee
  case person
  case of
}

extension Claim {
  /// Who takes part, with their parts, in the order of the claim's properties.
  ///
  /// Figures and links have no participants of their own; what they are about is told by their spans.
  public var participants: [(part: ParticipantPart, participant: Participant)] {
    switch self {
    case .figure, .link: []
    case .event(let event):
      event.actors.map { (.actor, $0) } + event.targets.map { (.target, $0) }
        + [event.place].compactMap(\.self).map { (.place, $0) }
    case .commitment(let commitment):
      commitment.parties.map { (.party, $0) }
        + [commitment.instrument].compactMap(\.self).map { (.instrument, $0) }
    case .quotation(let quotation):
      [quotation.speaker].compactMap(\.self).map { (.speaker, $0) }
        + [quotation.addressee].compactMap(\.self).map { (.addressee, $0) }
    case .role(let role):
      [(.person, role.person)] + [role.of].compactMap(\.self).map { (.of, $0) }
    }
  }
}
