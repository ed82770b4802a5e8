import EntenteLedger
import EntenteModel

/// The places of an affair in Unicode scalars: each report's text is walked once.
struct ScalarMap {
  private let texts: [ReportID: ReportText]
  private let scalars: [ReportID: [Int: Int]]

  /// Maps every place that an affair's dossier names; the places must hold (``EvidenceLaw``).
  init(_ affair: Affair) {
    var places: [(ReportID, TextSpan)] = []
    for reading in affair.readings { places += reading.spans.map { (reading.report, $0) } }
    for reuse in affair.ledger.lineages.flatMap(\.reuses) {
      places += [reuse.from, reuse.to].map { ($0.report, $0.span) }
    }
    for mention in affair.ledger.allFacts.flatMap(\.mentions) {
      places += mention.spans.map { (mention.report, $0) }
    }
    self.init(affair.reports, places)
  }

  /// Maps some places of some reports.
  init(_ reports: [Report], _ places: [(ReportID, TextSpan)]) {
    var offsets: [ReportID: Set<Int>] = [:]
    for (report, span) in places { offsets[report, default: []].formUnion([span.start, span.end]) }
    var texts: [ReportID: ReportText] = [:]
    var scalars: [ReportID: [Int: Int]] = [:]
    for report in reports {
      let sorted = (offsets[report.id] ?? []).sorted()
      texts[report.id] = report.text
      scalars[report.id] = Dictionary(
        uniqueKeysWithValues: zip(sorted, report.text.scalarOffsets(of: sorted)))
    }
    self.texts = texts
    self.scalars = scalars
  }

  /// A place of a report with its quote.
  func quote(_ span: TextSpan, of report: ReportID) -> Dossier.Quote {
    guard let text = texts[report], let map = scalars[report], let start = map[span.start],
      let end = map[span.end]
    else { preconditionFailure("a place that was not mapped") }
    return Dossier.Quote(start: start, end: end, quote: text[span])
  }

  /// The same with the report's name.
  func place(_ place: Place) -> Dossier.Place {
    let quote = quote(place.span, of: place.report)
    return Dossier.Place(report: place.report, start: quote.start, end: quote.end, quote: quote.quote)
  }

  /// The words at a span, for places that need no offsets.
  func words(_ span: TextSpan?, of report: ReportID) -> String? {
    span.flatMap { texts[report]?[$0] }
  }
}
