public import EntenteModel

/// Which report states which fact, which contradicts it, and which is silent.
///
/// What a report leaves out is told by lineage: a fact counts as left out where two or more lineages other than the
/// report's own state it, however many copies they have.
public struct Coverage: Hashable, Sendable {
  /// How a report stands to a fact.
  public enum Cell: String, Hashable, Sendable, Codable, CaseIterable {
    case states
    /// It states a fact that cannot be true together with this one.
    case contradicts
    case silent
  }

  /// A fact and how each report stands to it.
  public struct Line: Hashable, Sendable {
    /// The identity of the fact.
    public let fact: String
    /// The reports that state it, sorted.
    public let stating: [ReportID]
    /// The reports that contradict it and do not state it, sorted.
    public let contradicting: [ReportID]

    /// How a report stands to the fact.
    public subscript(report: ReportID) -> Cell {
      stating.contains(report) ? .states : contradicting.contains(report) ? .contradicts : .silent
    }
  }

  /// How much of the ledger a report has.
  public struct Share: Hashable, Sendable {
    /// The report.
    public let report: ReportID
    /// The number of facts that it states.
    public let states: Int
    /// The number of facts that no other lineage states.
    public let alone: Int
    /// The number of facts that it contradicts.
    public let contradicts: Int
    /// The facts on which it is silent and which two or more other lineages state, those of most lineages first.
    public let leavesOut: [String]
  }

  /// The lineages, as columns: the reports of each stand together.
  public let lineages: [Lineage]
  /// A line for each fact: of more lineages first, then by identity.
  public let lines: [Line]
  /// What each report has and leaves out, in the order of the reports' identities.
  public let shares: [Share]

  /// Lays the facts of a ledger by its reports.
  public init(_ ledger: Ledger) {
    lineages = ledger.lineages
    let facts = ledger.facts.sorted { ($1.lineages.count, $0.id) < ($0.lineages.count, $1.id) }
    let against = Self.contradictions(ledger)
    lines = facts.map { fact in
      let stating = fact.reports
      let contradicting = (against[fact.id] ?? []).subtracting(stating)
      return Line(fact: fact.id, stating: stating, contradicting: contradicting.sorted())
    }
    shares = Self.shares(ledger, facts, lines)
  }

  /// For each disputed fact the reports that hold another position.
  private static func contradictions(_ ledger: Ledger) -> [String: Set<ReportID>] {
    var found: [String: Set<ReportID>] = [:]
    for dispute in ledger.disputes {
      for position in dispute.positions {
        for other in dispute.positions where other != position {
          for fact in position.facts { found[fact, default: []].formUnion(other.reports) }
        }
      }
    }
    return found
  }

  private static func shares(_ ledger: Ledger, _ facts: [Fact], _ lines: [Line]) -> [Share] {
    var states: [ReportID: Int] = [:]
    var alone: [ReportID: Int] = [:]
    var contradicts: [ReportID: Int] = [:]
    for (fact, line) in zip(facts, lines) {
      for report in line.stating {
        states[report, default: 0] += 1
        if fact.lineages.count == 1 { alone[report, default: 0] += 1 }
      }
      for report in line.contradicting { contradicts[report, default: 0] += 1 }
    }
    // Only what two lineages state can be left out; the most of a large affair is not.
    let known = zip(facts, lines).filter { $0.0.lineages.count >= 2 }
      .map { (fact: $0.0, stating: Set($0.1.stating), contradicting: Set($0.1.contradicting)) }
    return ledger.lineages.flatMap { lineage in
      lineage.reports.map { report in
        let leftOut = known.filter { known in
          let others = known.fact.lineages.count - (known.fact.lineages.contains(lineage.id) ? 1 : 0)
          return others >= 2 && !known.stating.contains(report) && !known.contradicting.contains(report)
        }
        return Share(
          report: report, states: states[report] ?? 0, alone: alone[report] ?? 0,
          contradicts: contradicts[report] ?? 0, leavesOut: leftOut.map(\.fact.id))
      }
    }
    .sorted { $0.report < $1.report }
  }
}
