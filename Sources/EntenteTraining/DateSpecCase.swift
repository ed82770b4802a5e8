import EntenteModel
import EntenteReading
import Foundation

/// One case of the Recognizers-Text DateTime specifications.
struct DateSpecCase: Sendable {
  /// What kind of talk a case is, told by the form of what it expects.
  enum Class: String, CaseIterable, Sendable {
    /// Everything that is none of the following.
    case news = "dates in news"
    /// A time of day or a range of them, or a date with one: meetings and reminders.
    case clock = "times of meetings"
    /// A date of digits without a year (4-22, 4/22), a bare number for a day ("on 15"), the n-th weekday of no
    /// month ("second Sunday"), a weekday with a number ("Fri 14th").
    case digits = "digits and days that are ambiguous"
    /// Letters and digits without a blank ("Nov7", "5h", "fy31"), which no newsroom writes.
    case glued = "letters and digits glued"
    /// Days and years in spoken number words ("June thirty", "the nineteen fifties").
    case spoken = "days and years as they are spoken"
    /// What is expected is another expression merged with a word before it ("before 2018", "since"), which
    /// TIMEX3 leaves out of the expression.
    case merged = "a modifier merged in"
    /// Expressions counted from now in commands: "next 3 days", "rest of the week", "within 2 weeks", ranges of
    /// a duration or with an hour.
    case assistant = "spans counted from now"
    /// No expression is expected.
    case none = "nothing to find"
  }

  /// One expected expression.
  struct Expected: Sendable {
    let words: String
    let span: TextSpan
    let kind: String
    let values: [String]
    /// For a range, its first day and the day after its last, as the specification writes them.
    let ends: [(start: String, end: String)]
  }

  let file: String
  let text: ReportText
  let reference: Publication?
  let expected: [Expected]

  /// Reads a case; `nil` when its text or its results cannot be read.
  init?(file: String, _ object: [String: Any]) {
    guard let input = object["Input"] as? String, let results = object["Results"] as? [[String: Any]] else {
      return nil
    }
    self.file = file
    text = ReportText(input)
    let moment = (object["Context"] as? [String: Any])?["ReferenceDateTime"] as? String
    reference = moment.flatMap { moment in
      CalendarDate(iso: moment).map {
        Publication(value: $0.description, dating: Dating(day: $0), ground: .given)
      }
    }
    expected = results.compactMap { Self.expected($0, in: input) }
  }

  private static func expected(_ result: [String: Any], in input: String) -> Expected? {
    guard let words = result["Text"] as? String, let start = result["Start"] as? Int else { return nil }
    let kind = (result["Type"] ?? result["TypeName"]) as? String ?? ""
    let length = result["Length"] as? Int ?? ((result["End"] as? Int ?? start) - start + 1)
    let units = Array(input.utf16)
    guard start + length <= units.count else { return nil }
    let first = String(decoding: units[..<start], as: UTF16.self).utf8.count
    let count = String(decoding: units[start..<start + length], as: UTF16.self).utf8.count
    let resolution = (result["Value"] ?? result["Resolution"]) as? [String: Any] ?? [:]
    let all = resolution["values"] as? [[String: Any]] ?? [resolution]
    return Expected(
      words: words, span: TextSpan(first, first + count), kind: String(kind.split(separator: ".").last ?? ""),
      values: all.compactMap { ($0["timex"] ?? $0["Timex"]) as? String } + all.flatMap(Self.resolved),
      ends: all.flatMap(Self.ends))
  }

  /// The resolved days of a value that is written in two forms.
  private static func resolved(_ value: [String: Any]) -> [String] {
    let resolutions = ["FutureResolution", "PastResolution"].compactMap { value[$0] as? [String: Any] }
    return (resolutions + [value]).flatMap { one in
      ["date", "value", "dateTime"].compactMap { one[$0] as? String }
    }
  }

  private static func ends(_ value: [String: Any]) -> [(start: String, end: String)] {
    let resolutions = ["FutureResolution", "PastResolution"].compactMap { value[$0] as? [String: Any] }
    return (resolutions + [value]).compactMap { one in
      let start = (one["startDate"] ?? one["start"]) as? String
      let end = (one["endDate"] ?? one["end"]) as? String
      return start == nil && end == nil ? nil : (start ?? "", end ?? "")
    }
  }

  /// What kind of talk the case is.
  var kind: Class {
    if expected.isEmpty { return .none }
    let kinds = Set(expected.map(\.kind))
    if kinds.contains(where: { $0.hasPrefix("time") || $0.hasPrefix("datetime") }) { return .clock }
    if expected.contains(where: { Self.isDigits($0.words) || Self.isOpenWeekday($0.words) }) {
      return .digits
    }
    if expected.contains(where: { Self.isGlued($0.words) }) { return .glued }
    if expected.contains(where: { Self.isSpoken($0.words) }) { return .spoken }
    if expected.contains(where: { Self.isMerged($0) }) { return .merged }
    if expected.contains(where: { Self.isCountedFromNow($0) }) { return .assistant }
    return .news
  }

