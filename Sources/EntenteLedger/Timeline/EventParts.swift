import EntenteModel

/// Which events are parts of which: as the reports tell it, of "talks" during "a visit".
struct EventParts {
  /// For an event that is a part of another the identity of that one; without circles.
  let parents: [String: String]

  init(_ facts: [Fact]) {
    var owner: [Place: String] = [:]
    for fact in facts {
      for mention in fact.mentions {
        guard case .event(let event) = mention.claim else { continue }
        owner[Place(report: mention.report, span: event.trigger)] = fact.id
      }
    }
    var parents: [String: String] = [:]
    for fact in facts {
      guard let parent = Self.parent(of: fact, owner) else { continue }
      // What is a part of its own part is a part of nothing.
      var above: String? = parent
      while let place = above, place != fact.id { above = parents[place] }
      if above == nil { parents[fact.id] = parent }
    }
    self.parents = parents
  }

  /// The event that most reports have a fact as a part of.
  private static func parent(of fact: Fact, _ owner: [Place: String]) -> String? {
    var reports: [String: Set<ReportID>] = [:]
    for mention in fact.mentions {
      guard case .event(let event) = mention.claim, let span = event.parent,
        let parent = owner[Place(report: mention.report, span: span)], parent != fact.id
      else { continue }
      reports[parent, default: []].insert(mention.report)
    }
    return reports.min { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }?.key
  }
}
