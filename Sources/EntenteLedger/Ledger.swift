/// What many reports of one affair say, put together: the result of the reduce.
///
/// All lists are in an order that depends on content alone, so that the same reports give the same ledger.
public struct Ledger: Hashable, Sendable {
  /// Every report is of exactly one lineage; sorted by identity.
  public let lineages: [Lineage]
  /// The entities, sorted by identity; every referent of every report is of exactly one.
  public let entities: [Entity]
  /// The facts, sorted by identity.
  public let facts: [Fact]
  /// The disputes, sorted by identity.
  public let disputes: [Dispute]
  /// The facts that an analyst rejected, sorted by identity; they are of no list but this.
  public let rejected: [Fact]

  /// Makes a ledger.
  public init(
    lineages: [Lineage], entities: [Entity] = [], facts: [Fact], disputes: [Dispute], rejected: [Fact] = []
  ) {
    self.lineages = lineages
    self.entities = entities
    self.facts = facts
    self.disputes = disputes
    self.rejected = rejected
  }

  /// The facts and those that were rejected.
  public var allFacts: [Fact] { facts + rejected }

  /// The pairs of names that may be one thing's and were left apart, with their grounds; sorted, each once.
  public var doubts: [EntityJoin] {
    Set(entities.flatMap { $0.grounds.filter { $0.verdict == .unsure } }).sorted()
  }

  /// The empty ledger.
  public static let empty = Ledger(lineages: [], facts: [], disputes: [])
}
