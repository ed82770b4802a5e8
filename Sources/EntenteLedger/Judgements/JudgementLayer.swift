import EntenteModel

/// Lays judgements over an assembled ledger. A pure function of the affair's reports, readings and judgements.
///
/// The order is that of `docs/decisions/0014-judgements.md`: undoing; things parted, joined, given a kind; facts parted,
/// joined, corrected, confirmed or rejected; then disputes and standings.
struct JudgementLayer {
  let reports: [Report]
  let readings: [Reading]
  let heirs: [ReportID: ReportID]

  /// The ledger as the judgements have it, and what has become of each of them.
  func judged(_ ledger: Ledger, by judgements: [Judgement]) -> (Ledger, [Int: JudgementState]) {
    let undone = Self.undone(judgements)
    let holding = judgements.filter { undone[$0.number] == nil }
    var states = undone.mapValues { JudgementState.undone(by: $0) }
    guard holding.contains(where: { $0.decision.verdict != .undo }) else { return (ledger, states) }
    let finder = AnchorFinder(reports: reports, readings: readings, heirs: heirs)
    let support = Support(lineages: ledger.lineages)
    let things = EntityJudging(ledger.entities, holding, finder: finder, readings: readings)
    let index = EntityIndex(things.entities)
    let about = AboutFinder(index: index, readings: readings)
    let facts = ledger.facts.map { moved($0, things, about) }
    let groups = FactRegrouping(facts, holding, finder: finder, support: support, about: about)
    let ruling = FactRuling(groups.facts, holding, refused: groups.refused, finder: finder, things: things)
    let disputes = DisputeJudging(
      facts: Dictionary(ruling.facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      heirs: groups.heirs, index: index, support: support
    ).rewritten(ledger.disputes)
    let disputed = Set(disputes.flatMap(\.positions).flatMap(\.facts))
    let left = ruling.facts.map { fact in
      if disputed.contains(fact.id) { return fact.standing(.disputed) }
      return fact.standing == .disputed ? fact.standing(support.standing(of: fact.reports)) : fact
    }
    let rejected = ruling.rejected.map { $0.standing(support.standing(of: $0.reports)) }
    states.merge(things.states) { $1 }
    states.merge(ruling.states) { $1 }
    return (
      Ledger(
        lineages: ledger.lineages, entities: things.entities, facts: left, disputes: disputes,
        rejected: rejected), states
    )
  }

  /// For each judgement that is undone the one that undoes it; whatever undoes may be undone itself.
  private static func undone(_ judgements: [Judgement]) -> [Int: Int] {
    var undone: [Int: Int] = [:]
    for judgement in judgements.sorted(by: { $0.number > $1.number }) {
      guard case .undo(let number) = judgement.decision, undone[judgement.number] == nil,
        number < judgement.number, undone[number] == nil
      else { continue }
      undone[number] = judgement.number
    }
    return undone
  }

  /// A fact with what it concerns after things were parted and joined.
  private func moved(_ fact: Fact, _ things: EntityJudging, _ about: AboutFinder) -> Fact {
    guard fact.about.contains(where: { things.moved[$0] != nil }) else { return fact }
    let kept = fact.about.flatMap { id -> [String] in
      guard let heir = things.moved[id] else { return [id] }
      return heir.map { [$0] } ?? []
    }
    return about.completed([fact.about(kept)])[0]
  }
}
