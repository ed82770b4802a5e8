import ArgumentParser
import EntenteBriefing
import EntenteLedger
import EntenteModel

/// The forms of a table.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// What the commands that print one table have in common.
struct TableOptions: ParsableArguments {
  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(name: .shortAndLong, help: "text or json.")
  var format: TableFormat = .text

  /// Reads the inputs and writes the table made of them.
  func run(_ table: (Affair) -> some BriefTable) async throws {
    let (affair, isWhole) = try await input.affair()
    let made = table(affair)
    switch format {
    case .text: try output.write(made.text(output.style))
    case .json: try output.write(try made.json())
    }
    if !isWhole { throw Status.partial }
  }
}

/// `entente figures`.
struct FiguresCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "List the figures: what is measured, how much, who says so, where.",
    discussion: """
      EXAMPLES
        entente figures reports/
        entente figures visit.entente --format json
      """)

  @OptionGroup var options: TableOptions

  func run() async throws {
    try await options.run(FigureTable.init)
  }
}

/// `entente dates`.
struct DatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dates",
    abstract: "List the time expressions with their TIMEX3 values and what each leans on.",
    discussion: """
      EXAMPLES
        entente dates report.txt
        entente dates visit.entente --format json
      """)

  @OptionGroup var options: TableOptions

  func run() async throws {
    try await options.run(DateTable.init)
  }
}

/// `entente disputes`.
struct DisputesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disputes",
    abstract: "Lay side by side what the reports disagree in.",
    discussion: """
      EXAMPLES
        entente disputes reports/
        entente disputes visit.entente --format json
      """)

  @OptionGroup var options: TableOptions

  func run() async throws {
    try await options.run(DisputeTable.init)
  }
}

/// `entente sources`.
struct SourcesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "List the reports by lineage, with the passages that were copied or rewritten.",
    discussion: """
      EXAMPLES
        entente sources reports/
        entente sources visit.entente --format json
      """)

  @OptionGroup var options: TableOptions

  func run() async throws {
    try await options.run(SourceTable.init)
  }
}

/// `entente events`.
struct EventsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events",
    abstract: "List what happened: who did what to whom, when, where, and who says so.",
    discussion: """
      Dated events come in the order of time, the undated ones after them. Types are PLOVER's.

      EXAMPLES
        entente events reports/
        entente events visit.entente --format json
      """)

  @OptionGroup var options: TableOptions

  func run() async throws {
    try await options.run { ClaimTable($0, of: .event) }
  }
}

/// `entente commitments`.
struct CommitmentsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commitments",
    abstract: "List what was signed, agreed, pledged, approved, proposed, reaffirmed or offered.",
    discussion: """
      EXAMPLES
        entente commitments reports/
        entente commitments visit.entente --format json
      """)

  @OptionGroup var options: TableOptions

  func run() async throws {
    try await options.run { ClaimTable($0, of: .commitment) }
  }
}

/// `entente quotes`.
struct QuotesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "List who said what, in their own words or in the report's.",
    discussion: """
      EXAMPLES
        entente quotes reports/
        entente quotes visit.entente --by minister
        entente quotes visit.entente --format json
      """)

  @OptionGroup var options: TableOptions

  @Option(help: ArgumentHelp("Only what a speaker of this name said.", valueName: "name"))
  var by: String?

  func run() async throws {
    let by = by
    try await options.run { ClaimTable($0, of: .quotation, by: by) }
  }
}

/// `entente causes`.
struct CausesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "causes",
    abstract: "List what drives what: causes, effects, and who claims the tie.",
    discussion: """
      EXAMPLES
        entente causes reports/
        entente causes visit.entente --format json
      """)

  @OptionGroup var options: TableOptions

  func run() async throws {
    try await options.run { ClaimTable($0, of: .link) }
  }
}
