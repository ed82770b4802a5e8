import EntenteModel

/// Counts support. Nothing else in the code does.
struct Support {
  private let lineageOf: [ReportID: String]

  init(lineages: [Lineage]) {
    var found: [ReportID: String] = [:]
    for lineage in lineages {
      for report in lineage.reports { found[report] = lineage.id }
    }
    lineageOf = found
  }

  /// The lineage of a report.
  func lineage(of report: ReportID) -> String { lineageOf[report] ?? report.rawValue }

  /// The independent lineages among some reports, sorted, each once. A report without a lineage is its own.
  func lineages(of reports: some Sequence<ReportID>) -> [String] {
    Set(reports.map { lineageOf[$0] ?? $0.rawValue }).sorted()
  }

  /// How far a fact stated by `reports` is supported, as long as nothing disputes it.
  func standing(of reports: some Sequence<ReportID>) -> Standing {
    lineages(of: reports).count >= 2 ? .corroborated : .singleSource
  }
}

extension Fact {
  /// The same fact with another standing.
  func standing(_ standing: Standing) -> Fact {
    Fact(
      id: id, claim: claim, about: about, bounds: bounds, mentions: mentions, lineages: lineages,
      standing: standing,
      joins: joins, judging: judging)
  }

  /// The same fact with what it concerns.
  func about(_ about: [String]) -> Fact {
    Fact(
      id: id, claim: claim, about: about, bounds: bounds, mentions: mentions, lineages: lineages,
      standing: standing,
      joins: joins, judging: judging)
  }

  /// The same fact within a stretch of time.
  func bounded(by bounds: Dating) -> Fact {
    Fact(
      id: id, claim: claim, about: about, bounds: bounds, mentions: mentions, lineages: lineages,
      standing: standing, joins: joins, judging: judging)
  }
}

extension [Fact] {
  /// The same facts, those that hold a position in one of some disputes as disputed.
  func disputed(in disputes: [Dispute]) -> [Fact] {
    let ids = Set(disputes.flatMap(\.positions).flatMap(\.facts))
    return map { ids.contains($0.id) ? $0.standing(.disputed) : $0 }
  }
}
