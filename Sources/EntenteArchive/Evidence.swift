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

  /// Checks the places of a report's own description: its passages, in order, and its publication date.
  func check(passages: [Passage], published: Publication?) throws {
    var end = 0
    for passage in passages {
      try admit(passage.span)
      guard passage.span.start >= end else { throw Flaw("passages overlap", in: report) }
      end = passage.span.end
    }
    if let span = published?.span { try admit(span) }
  }

  /// Checks all places of a reading.
  func check(_ reading: Reading) throws {
    for date in reading.dates { try date.spans.forEach(admit) }
    for unread in reading.unread { try admit(unread.span) }
    for mention in reading.mentions {
      guard mention.report == report else { throw Flaw("a mention is of another report", in: report) }
      try mention.spans.forEach(admit)
    }
  }
}

extension Mention {
  /// All places that the mention speaks of.
  fileprivate var spans: [TextSpan] {
    [span] + (speaker.map { [$0] } ?? []) + claim.spans
  }
}

extension Claim {
  /// The name of the claim's kind, which is its key in JSON.
  var kind: String {
    switch self {
    case .figure: "figure"
    }
  }

  fileprivate var spans: [TextSpan] {
    switch self {
    case .figure(let figure):
      [figure.span] + [figure.restatement, figure.measure.span].compactMap(\.self)
        + (figure.time?.spans ?? [])
    }
  }
}

extension Timex {
  fileprivate var spans: [TextSpan] {
    switch anchor {
    case .narrative(let other): [span, other]
    case .explicit, .publication, .dateline, .none: [span]
    }
  }
}
