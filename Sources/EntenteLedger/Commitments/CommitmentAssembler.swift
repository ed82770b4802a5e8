import EntenteModel

/// Makes facts of the mentions of commitments: the same parties, bound to the same thing.
struct CommitmentAssembler {
  let floor: JoinFloor

  private static let rule = ClaimAssembler<CommitmentEntry>.Rule(
    name: "commitment.same-object", pairThreshold: 0.5, groupThreshold: 0.42,
    passageName: "commitment.same-passage")

  /// The facts and disputes of the commitments among some mentions.
  func assemble(_ mentions: [Mention]) -> (facts: [Fact], disputes: [Dispute]) {
    let entries = floor.entries(mentions).compactMap { CommitmentEntry($0, floor) }
    var likeness = CommitmentLikeness(floor: floor)
    let joined = ClaimAssembler(
      entries, by: Self.rule, floor: floor, likeness: { likeness.of($0, $1) })
    let facts = joined.facts
    let disputes = CommitmentRivalry(joined: joined, facts: facts).disputes(floor)
    return (facts.disputed(in: disputes), disputes)
  }
}

/// A commitment's mention as joining compares it.
struct CommitmentEntry: JoinableEntry {
  let base: JoinEntry
  let commitment: Commitment
  let parties: [String]
  /// The same as the states they act for.
  let states: [String]
  /// The content words of what is to be done; of the whole clause where no more is told than that one is willing.
  let object: [TermBook.Term]

  init?(_ base: JoinEntry, _ floor: JoinFloor) {
    guard case .commitment(let commitment) = base.mention.claim else { return nil }
    self.base = base
    self.commitment = commitment
    parties = base.entities(.party, floor.index)
    states = floor.stateBook.states(of: parties)
    let told = commitment.object.map { floor.book.terms(in: $0, of: base.mention.report) } ?? []
    object = told.allSatisfy { Self.attitudes.contains(floor.book.lemmas[Int($0.lemma)]) } ? base.terms : told
  }

  /// Nouns that tell that somebody is bound or willing, and nothing of what for.
  private static let attitudes: Set<String> = [
    "aim", "ambition", "commitment", "desire", "determination", "eagerness", "goal", "hope", "intent",
    "intention",
    "interest", "objective", "pledge", "plan", "promise", "readiness", "resolve", "target", "undertaking",
    "vow",
    "will", "willingness", "wish",
  ]

  /// Commitments are worth comparing that share a party or the state of one, or that name none.
  var keys: [String] { parties.isEmpty ? [""] : states }

  var slot: String? { "" }

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
