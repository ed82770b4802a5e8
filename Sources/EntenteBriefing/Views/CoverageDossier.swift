import EntenteLedger
import EntenteModel

/// A coverage as JSON, in the terms of the dossier.
struct CoverageDossier {
  private let affair: Affair
  private let coverage: Coverage

  init(_ affair: Affair, _ coverage: Coverage) {
    self.affair = affair
    self.coverage = coverage
  }

  private struct Page: Encodable {
    let affair: Dossier.Name
    let lineages: [Kin]
    let coverage: [Line]
    let reports: [Share]
    let facts: [Dossier.Fact]
  }

  private struct Kin: Encodable {
    let id: String
    let reports: [ReportID]
  }

  private struct Line: Encodable {
    let fact: String
    let states: [ReportID]
    let contradicts: [ReportID]
  }

  private struct Share: Encodable {
    let id: ReportID
    let states: Int
    let alone: Int
    let contradicts: Int
    let leavesOut: [String]
  }

  func json() throws -> [UInt8] {
    let maker = try DossierMaker(affair)
    return try JSONBytes.of(
      Page(
        affair: maker.name, lineages: coverage.lineages.map { Kin(id: $0.id, reports: $0.reports) },
        coverage: coverage.lines.map {
          Line(fact: $0.fact, states: $0.stating, contradicts: $0.contradicting)
        },
        reports: coverage.shares.map {
          Share(
            id: $0.report, states: $0.states, alone: $0.alone, contradicts: $0.contradicts,
            leavesOut: $0.leavesOut)
        },
        facts: affair.ledger.facts.map(maker.fact)))
  }
}
