import ArgumentParser
import EntenteArchive
import EntenteBriefing
import EntenteDesk
import EntenteLedger
import EntenteModel

/// `entente search`.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find words in the reports of an affair file.",
    discussion: """
      All words must stand in one passage, in any order; case and accents do not matter. A phrase goes between
      double quotes, a word that ends in * stands for all that begin so.

      EXAMPLES
        entente search visit.entente gas pipeline
        entente search visit.entente '"border markets"'
        entente search visit.entente 'smuggl*' --format json
      """)

  @Argument(help: ArgumentHelp("The affair file.", valueName: "affair"))
  var affair: String

  @Argument(help: ArgumentHelp("The words to find.", valueName: "words"))
  var words: [String]

  @Option(help: "Show at most this many passages.")
  var limit = 20

  @Option(name: .shortAndLong, help: "text or json.")
  var format: TableFormat = .text

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if words.isEmpty {
      throw ValidationError("say which words to find, as in: entente search visit.entente gas")
    }
    if limit < 1 { throw ValidationError("--limit takes a number from 1") }
  }

  func run() async throws {
    let table: SearchTable
    do {
      let found = try AffairDesk().search(words.joined(separator: " "), in: affair, limit: limit)
      let hits = found.hits.compactMap { briefHit($0, in: found.affair) }
      table = SearchTable(found.affair, hits: format == .json ? placed(hits, in: found.affair) : hits)
    } catch {
      Terminal.complain(error.sentence)
      throw Status.nothingRead
    }
    switch format {
    case .text: try output.write(table.text(output.style))
    case .json: try output.write(try table.json())
    }
  }

  /// The hits with the elements of pages that hold them.
  private func placed(
    _ hits: [EntenteBriefing.SearchHit], in affair: Affair
  ) -> [EntenteBriefing.SearchHit] {
    let elements = AffairDesk().elements(of: hits.map { ($0.report, $0.span) }, in: affair)
    return zip(hits, elements).map {
      EntenteBriefing.SearchHit(report: $0.report, span: $0.span, matches: $0.matches, element: $1)
    }
  }

  /// The hit as a stretch of the report's text; a title that is no part of the text is shown by the text's beginning.
  private func briefHit(_ hit: EntenteArchive.SearchHit, in affair: Affair) -> EntenteBriefing.SearchHit? {
    if let span = hit.span {
      let marks = hit.marks.map { TextSpan(span.start + $0.start, span.start + $0.end) }
      return EntenteBriefing.SearchHit(report: hit.report, span: span, matches: marks)
    }
    guard let passage = affair.reports.first(where: { $0.id == hit.report })?.passages.first else {
      return nil
    }
    return EntenteBriefing.SearchHit(report: hit.report, span: passage.span, matches: [])
  }
}
