public import EntenteLedger
public import EntenteModel

/// Joins the floors: reports in, an affair out.
public struct AffairDesk: Sendable {
  private let assembler = Assembler(kinship: .english)

  /// Makes a desk.
  public init() {}

  /// The affair of some reports and what they contribute, given in the same order.
  public func affair(name: String, reports: [Report], contributions: [Contribution]) -> Affair {
    Affair(
      name: name, reports: reports, readings: contributions.map(\.reading),
      ledger: assembler.assemble(contributions))
  }
}
