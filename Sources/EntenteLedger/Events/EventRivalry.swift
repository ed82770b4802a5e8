import EntenteModel

/// Finds events that cannot be true together: one deed on two days, one deed by two doers, one deed done and not done.
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
  /// How much of the words two tellings must share that name two doers.
  static let agentThreshold = 0.3
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
      guard one.event.type == other.event.type, let chance = chance(one, other, kind, &likeness),
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

  /// How likely it is that two mentions speak of one matter; `nil` where it is not likely enough.
  private func chance(
    _ one: EventEntry, _ other: EventEntry, _ kind: Dispute.Kind, _ likeness: inout EventLikeness
  ) -> Double? {
    switch kind {
    case .date:
      let chance = likeness.chance(one, other)
      return chance >= Self.dayThreshold ? chance : nil
    case .agent:
      // Who did it is what differs; the deed must be told in the same words.
      let words = floor.book.overlap(one.base.terms, other.base.terms, names: false)
      return words >= Self.agentThreshold || areNumberedAlike(one, other) ? words : nil
    case .fact, .figure, .place, .role:
      guard likeness.nearness(one.event.lemma, other.event.lemma) >= 0.9 else { return nil }
      let chance = likeness.chance(one, other)
      return chance >= Self.threshold ? chance : nil
    }
  }

  /// Whether both tell of one in a row by its number: "the third round of talks".
  private func areNumberedAlike(_ one: EventEntry, _ other: EventEntry) -> Bool {
    let own = Set(one.base.terms.filter { !$0.isName }.map(\.lemma))
    let shared = own.intersection(other.base.terms.map(\.lemma)).map { floor.book.lemmas[Int($0)] }
    return shared.count >= 3 && shared.contains { Self.ordinals.contains($0) }
  }

  private static let ordinals: Set<String> = [
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "2nd", "3rd", "4th",
    "5th",
  ]

  /// In what two mentions of one matter contradict each other.
  private static func kind(_ one: EventEntry, _ other: EventEntry) -> Dispute.Kind? {
    let modalities = Set([one.event.modality, other.event.modality])
    if modalities == [.happened], EventLikeness.haveTwoDoers(one, other),
      !EventLikeness.areApartInTime(one, other)
    {
      return .agent
    }
    if EventLikeness.areTurned(one, other) { return nil }
    if modalities == [.happened, .denied] { return .fact }
    guard modalities == [.happened], let first = one.dating, let second = other.dating,
      first.precision == .day, second.precision == .day, let day = first.start, let another = second.start,
      day != another, !first.overlaps(second), abs(day.dayNumber - another.dayNumber) <= mostDays
    else { return nil }
    return .date
  }

  private static func reports(_ fact: Fact) -> Set<ReportID> { Set(fact.mentions.map(\.report)) }

  private func dispute(_ one: Fact, _ other: Fact, _ kind: Dispute.Kind) -> Dispute {
    let (rule, asked) =
      switch kind {
      case .date: ("dispute.contrary-days", "date of ")
      case .agent: ("dispute.contrary-doers", "who did it: ")
      case .fact, .figure, .place, .role: ("dispute.contrary-deeds", "")
      }
    return Dispute.between(
      [one, other], kind: kind, rule: rule, value: { value(of: $0, kind) }, about: { about($0[0], kind) },
      question: { "\(asked)\($0): \($1)?" })
  }

  private func about(_ fact: Fact, _ kind: Dispute.Kind) -> String {
    guard case .event(let event) = fact.claim else { return "" }
    let names = ((kind == .agent ? [] : event.actors) + event.targets).map(\.words)
    return ([event.lemma] + (names.isEmpty ? [] : ["(" + names.prefix(3).joined(separator: ", ") + ")"]))
      .joined(separator: " ")
  }

  private func value(of fact: Fact, _ kind: Dispute.Kind) -> String {
    guard case .event(let event) = fact.claim else { return "" }
    if kind == .fact { return event.modality == .denied ? "not done" : "done" }
    if kind == .agent { return event.actors.map(\.words).joined(separator: ", ") }
    return (event.dating ?? event.time?.dating)?.start?.description ?? event.time?.value ?? ""
  }
}
