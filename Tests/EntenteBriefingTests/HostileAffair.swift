import EntenteLedger
import EntenteModel
import Foundation

/// An affair whose every text tries to break out of the page, the terminal or the table that shows it.
enum HostileAffair {
  static let script = "<script>alert(1)</script><img src=x onerror=alert(2)> \"q\" 'a' & </style></title>"
  static let steering =
    "\u{1B}[31mred\u{1B}]0;title\u{07} \u{9B}2J \u{202E}drawkcab \u{2066}hidden\u{E0041}\r\nnew\u{2028}line\u{0000}"
  static let markdown =
    "# h | `code` [a](https://e.example/x) ![b](c) *s* _e_ ~~d~~ $x$ www.e.example a@e.example"
  static let all = [script, steering, markdown].joined(separator: " ")

  static let affair: Affair = {
    let quote = "The \(all) cost $5 million says \(all)"
    let drafts = [0, 1].map { index in
      ReportDraft(
        "\(all)-\(index).txt", "\(all)\n\(quote)\nfoot \(index) \(all)", title: all, outlet: all,
        authors: [all],
        agency: all, published: "2031-03-0\(index + 1)", furniture: ["new"])
    }
    let mentions = drafts.map {
      $0.figure(
        quote, "$5 million", Quantity(value: 5_000_000, unit: .count(all)), of: all, heads: [all],
        speaker: all,
        modality: .attributed)
    }
    let lineage = Lineage(
      reports: drafts.map(\.report.id),
      reuses: [
        Reuse(
          from: Place(report: drafts[0].report.id, span: drafts[0].span(quote)),
          to: Place(report: drafts[1].report.id, span: drafts[1].span(quote)), kind: .verbatim,
          direction: .unknown, likeness: 1)
      ])
    let facts =
      mentions.enumerated().map { fact("f\($0)", [$1], lineages: [lineage], isDisputed: true) }
      + [fact("f9", mentions, lineages: [lineage])]
    let positions = facts.prefix(2).map {
      Dispute.Position(value: all, facts: [$0.id], reports: $0.reports, lineages: 1)
    }
    let dispute = Dispute(
      id: "d1", about: all, kind: .figure, positions: positions, question: all, rule: "dispute.amount")
    return Affair(
      name: all, reports: drafts.map(\.report),
      readings: drafts.map { draft in
        Reading(
          report: draft.report.id, words: draft.words,
          dates: [Timex(span: draft.span("foot"), kind: .date, value: all, anchor: .none, rule: "date.test")],
          mentions: [], unread: [Unread(span: draft.span(all), why: all)])
      }, ledger: Ledger(lineages: [lineage], facts: facts, disputes: [dispute]))
  }()
}
