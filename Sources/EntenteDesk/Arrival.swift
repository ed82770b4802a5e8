public import EntenteModel

/// A report that was just had, and where.
public struct Arrival: Sendable {
  /// The report.
  public let report: Report
  /// What tells its place from others: an address without marks of the reader's way, or a file's whole path; `nil` for
  /// what has no place, as standard input.
  public let place: String?
  /// When it was fetched, in seconds since 1970; `nil` for a file.
  public let found: Int?

  /// Makes an arrival.
  public init(report: Report, place: String?, found: Int? = nil) {
    self.report = report
    self.place = place
    self.found = found
  }
}

/// What became of a report that arrived.
public struct Outcome: Sendable {
  /// What can become of a report.
  public enum Fate: Hashable, Sendable {
    /// The affair did not know it.
    case new
    /// The affair has it: the same bytes, or the same text at the same place.
    case known(ReportID)
    /// The affair has its text from another page of the same site; the place is noted.
    case sameText(ReportID)
    /// The affair has its text from another site; it is a report of its own, and of the same lineage.
    case copy(of: ReportID)
    /// Another text stood at its place before; that one is kept, and not read any more.
    case version(of: ReportID, change: TextChange)
  }

  /// The report.
  public let report: Report
  /// What became of it.
  public let fate: Fate

  /// Whether the affair has changed by it.
  public var isTaken: Bool {
    switch fate {
    case .new, .copy, .version: true
    case .known, .sameText: false
    }
  }
}
