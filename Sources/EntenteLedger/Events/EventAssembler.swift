import EntenteModel

/// Makes facts of the mentions of events.
struct EventAssembler {
  let floor: JoinFloor

  static let rule = ClaimAssembler<EventEntry>.Rule(
    name: "event.same-deed", pairThreshold: 0.5, groupThreshold: 0.4)

  /// The facts and disputes of the events among some mentions.
  func assemble(_ mentions: [Mention]) -> (facts: [Fact], disputes: [Dispute]) {
    var likeness = EventLikeness(floor: floor)
    let joined = ClaimAssembler(
      floor.entries(mentions).compactMap { EventEntry($0, floor) }, by: Self.rule, support: floor.support
    ) {
      likeness.of($0, $1)
    }
    let facts = EventBounds(entries: joined.entries, groups: joined.groups).bounded(joined.facts)
    let rivalry = EventRivalry(entries: joined.entries, groups: joined.groups, facts: facts, floor: floor)
    let disputes = rivalry.disputes(joined.candidates, &likeness)
    let disputed = Set(disputes.flatMap(\.positions).flatMap(\.facts))
    return (facts.map { disputed.contains($0.id) ? $0.standing(.disputed) : $0 }, disputes)
  }
}
