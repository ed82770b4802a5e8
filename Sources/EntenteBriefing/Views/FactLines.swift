import EntenteLedger
import EntenteModel

/// Writes facts as lines of a sheet, each with its evidence.
struct FactLines {
  let quoter: Quoter
  private let words: ClaimWords
  private let facts: [String: Fact]

  init(_ affair: Affair) {
    quoter = Quoter(affair)
    words = ClaimWords(affair)
    facts = Dictionary(affair.ledger.facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The fact of an identity.
  func fact(_ id: String) -> Fact? { facts[id] }

  /// A fact as a line, with its quotes; `mentions` where not all of its evidence is to be shown.
  func line(_ fact: Fact, depth: Int = 0, lead: String = "", notes: [String] = [], mentions: [Mention]? = nil)
    -> Sheet.Line
  {
    let quotes = quoter.quotes(of: mentions ?? fact.mentions)
    return Sheet.Line(
      fact: fact.id, depth: depth, lead: lead, head: head(of: fact), detail: words.detail(of: fact),
      standing: fact.standing,
      support: SupportWords(reports: fact.reports.count, lineages: fact.lineages.count), notes: notes,
      quotes: quotes.first, others: quotes.others)
  }

  /// A fact in a few words.
  func head(of fact: Fact) -> String { words.head(of: fact).shortened(to: 240) }
}
