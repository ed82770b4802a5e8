public import EntenteLedger
import EntenteModel

/// A part of an affair that a command writes out: as text for a person, as JSON for a program.
public protocol BriefTable: Sendable {
  /// The table as text; every line ends with a line feed.
  func text(_ style: TextStyle) -> String

  /// The table as JSON in the terms of the dossier, with the same laws.
  ///
  /// - Throws: `EvidenceError` where a place is not a stretch of its report's text.
  func json() throws -> [UInt8]
}

/// The figures of an affair, the better supported first.
public struct FigureTable: BriefTable {
  private let affair: Affair

  /// Makes the table of an affair.
  public init(_ affair: Affair) {
    self.affair = affair
  }

  /// One line for each figure: value, measure, standing and who states it.
  public func text(_ style: TextStyle) -> String {
    let quoter = Quoter(affair)
    let words = ClaimWords(affair)
    let drafts = affair.ledger.facts.compactMap { EntryDraft($0, quoter, words, disagreement: nil) }
    let rows = drafts.sorted(by: EntryShelves.isBefore).map { draft -> [Run] in
      let entry = draft.entry
      return [
        Run(entry.value, .strong), Run(entry.measureAndMode),
        Run(entry.standingWords, TextSections.ink(of: entry.standing)),
        Run(BriefWords.places(entry.quotes + entry.others), .quiet),
      ]
    }
    return TextTable(["FIGURE", "OF", "STANDING", "WHERE"], rows).text(style, none: "No figure was read.")
  }

  /// `{"affair", "figures"}`; each figure is a fact of the dossier.
  public func json() throws -> [UInt8] {
    struct Figures: Encodable {
      let affair: Dossier.Name
      let figures: [Dossier.Fact]
    }
    let maker = try DossierMaker(affair)
    return try JSONBytes.of(
      Figures(
        affair: maker.name, figures: affair.ledger.facts.filter { $0.claim.kind == .figure }.map(maker.fact)))
  }
}

/// The time expressions of an affair, in the order of the reports and their texts.
public struct DateTable: BriefTable {
  private let affair: Affair

  /// Makes the table of an affair.
  public init(_ affair: Affair) {
    self.affair = affair
  }

  /// One line for each expression: value, words, what the value leans on, and where.
  public func text(_ style: TextStyle) -> String {
    let quoter = Quoter(affair)
    let readings = affair.readings.sorted { quoter.order($0.report) < quoter.order($1.report) }
    let rows = readings.flatMap { reading in
      reading.dates.map { date -> [Run] in
        let quote = quoter.quote(date.span, of: reading.report)
        let isOpen = date.anchor == .none
        let value = Legible.line(([date.value] + date.alternatives).joined(separator: " or "))
        return [
          Run(value, isOpen ? .open : .strong), Run("“" + quote.words + "”"),
          Run(DateWords.words(date.anchor), isOpen ? .open : .plain),
          Run(quote.label + ", " + quote.place, .quiet),
        ]
      }
    }
    return TextTable(["VALUE", "WORDS", "READ", "WHERE"], rows).text(style, none: "No date was read.")
  }

  /// `{"affair", "reports": [{"id", "source", "published", "dates"}]}` in the terms of the dossier.
  public func json() throws -> [UInt8] {
    struct Dates: Encodable {
      struct Source: Encodable {
        let id: ReportID
        let source: String
        let published: OrNull<String>
        let publishedGround: OrNull<Publication.Ground>
        let dates: [Dossier.Date]
      }
      let affair: Dossier.Name
      let reports: [Source]
    }
    let maker = try DossierMaker(affair)
    let sources = maker.sources.map {
      Dates.Source(
        id: $0.id, source: $0.source, published: $0.published, publishedGround: $0.publishedGround,
        dates: $0.dates)
    }
    return try JSONBytes.of(Dates(affair: maker.name, reports: sources))
  }
}
