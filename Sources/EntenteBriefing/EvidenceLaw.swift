import EntenteLedger
import EntenteModel

/// The law of evidence, as it is checked before anything is exported: `report.text[span] == quote`.
///
/// A quote is cut from the text at its span, so the law holds when every span is a stretch of its text.
struct EvidenceLaw {
  private let texts: [ReportID: ReportText]

  init(_ affair: Affair) {
    texts = Dictionary(affair.reports.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// Checks every place of an affair.
  ///
  /// - Throws: `EvidenceError` for the first place that does not hold.
  func check(_ affair: Affair) throws(EvidenceError) {
    for (report, reading) in zip(affair.reports, affair.readings) {
      if let span = report.published?.span { try check(span, of: report.id, as: "publication") }
      for date in reading.dates {
        for span in date.spans { try check(span, of: report.id, as: "date") }
      }
      for unread in reading.unread { try check(unread.span, of: report.id, as: "unread") }
      for referent in reading.referents {
        for naming in referent.namings { try check(naming.span, of: report.id, as: "referent") }
      }
    }
    for lineage in affair.ledger.lineages {
      for reuse in lineage.reuses {
        try check(reuse.from.span, of: reuse.from.report, as: "reuse")
        try check(reuse.to.span, of: reuse.to.report, as: "reuse")
      }
    }
    for fact in affair.ledger.allFacts {
      for mention in fact.mentions { try check(mention, of: fact.id) }
    }
  }

  private func check(_ mention: Mention, of fact: String) throws(EvidenceError) {
    let text = try check(mention.span, of: mention.report, as: fact)
    let count = text.utf8[mention.span.start..<mention.span.end].count { $0 & 0xC0 != 0x80 }
    if count > Mention.longestEvidence {
      throw EvidenceError(finding: fact, report: mention.report, span: mention.span, breach: .tooLong(count))
    }
    for span in mention.spans { try check(span, of: mention.report, as: fact) }
    let anchor = mention.claim.anchor
    guard mention.span.contains(anchor) else {
      throw EvidenceError(finding: fact, report: mention.report, span: anchor, breach: .claimOutsideEvidence)
    }
  }

  /// Checks one place and gives its text.
  @discardableResult
  func check(
    _ span: TextSpan, of report: ReportID, as finding: String
  ) throws(EvidenceError) -> ReportText {
    guard let text = texts[report] else {
      throw EvidenceError(finding: finding, report: report, span: span, breach: .unknownReport)
    }
    guard text.admits(span) else {
      throw EvidenceError(finding: finding, report: report, span: span, breach: .outsideText)
    }
    return text
  }
}
