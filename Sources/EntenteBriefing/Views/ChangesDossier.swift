import EntenteLedger
import EntenteModel

/// Changes as JSON, in the terms of the dossier.
struct ChangesDossier {
  private let affair: Affair
  private let changes: Changes

  init(_ affair: Affair, _ changes: Changes) {
    self.affair = affair
    self.changes = changes
  }

  private struct Page: Encodable {
    let affair: Dossier.Name
    let reports: [ReportID]
    let moves: [Move]
    let opened: [String]
    let closed: [Dossier.Dispute]
    let turns: [Turn]
    let newEvidence: [Evidence]
    let newFacts: [String]
    let facts: [Dossier.Fact]
  }

  private struct Move: Encodable {
    let fact: String
    let before: Standing
    let after: Standing
    let reasons: [Reason]
  }

  /// Why a standing moved: exactly one key.
  private struct Reason: Encodable {
    var newLineages: [ReportID]?
    var lineagesTied: [ReportID]?
    var disputeOpened: String?
    var disputeClosed: String?
    var joined: [String]?
    var parted: Bool?
  }

  private struct Turn: Encodable {
    let fact: String
    let before: [Commitment.Status]
    let after: [Commitment.Status]
    let evidence: [Dossier.Evidence]
  }

  private struct Evidence: Encodable {
    let fact: String
    let evidence: [Dossier.Evidence]
  }

  func json() throws -> [UInt8] {
    let maker = try DossierMaker(affair)
    let disputes = affair.ledger.disputes.filter { changes.opened.contains($0.id) }
    let named = Set(
      changes.moves.map(\.fact) + changes.turns.map(\.fact) + changes.newEvidence.map(\.fact)
        + changes.newFacts + disputes.flatMap(\.positions).flatMap(\.facts))
    return try JSONBytes.of(
      Page(
        affair: maker.name, reports: changes.reports, moves: changes.moves.map(Self.move),
        opened: changes.opened, closed: changes.closed.map(maker.dispute),
        turns: changes.turns.map {
          Turn(
            fact: $0.fact, before: $0.before, after: $0.after, evidence: $0.mentions.map(maker.evidence))
        },
        newEvidence: changes.newEvidence.map {
          Evidence(fact: $0.fact, evidence: $0.mentions.map(maker.evidence))
        }, newFacts: changes.newFacts,
        facts: affair.ledger.facts.filter { named.contains($0.id) }.map(maker.fact)))
  }

  private static func move(_ move: Changes.Move) -> Move {
    Move(fact: move.fact, before: move.before, after: move.after, reasons: move.reasons.map(reason))
  }

  private static func reason(_ reason: Changes.Reason) -> Reason {
    switch reason {
    case .newLineages(let reports): Reason(newLineages: reports)
    case .lineagesTied(let reports): Reason(lineagesTied: reports)
    case .disputeOpened(let dispute): Reason(disputeOpened: dispute)
    case .disputeClosed(let dispute): Reason(disputeClosed: dispute)
    case .joined(let facts): Reason(joined: facts)
    case .parted: Reason(parted: true)
    }
  }
}
