public import EntenteLedger
import EntenteModel

/// The disputes of an affair, the weightier first.
public struct DisputeTable: BriefTable {
  private let affair: Affair

  /// Makes the table of an affair.
  public init(_ affair: Affair) {
    self.affair = affair
  }

  /// Each dispute with its positions, who holds them, and the question that would settle it.
  public func text(_ style: TextStyle) -> String {
    var page = TextPage(style)
    let brief = Brief(affair)
    if brief.disagreements.isEmpty { return "The reports do not disagree in anything that was read.\n" }
    TextSections.disagreements(brief.disagreements, on: &page)
    return page.text
  }

  /// `{"affair", "disputes", "facts"}`; the facts are those that a position names.
  public func json() throws -> [UInt8] {
    struct Disputes: Encodable {
      let affair: Dossier.Name
      let disputes: [Dossier.Dispute]
      let facts: [Dossier.Fact]
    }
    let maker = try DossierMaker(affair)
    let named = Set(affair.ledger.disputes.flatMap(\.positions).flatMap(\.facts))
    let facts = affair.ledger.facts.filter { named.contains($0.id) }
    return try JSONBytes.of(
      Disputes(affair: maker.name, disputes: maker.disputes, facts: facts.map(maker.fact)))
  }
}

/// The reports of an affair, their lineages and all passages that they share.
public struct SourceTable: BriefTable {
  private let affair: Affair

  /// Makes the table of an affair.
  public init(_ affair: Affair) {
    self.affair = affair
  }

  /// Each report, then what ties reports together, passage by passage on both sides.
  public func text(_ style: TextStyle) -> String {
    let brief = Brief(affair)
    guard !brief.sources.isEmpty else { return "The affair has no reports.\n" }
    var page = TextPage(style)
    for source in brief.sources { TextSections.source(source, on: &page) }
    for kin in brief.kin {
      page.gap()
      page.paragraph([Run(BriefWords.oneSource(kin), .strong)], hanging: 2)
      for pair in kin.pairs {
        page.paragraph([Run(BriefWords.shared(pair))], indent: 2, hanging: 2)
        for passage in pair.passages {
          page.gap()
          page.paragraph([Run(BriefWords.kind(passage.kind), .strong)], indent: 4)
          for quote in [passage.from, passage.to] {
            page.paragraph(TextSections.runs(of: quote, label: quote.label + ", "), indent: 6, hanging: 2)
          }
        }
      }
    }
    return page.text
  }

  /// `{"affair", "reports", "lineages"}` in the terms of the dossier.
  public func json() throws -> [UInt8] {
    struct Sources: Encodable {
      let affair: Dossier.Name
      let reports: [Dossier.Source]
      let lineages: [Dossier.Lineage]
    }
    let maker = try DossierMaker(affair)
    return try JSONBytes.of(Sources(affair: maker.name, reports: maker.sources, lineages: maker.lineages))
  }
}
