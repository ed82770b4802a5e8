import EntenteModel

/// Rewrites disputes after facts were parted, joined and rejected: whoever holds no fact holds no position.
struct DisputeJudging {
  /// The facts that are left, by identity.
  let facts: [String: Fact]
  /// For each fact that was parted or joined the one that its spokesman is of now.
  let heirs: [String: String]
  let index: EntityIndex
  let support: Support

  /// The disputes that are left, sorted by identity.
  func rewritten(_ disputes: [Dispute]) -> [Dispute] {
    var seen: Set<String> = []
    return disputes.compactMap(rewritten).filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
  }

  private func rewritten(_ dispute: Dispute) -> Dispute? {
    let isTouched = dispute.positions.flatMap(\.facts).contains { id in
      heirs[id] != nil || facts[id] == nil || facts[id]?.judging?.stated != nil
    }
    guard isTouched else { return isOnOneHolder(dispute) ? nil : dispute }
    guard !isOnOneHolder(dispute) else { return nil }
    var positions: [Dispute.Position] = []
    for position in dispute.positions {
      let taken = Set(positions.flatMap(\.facts))
      let held = Set(position.facts.map { heirs[$0] ?? $0 }).filter {
        facts[$0] != nil && !taken.contains($0)
      }
      guard !held.isEmpty else { continue }
      let other = positions.firstIndex { agree($0.facts, Array(held), in: dispute.kind) }
      let all = held.union(other.map { positions[$0].facts } ?? []).sorted()
      let value =
        other.map { positions[$0].value } ?? corrected(held.sorted(), in: dispute.kind) ?? position.value
      let reports = Set(all.flatMap { facts[$0]?.reports ?? [] }).sorted()
      let made = Dispute.Position(
        value: value, facts: all, reports: reports, lineages: support.lineages(of: reports).count)
      if let other { positions[other] = made } else { positions.append(made) }
    }
    guard positions.count >= 2 else { return nil }
    let isSame = positions.map(\.value) == dispute.positions.map(\.value)
    let content = positions.flatMap(\.facts).sorted().joined(separator: " ")
    return Dispute(
      id: "d" + FactWriter.digits(of: content), about: dispute.about, kind: dispute.kind,
      positions: positions,
      question: isSame ? dispute.question : question(dispute, positions), rule: dispute.rule)
  }

  private func question(_ dispute: Dispute, _ positions: [Dispute.Position]) -> String {
    let values = positions.map(\.value).joined(separator: " or ")
    if dispute.kind == .figure {
      let figures = positions.flatMap(\.facts).compactMap { id -> Figure? in
        guard case .figure(let figure)? = facts[id]?.claim else { return nil }
        return figure
      }
      return FigureWords.question(
        about: dispute.about, values: values, dimension: figures.first?.quantity.unit.dimension)
    }
    return (dispute.kind == .date ? "date of " : "") + "\(dispute.about): \(values)?"
  }

  /// The value of a position one of whose facts was corrected; `nil` where nothing of it was.
  private func corrected(_ ids: [String], in kind: Dispute.Kind) -> String? {
    guard let fact = ids.compactMap({ facts[$0] }).first(where: { $0.judging?.stated != nil }) else {
      return nil
    }
    switch (kind, fact.claim) {
    case (.figure, .figure): return FigureWords.value(of: fact)
    case (.date, .event(let event)): return event.dating?.start?.description
    case (.fact, .event(let event)): return event.modality == .denied ? "not done" : "done"
    default: return nil
    }
  }

  /// Whether two positions hold the same since a value was corrected.
  private func agree(_ some: [String], _ others: [String], in kind: Dispute.Kind) -> Bool {
    guard let one = facts[some[0]], let other = facts[others[0]],
      (some + others).contains(where: { facts[$0]?.judging?.stated != nil })
    else { return false }
    switch (one.claim, other.claim) {
    case (.figure(let first), .figure(let second)):
      return AmountRelation(Amount(first.quantity), Amount(second.quantity)) == .same
    case (.event(let first), .event(let second)):
      return kind == .date ? first.dating == second.dating : first.modality == second.modality
    default: return false
    }
  }

  /// Whether two persons who were said to hold one office have turned out to be one.
  private func isOnOneHolder(_ dispute: Dispute) -> Bool {
    guard dispute.kind == .role, dispute.rule != "dispute.two-offices" else { return false }
    let holders = dispute.positions.flatMap(\.facts).map { id -> [String] in
      guard let fact = facts[heirs[id] ?? id] else { return [] }
      return fact.mentions.flatMap { mention in
        mention.claim.participants.filter { $0.part == .person }
          .flatMap { index.ids(of: $0.participant, in: mention.report) }
      }
    }
    return !holders.contains { $0.isEmpty } && Set(holders.flatMap(\.self)).count == 1
  }
}
