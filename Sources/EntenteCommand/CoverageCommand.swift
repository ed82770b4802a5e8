import ArgumentParser
import EntenteBriefing

/// `entente coverage`.
struct CoverageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Show which report states which fact, which contradicts it, and what each leaves out.",
    discussion: """
      A report leaves out a fact when it is silent on it and two or more other lineages state it: copies of one text \
      count once, here as everywhere.

      EXAMPLES
        entente coverage reports/
        entente coverage visit.entente --limit 100
        entente coverage visit.entente --format json
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "The most facts to show, in the table and of each report; json has all.")
  var limit = 40

  @OptionGroup var page: PageOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1") }
  }

  func run() async throws {
    let (affair, isWhole) = try await input.affair()
    try page.write(CoveragePage(affair, limit: limit))
    if !isWhole { throw Status.partial }
  }
}
