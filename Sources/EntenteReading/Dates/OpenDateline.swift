import EntenteLanguage
import EntenteModel

/// The day that a dateline names without its year: "OSLO, Feb 21 (Agency) - ".
///
/// It has no value in one report; that it is the day of writing is told by its anchor, so that others can settle it.
struct OpenDateline {
  private let text: SegmentedText

  init(_ text: SegmentedText) { self.text = text }

  /// The same reading with the dateline's day marked as such, where there is one.
  func marked(_ reading: DateReading) -> DateReading {
    guard let index = reading.dates.firstIndex(where: { $0.kind == .date }), isDateline(reading.dates[index])
    else {
      return reading
    }
    let day = reading.dates[index]
    var dates = reading.dates
    dates[index] = Timex(
      span: day.span, kind: day.kind, value: day.value, modifier: day.modifier, dating: nil,
      alternatives: day.alternatives, anchor: .dateline, rule: day.rule)
    return DateReading(dates: dates, ranges: reading.ranges, unread: reading.unread)
  }

  /// Whether an open day stands between a place name at the head of a passage and an agency or dash.
  private func isDateline(_ day: Timex) -> Bool {
    guard day.dating == nil, day.value.utf8.count == 10, day.value.hasPrefix("XXXX-"),
      !day.value.hasPrefix("XXXX-X"),
      let sentence = text.sentenceRanges.firstIndex(where: { range in
        range.contains { text.span(of: text.tokens[$0]).overlaps(day.span) }
      })
    else { return false }
    let passages = text.sentencePassages
    guard text.passages[passages[sentence]].kind == .paragraph,
      sentence == 0 || passages[sentence - 1] != passages[sentence]
    else { return false }
    let range = text.sentenceRanges[sentence]
    let before = range.filter { text.span(of: text.tokens[$0]).end <= day.span.start }
    guard (1...Self.longestPlace).contains(before.count), before.allSatisfy(isOfPlace),
      let next = range.first(where: { text.span(of: text.tokens[$0]).start >= day.span.end })
    else { return false }
    return Self.closers.contains(text.tokens[next].hash)
  }

  /// Whether a token can be of a place's name: a word with a capital, or a mark.
  private func isOfPlace(_ token: Int) -> Bool {
    let token = text.tokens[token]
    if token.shape.contains(.punctuation) { return true }
    if Self.openers.contains(token.hash) { return false }
    let first = text.text.utf8[text.span(of: token).start]
    return first &- 0x41 < 26 || first >= 0x80
  }

  private static let longestPlace = 7
  /// Words that begin a sentence's time, not a place.
  private static let openers = WordList("on in by since until from after before at the this last next")
  private static let closers = WordList("( / - – — : --")
}
