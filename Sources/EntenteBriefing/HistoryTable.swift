public import EntenteLedger
import EntenteModel

/// The judgements of an affair in the order in which they were made, with what has become of each.
public struct HistoryTable: BriefTable {
  private let affair: Affair

  private let judgements: ArraySlice<Judgement>

  /// Makes the table of an affair.
  ///
  /// - Parameters:
  ///   - affair: the affair.
  ///   - last: so many of its judgements at most, the last ones; `nil` for all.
  public init(_ affair: Affair, last: Int? = nil) {
    self.affair = affair
    judgements = affair.judgements.suffix(last ?? affair.judgements.count)
  }

  /// A paragraph for each judgement: what, who, when, why, what it rests on, and whether it holds.
  public func text(_ style: TextStyle) -> String {
    guard !judgements.isEmpty else { return "Nothing was judged yet.\n" }
    var page = TextPage(style)
    let words = JudgementWriter(affair)
    for judgement in judgements {
      page.gap()
      page.paragraph(
        [Run("\(judgement.number). \(words.decision(judgement.decision))", .strong)], hanging: 3)
      page.paragraph(
        [Run(words.signing(judgement))], indent: 3, hanging: 2)
      for subject in words.subjects(judgement.decision) {
        page.paragraph([Run(subject.place + ": ", .quiet), Run("“\(subject.quote)”")], indent: 3, hanging: 2)
      }
      page.paragraph([Run(words.state(of: judgement), words.ink(of: judgement))], indent: 3, hanging: 2)
    }
    return page.text
  }

  /// `{"affair", "judgements"}`; see `docs/dossier.md`.
  public func json() throws -> [UInt8] {
    struct History: Encodable {
      let affair: Dossier.Name
      let judgements: [Dossier.Judgement]
    }
    let words = JudgementWriter(affair)
    return try JSONBytes.of(
      History(affair: Dossier.Name(name: affair.name), judgements: judgements.map(words.object)))
  }
}
