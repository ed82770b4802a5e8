import EntenteLanguage
import EntenteModel
import EntenteReading

/// A sentence with one or more stretches in `[[ ]]`, and what the date reader makes of it.
struct DateMarks {
  let text: ReportText
  let spans: [TextSpan]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var spans: [TextSpan] = []
    var start = 0
    var rest = Substring(marked)
    while let next = rest.first {
      if rest.hasPrefix("[[") {
        start = bytes.count
        rest = rest.dropFirst(2)
      } else if rest.hasPrefix("]]") {
        spans.append(TextSpan(start, bytes.count))
        rest = rest.dropFirst(2)
      } else {
        bytes += Array(String(next).utf8)
        rest = rest.dropFirst()
      }
    }
    text = ReportText(validating: bytes) ?? ReportText("")
    self.spans = spans
  }

  /// Reads it as published on `published`, a day or a month by ISO 8601; `nil` for no publication date.
  func read(published: String?, ground: Publication.Ground = .metadata) -> DateReading {
    let passage = Passage(span: text.span, kind: .paragraph)
    let segmented = Segmenter().segment(text, passages: [passage])
    return DateReader().read(segmented, published: published.flatMap { Self.publication($0, ground) })
  }

  /// The values read at the marked stretches; `nil` where nothing stands at exactly that place.
  func values(published: String?) -> [String?] {
    let dates = read(published: published).dates
    return spans.map { span in dates.first { $0.span == span }?.value }
  }

  static func publication(_ value: String, _ ground: Publication.Ground) -> Publication? {
    if let day = CalendarDate(iso: value) {
      return Publication(value: value, dating: Dating(day: day), ground: ground)
    }
    guard let first = CalendarDate(iso: value + "-01") else { return nil }
    let dating = Dating(start: first, end: first.adding(months: 1).adding(days: -1), precision: .month)
    return dating.map { Publication(value: value, dating: $0, ground: ground) }
  }
}
