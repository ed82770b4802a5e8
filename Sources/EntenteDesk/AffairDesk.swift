public import EntenteLedger
public import EntenteModel

/// Joins the floors: reports in, an affair out.
public struct AffairDesk: Sendable {
  let reportDesk = ReportDesk()
  private let assembler = Assembler(kinship: .english)

  /// Makes a desk.
  public init() {}

  /// The affair of some reports and what they contribute, given in the same order, under some judgements.
  public func affair(
    name: String, reports: [Report], contributions: [Contribution], judgements: [Judgement] = []
  ) -> Affair {
    Affair(
      name: name, reports: reports, readings: contributions.map(\.reading),
      ledger: assembler.assemble(contributions), judgements: judgements)
  }

  /// Reads some reports on all cores and assembles their affair.
  ///
  /// - Parameters:
  ///   - name: the affair's name.
  ///   - reports: the reports, each once.
  ///   - progress: called after each report with the number read so far; from any thread.
  /// - Returns: the affair.
  public func affair(
    name: String, reports: [Report], progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async -> Affair {
    let contributions = await reportDesk.contributions(of: reports, progress: progress)
    return affair(name: name, reports: reports, contributions: contributions)
  }
}
