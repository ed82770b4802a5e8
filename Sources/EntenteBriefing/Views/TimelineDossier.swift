import EntenteLedger
import EntenteModel

/// A timeline as JSON, in the terms of the dossier.
struct TimelineDossier {
  private let affair: Affair
  private let timeline: Timeline

  init(_ affair: Affair, _ timeline: Timeline) {
    self.affair = affair
    self.timeline = timeline
  }

  private struct Page: Encodable {
    let affair: Dossier.Name
    let timeline: [Moment]
    let undated: [Entry]
    let facts: [Dossier.Fact]
  }

  private struct Moment: Encodable {
    let date: Dossier.Stretch
    let entries: [Entry]
  }

  private struct Entry: Encodable {
    let fact: String
    let manner: Timeline.Manner
    let date: OrNull<Dossier.Stretch>
    let rivals: [String]
    let bound: OrNull<Bound>
    let parts: [Entry]
  }

  private struct Bound: Encodable {
    var within: Dossier.Stretch?
    var partOf: String?
    var notAfter: String?
    var notBefore: String?
    var report: ReportID?
  }

  func json() throws -> [UInt8] {
    let maker = try DossierMaker(affair)
    let moments = timeline.moments.map {
      Moment(date: Dossier.Stretch($0.dating), entries: $0.entries.map(Self.entry))
    }
    let named = Set((timeline.moments.flatMap(\.entries) + timeline.undated).flatMap(Self.facts))
    return try JSONBytes.of(
      Page(
        affair: maker.name, timeline: moments, undated: timeline.undated.map(Self.entry),
        facts: affair.ledger.facts.filter { named.contains($0.id) }.map(maker.fact)))
  }

  private static func facts(_ entry: Timeline.Entry) -> [String] {
    [entry.fact] + entry.parts.flatMap(facts)
  }

  private static func entry(_ entry: Timeline.Entry) -> Entry {
    Entry(
      fact: entry.fact, manner: entry.manner, date: OrNull(entry.dating.map(Dossier.Stretch.init)),
      rivals: entry.rivals, bound: OrNull(entry.bound.map(bound)), parts: entry.parts.map(self.entry))
  }

  private static func bound(_ bound: Timeline.Bound) -> Bound {
    switch bound {
    case .within(let dating, let fact): Bound(within: Dossier.Stretch(dating), partOf: fact)
    case .notAfter(let day, let report): Bound(notAfter: day.description, report: report)
    case .notBefore(let day, let report): Bound(notBefore: day.description, report: report)
    }
  }
}
