public import EntenteModel

/// An affair: its reports, what was read from each, and the ledger that follows from it.
///
/// The ledger is always the one that assembly makes of the readings, with the judgements laid over it; whoever changes
/// the reports makes it anew.
public struct Affair: Sendable {
  /// The affair's name, as given by its owner.
  public let name: String
  /// The reports, sorted by identity.
  public let reports: [Report]
  /// What was read from each report, in the order of `reports`.
  public let readings: [Reading]
  /// The ledger as assembly makes it.
  public let assembled: Ledger
  /// The ledger with the judgements laid over it: the one that is written out.
  public let ledger: Ledger
  /// What analysts decided, in order.
  public let judgements: [Judgement]
  /// What has become of each judgement, by number; of one that undoes another, nothing.
  public let states: [Int: JudgementState]

  /// Makes an affair; reports are put in order, and each must have its reading.
  ///
  /// - Parameters:
  ///   - name: the affair's name.
  ///   - reports: its reports.
  ///   - readings: what was read from them.
  ///   - ledger: the ledger as assembly makes it.
  ///   - judgements: what analysts decided.
  ///   - heirs: for a report whose text has changed the report that took its place.
  public init(
    name: String, reports: [Report], readings: [Reading], ledger: Ledger, judgements: [Judgement] = [],
    heirs: [ReportID: ReportID] = [:]
  ) {
    let byReport = Dictionary(readings.map { ($0.report, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = reports.sorted { $0.id < $1.id }
    self.name = name
    self.reports = sorted
    self.readings = sorted.map { report in
      guard let reading = byReport[report.id] else { preconditionFailure("a report without its reading") }
      return reading
    }
    assembled = ledger
    self.judgements = judgements.sorted { $0.number < $1.number }
    (self.ledger, states) = JudgementLayer(reports: self.reports, readings: self.readings, heirs: heirs)
      .judged(ledger, by: self.judgements)
  }
}
