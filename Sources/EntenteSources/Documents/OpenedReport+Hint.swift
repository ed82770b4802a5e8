import EntenteModel

extension OpenedReport {
  /// The same reading with what is known of the document beside its bytes.
  ///
  /// A plain text gives way to what is known (`isKnown` lets the others too); what a page says of itself stands.
  func adding(_ hint: DocumentHint, isKnown: Bool) -> OpenedReport {
    guard hint != DocumentHint() else { return self }
    let goesFirst = isKnown || format == .plain
    func chosen<Value>(_ hint: Value?, _ own: Value?) -> Value? { goesFirst ? hint ?? own : own ?? hint }
    let published = PublishedDate(hint.published)?.publication
    let authors = goesFirst || report.authors.isEmpty ? hint.authors : report.authors
    let changed = Report(
      source: report.source, original: report.original, text: report.text, passages: report.passages,
      title: chosen(hint.title, report.title), outlet: chosen(hint.outlet, report.outlet),
      authors: authors.isEmpty ? report.authors : authors, agency: report.agency,
      published: chosen(published, report.published), language: report.language ?? hint.language,
      pages: report.pages)
    return OpenedReport(
      report: changed, format: format, encoding: encoding, notes: notes, furniture: furniture,
      address: address ?? hint.address, modified: modified)
  }
}
