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
    let entities = EntityAssembler(support: support).assemble(sorted)
    let index = EntityIndex(entities)
    let figures = FigureAssembler(kinship: kinship, support: support)
      .assemble(mentions[.figure] ?? [], lineages: lineages)
    let floor = JoinFloor(
      book: TermBook(sorted, support: support), index: index, support: support,
      kinship: kinship, alignment: Alignment(lineages: lineages),
      stateBook: StateBook(entities: entities, roles: mentions[.role] ?? [], index: index),
      figures: FigureIndex(figures.facts))
    var facts = figures.facts
    var disputes = figures.disputes
    let events = EventAssembler(floor: floor).assemble(mentions[.event] ?? [])
    facts += events.facts
    disputes += events.disputes
    facts += CommitmentAssembler(floor: floor).assemble(mentions[.commitment] ?? [])
    facts += QuotationAssembler(floor: floor).assemble(mentions[.quotation] ?? [])
    facts += LinkAssembler(floor: floor).assemble(mentions[.link] ?? [])
    let roles = RoleAssembler(index: index, support: support, contributions: sorted)
      .assemble(mentions[.role] ?? [])
    facts += roles.facts
    disputes += roles.disputes
    facts = AboutFinder(index: index, contributions: sorted).completed(facts)
    facts.sort { $0.id < $1.id }
    disputes.sort { $0.id < $1.id }
    return Ledger(lineages: lineages, entities: entities, facts: facts, disputes: disputes)
  }
}
