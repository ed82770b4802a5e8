public import EntenteModel

/// A stretch of one report.
public struct Place: Hashable, Comparable, Sendable, Codable {
  /// The report.
  public let report: ReportID
  /// Where in its text.
  public let span: TextSpan

  /// Makes a place.
  public init(report: ReportID, span: TextSpan) {
    self.report = report
    self.span = span
  }

  /// Whether `left` comes before `right`: by report, then by span.
  public static func < (left: Place, right: Place) -> Bool {
    (left.report, left.span) < (right.report, right.span)
  }
}
