import EntenteModel

/// Which facts of figures a stretch of a report states: two clauses that state the same amount of the same thing are
/// likely to tell of one matter.
struct FigureIndex {
  private let places: [ReportID: [(start: Int, fact: String)]]

  init(_ facts: [Fact] = []) {
    var found: [ReportID: [(start: Int, fact: String)]] = [:]
    for fact in facts {
      for mention in fact.mentions {
        found[mention.report, default: []].append((mention.claim.anchor.start, fact.id))
      }
    }
    places = found.mapValues { $0.sorted { ($0.start, $0.fact) < ($1.start, $1.fact) } }
  }

  /// The facts whose amounts stand in a stretch, sorted, each once.
  func facts(in span: TextSpan, of report: ReportID) -> [String] {
    let all = places[report] ?? []
    return Set(all.lazy.filter { $0.start >= span.start && $0.start < span.end }.map(\.fact)).sorted()
  }
}
