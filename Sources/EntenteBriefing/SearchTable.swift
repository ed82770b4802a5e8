public import EntenteLedger
public import EntenteModel

/// A stretch of a report that a search found.
public struct SearchHit: Hashable, Sendable {
  /// The report.
  public let report: ReportID
  /// What is shown: a sentence or a passage.
  public let span: TextSpan
  /// The words that were searched for, inside `span`, in order and without overlap.
  public let matches: [TextSpan]

  /// The element that holds it in the page that the report was read out of, as a CSS selector.
  public let element: String?

  /// Makes a hit.
  public init(report: ReportID, span: TextSpan, matches: [TextSpan], element: String? = nil) {
    self.report = report
    self.span = span
    self.matches = matches
    self.element = element
  }
}

/// What a search found, in the order of the hits.
public struct SearchTable: BriefTable {
  private let affair: Affair
  private let hits: [SearchHit]

  /// Makes the table of some hits in the reports of an affair.
  public init(_ affair: Affair, hits: [SearchHit]) {
    self.affair = affair
    self.hits = hits
  }

  /// Each hit with its place and its words, those searched for brought out.
  public func text(_ style: TextStyle) -> String {
    guard !hits.isEmpty else { return "Nothing found.\n" }
    let quoter = Quoter(affair)
    var page = TextPage(style)
    for hit in hits {
      let place = quoter.quote(hit.span, of: hit.report)
      var runs = [Run(place.label + ", " + place.place + ": ", .quiet)]
      var from = hit.span.start
      for match in hit.matches where match.start >= from && match.end <= hit.span.end {
        let quote = quoter.quote(TextSpan(from, match.end), of: hit.report, amount: match)
        runs += [Run(quote.before), Run(quote.amount, .strong)]
        from = match.end
      }
      runs.append(Run(quoter.quote(TextSpan(from, hit.span.end), of: hit.report).words))
      page.paragraph(runs, hanging: 2)
    }
    return page.text
  }

  /// `{"affair", "hits": [{"report", "start", "end", "quote", "element", "matches": [{"start", "end", "quote"}]}]}`;
  /// `element` only for a page, as a CSS selector.
  public func json() throws -> [UInt8] {
    struct Hit: Encodable {
      let report: ReportID
      let start: Int
      let end: Int
      let quote: String
      let element: String?
      let matches: [Dossier.Quote]
    }
    struct Hits: Encodable {
      let affair: Dossier.Name
      let hits: [Hit]
    }
    let law = EvidenceLaw(affair)
    for hit in hits {
      for span in [hit.span] + hit.matches { try law.check(span, of: hit.report, as: "hit") }
    }
    let map = ScalarMap(
      affair.reports, hits.flatMap { hit in ([hit.span] + hit.matches).map { (hit.report, $0) } })
    let found = hits.map { hit -> Hit in
      let quote = map.quote(hit.span, of: hit.report)
      return Hit(
        report: hit.report, start: quote.start, end: quote.end, quote: quote.quote,
        element: hit.element, matches: hit.matches.map { map.quote($0, of: hit.report) })
    }
    return try JSONBytes.of(Hits(affair: Dossier.Name(name: affair.name), hits: found))
  }
}
