import EntenteLedger
import EntenteModel
import Foundation

extension FixtureReport {
  /// The report itself.
  var report: Report {
    let text = ReportText(sentences.joined(separator: " "))
    return Report(
      source: "fixture.txt", original: text.utf8, text: text,
      passages: [Passage(span: text.span, kind: .paragraph)], outlet: outlet, agency: agency)
  }
}

extension Affair {
  /// The affair of some fixture reports under some decisions, numbered in their order.
  init(_ fixtures: [FixtureReport], _ decisions: [Decision] = [], heirs: [ReportID: ReportID] = [:]) {
    let contributions = fixtures.map(\.contribution)
    self.init(
      name: "Fixture", reports: fixtures.map(\.report), readings: contributions.map(\.reading),
      ledger: Assembler(kinship: .fixture).assemble(contributions),
      judgements: decisions.enumerated().map {
        Judgement(number: $0 + 1, decision: $1, by: "N. Holt", at: 0, why: "known")
      }, heirs: heirs)
  }

  /// The same affair under some decisions.
  func under(_ decisions: [Decision]) -> Affair {
    Affair(
      name: name, reports: reports, readings: readings, ledger: assembled,
      judgements: decisions.enumerated().map {
        Judgement(number: $0 + 1, decision: $1, by: "N. Holt", at: 0, why: "known")
      })
  }

  /// The affair's texts by report.
  var texts: [ReportID: ReportText] {
    Dictionary(uniqueKeysWithValues: reports.map { ($0.id, $0.text) })
  }

  /// What a judgement on a fact of the affair rests on.
  func anchor(_ fact: Fact, _ mention: Int? = nil) -> FactAnchor {
    guard let anchor = FactAnchor(fact, evidence: mention, texts: texts) else {
      preconditionFailure("the fact has evidence")
    }
    return anchor
  }

  /// The fact of a value, in kilometres.
  func fact(_ value: Int) -> Fact? {
    ledger.allFacts.first { fact in
      if case .figure(let figure) = fact.claim { figure.quantity.words == "\(value) km" } else { false }
    }
  }
}

extension FixtureReport {
  /// A report that states lengths of roads, each in a sentence whose other words no other report has.
  static func roads(_ name: String, _ lengths: [(road: String, length: Int)]) -> FixtureReport {
    func words(_ item: (road: String, length: Int)) -> String { "\(item.length) km \(name)\(item.road)" }
    return FixtureReport(
      sentences: lengths.map { item in
        let filler = (0..<6).map { "\(name.lowercased())\(item.road)\($0)word" }.joined(separator: " ")
        return "The \(item.road) road runs \(words(item)) \(filler)."
      },
      figures: lengths.map {
        FigureNote(words: words($0), value: Decimal($0.length), measure: "road \($0.road) +run")
      })
  }
}
