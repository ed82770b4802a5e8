public import EntenteLedger
import EntenteModel

/// Why something in the ledger is as it is: `entente explain`.
public struct Explanation: BriefTable {
  let affair: Affair
  let finding: AffairFinding
  let quoter: Quoter
  let brief: Brief

  /// Explains a part of an affair.
  public init(_ affair: Affair, _ finding: AffairFinding) {
    self.affair = affair
    self.finding = finding
    quoter = Quoter(affair)
    brief = Brief(affair)
  }

  /// The grounds in words.
  public func text(_ style: TextStyle) -> String {
    var page = TextPage(style)
    switch finding {
    case .fact(let fact, _): write(fact, on: &page)
    case .entity(let entity, _): write(entity, on: &page)
    case .dispute(let dispute): write(dispute, on: &page)
    case .report(let report): write(report, on: &page)
    }
    return page.text
  }

  /// The judgements that hold for a fact or entity, as paragraphs.
  func judgements(on id: String, _ page: inout TextPage) {
    let holding = holding(id)
    guard !holding.isEmpty else { return }
    page.heading("JUDGEMENTS")
    let words = JudgementWriter(affair)
    for judgement in holding {
      page.paragraph(
        [
          Run("\(judgement.number). \(words.decision(judgement.decision))", .strong),
          Run(", \(words.signing(judgement))"),
        ], indent: 2, hanging: 3)
    }
  }

  /// The judgements that hold for a fact or entity.
  func holding(_ id: String) -> [Judgement] {
    affair.judgements.filter { judgement in
      if case .holds(let ids)? = affair.states[judgement.number] { ids.contains(id) } else { false }
    }
  }

  /// The rules of some joins, each with its sentence.
  func rules(_ rules: [String], on page: inout TextPage) {
    for rule in rules {
      page.paragraph(
        [Run(rule, .strong), Run(RuleWords.words(rule).map { ": " + $0 } ?? "")], indent: 2, hanging: 2)
    }
  }

  /// The disputes that a fact is a position of.
  func disputes(of id: String) -> [Dispute] {
    affair.ledger.disputes.filter { dispute in dispute.positions.contains { $0.facts.contains(id) } }
  }

  private func write(_ dispute: Dispute, on page: inout TextPage) {
    page.paragraph([Run(dispute.id, .quiet), Run("  a dispute of kind \(dispute.kind.rawValue)")])
    rules([dispute.rule], on: &page)
    TextSections.disagreements(brief.disagreements.filter { $0.id == dispute.id }, on: &page)
    page.gap()
    for position in dispute.positions {
      page.paragraph(
        [Run(position.value, .strong), Run(": the facts " + position.facts.joined(separator: ", "))],
        indent: 2, hanging: 2)
    }
  }

  private func write(_ report: Report, on page: inout TextPage) {
    guard let source = brief.sources.first(where: { $0.report.id == report.id }) else { return }
    TextSections.source(source, on: &page)
    let kin = brief.kin.first { $0.lineage == source.lineage }
    page.gap()
    guard let kin else {
      page.paragraph([Run("It shares text with no other report: lineage \(source.lineage) is its own.")])
      return
    }
    page.paragraph([Run("Lineage \(source.lineage): " + BriefWords.oneSource(kin), .strong)], hanging: 2)
    for pair in kin.pairs where [pair.from, pair.to].contains(source.label) {
      page.paragraph([Run(BriefWords.shared(pair))], indent: 2, hanging: 2)
      for passage in pair.passages {
        for quote in [passage.from, passage.to] {
          page.paragraph(TextSections.runs(of: quote, label: quote.label + ", "), indent: 4, hanging: 2)
        }
      }
    }
  }
}
