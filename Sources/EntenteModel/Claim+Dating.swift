extension Claim {
  /// The stretch of calendar time that the claim speaks of.
  public var dating: Dating? {
    switch self {
    case .figure(let figure): figure.time?.dating
    case .event(let event): event.dating ?? event.time?.dating
    case .commitment(let commitment): commitment.time?.dating
    case .quotation(let quotation): quotation.time?.dating
    case .role(let role): role.time?.dating
    case .link: nil
    }
  }
}
