import EntenteModel

/// Finds events that cannot be true together: one deed on two days, one deed done and not done.
///
/// Two mentions speak of one matter when everything but what they differ in is alike, and each is the other's likest
/// counterpart in its report. Nothing that one report tells apart itself is laid against each other.
struct EventRivalry {
  let entries: [EventEntry]
  let groups: [[Int]]
  /// The facts, in the order of the groups.
  let facts: [Fact]
  let floor: JoinFloor

  /// How likely it must be that two mentions speak of one matter.
  static let threshold = 0.6
  /// The same for two days: nothing of the time speaks for them then.
  static let dayThreshold = 0.32
  /// The most days between two datings of one deed.
  static let mostDays = 31

  private struct Rivals {
    let first: Int
    let second: Int
    let kind: Dispute.Kind
    let chance: Double
  }

  /// The disputes, in the order of their identities.
  func disputes(_ candidates: [(Int, Int)], _ likeness: inout EventLikeness) -> [Dispute] {
    var owner: [Int: Int] = [:]
    for (group, members) in groups.enumerated() {
      for member in members { owner[member] = group }
    }
    var best: [Rivals] = []
    for (first, second) in candidates {
      let (one, other) = (entries[first], entries[second])
      guard let group = owner[first], let counterpart = owner[second], group != counterpart,
        one.base.mention.report != other.base.mention.report, let kind = Self.kind(one, other)
      else { continue }
      let chance = likeness.chance(one, other)
      guard chance >= (kind == .date ? Self.dayThreshold : Self.threshold),
        one.event.type == other.event.type,
        Self.reports(facts[group]).isDisjoint(with: Self.reports(facts[counterpart]))
      else { continue }
      best.append(
        Rivals(first: min(group, counterpart), second: max(group, counterpart), kind: kind, chance: chance))
    }
    var taken: Set<Int> = []
    var found: [Dispute] = []
    for rivals in best.sorted(by: { ($1.chance, $0.first, $0.second) < ($0.chance, $1.first, $1.second) })
    where !taken.contains(rivals.first) && !taken.contains(rivals.second) {
      taken.formUnion([rivals.first, rivals.second])
      found.append(dispute(facts[rivals.first], facts[rivals.second], rivals.kind))
    }
    return found.sorted { $0.id < $1.id }
  }

  /// In what two mentions of one matter contradict each other.
  private static func kind(_ one: EventEntry, _ other: EventEntry) -> Dispute.Kind? {
    if EventLikeness.areTurned(one, other) { return nil }
    let modalities = Set([one.event.modality, other.event.modality])
    if modalities == [.happened, .denied] { return .fact }
    guard modalities == [.happened], let first = one.dating, let second = other.dating,
      first.precision == .day, second.precision == .day, let day = first.start, let another = second.start,
      day != another, !first.overlaps(second), abs(day.dayNumber - another.dayNumber) <= mostDays
    else { return nil }
    return .date
  }

  private static func reports(_ fact: Fact) -> Set<ReportID> { Set(fact.mentions.map(\.report)) }

  private func dispute(_ one: Fact, _ other: Fact, _ kind: Dispute.Kind) -> Dispute {
    let sorted = [one, other].sorted { ($1.lineages.count, $0.id) < ($0.lineages.count, $1.id) }
    let positions = sorted.map { fact in
      Dispute.Position(
        value: value(of: fact, kind), facts: [fact.id], reports: fact.reports, lineages: fact.lineages.count)
    }
    let about = about(sorted[0])
    let values = positions.map(\.value).joined(separator: " or ")
    let content = sorted.map(\.id).sorted().joined(separator: " ")
    return Dispute(
      id: "d" + FactWriter.digits(of: content), about: about, kind: kind, positions: positions,
      question: kind == .date ? "date of \(about): \(values)?" : "\(about): \(values)?",
      rule: kind == .date ? "dispute.contrary-days" : "dispute.contrary-deeds")
  }

  private func about(_ fact: Fact) -> String {
    guard case .event(let event) = fact.claim else { return "" }
    let names = (event.actors + event.targets).map(\.words)
    return ([event.lemma] + (names.isEmpty ? [] : ["(" + names.prefix(3).joined(separator: ", ") + ")"]))
      .joined(separator: " ")
  }

  private func value(of fact: Fact, _ kind: Dispute.Kind) -> String {
    guard case .event(let event) = fact.claim else { return "" }
    if kind == .fact { return event.modality == .denied ? "not done" : "done" }
    return (event.dating ?? event.time?.dating)?.start?.description ?? event.time?.value ?? ""
  }
}
