import EntenteModel

/// Puts the facts of an affair in the order of time.
struct TimelineBuilder {
  private let facts: [Fact]
  private let byID: [String: Fact]
  private let parents: [String: String]
  private let children: [String: [String]]
  private let rivals: [String: [String]]
  private let published: [ReportID: Dating]

  init(_ affair: Affair, _ kinds: Set<Claim.Kind>) {
    facts = affair.ledger.facts.filter { kinds.contains($0.claim.kind) }
    byID = Dictionary(facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    parents = EventParts(facts).parents
    let byID = byID
    children = Dictionary(grouping: parents.keys.sorted()) { [parents] in parents[$0] ?? "" }.mapValues {
      $0.sorted { Self.key(of: byID[$0]) < Self.key(of: byID[$1]) }
    }
    var rivals: [String: Set<String>] = [:]
    for dispute in affair.ledger.disputes where dispute.kind == .date {
      for (place, position) in dispute.positions.enumerated() {
        let others = dispute.positions.enumerated().filter { $0.offset != place }.flatMap(\.element.facts)
        for fact in position.facts { rivals[fact, default: []].formUnion(others) }
      }
    }
    self.rivals = rivals.mapValues { $0.sorted() }
    published = Dictionary(
      affair.reports.compactMap { report in report.published.map { (report.id, $0.dating) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The stretches of time with what they hold.
  var moments: [Timeline.Moment] {
    var found: [Dating: [Timeline.Entry]] = [:]
    for fact in facts {
      if let dating = fact.claim.dating, !isNested(fact) {
        found[dating, default: []].append(entry(of: fact))
      }
      if case .commitment(let commitment) = fact.claim, let deadline = commitment.deadline?.dating {
        found[deadline, default: []].append(
          Timeline.Entry(
            fact: fact.id, manner: .due, parts: [], dating: nil, rivals: rivals[fact.id] ?? [], bound: nil))
      }
    }
    return found.sorted { $0.key.chronology < $1.key.chronology }.map { dating, entries in
      Timeline.Moment(dating: dating, entries: entries.sorted { weight($0) < weight($1) })
    }
  }

  /// The events and commitments without a date.
  var undated: [Timeline.Entry] {
    facts.filter { fact in
      (fact.claim.kind == .event || fact.claim.kind == .commitment) && fact.claim.dating == nil
        && !isNested(fact)
    }
    .map(entry).sorted { left, right in
      let (one, other) = (day(of: left.bound), day(of: right.bound))
      return one != other ? one < other : weight(left) < weight(right)
    }
  }

  /// Whether a fact stands under the one that it is a part of: its time lies in that one's, or nobody tells it.
  private func isNested(_ fact: Fact) -> Bool {
    guard let parent = parents[fact.id].flatMap({ byID[$0] }) else { return false }
    guard let own = fact.claim.dating else { return true }
    return parent.claim.dating?.holds(own) ?? false
  }

  private func entry(of fact: Fact) -> Timeline.Entry {
    let parts = (children[fact.id] ?? []).compactMap { byID[$0] }.filter(isNested)
    let isNested = isNested(fact)
    return Timeline.Entry(
      fact: fact.id, manner: Timeline.Manner(fact), parts: parts.map(entry),
      dating: isNested ? fact.claim.dating : nil, rivals: rivals[fact.id] ?? [],
      bound: fact.claim.dating == nil && !isNested ? bound(of: fact) : nil)
  }

  /// What bounds a fact without a date: the event that it is a part of, or the days of reports that tell it as past, or
  /// as lying ahead.
  private func bound(of fact: Fact) -> Timeline.Bound? {
    if let bounds = fact.bounds { return .within(bounds, fact: parents[fact.id]) }
    let known = fact.reports.compactMap { report in published[report].map { (report: report, dating: $0) } }
    switch Timeline.Manner(fact) {
    case .told:
      let days = known.compactMap { known in known.dating.end.map { (day: $0, report: known.report) } }
      return days.min { ($0.day, $0.report) < ($1.day, $1.report) }.map {
        .notAfter($0.day, report: $0.report)
      }
    case .planned:
      let days = known.compactMap { known in known.dating.start.map { (day: $0, report: known.report) } }
      return days.max { ($0.day, $1.report) < ($1.day, $0.report) }.map {
        .notBefore($0.day, report: $0.report)
      }
    case .possible, .denied, .due: return nil
    }
  }

  private func day(of bound: Timeline.Bound?) -> Int {
    switch bound {
    case .within(let dating, _): dating.chronology.0
    case .notAfter(let day, _), .notBefore(let day, _): day.dayNumber
    case nil: .max
    }
  }

  /// What entries of one time are sorted by.
  private func weight(_ entry: Timeline.Entry) -> (Int, Int, String) {
    (entry.manner.order, -(byID[entry.fact]?.lineages.count ?? 0), entry.fact)
  }

  private static func key(of fact: Fact?) -> (Int, Int, String) {
    guard let dating = fact?.claim.dating else { return (.max, 0, fact?.id ?? "") }
    return (dating.chronology.0, dating.chronology.1, fact?.id ?? "")
  }
}
