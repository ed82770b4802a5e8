import EntenteModel

/// Makes facts of the mentions of events.
struct EventAssembler {
  let floor: JoinFloor

  /// What a pair must reach to be joined, and the mean of all pairs across two groups.
  static let pairThreshold = 0.5
  static let groupThreshold = 0.4

  /// The facts and disputes of the events among some mentions.
  func assemble(_ mentions: [Mention]) -> (facts: [Fact], disputes: [Dispute]) {
    let entries = floor.entries(mentions).compactMap { EventEntry($0, floor) }
    var likeness = EventLikeness(floor: floor)
    let candidates = Blocks.pairs(entries.map(\.keys))
    var pairs: [FactClusters.Pair] = []
    for (first, second) in candidates {
      guard let value = likeness.of(entries[first], entries[second]), value >= Self.pairThreshold else {
        continue
      }
      pairs.append(
        FactClusters.Pair(first: first, second: second, likeness: value, rule: "event.same-deed"))
    }
    let clusters = FactClusters(
      sources: entries.map { floor.support.lineage(of: $0.base.mention.report) }, pairs: pairs,
      threshold: Self.groupThreshold
    ) {
      likeness.of(entries[$0], entries[$1])
    }
    let groups = zip(clusters.groups, clusters.rules).map { members, rules in
      let spokesman = members.min { rank(entries[$0], $0) < rank(entries[$1], $1) } ?? members[0]
      return FactGroup(
        spokesman: entries[spokesman].base.mention, mentions: members.map { entries[$0].base.mention },
        content: entries[spokesman].content, joins: rules)
    }
    let facts = EventBounds(entries: entries, groups: clusters.groups)
      .bounded(FactWriter(support: floor.support).facts(groups))
    let rivalry = EventRivalry(entries: entries, groups: clusters.groups, facts: facts, floor: floor)
    let disputes = rivalry.disputes(candidates, &likeness)
    let disputed = Set(disputes.flatMap(\.positions).flatMap(\.facts))
    return (facts.map { disputed.contains($0.id) ? $0.standing(.disputed) : $0 }, disputes)
  }

  /// The mention that tells most speaks for the fact.
  private func rank(_ entry: EventEntry, _ index: Int) -> (Int, Int, String, Int) {
    let told = entry.actors.count + entry.targets.count + (entry.places.isEmpty ? 0 : 1)
    let exactness = entry.dating.map { $0.precision == .day ? 2 : 1 } ?? 0
    return (-exactness, -told, entry.content, index)
  }
}

extension EventEntry {
  /// Events are worth comparing that are of one type or one trigger and have a party or a day in common.
  var keys: [String] {
    var keys = states.map { "\(sort) \($0)" }
    keys += states.map { "\(event.lemma) \($0)" }
    if let day = dating?.start, dating?.precision == .day {
      keys.append("\(sort) \(day.description)")
    }
    if parties.isEmpty { keys.append(sort) }
    return keys
  }
}
