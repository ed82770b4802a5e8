/// What was read from one report: the result of the map that comes before assembly.
public struct Reading: Hashable, Sendable, Codable {
  /// The report that was read.
  public let report: ReportID
  /// The number of words read (tokens with a letter or a digit, furniture left out).
  public let words: Int
  /// The time expressions, in the order of the text.
  public let dates: [Timex]
  /// The things the report speaks of, in the order of their first naming, and behind them those that it tells of in
  /// passing; claims name them by index.
  public let referents: [Referent]
  /// The claims, in the order of the text.
  public let mentions: [Mention]
  /// What could not be read, in the order of the text.
  public let unread: [Unread]

  /// Makes a reading.
  public init(
    report: ReportID, words: Int, dates: [Timex], referents: [Referent] = [], mentions: [Mention],
    unread: [Unread]
  ) {
    self.report = report
    self.words = words
    self.dates = dates
    self.referents = referents
    self.mentions = mentions
    self.unread = unread
  }
}
