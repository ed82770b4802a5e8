import EntenteModel

/// Lays two ledgers side by side and tells what the later one has and the earlier one has not.
struct ChangeFinder {
  private let before: Ledger
  private let after: Ledger
  private let factBefore: [String: Fact]
  /// For each fact of the later ledger the facts of the earlier one that have a mention in common with it, sorted.
  private let origins: [String: [String]]
  /// The same from the earlier to the later one.
  private let heirs: [String: [String]]
  private let lineageBefore: [ReportID: String]
  private let lineageAfter: [ReportID: String]

  init(_ before: Ledger, _ after: Ledger) {
    self.before = before
    self.after = after
    factBefore = Dictionary(before.facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var owner: [Mention: String] = [:]
    for fact in before.facts {
      for mention in fact.mentions { owner[mention] = fact.id }
    }
    var origins: [String: [String]] = [:]
    var heirs: [String: Set<String>] = [:]
    for fact in after.facts {
      let own = Set(fact.mentions.compactMap { owner[$0] })
      origins[fact.id] = own.sorted()
      for origin in own { heirs[origin, default: []].insert(fact.id) }
    }
    self.origins = origins
    self.heirs = heirs.mapValues { $0.sorted() }
    lineageBefore = Self.lineages(before)
    lineageAfter = Self.lineages(after)
  }

  private static func lineages(_ ledger: Ledger) -> [ReportID: String] {
    Dictionary(
      ledger.lineages.flatMap { lineage in lineage.reports.map { ($0, lineage.id) } },
      uniquingKeysWith: { first, _ in first })
  }

  var newReports: [ReportID] { lineageAfter.keys.filter { lineageBefore[$0] == nil }.sorted() }

  var newFacts: [String] { after.facts.filter { origins[$0.id]?.isEmpty ?? true }.map(\.id) }

  var newEvidence: [Changes.Evidence] {
    known.compactMap { fact, _ in
      let mentions = new(of: fact)
      return mentions.isEmpty ? nil : Changes.Evidence(fact: fact.id, mentions: mentions)
    }
  }

  var moves: [Changes.Move] {
    known.compactMap { fact, origins in
      let standings = origins.map(\.standing)
      guard !standings.contains(fact.standing) else { return nil }
      let strongest = [Standing.corroborated, .disputed, .singleSource].first(where: standings.contains)
      return Changes.Move(
        fact: fact.id, before: strongest ?? .singleSource, after: fact.standing,
        reasons: reasons(fact, origins))
    }
  }

  /// The disputes of the later ledger of which no dispute of the earlier one has two sides.
  var opened: [Dispute] {
    let earlier = before.disputes.map { sides(of: $0) { heirs[$0] ?? [] } }
    return after.disputes.filter { dispute in
      let sides = dispute.positions.map { Set($0.facts) }
      return !earlier.contains { Self.meet($0, sides) }
    }
  }

  /// The disputes of the earlier ledger of which no dispute of the later one has two sides.
  var closed: [Dispute] {
    let later = after.disputes.map { $0.positions.map { Set($0.facts) } }
    return before.disputes.filter { dispute in
      let sides = sides(of: dispute) { heirs[$0] ?? [] }
      return !later.contains { Self.meet(sides, $0) }
    }
  }

  var turns: [Changes.Turn] {
    known.compactMap { fact, origins in
      guard fact.claim.kind == .commitment else { return nil }
      let told = Set(origins.flatMap(\.mentions).compactMap(Self.status))
      let mentions = new(of: fact).filter { mention in
        Self.status(of: mention).map { !told.contains($0) } ?? false
      }
      guard !mentions.isEmpty else { return nil }
      return Changes.Turn(
        fact: fact.id, before: Self.inOrder(told), after: Self.inOrder(Set(mentions.compactMap(Self.status))),
        mentions: mentions)
    }
  }

  /// The facts of the later ledger of which something was known, with what was known.
  private var known: [(fact: Fact, origins: [Fact])] {
    after.facts.compactMap { fact in
      let origins = (origins[fact.id] ?? []).compactMap { factBefore[$0] }
      return origins.isEmpty ? nil : (fact, origins)
    }
  }

  private func new(of fact: Fact) -> [Mention] {
    fact.mentions.filter { lineageBefore[$0.report] == nil }
  }

  private func sides(of dispute: Dispute, _ heirs: (String) -> [String]) -> [Set<String>] {
    dispute.positions.map { Set($0.facts.flatMap(heirs)) }
  }

  /// Whether two positions of the one have a fact in common with two positions of the other.
  private static func meet(_ one: [Set<String>], _ other: [Set<String>]) -> Bool {
    let met = one.map { side in Set(other.indices.filter { !side.isDisjoint(with: other[$0]) }) }
      .filter { !$0.isEmpty }
    return met.count >= 2 && met.reduce(into: Set<Int>()) { $0.formUnion($1) }.count >= 2
  }

  private static func status(of mention: Mention) -> Commitment.Status? {
    guard case .commitment(let commitment) = mention.claim else { return nil }
    return commitment.status
  }

  private static func inOrder(_ statuses: Set<Commitment.Status>) -> [Commitment.Status] {
    Commitment.Status.allCases.filter(statuses.contains)
  }

  private func reasons(_ fact: Fact, _ origins: [Fact]) -> [Changes.Reason] {
    var reasons: [Changes.Reason] = []
    let earlier = Set(origins.flatMap(\.reports))
    let lineages = Set(earlier.compactMap { lineageAfter[$0] })
    let others = fact.reports.filter { !earlier.contains($0) && !lineages.contains(lineageAfter[$0] ?? "") }
    if !others.isEmpty { reasons.append(.newLineages(others)) }
    if lineages.count < Set(earlier.compactMap { lineageBefore[$0] }).count {
      reasons.append(.lineagesTied(earlier.sorted()))
    }
    if origins.count > 1 { reasons.append(.joined(origins.map(\.id))) }
    if origins.contains(where: { (heirs[$0.id]?.count ?? 0) > 1 }) { reasons.append(.parted) }
    if fact.standing == .disputed {
      reasons += after.disputes.filter { $0.positions.contains { $0.facts.contains(fact.id) } }
        .map { .disputeOpened($0.id) }
    }
    if origins.contains(where: { $0.standing == .disputed }) {
      let ids = Set(origins.map(\.id))
      reasons += before.disputes.filter { $0.positions.contains { !ids.isDisjoint(with: $0.facts) } }
        .map { .disputeClosed($0.id) }
    }
    return reasons
  }
}
