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
    let mentions = Dictionary(grouping: sorted.flatMap(\.reading.mentions), by: \.claim.kind)
    let (figures, (index, book)) = Parallel.both {
      FigureAssembler(kinship: kinship, support: support).assemble(
        mentions[.figure] ?? [], lineages: lineages)
    } _: {
      (EntityIndex(EntityAssembler(support: support).assemble(sorted)), TermBook(sorted, support: support))
    }
    let floor = JoinFloor(
      book: book, index: index, support: support, kinship: kinship, alignment: Alignment(lineages: lineages),
      stateBook: StateBook(entities: index.entities, roles: mentions[.role] ?? [], index: index),
      figures: FigureIndex(figures.facts), days: ReportDays(sorted))
    let (events, others) = Parallel.both {
      EventAssembler(floor: floor).assemble(mentions[.event] ?? [])
    } _: {
      let commitments = CommitmentAssembler(floor: floor).assemble(mentions[.commitment] ?? [])
      let said =
        QuotationAssembler(floor: floor).assemble(mentions[.quotation] ?? [])
        + LinkAssembler(floor: floor).assemble(mentions[.link] ?? [])
      let roles = RoleAssembler(index: index, support: support, contributions: sorted)
        .assemble(mentions[.role] ?? [])
      return (
        facts: commitments.facts + said + roles.facts, disputes: commitments.disputes + roles.disputes
      )
    }
    var facts = figures.facts + events.facts + others.facts
    var disputes = figures.disputes + events.disputes + others.disputes
    facts = AboutFinder(index: index, readings: sorted.map(\.reading)).completed(facts)
    facts.sort { $0.id < $1.id }
    disputes.sort { $0.id < $1.id }
    return Ledger(lineages: lineages, entities: index.entities, facts: facts, disputes: disputes)
  }
}
