import EntenteLedger
import EntenteModel

/// The sections that the text brief and the tables of the commands have in common.
enum TextSections {
  /// The characters of a quote beyond which it is cut down around its amount; its place is always given.
  static let longestQuote = 320

  /// The colour of a standing.
  static func ink(of standing: Standing) -> Ink {
    switch standing {
    case .corroborated: .good
    case .disputed: .bad
    case .singleSource: .open
    }
  }

  /// Quotes, each with its place before it; the places alone of the others.
  static func quotes(_ quotes: [Quote], others: [Quote], indent: Int, on page: inout TextPage) {
    for quote in quotes {
      page.paragraph(
        runs(of: quote.clipped(to: longestQuote), label: quote.label + ", "), indent: indent, hanging: 2)
    }
    if !others.isEmpty {
      page.paragraph([Run("also: " + BriefWords.places(others), .quiet)], indent: indent, hanging: 2)
    }
  }

  /// A place and the quote that stands there.
  static func runs(of quote: Quote, label: String) -> [Run] {
    [
      Run(label + quote.place + ": ", .quiet), Run("“" + quote.before.leadingTrimmed),
      Run(quote.amount, .strong), Run(quote.after.trailingTrimmed + "”"),
      Run(quote.manner.isEmpty ? "" : " (" + quote.manner + ")", .quiet),
    ]
  }

  /// What the reports disagree about; positions below one another, each with who holds it.
  static func disagreements(
    _ disagreements: [Brief.Disagreement], heading: String? = "WHERE THE REPORTS DISAGREE",
    on page: inout TextPage
  ) {
    guard !disagreements.isEmpty else { return }
    if let heading { page.heading(heading) }
    for disagreement in disagreements {
      page.gap()
      page.paragraph([Run("\(disagreement.number). \(disagreement.about.capitalisedFirst)", .strong)])
      for stance in disagreement.positions {
        page.paragraph([Run(stance.value, .bad), Run(", " + stance.support.words)], indent: 3, hanging: 2)
        quotes(stance.quotes, others: stance.others, indent: 5, on: &page)
      }
      page.paragraph([Run("To settle: ", .quiet), Run(disagreement.question)], indent: 3, hanging: 2)
    }
  }

  /// A report: its label, date and length, and under it what it is called and where it comes from.
  static func source(_ source: Brief.Source, on page: inout TextPage) {
    page.paragraph([Run(source.label, .strong), Run(", " + BriefWords.facts(of: source))], hanging: 2)
    page.paragraph([Run(BriefWords.origin(of: source), .quiet)], indent: 2, hanging: 2)
  }

  /// The reports, and which of them count as one.
  static func sources(_ brief: Brief, on page: inout TextPage) {
    guard !brief.sources.isEmpty else { return }
    page.heading("SOURCES")
    for source in brief.sources { self.source(source, on: &page) }
    for kin in brief.kin {
      page.gap()
      page.paragraph([Run(BriefWords.oneSource(kin), .strong)], hanging: 2)
      for pair in kin.pairs {
        page.paragraph([Run(BriefWords.shared(pair))], indent: 2, hanging: 2)
        if let longest = pair.longest {
          page.paragraph(
            [
              Run("longest, \(longest.from.place) and \(longest.to.place): ", .quiet),
              Run("“" + longest.to.words.trimmed.shortened(to: 240) + "”"),
            ], indent: 4, hanging: 2)
        }
      }
    }
  }
}
