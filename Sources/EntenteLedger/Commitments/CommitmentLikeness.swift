import EntenteModel

/// How likely it is that two mentions tell of one commitment.
struct CommitmentLikeness {
  private let floor: JoinFloor
  private var words: WordMatch

  init(floor: JoinFloor) {
    self.floor = floor
    words = WordMatch(floor)
  }

  /// The likeness, 0 to 1; `nil` where they rule one another out.
  mutating func of(_ one: CommitmentEntry, _ other: CommitmentEntry) -> Double? {
    if one.base.mention.modality == .denied, other.base.mention.modality != .denied { return nil }
    if other.base.mention.modality == .denied, one.base.mention.modality != .denied { return nil }
    if let first = one.commitment.count, let second = other.commitment.count, first != second { return nil }
    if haveOtherDeadlines(one, other) { return nil }
    if isBound(one) != isBound(other) { return nil }
    if let first = one.commitment.target, let second = other.commitment.target,
      first.quantity.baseValue != second.quantity.baseValue
    {
      return nil
    }
    let object = words.overlap(one.object, other.object)
    let isCopied = object >= 0.5 && floor.alignment.ties(one.base.place, other.base.place)
    let features = [
      max(share(one.parties, other.parties), 0.8 * share(one.states, other.states)), object,
      words.overlap(one.base.terms, other.base.terms),
      areSame(one.commitment.count, other.commitment.count),
      one.commitment.target != nil && other.commitment.target != nil ? 1 : 0,
      one.commitment.kind == other.commitment.kind ? 1 : 0, isCopied ? 1 : 0,
      areSame(one.commitment.deadline?.value, other.commitment.deadline?.value),
      share(one.base.figures, other.base.figures),
    ]
    let sum = zip(features, Self.weights).reduce(-2.2) { $0 + $1.0 * $1.1 }
    return 0.5 + 0.5 * sum / (1 + sum.magnitude)
  }

  /// Of parties, words of the object, words of the clause, count of papers, target amount, kind, copied passage,
  /// deadline, figures.
  private static let weights = [0.6, 2.6, 1.2, 1.2, 1.4, 0.4, 2.5, 1.2, 1.4]

  /// 1 where both tell it and tell the same.
  private func areSame<Value: Equatable>(_ one: Value?, _ other: Value?) -> Double {
    one != nil && one == other ? 1 : 0
  }

  /// One report tells two terms of one paper apart by their deadlines; two reports word a deadline in two ways, but
  /// never as two days.
  private func haveOtherDeadlines(_ one: CommitmentEntry, _ other: CommitmentEntry) -> Bool {
    guard let first = one.commitment.deadline, let second = other.commitment.deadline else { return false }
    if one.base.mention.report == other.base.mention.report { return first.value != second.value }
    guard let day = first.dating, let another = second.dating else { return false }
    return !day.overlaps(another)
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
