import EntenteLedger
import EntenteModel

extension Explanation {
  /// `{"affair", "fact"|"entity"|"dispute"|"report", "rules", "traits", "facts", "disputes", "judgements"}`.
  public func json() throws -> [UInt8] {
    let maker = try DossierMaker(affair)
    var page = Page(affair: maker.name)
    switch finding {
    case .fact(let fact, _):
      let disputes = disputes(of: fact.id)
      page.fact = maker.fact(fact)
      page.rules = rules(fact.joins + disputes.map(\.rule))
      page.traits = MentionTraits(affair, quoter).traits(of: fact.mentions).map(Trait.init)
      page.disputes = maker.disputes.filter { made in disputes.contains { $0.id == made.id } }
      page.facts = rivals(of: disputes, beside: fact.id).map(maker.fact)
      page.judgements = holding(fact.id).map(JudgementWriter(affair).object)
    case .entity(let entity, _):
      page.entity = maker.entities.first { $0.id == entity.id }
      page.rules = rules(entity.joins)
      page.judgements = holding(entity.id).map(JudgementWriter(affair).object)
    case .dispute(let dispute):
      page.dispute = maker.disputes.first { $0.id == dispute.id }
      page.rules = rules([dispute.rule])
      page.facts = rivals(of: [dispute], beside: "").map(maker.fact)
    case .report(let report):
      page.report = maker.sources.first { $0.id == report.id }
      page.lineage = maker.lineages.first { $0.reports.contains(report.id) }
    }
    return try JSONBytes.of(page)
  }

  private func rules(_ rules: [String]) -> [Rule] {
    rules.map { Rule(rule: $0, meaning: OrNull(RuleWords.words($0))) }
  }

  private func rivals(of disputes: [Dispute], beside id: String) -> [Fact] {
    let wanted = Set(disputes.flatMap(\.positions).flatMap(\.facts)).subtracting([id])
    return affair.ledger.facts.filter { wanted.contains($0.id) }
  }

  private struct Page: Encodable {
    let affair: Dossier.Name
    var fact: Dossier.Fact?
    var entity: Dossier.Entity?
    var dispute: Dossier.Dispute?
    var report: Dossier.Source?
    var lineage: Dossier.Lineage?
    var rules: [Rule]?
    var traits: [Trait]?
    var facts: [Dossier.Fact]?
    var disputes: [Dossier.Dispute]?
    var judgements: [Dossier.Judgement]?
  }

  private struct Rule: Encodable {
    let rule: String
    let meaning: OrNull<String>
  }

  private struct Trait: Encodable {
    let name: String
    let values: [Value]

    init(_ trait: MentionTraits.Trait) {
      name = trait.name
      values = trait.values.map { Value(value: $0.words, mentions: $0.mentions) }
    }
  }

  private struct Value: Encodable {
    let value: String
    let mentions: [Int]
  }
}