  /// Digits and marks only, without a year of four digits; or a bare day of the month.
  private static func isDigits(_ words: String) -> Bool {
    let bare = words.split(separator: " ").filter {
      !["on", "the", "from", "to", "between", "and"].contains($0.lowercased())
    }
    let numbers = words.split { !$0.isNumber }
    let isDate = numbers.count == 3 && numbers.contains { $0.count == 4 }
    let isYear = numbers.allSatisfy { $0.count == 4 }
    if bare.count == 1, let first = bare.first, first.first?.isNumber ?? false, numbers.count == 1,
      numbers[0].count < 3
    {
      return true
    }
    if bare.count == 1, ordinals.contains(bare[0].lowercased()) { return true }
    return !isDate && !isYear && !numbers.isEmpty
      && bare.allSatisfy { word in !word.utf8.contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A } }
  }

  /// A weekday with a number, or the n-th weekday of no month.
  private static func isOpenWeekday(_ words: String) -> Bool {
    let parts = words.lowercased().split(separator: " ")
    guard parts.count == 2 else { return false }
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    let isNamed = parts.contains { part in days.contains { part.hasPrefix($0) } }
    return isNamed && (parts[1].first?.isNumber ?? false || ordinals.contains(String(parts[0])))
  }

  private static func isGlued(_ words: String) -> Bool {
    words.split { " -/,.".contains($0) }.contains { word in
      guard let digit = word.firstIndex(where: \.isNumber), let letter = word.firstIndex(where: \.isLetter)
      else {
        return false
      }
      let isOrdinal =
        ["st", "nd", "rd", "th", "s", "'s"].contains { word.lowercased().hasSuffix($0) } && digit < letter
      let isQuarter = word.count == 2 && letter < digit
      return !isOrdinal && !isQuarter
    }
  }

  private static let spoken = [
    "twenty", "thirty", "nineteen", "eighteen", "thousand", "hundred", "noughties",
  ]
  private static let units = ["day", "week", "month", "year", "hour", "minute", "second", "decade"]

  private static func isSpoken(_ words: String) -> Bool {
    let lower = words.lowercased()
    return spoken.contains { lower.contains($0) } && !units.contains { lower.contains($0) }
  }

  private static let ordinals = ["second", "thirty", "first", "third", "fourth", "ninth", "seventeenth"]

  private static let openers = [
    "before ", "after ", "since ", "until ", "till ", "by ", "prior to ", "later than ",
    "earlier than ", "not before", "not later", "no later", "sooner than", "on or ", "as of", "from on",
    "starting",
    "at least", "more than", "less than", "around ", "about ", "as late as", "as early as", "any time",
    "anytime",
  ]

  private static func isMerged(_ expected: Expected) -> Bool {
    let words = expected.words.lowercased()
    return openers.contains { words.hasPrefix($0) } || words.hasSuffix("or later")
      || words.hasSuffix("or earlier")
  }

  /// Ranges that begin or end at the reference time or that hold an hour.
  private static func isCountedFromNow(_ expected: Expected) -> Bool {
    let words = " " + expected.words.lowercased() + " "
    let isPlan = [
      "rest of", "within ", "to date", "remaining", "in less", "in more", "upcoming", " this time",
      "tmr", " eo", " sy", "school year", " my ", "w/c", " all ", " all-", " full ", " full-", "and now",
      "to now",
      "to today", "till now", "current date", "in the future", "business day", "everyday", " starting ",
      " beginning ", " previous ", " following ",
      "day after ", " the day ", "the fortnight", "year before", "from today", " in two weeks since ",
    ]
    .contains { words.contains($0) }
    let isSpan =
      expected.kind == "daterange" && expected.values.first?.contains(",P") ?? false
      && [" next ", " last ", " past ", " previous ", " coming ", " following "].contains {
        words.contains($0)
      }
    return isPlan || isSpan
  }

  /// Whether what was read is what is expected.
  func isRight(_ reading: DateReading) -> Bool {
    for one in expected where !isRead(one, reading) { return false }
    return reading.dates.allSatisfy { date in expected.contains { $0.span.overlaps(date.span) } }
  }

  private func isRead(_ one: Expected, _ reading: DateReading) -> Bool {
    let values = Set(one.values.map { DateCorpusEvaluation.plain($0) })
    for date in reading.dates where date.span.overlaps(one.span) {
      if ([date.value] + date.alternatives).contains(where: {
        values.contains(DateCorpusEvaluation.plain($0))
      }) {
        return true
      }
      if values.contains(where: { DateSpecValue.isSame(String($0), date) }) { return true }
      if let dating = date.dating, one.kind == "daterange", matches(dating, nil, one) { return true }
    }
    return reading.ranges.contains { range in
      let closing = reading.dates[range.dates.upperBound - 1].dating?.start
      return range.span.overlaps(one.span) && matches(range.dating, closing, one)
    }
  }

  /// The specification ends "from 2014 to 2018" where 2018 begins, the reader where it ends; both count.
  private func matches(_ dating: Dating, _ closing: CalendarDate?, _ one: Expected) -> Bool {
    let start = dating.start?.description ?? ""
    let stops = [dating.end, dating.end?.adding(days: 1), closing].map { $0?.description ?? "" }
    return one.ends.contains { ends in
      ends.start.prefix(10) == start && stops.contains(String(ends.end.prefix(10)))
    }
  }
}
