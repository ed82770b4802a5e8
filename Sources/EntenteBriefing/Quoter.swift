import EntenteLedger
import EntenteModel

/// Cuts quotes out of the reports of an affair and names their places.
struct Quoter {
  private struct Shelf {
    let report: Report
    let locator: Locator
    let order: Int
  }

  private let shelves: [ReportID: Shelf]
  private let labels: ReportLabels
  private let lineageOf: [ReportID: String]

  init(_ affair: Affair) {
    let labels = ReportLabels(affair.reports)
    self.labels = labels
    lineageOf = Dictionary(
      affair.ledger.lineages.flatMap { lineage in lineage.reports.map { ($0, lineage.id) } },
      uniquingKeysWith: { first, _ in first })
    let sorted = affair.reports.sorted { Self.key($0, labels) < Self.key($1, labels) }
    shelves = Dictionary(
      sorted.enumerated().map { ($1.id, Shelf(report: $1, locator: Locator($1), order: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func key(_ report: Report, _ labels: ReportLabels) -> (String, String, String) {
    (report.published?.dating.start?.description ?? "9999-99", labels[report.id], report.id.rawValue)
  }

  /// The label of a report.
  func label(_ report: ReportID) -> String { labels[report] }

  /// The lineage of a report.
  func lineage(_ report: ReportID) -> String { lineageOf[report] ?? report.rawValue }

  /// The place of a report among the sources.
  func order(_ report: ReportID) -> Int { shelves[report]?.order ?? Int.max }

  /// The quote at a span, with its `amount` brought out.
  func quote(_ span: TextSpan, of report: ReportID, amount: TextSpan? = nil, manner: String = "") -> Quote {
    let shelf = shelves[report]
    func words(_ start: Int, _ end: Int) -> String {
      guard let text = shelf?.report.text, start <= end, text.admits(TextSpan(start, end)) else { return "" }
      return Legible.line(text[TextSpan(start, end)])
    }
    let middle = amount.flatMap { span.contains($0) ? $0 : nil } ?? TextSpan(span.end, span.end)
    return Quote(
      report: report, span: span, label: labels[report], place: shelf?.locator.words(span.start) ?? "",
      before: words(span.start, middle.start), amount: words(middle.start, middle.end),
      after: words(middle.end, span.end), manner: manner)
  }

  /// The quotes of some mentions: one for each lineage, and the rest; both in the order of the sources.
  func quotes(of mentions: [Mention]) -> (first: [Quote], others: [Quote]) {
    let sorted = mentions.sorted { (order($0.report), $0.span) < (order($1.report), $1.span) }
    var seen: Set<String> = []
    var first: [Quote] = []
    var others: [Quote] = []
    for mention in sorted {
      if seen.insert(lineage(mention.report)).inserted {
        first.append(quote(of: mention))
      } else {
        others.append(quote(of: mention))
      }
    }
    return (first, others)
  }

  /// The quote of a mention, with the words that carry its claim.
  func quote(of mention: Mention) -> Quote {
    quote(
      mention.span, of: mention.report, amount: mention.claim.anchor, manner: manner(of: mention))
  }

  private func manner(of mention: Mention) -> String {
    let isQuoted = mention.speaker.map(mention.span.contains) ?? false
    let speaker = mention.speaker.map { quote($0, of: mention.report).words.trimmed } ?? ""
    let said = isQuoted ? nil : speaker.isEmpty ? nil : "said by " + speaker
    let mode = mention.modality == .attributed && speaker.isEmpty ? "attributed" : mention.modality.words
    return [mode, said ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
