import EntenteModel

/// Bounds the events that no report dates by the larger events that they are a part of.
struct EventBounds {
  let entries: [EventEntry]
  let groups: [[Int]]

  /// The facts, in the order of the groups, each undated one with the time of the event it is a part of, where that
  /// is known and all reports agree in it.
  func bounded(_ facts: [Fact]) -> [Fact] {
    var owner: [Place: Int] = [:]
    for (group, members) in groups.enumerated() {
      for member in members { owner[entries[member].base.place] = group }
    }
    return facts.indices.map { group in
      guard !groups[group].contains(where: { entries[$0].dating != nil }) else { return facts[group] }
      let found = Set(groups[group].compactMap { bounds(of: entries[$0], owner) })
      guard let bounds = found.first, found.count == 1 else { return facts[group] }
      return facts[group].bounded(by: bounds)
    }
  }

  private func bounds(of entry: EventEntry, _ owner: [Place: Int]) -> Dating? {
    guard let parent = entry.event.parent,
      let group = owner[Place(report: entry.base.mention.report, span: parent)]
    else { return nil }
    let datings = groups[group].compactMap { entries[$0].dating }
    return datings.min { Self.length($0) < Self.length($1) }
  }

  /// The number of days of a stretch; many for an open one.
  private static func length(_ dating: Dating) -> Int {
    guard let start = dating.start, let end = dating.end else { return .max }
    return end.dayNumber - start.dayNumber
  }
}
