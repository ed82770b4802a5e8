public import EntenteModel

/// What later reports changed in a ledger: the difference between the ledger without them and the one with them.
///
/// It is derived from the two ledgers each time, and never from a log. A fact of the one is known again in the other by
/// its mentions, since what it is called can change when it is told more exactly.
public struct Changes: Hashable, Sendable {
  /// A fact with evidence that it did not have.
  public struct Evidence: Hashable, Sendable {
    /// The identity of the fact, as it now is.
    public let fact: String
    /// The new mentions, sorted by report and span.
    public let mentions: [Mention]
  }

  /// Why the standing of a fact moved.
  public enum Reason: Hashable, Sendable {
    /// Reports of other lineages state it too.
    case newLineages([ReportID])
    /// Reports that stated it as lineages of their own turned out to come from one text.
    case lineagesTied([ReportID])
    /// It is a position of a dispute that there was not before.
    case disputeOpened(String)
    /// The dispute that it was a position of is there no more.
    case disputeClosed(String)
    /// It is one fact with others that stood apart before.
    case joined([String])
    /// What was one fact stands apart now.
    case parted
  }

  /// A fact whose standing is another than before.
  public struct Move: Hashable, Sendable {
    /// The identity of the fact, as it now is.
    public let fact: String
    /// Its standing before; of several facts that were joined the strongest.
    public let before: Standing
    /// Its standing now.
    public let after: Standing
    /// Why.
    public let reasons: [Reason]
  }

  /// A commitment of which reports say that something else became.
  public struct Turn: Hashable, Sendable {
    /// The identity of the fact, as it now is.
    public let fact: String
    /// What was said to have become of it before, in the order of the cases.
    public let before: [Commitment.Status]
    /// What is said now and was not said before.
    public let after: [Commitment.Status]
    /// The new mentions that say so.
    public let mentions: [Mention]
  }

  /// The reports that the one ledger has and the other has not, sorted.
  public let reports: [ReportID]
  /// Facts of which nothing was known before, by identity, sorted.
  public let newFacts: [String]
  /// Facts that were known and have new evidence, sorted by identity.
  public let newEvidence: [Evidence]
  /// Facts whose standing moved, sorted by identity.
  public let moves: [Move]
  /// Disputes that there were not before, by identity, sorted.
  public let opened: [String]
  /// Disputes that are there no more, as they were.
  public let closed: [Dispute]
  /// Commitments whose status moved, sorted by identity.
  public let turns: [Turn]

  /// Compares two ledgers.
  ///
  /// - Parameters:
  ///   - before: the ledger without the later reports.
  ///   - after: the ledger with them.
  public init(from before: Ledger, to after: Ledger) {
    let finder = ChangeFinder(before, after)
    reports = finder.newReports
    newFacts = finder.newFacts
    newEvidence = finder.newEvidence
    moves = finder.moves
    opened = finder.opened.map(\.id)
    closed = finder.closed
    turns = finder.turns
  }

  /// Whether nothing changed.
  public var isEmpty: Bool {
    newFacts.isEmpty && newEvidence.isEmpty && moves.isEmpty && opened.isEmpty && closed.isEmpty
      && turns.isEmpty
  }
}
