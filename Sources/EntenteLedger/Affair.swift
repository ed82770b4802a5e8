public import EntenteModel

/// An affair: its reports, what was read from each, and the ledger that follows from it.
///
/// The ledger is always the one that assembly makes of the readings; whoever changes the reports makes it anew.
public struct Affair: Sendable {
  /// The affair's name, as given by its owner.
  public let name: String
  /// The reports, sorted by identity.
  public let reports: [Report]
  /// What was read from each report, in the order of `reports`.
  public let readings: [Reading]
  /// The ledger.
  public let ledger: Ledger

  /// Makes an affair; reports are put in order, and each must have its reading.
  public init(name: String, reports: [Report], readings: [Reading], ledger: Ledger) {
    let byReport = Dictionary(readings.map { ($0.report, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = reports.sorted { $0.id < $1.id }
    self.name = name
    self.reports = sorted
    self.readings = sorted.map { report in
      guard let reading = byReport[report.id] else { preconditionFailure("a report without its reading") }
      return reading
    }
    self.ledger = ledger
  }
}
