public import EntenteModel

/// What was read of the dates of one text.
public struct DateReading: Hashable, Sendable {
  /// The time expressions in the order of the text, those that could not be resolved among them.
  public let dates: [Timex]
  /// The stretches that two expressions span or that one leaves open, in the order of the text.
  public let ranges: [DateRange]
  /// The expressions of `dates` whose value stays underspecified, with the reason.
  public let unread: [Unread]

  /// Makes a reading.
  public init(dates: [Timex], ranges: [DateRange], unread: [Unread]) {
    self.dates = dates
    self.ranges = ranges
    self.unread = unread
  }
}

/// A stretch of time told by two expressions ("from 2014 until last year") or by one and a word that leaves an
/// end open ("since 2014", "by late 2025", "before the end of February").
///
/// TIMEX3 has a value for each expression only; the range is what they say together.
public struct DateRange: Hashable, Sendable {
  /// From the word that opens the range to the last expression.
  public let span: TextSpan
  /// The expressions, as indices into ``DateReading/dates``: one or two.
  public let dates: Range<Int>
  /// The stretch, with an end that is `nil` where it is open.
  public let dating: Dating
  /// The name of the rule that read it.
  public let rule: String

  /// Makes a range.
  public init(span: TextSpan, dates: Range<Int>, dating: Dating, rule: String) {
    self.span = span
    self.dates = dates
    self.dating = dating
    self.rule = rule
  }
}
