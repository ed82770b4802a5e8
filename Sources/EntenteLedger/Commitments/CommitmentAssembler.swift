import EntenteModel

/// Makes facts of the mentions of commitments: the same parties, bound to the same thing.
struct CommitmentAssembler {
  let floor: JoinFloor

  private static let rule = ClaimAssembler<CommitmentEntry>.Rule(
    name: "commitment.same-object", pairThreshold: 0.5, groupThreshold: 0.42)

  /// The facts of the commitments among some mentions.
  func assemble(_ mentions: [Mention]) -> [Fact] {
    let entries = floor.entries(mentions).compactMap { CommitmentEntry($0, floor) }
    let likeness = CommitmentLikeness(floor: floor)
    return ClaimAssembler(entries, by: Self.rule, support: floor.support, likeness: likeness.of).facts
  }
}

/// A commitment's mention as joining compares it.
struct CommitmentEntry: JoinableEntry {
  let base: JoinEntry
  let commitment: Commitment
  let parties: [String]
  /// The content words of what is to be done; of the whole clause where that is not told.
  let object: [TermBook.Term]

  init?(_ base: JoinEntry, _ floor: JoinFloor) {
    guard case .commitment(let commitment) = base.mention.claim else { return nil }
    self.base = base
    self.commitment = commitment
    parties = base.entities(.party, floor.index)
    object = commitment.object.map { floor.book.terms(in: $0, of: base.mention.report) } ?? base.terms
  }

  /// Commitments are worth comparing that share a party, or that name none.
  var keys: [String] { parties.isEmpty ? [""] : parties }

  /// The one that names an amount or a term speaks for the fact, then the one that tells most of what is to be done.
  var untold: [Int] {
    let told = (commitment.target == nil ? 0 : 1) + (commitment.deadline == nil ? 0 : 1)
    return [-told, -object.count]
  }

  var content: String {
    [
      "commitment", commitment.kind.rawValue, parties.joined(separator: ","),
      commitment.terms.joined(separator: ","), commitment.count.map(String.init) ?? "",
    ].joined(separator: "|")
  }
}

/// How likely it is that two mentions tell of one commitment.
struct CommitmentLikeness {
  let floor: JoinFloor

  /// The likeness, 0 to 1; `nil` where they rule one another out.
  func of(_ one: CommitmentEntry, _ other: CommitmentEntry) -> Double? {
    if one.base.mention.modality == .denied, other.base.mention.modality != .denied { return nil }
    if other.base.mention.modality == .denied, one.base.mention.modality != .denied { return nil }
    if let first = one.commitment.count, let second = other.commitment.count, first != second { return nil }
    if isBound(one) != isBound(other) { return nil }
    if let first = one.commitment.target, let second = other.commitment.target,
      first.quantity.baseValue != second.quantity.baseValue
    {
      return nil
    }
    let parties = share(one.parties, other.parties)
    let words = floor.book.overlap(one.object, other.object)
    let clause = floor.book.overlap(one.base.terms, other.base.terms)
    let count = one.commitment.count != nil && one.commitment.count == other.commitment.count ? 1.0 : 0
    let target = one.commitment.target != nil && other.commitment.target != nil ? 1.0 : 0
    let kind = one.commitment.kind == other.commitment.kind ? 1.0 : 0
    let copied = words >= 0.5 && floor.alignment.ties(one.base.place, other.base.place) ? 1.0 : 0
    let sum =
      -2.2 + 0.6 * parties + 2.6 * words + 1.2 * clause + 1.2 * count + 1.4 * target + 0.4 * kind + 2.5
      * copied
    return 0.5 + 0.5 * sum / (1 + sum.magnitude)
  }

  /// Whether the parties bound themselves: a proposal or an offer binds nobody.
  private func isBound(_ entry: CommitmentEntry) -> Bool {
    switch entry.commitment.kind {
    case .signed, .agreed, .pledged, .approved, .reaffirmed: true
    case .proposed, .offered: false
    }
  }

  private func share(_ one: [String], _ other: [String]) -> Double {
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    return Double(SharedCount.of(one, other)) / Double(min(one.count, other.count))
  }
}
