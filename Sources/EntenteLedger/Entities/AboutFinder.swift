import EntenteModel

/// Tells which entities each fact concerns: those that take part in its mentions, and those that the mentions' words
/// name, pronouns and descriptions among them.
struct AboutFinder {
  private let index: EntityIndex
  /// For each report the namings of its referents, in the order of the text.
  private let namings: [ReportID: [Place]]

  private struct Place {
    let span: TextSpan
    let id: String
  }

  init(index: EntityIndex, readings: [Reading]) {
    self.index = index
    var namings: [ReportID: [Place]] = [:]
    for reading in readings {
      let report = reading.report
      var places: [Place] = []
      for (number, referent) in reading.referents.enumerated() {
        guard let id = index.id(of: number, in: report) else { continue }
        for naming in referent.namings { places.append(Place(span: naming.span, id: id)) }
      }
      places.sort { ($0.span, $0.id) < ($1.span, $1.id) }
      namings[report] = places
    }
    self.namings = namings
  }

  /// The facts, each with what it concerns; what it was said to concern before is kept.
  func completed(_ facts: [Fact]) -> [Fact] {
    facts.map { fact in
      var found = Set(fact.about)
      for mention in fact.mentions {
        for (_, participant) in mention.claim.participants {
          found.formUnion(index.ids(of: participant, in: mention.report))
        }
        for span in Self.stretches(of: mention) { insert(span, of: mention.report, into: &found) }
      }
      return fact.about(found.sorted())
    }
  }

  /// Where a mention's claim speaks of things: its own span, and the measure of a figure.
  private static func stretches(of mention: Mention) -> [TextSpan] {
    switch mention.claim {
    case .figure(let figure): [mention.span] + [figure.measure.span].compactMap(\.self)
    case .event, .commitment, .quotation, .role, .link: [mention.span]
    }
  }

  private func insert(_ span: TextSpan, of report: ReportID, into found: inout Set<String>) {
    guard let places = namings[report] else { return }
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    while low < places.count, places[low].span.start < span.end {
      if span.contains(places[low].span) { found.insert(places[low].id) }
      low += 1
    }
  }
}
