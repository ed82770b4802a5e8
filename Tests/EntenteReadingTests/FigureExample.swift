import EntenteLanguage
import EntenteModel
import EntenteReading

/// Sentences of our own, cut and read.
enum FigureExample {
  /// A text as one paragraph.
  static func text(_ string: String) -> SegmentedText {
    let text = ReportText(string)
    return Segmenter().segment(text, passages: [Passage(span: text.span, kind: .paragraph)])
  }

  /// The figures of a text; `dated` are words that are given as dates.
  static func figures(_ string: String, dated: [String] = []) -> [(mention: Mention, figure: Figure)] {
    let segmented = text(string)
    let dates = dated.compactMap { words -> Timex? in
      span(of: words, in: string).map {
        Timex(span: $0, kind: .date, value: "XXXX", anchor: .none, rule: "test")
      }
    }
    let reading = FigureReader().read(segmented, dates: dates.sorted { $0.span < $1.span }, report: report)
    return reading.mentions.compactMap { mention in
      guard case .figure(let figure) = mention.claim else { return nil }
      return (mention, figure)
    }
  }

  /// The report that test figures are of.
  static let report = ReportID(rawValue: "r000000000001")

  /// An amount in short: "2000…3000 about USD/year".
  static func short(_ quantity: Quantity) -> String {
    var words = "\(quantity.value)"
    if let upper = quantity.upper { words += "…\(upper)" }
    if quantity.qualifier != .exact && quantity.qualifier != .range { words += " \(quantity.qualifier)" }
    words += " \(quantity.unit.name)"
    if let per = quantity.unit.per { words += "/\(per)" }
    return words
  }

  /// Where some words stand in a text, in bytes.
  static func span(of words: String, in string: String) -> TextSpan? {
    let text = Array(string.utf8)
    let wanted = Array(words.utf8)
    guard !wanted.isEmpty, text.count >= wanted.count else { return nil }
    for start in 0...(text.count - wanted.count) where Array(text[start..<start + wanted.count]) == wanted {
      return TextSpan(start, start + wanted.count)
    }
    return nil
  }
}
