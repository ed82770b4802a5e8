import EntenteModel

/// Law 1 for the file: every place lies in its text, and every quotation is what stands there.
struct EvidenceCheck {
  let text: ReportText
  let report: ReportID

  init(of report: Report) {
    text = report.text
    self.report = report.id
  }

  /// Checks a place.
  func admit(_ span: TextSpan) throws {
    guard text.admits(span) else {
      throw Flaw("a place lies outside the text or within a character", in: report)
    }
  }

  /// The words at a place, as bytes.
  func quote(_ span: TextSpan) throws -> [UInt8] {
    try admit(span)
    return Array(text.utf8[span.start..<span.end])
  }

  /// Checks that a stored quotation is what stands at its place, byte for byte.
  func expect(_ quote: [UInt8]?, at span: TextSpan) throws {
    try admit(span)
    guard let quote, quote.elementsEqual(text.utf8[span.start..<span.end]) else {
      throw Flaw("a quotation is not what its text says", in: report)
    }
  }

  /// Checks the places of a report's own description: its passages and pages, in order, and its publication date.
  func check(_ described: Report) throws {
    for (spans, name) in [(described.passages.map(\.span), "passages"), (described.pages, "pages")] {
      var end = 0
      for span in spans {
        try admit(span)
        guard span.start >= end else { throw Flaw("\(name) overlap", in: report) }
        end = span.end
      }
    }
    if let span = described.published?.span { try admit(span) }
  }

  /// Checks all places of a reading.
  func check(_ reading: Reading) throws {
    try reading.spans.forEach(admit)
    for mention in reading.mentions {
      guard mention.report == report else { throw Flaw("a mention is of another report", in: report) }
      try mention.spans.forEach(admit)
    }
  }
}
