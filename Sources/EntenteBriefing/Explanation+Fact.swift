import EntenteLedger
import EntenteModel

extension Explanation {
  /// Writes a fact: its standing with the arithmetic, its mentions by number, why they are one, why it is disputed.
  func write(_ fact: Fact, on page: inout TextPage) {
    let words = ClaimWords(affair)
    let entry = ClaimSection.entry(of: fact, words, quoter, nil)
    page.paragraph(
      [
        Run(fact.id + "  ", .quiet), Run(entry.value, .strong),
        Run(entry.measure.isEmpty ? "" : " (" + entry.measure + ")"),
      ], hanging: 2)
    page.paragraph([Run(standing(of: fact), TextSections.ink(of: fact.standing))], hanging: 2)
    if let stated = fact.judging?.stated {
      let plain = Fact(
        id: fact.id, claim: stated, mentions: fact.mentions, lineages: fact.lineages, standing: fact.standing,
        joins: [])
      page.paragraph(
        [Run("as the reports state it: \(words.head(of: plain)) (\(words.detail(of: plain)))")], hanging: 2)
    }
    page.heading("MENTIONS")
    for (number, mention) in fact.mentions.enumerated() {
      let quote = quoter.quote(of: mention)
      page.paragraph(
        [Run("\(number + 1). ")]
          + TextSections.runs(of: quote.clipped(to: TextSections.longestQuote), label: quote.label + ", ")
          + [Run("  \(mention.rule)", .quiet)], indent: 2, hanging: 3)
    }
    if fact.mentions.count > 1 { oneness(of: fact, on: &page) }
    for dispute in disputes(of: fact.id) {
      page.heading("WHY IT IS DISPUTED")
      rules([dispute.rule], on: &page)
      TextSections.disagreements(
        brief.disagreements.filter { $0.id == dispute.id }, heading: nil, on: &page)
    }
    judgements(on: fact.id, &page)
  }

  /// "corroborated: 3 reports in 2 lineages (Hill Wire and Lakeside Post are one; Harbour Institute)".
  private func standing(of fact: Fact) -> String {
    var lineages: [String: [String]] = [:]
    for report in fact.reports { lineages[quoter.lineage(report), default: []].append(quoter.label(report)) }
    let groups = lineages.sorted { $0.key < $1.key }.map { _, labels in
      labels.count == 1 ? labels[0] : BriefWords.list(labels.sorted()) + " are one"
    }
    let support = SupportWords(reports: fact.reports.count, lineages: fact.lineages.count)
    let isRejected = fact.judging?.isConfirmed == false
    return (isRejected ? "rejected" : fact.standing.words) + ": " + support.words + " ("
      + groups.joined(separator: "; ") + ")"
  }

  private func oneness(of fact: Fact, on page: inout TextPage) {
    page.heading("WHY THEY ARE ONE FACT")
    rules(fact.joins, on: &page)
    if fact.joins.isEmpty { page.paragraph([Run("They say the same of the same.")], indent: 2) }
    for trait in MentionTraits(affair, quoter).traits(of: fact.mentions) {
      let values = trait.values.map { value in
        value.mentions.count == fact.mentions.count
          ? value.words + " in all" : value.words + " (" + Self.list(value.mentions) + ")"
      }
      page.paragraph(
        [Run(trait.name + ": ", .quiet), Run(values.joined(separator: "; "))], indent: 2, hanging: 2)
    }
  }

  private static func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }
}
