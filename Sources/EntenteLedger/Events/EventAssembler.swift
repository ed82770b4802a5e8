import EntenteModel

/// Makes facts of the mentions of events.
struct EventAssembler {
  let floor: JoinFloor

  static let rule = ClaimAssembler<EventEntry>.Rule(
    name: "event.same-deed", pairThreshold: 0.5, groupThreshold: 0.4, passageName: "event.same-passage")

  /// The facts and disputes of the events among some mentions.
  func assemble(_ mentions: [Mention]) -> (facts: [Fact], disputes: [Dispute]) {
    let entries = floor.entries(mentions).compactMap { EventEntry($0, floor) }
    var likeness = EventLikeness(floor: floor, entries: entries)
    let soleDeeds = likeness.soleDeeds
    let joined = ClaimAssembler(
      entries, by: Self.rule, floor: floor, likeness: { likeness.of($0, $1) }, areSure: soleDeeds.areOne)
    let facts = EventBounds(entries: joined.entries, groups: joined.groups).bounded(joined.facts)
    let rivalry = EventRivalry(entries: joined.entries, groups: joined.groups, facts: facts, floor: floor)
    let disputes = rivalry.disputes(joined.candidates, &likeness)
    return (facts.disputed(in: disputes), disputes)
  }
}
