import EntenteModel

/// Puts the contributions of many reports together: the reduce.
///
/// A pure function of the set of contributions: their order does not matter, and a contribution given twice counts
/// once.
public struct Assembler: Sendable {
  private let kinship: Kinship

  /// Makes an assembler that knows words by `kinship`.
  public init(kinship: Kinship) {
    self.kinship = kinship
  }

  /// The ledger of some contributions.
  public func assemble(_ contributions: [Contribution]) -> Ledger {
    let each = Dictionary(
      contributions.map { ($0.reading.report, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = each.values.sorted { $0.reading.report < $1.reading.report }
    let lineages = LineageFinder(kinship: kinship).lineages(of: sorted)
    let support = Support(lineages: lineages)
    let figures = FigureAssembler(kinship: kinship, support: support)
      .assemble(sorted.flatMap(\.reading.mentions), lineages: lineages)
    return Ledger(
      lineages: lineages, facts: figures.facts.sorted { $0.id < $1.id },
      disputes: figures.disputes.sorted { $0.id < $1.id })
  }
}
