import EntenteLedger
import EntenteModel
import Foundation

/// A report written for a test, in which places are named by their words.
struct ReportDraft {
  let report: Report
  let words: Int
  var dates: [Timex] = []
  var unread: [Unread] = []

  /// Makes a report; each line of `text` is a paragraph, those in `furniture` are the site's.
  init(
    _ source: String, _ text: String, isPage: Bool = false, title: String? = nil, outlet: String? = nil,
    authors: [String] = [], agency: String? = nil, published: String? = nil,
    ground: Publication.Ground = .metadata, furniture: [String] = []
  ) {
    let original = isPage ? "<html>" + text : text
    let body = ReportText(text)
    var passages: [Passage] = []
    var start = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let count = line.utf8.count
      if count > 0 {
        let kind: Passage.Kind =
          line == title ?? "" ? .title : furniture.contains(String(line)) ? .furniture : .paragraph
        passages.append(Passage(span: TextSpan(start, start + count), kind: kind))
      }
      start += count + 1
    }
    report = Report(
      source: source, original: Array(original.utf8), text: body, passages: passages, title: title,
      outlet: outlet, authors: authors, agency: agency,
      published: published.flatMap { value in
        CalendarDate(iso: value).map { Publication(value: value, dating: Dating(day: $0), ground: ground) }
      }, language: "en")
    words = text.split { $0.isWhitespace }.count
  }

  /// The span of some words, which must stand in the text.
  func span(_ words: String) -> TextSpan {
    let text = String(decoding: report.text.utf8, as: UTF8.self)
    guard let range = text.range(of: words, options: .literal) else {
      fatalError("not in the text: \(words)")
    }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return TextSpan(start, start + words.utf8.count)
  }

  /// A figure at `amount` inside the evidence `quote`.
  func figure(
    _ quote: String, _ amount: String, _ quantity: Quantity, of measure: String, heads: [String]? = nil,
    status: Figure.Status = .stated, year: String? = nil, speaker: String? = nil,
    modality: Modality = .asserted
  ) -> Mention {
    let evidence = span(quote)
    let inside = quote.range(of: amount, options: .literal)!
    let start = evidence.start + quote.utf8.distance(from: quote.startIndex, to: inside.lowerBound)
    let time = year.flatMap { year -> Timex? in
      guard let first = CalendarDate(iso: year + "-01-01"), let last = CalendarDate(iso: year + "-12-31")
      else {
        return nil
      }
      return Timex(
        span: span(year), kind: .date, value: year,
        dating: Dating(start: first, end: last, precision: .year), anchor: .explicit, rule: "date.year")
    }
    let terms = (heads ?? [String(measure.split(separator: " ").last ?? "")]).map {
      MeasureTerm(lemma: $0, part: .head)
    }
    return Mention(
      report: report.id, span: evidence,
      claim: .figure(
        Figure(
          quantity: quantity, span: TextSpan(start, start + amount.utf8.count),
          measure: Measure(span: nil, phrase: measure, terms: terms), status: status, time: time)),
      speaker: speaker.map(span), modality: modality, rule: "figure.test")
  }
}

extension MeasureUnit {
  static let km = MeasureUnit(name: "km", dimension: .length, factor: 1000)
  static let mile = MeasureUnit(name: "mile", dimension: .length, factor: Decimal(string: "1609.344")!)
  static let dollar = MeasureUnit(name: "USD", dimension: .currency)
  static let percent = MeasureUnit(name: "percent", dimension: .percent)
  static func count(_ noun: String) -> MeasureUnit { MeasureUnit(name: noun, dimension: .count) }
}

/// A fact with the standing that the given lineages make, as the ledger would.
func fact(_ id: String, _ mentions: [Mention], lineages: [Lineage], isDisputed: Bool = false) -> Fact {
  let sorted = mentions.sorted { ($0.report, $0.span) < ($1.report, $1.span) }
  let found = lineages.filter { lineage in mentions.contains { lineage.reports.contains($0.report) } }.map(
    \.id)
  let standing: Standing = isDisputed ? .disputed : found.count > 1 ? .corroborated : .singleSource
  return Fact(
    id: id, claim: mentions[0].claim, mentions: sorted, lineages: found.sorted(), standing: standing,
    joins: mentions.count > 1 ? ["figure.same-amount"] : [])
}
