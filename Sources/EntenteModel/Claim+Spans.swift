extension Claim {
  /// Every place of the report that the claim points to, in the order of its properties.
  public var spans: [TextSpan] {
    switch self {
    case .figure(let figure): figure.spans
    case .event(let event):
      [event.trigger] + participants.map(\.participant.span) + (event.time?.spans ?? [])
        + [event.parent].compactMap(\.self)
    case .commitment(let commitment):
      [commitment.trigger] + participants.map(\.participant.span)
        + [commitment.object, commitment.condition].compactMap(\.self) + (commitment.target?.spans ?? [])
        + (commitment.deadline?.spans ?? []) + (commitment.time?.spans ?? [])
    case .quotation(let quotation):
      quotation.parts + participants.map(\.participant.span)
        + [quotation.cue, quotation.occasion].compactMap(\.self) + (quotation.time?.spans ?? [])
    case .role(let role):
      participants.map(\.participant.span) + [role.title] + (role.time?.spans ?? [])
    case .link(let link): [link.cause, link.effect] + [link.signal].compactMap(\.self)
    }
  }
}

extension Figure {
  /// Every place of the report that the figure points to.
  public var spans: [TextSpan] {
    [span] + [restatement, measure.span].compactMap(\.self) + (time?.spans ?? [])
  }
}

extension Timex {
  /// Where it stands, and where what it leans on stands.
  public var spans: [TextSpan] {
    switch anchor {
    case .narrative(let other): [span, other]
    case .explicit, .publication, .dateline, .none: [span]
    }
  }
}

extension Reading {
  /// Every place of the report that the reading points to, but for those of its mentions.
  public var spans: [TextSpan] {
    dates.flatMap(\.spans) + unread.map(\.span) + referents.flatMap { $0.namings.map(\.span) }
  }
}

extension Mention {
  /// Every place of the report that the mention points to.
  public var spans: [TextSpan] { [span] + [speaker].compactMap(\.self) + claim.spans }
}

extension Claim {
  /// The words that carry the claim: they stand in the mention's span, and a reader brings them out.
  public var anchor: TextSpan {
    switch self {
    case .figure(let figure): figure.span
    case .event(let event): event.trigger
    case .commitment(let commitment): commitment.trigger
    case .quotation(let quotation): quotation.parts[0]
    case .role(let role): role.title
    case .link(let link): link.signal ?? link.effect
    }
  }
}
