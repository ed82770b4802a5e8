import EntenteLedger
import EntenteModel

/// An affair that fills every table of the file, in as many states as are wanted.
///
/// Reports, readings and ledger each tell of the state, so that a mixture of two states equals neither. The
/// reports of an earlier state are all in the later ones.
enum SampleAffair {
  static let name = "Grain at Zürich"

  /// The affair in a state, from 0; now and then a state has a report more than the one before.
  static func state(_ state: Int) -> Affair {
    let samples = (1...min(3 + state / 100, 6)).map { SampleReport($0, state: state) }
    return Affair(
      name: name, reports: samples.map(\.report), readings: samples.map(\.reading),
      ledger: ledger(of: samples, state: state))
  }

  /// The affair in one of two states: with six reports, or with the last of them taken out.
  static func turn(_ turn: Int) -> Affair {
    state(turn.isMultiple(of: 2) ? 300 : 299)
  }

  /// The report that ``turn(_:)`` takes out and puts back.
  static let comesAndGoes = SampleReport(6, state: 300).report

  /// The rejection of a fact of the affair, whatever its state.
  static func rejection() -> Decision {
    let affair = state(1)
    let texts = Dictionary(uniqueKeysWithValues: affair.reports.map { ($0.id, $0.text) })
    guard let anchor = FactAnchor(affair.ledger.facts[0], texts: texts) else {
      preconditionFailure("the fact has evidence")
    }
    return .reject(anchor)
  }

  private static func ledger(of samples: [SampleReport], state: Int) -> Ledger {
    let reuse = Reuse(
      from: place(samples[0], "the depôt held"), to: place(samples[1], "the depôt held"), kind: .edited,
      direction: .published, likeness: 1 / Double(state + 3))
    let first = Lineage(reports: samples[..<2].map(\.report.id), reuses: [reuse])
    let others = samples[2...].map { Lineage(reports: [$0.report.id]) }
    let joined = fact("f0", [samples[0], samples[1]], [first], joins: ["figure.same", "state.\(state)"])
    let single = samples[2...].enumerated().map { fact("f\($0 + 1)", [$1], [others[$0]], joins: []) }
    let dispute = Dispute(
      id: "d0", about: "depôt in state \(state)", kind: .figure,
      positions: [
        position("about 1,200 tonnes", joined), position("1,200 tonnes or “more”", single[0]),
      ], question: "How much did the depôt hold?", rule: "dispute.figure")
    let speaker = Entity(
      id: "e0", kind: .person, name: "Häfliger", code: nil, state: "CH", aliases: ["Häfliger"],
      members: samples.map { Entity.Member(report: $0.report.id, referent: 0) },
      grounds: [
        EntityJoin(
          EntityJoin.Side(
            name: "Häfliger", member: Entity.Member(report: samples[0].report.id, referent: 0)),
          EntityJoin.Side(
            name: "Häfliger", member: Entity.Member(report: samples[1].report.id, referent: 0)),
          verdict: .same, rule: "entity.\(state)", evidence: "“häfliger” in state \(state)")
      ])
    let departures = samples.map(\.reading.mentions[2]).sorted { $0.report < $1.report }
    let left = Fact(
      id: "v0", claim: departures[0].claim, about: ["e0"],
      bounds: CalendarDate(iso: "2023-05-05").map { Dating(day: $0) }, mentions: departures,
      lineages: ([first] + others).map(\.id).sorted(), standing: .corroborated, joins: ["event.same-deed"])
    return Ledger(
      lineages: ([first] + others).sorted { $0.id < $1.id }, entities: [speaker],
      facts: [joined] + single + [left], disputes: [dispute])
  }

  private static func place(_ sample: SampleReport, _ words: String) -> Place {
    Place(report: sample.report.id, span: sample.report.text.span(of: words))
  }

  private static func fact(
    _ id: String, _ samples: [SampleReport], _ lineages: [Lineage], joins: [String]
  ) -> Fact {
    Fact(
      id: id, claim: samples[0].reading.mentions[0].claim,
      mentions: samples.map { $0.reading.mentions[0] }.sorted { $0.report < $1.report },
      lineages: lineages.map(\.id), standing: .disputed, joins: joins)
  }

  private static func position(_ value: String, _ fact: Fact) -> Dispute.Position {
    Dispute.Position(value: value, facts: [fact.id], reports: fact.reports, lineages: 1)
  }
}
