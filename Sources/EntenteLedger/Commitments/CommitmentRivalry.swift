import EntenteModel

/// Finds commitments that cannot be true together: what one report says was agreed and another that it was only
/// proposed, and what is under way by one report and stalled by another.
///
/// The two must be of the same parties and, by their words, the same thing; nothing that one report tells apart itself
/// is laid against each other, nor what is told of different times: that is how a commitment changes.
struct CommitmentRivalry {
  let joined: ClaimAssembler<CommitmentEntry>
  let facts: [Fact]

  /// How many words two objects must share, and how much of what the shorter one tells.
  private static let sameWords = 3
  private static let sameObject = 0.3

  private struct Rivals {
    let first: Int
    let second: Int
    let likeness: Double
    let rule: String
  }

  /// The disputes, in the order of their identities.
  func disputes(_ floor: JoinFloor) -> [Dispute] {
    var words = WordMatch(floor)
    var owner: [Int: Int] = [:]
    for (group, members) in joined.groups.enumerated() {
      for member in members { owner[member] = group }
    }
    let found = joined.candidates.compactMap { first, second -> Rivals? in
      let (one, other) = (joined.entries[first], joined.entries[second])
      guard let group = owner[first], let rival = owner[second], group != rival,
        let rule = Self.rule(one.commitment, other.commitment), SharedCount.of(one.states, other.states) > 0,
        Set(facts[group].reports).isDisjoint(with: facts[rival].reports)
      else { return nil }
      let likeness = words.containment(one.object, other.object, least: Self.sameWords)
      guard likeness >= Self.sameObject else { return nil }
      return Rivals(first: min(group, rival), second: max(group, rival), likeness: likeness, rule: rule)
    }
    var taken: Set<Int> = []
    var disputes: [Dispute] = []
    for rivals in found.sorted(by: { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }
    )
    where !taken.contains(rivals.first) && !taken.contains(rivals.second) {
      taken.formUnion([rivals.first, rivals.second])
      disputes.append(dispute(rivals, floor))
    }
    return disputes.sorted { $0.id < $1.id }
  }

  /// In what two commitments to one thing contradict each other, as the name of the rule.
  private static func rule(_ one: Commitment, _ other: Commitment) -> String? {
    if let first = one.time?.dating, let second = other.time?.dating, !first.overlaps(second) { return nil }
    if one.kind.isAccord && other.kind.isOpen || one.kind.isOpen && other.kind.isAccord {
      return "dispute.agreed-or-proposed"
    }
    guard let first = one.status?.isMoving, let second = other.status?.isMoving, first != second else {
      return nil
    }
    return "dispute.contrary-status"
  }

  private func dispute(_ rivals: Rivals, _ floor: JoinFloor) -> Dispute {
    let isOfStatus = rivals.rule == "dispute.contrary-status"
    return Dispute.between(
      [facts[rivals.first], facts[rivals.second]], kind: .fact, rule: rivals.rule,
      value: { fact in
        guard case .commitment(let commitment) = fact.claim else { return "" }
        return isOfStatus ? commitment.status?.rawValue ?? "" : commitment.kind.rawValue
      },
      about: { Self.about($0[0], floor) }, question: { "\($0): \($1)?" })
  }

  private static func about(_ fact: Fact, _ floor: JoinFloor) -> String {
    guard case .commitment(let commitment) = fact.claim else { return "" }
    let parties = commitment.parties.prefix(2).map(\.words).joined(separator: ", ")
    return commitment.terms.prefix(4).joined(separator: " ") + (parties.isEmpty ? "" : " (\(parties))")
  }
}

extension Commitment.Kind {
  /// Whether the parties came to terms.
  fileprivate var isAccord: Bool {
    switch self {
    case .signed, .agreed, .approved: true
    case .pledged, .reaffirmed, .proposed, .offered: false
    }
  }

  /// Whether it waits for an answer.
  fileprivate var isOpen: Bool { self == .proposed || self == .offered }
}

extension Commitment.Status {
  /// Whether it is being kept, or fails to be; `nil` where nothing has happened yet.
  fileprivate var isMoving: Bool? {
    switch self {
    case .begun, .kept: true
    case .stalled, .broken, .lapsed: false
    case .pending: nil
    }
  }
}
