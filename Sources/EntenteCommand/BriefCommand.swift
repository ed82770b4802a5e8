import ArgumentParser
import EntenteBriefing

/// `entente brief`.
struct BriefCommand: AsyncParsableCommand {
  /// The forms of a brief.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
    case html
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Write the ledger out: what is stated, by whom, where, and where the reports disagree.",
    discussion: """
      EXAMPLES
        entente brief reports/
        entente brief visit.entente --format markdown
        entente brief reports/*.txt page.html --format html -o brief.html
        entente brief reports/ --format json > dossier.json
        curl -s https://example.org/report | entente brief -
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(name: .shortAndLong, help: "text, markdown, html (one self-contained page) or json (the dossier).")
  var format: Format = .text

  func run() async throws {
    let (affair, isWhole) = try await input.affair()
    switch format {
    case .text: try output.write(TextBriefRenderer(style: output.style).render(affair))
    case .markdown: try output.write(MarkdownBriefRenderer().render(affair))
    case .html: try output.write(HTMLBriefRenderer().render(affair))
    case .json: try output.write(try DossierRenderer().render(affair))
    }
    if !isWhole { throw Status.partial }
  }
}
