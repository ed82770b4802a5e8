import EntenteModel

/// Bounds the events that no report dates by the larger events that they are a part of.
struct EventBounds {
  let entries: [EventEntry]
  let groups: [[Int]]
  /// The group of each claim's own words.
  private let owner: [Place: Int]

  /// How far up parts of parts are followed.
  private static let deepest = 4

  init(entries: [EventEntry], groups: [[Int]]) {
    self.entries = entries
    self.groups = groups
    var owner: [Place: Int] = [:]
    for (group, members) in groups.enumerated() {
      for member in members { owner[entries[member].base.place] = group }
    }
    self.owner = owner
  }

  /// The facts, in the order of the groups, each undated one with the time of the event it is a part of, where that
  /// is known and all reports agree in it.
  func bounded(_ facts: [Fact]) -> [Fact] {
    facts.indices.map { group in
      guard !Self.isDated(facts[group]), let bounds = dating(of: group) ?? bounds(of: group, depth: 0) else {
        return facts[group]
      }
      return facts[group].bounded(by: bounds)
    }
  }

  private static func isDated(_ fact: Fact) -> Bool {
    guard case .event(let event) = fact.claim else { return true }
    return event.dating != nil || event.time?.dating != nil
  }

  /// The time of the event that a group's event is a part of: the shortest, where all that are told share a day.
  private func bounds(of group: Int, depth: Int) -> Dating? {
    guard depth < Self.deepest else { return nil }
    let found = groups[group].compactMap { member -> Dating? in
      guard let parent = entries[member].event.parent,
        let above = owner[Place(report: entries[member].base.mention.report, span: parent)], above != group
      else { return nil }
      return dating(of: above) ?? bounds(of: above, depth: depth + 1)
    }
    return Self.common(found)
  }

  /// The time that the mentions of a group tell.
  private func dating(of group: Int) -> Dating? {
    Self.common(groups[group].compactMap { entries[$0].dating })
  }

  /// The shortest of some stretches; `nil` where two of them share no day.
  private static func common(_ datings: [Dating]) -> Dating? {
    let areOne = datings.indices.allSatisfy { index in
      datings[..<index].allSatisfy { $0.overlaps(datings[index]) }
    }
    guard areOne else { return nil }
    return datings.min {
      (length($0), $0.start?.dayNumber ?? .min) < (length($1), $1.start?.dayNumber ?? .min)
    }
  }

  /// The number of days of a stretch; many for an open one.
  private static func length(_ dating: Dating) -> Int {
    guard let start = dating.start, let end = dating.end else { return .max }
    return end.dayNumber - start.dayNumber
  }
}
