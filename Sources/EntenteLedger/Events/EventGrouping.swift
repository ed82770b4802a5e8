package import EntenteModel

/// The joining of events on its own, for measuring it on mentions that are given and fitting its weights.
package struct EventGrouping {
  /// Two mentions as joining compares them.
  package struct Pair: Sendable {
    /// The indices of the two in ``EventGrouping/mentions``.
    package let first: Int
    package let second: Int
    /// The features in the order of ``EventWeights``, and behind them those of how alike the reports and words are.
    package let features: [Double]
    /// Whether they rule one another out.
    package let areApart: Bool
  }

  /// The mentions in the order in which they are compared.
  package let mentions: [Mention]
  private let entries: [EventEntry]
  private let floor: JoinFloor

  /// Takes the reports of an affair with the mentions of events that are to be joined.
  ///
  /// - Parameters:
  ///   - contributions: the reports; mentions of other kinds than events and roles are not looked at.
  ///   - kinship: what is known of words.
  ///   - sorts: for the triggers of deeds that are of no type the kind that they are taken for.
  package init(_ contributions: [Contribution], kinship: Kinship, sorts: [Place: String] = [:]) {
    let sorted = contributions.sorted { $0.reading.report < $1.reading.report }
    let lineages = LineageFinder(kinship: kinship).lineages(of: sorted)
    let support = Support(lineages: lineages)
    let entities = EntityAssembler().assemble(sorted)
    let index = EntityIndex(entities)
    let all = Dictionary(grouping: sorted.flatMap(\.reading.mentions), by: \.claim.kind)
    let floor = JoinFloor(
      book: TermBook(sorted, support: support), index: index, support: support, kinship: kinship,
      alignment: Alignment(lineages: lineages),
      stateBook: StateBook(entities: entities, roles: all[.role] ?? [], index: index),
      days: ReportDays(sorted))
    self.floor = floor
    entries = floor.entries(all[.event] ?? []).compactMap { EventEntry($0, floor, sort: sorts[$0.place]) }
    mentions = entries.map(\.base.mention)
  }

  /// All pairs of mentions.
  package func pairs() -> [Pair] {
    var likeness = EventLikeness(floor: floor, entries: entries)
    var reports = ReportLikeness(book: floor.book)
    var found: [Pair] = []
    for first in entries.indices {
      for second in entries.indices[(first + 1)...] {
        let (one, other) = (entries[first], entries[second])
        found.append(
          Pair(
            first: first, second: second, features: features(one, other, &likeness, &reports),
            areApart: EventLikeness.areApart(one, other)))
      }
    }
    return found
  }

  /// The groups of mentions that tell of one event, as indices.
  ///
  /// Where `areAllCompared`, every pair is compared, not those alone that share a key of ``Blocks``.
  package func groups(_ weights: EventWeights = .standard, areAllCompared: Bool = false) -> [[Int]] {
    var likeness = EventLikeness(floor: floor, entries: entries)
    var reports = ReportLikeness(book: floor.book)
    let soleDeeds = likeness.soleDeeds
    let all = entries.indices.flatMap { first in entries.indices[(first + 1)...].map { (first, $0) } }
    return ClaimAssembler(
      entries, by: EventAssembler.rule, floor: floor, candidates: areAllCompared ? all : nil,
      likeness: {
        guard !EventLikeness.areApart($0, $1) else { return nil }
        return weights.chance(features($0, $1, &likeness, &reports))
      }, areSure: { soleDeeds.areOne($0, $1) }
    ).groups
  }

  /// The features of ``EventLikeness`` and the wider ones.
  private func features(
    _ one: EventEntry, _ other: EventEntry, _ likeness: inout EventLikeness, _ reports: inout ReportLikeness
  ) -> [Double] {
    let mentions = (one.base.mention, other.base.mention)
    let areTwo = mentions.0.report == mentions.1.report ? 0.0 : 1
    let alike = areTwo == 0 ? 0 : reports.of(mentions.0.report, mentions.1.report)
    let near = likeness.nearness(one.event.lemma, other.event.lemma)
    let lemma = near >= 0.9 ? 1.0 : 0
    let words = floor.book.overlap(one.base.terms, other.base.terms)
    return likeness.features(one, other) + [
      alike, lemma * alike, near, near >= 0.8 ? 1 : 0, lemma * words, areTwo,
    ]
  }
}

/// How much of what two reports tell is told by both.
private struct ReportLikeness {
  let book: TermBook
  private var known: [ReportID: [ReportID: Double]] = [:]
  private var terms: [ReportID: [TermBook.Term]] = [:]

  init(book: TermBook) { self.book = book }

  mutating func of(_ one: ReportID, _ other: ReportID) -> Double {
    let (first, second) = one < other ? (one, other) : (other, one)
    if let value = known[first]?[second] { return value }
    let value = book.overlap(all(first), all(second))
    known[first, default: [:]][second] = value
    return value
  }

  private mutating func all(_ report: ReportID) -> [TermBook.Term] {
    if let found = terms[report] { return found }
    let found = book.terms(in: TextSpan(0, .max), of: report)
    terms[report] = found
    return found
  }
}
