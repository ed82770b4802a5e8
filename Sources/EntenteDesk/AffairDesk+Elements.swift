public import EntenteLedger
public import EntenteModel
import EntenteSources

extension AffairDesk {
  /// The elements, as CSS selectors, that hold some places in the pages that reports were read out of; `nil` for what
  /// stands in no page.
  ///
  /// Each page is read anew, once.
  public func elements(of places: [(report: ReportID, span: TextSpan)], in affair: Affair) -> [String?] {
    var pages: [ReportID: PagePlaces] = [:]
    let wanted = Set(places.map(\.report))
    for report in affair.reports where wanted.contains(report.id) { pages[report.id] = PagePlaces(report) }
    return places.map { pages[$0.report]?.selector(at: $0.span.start) }
  }
}
