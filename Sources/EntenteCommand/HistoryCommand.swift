import ArgumentParser
import EntenteArchive
import EntenteBriefing
import EntenteDesk
import EntenteLedger

/// How the commands write that print the record of one affair file.
struct RecordOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "text or json.")
  var format: TableFormat = .text

  @OptionGroup var output: OutputOptions

  /// Opens an affair file.
  ///
  /// - Throws: `ExitCode` where it cannot be opened; the reason is then on standard error.
  static func open(_ path: String) throws -> Affair {
    do {
      return try AffairDesk().open(path)
    } catch {
      Terminal.complain(error.sentence)
      throw Status.nothingRead
    }
  }

  /// Writes a table in the form that was asked for.
  func write(_ table: some BriefTable) throws {
    switch format {
    case .text: try output.write(table.text(output.style))
    case .json: try output.write(try table.json())
    }
  }
}

/// `entente history`.
struct HistoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List the judgements of an affair: what, who, when, why, and whether each holds.",
    discussion: """
      EXAMPLES
        entente history visit.entente
        entente history visit.entente --format json
      """)

  @Argument(help: ArgumentHelp("The affair file.", valueName: "affair"))
  var affair: String

  @OptionGroup var options: RecordOptions

  func run() async throws {
    try options.write(HistoryTable(try RecordOptions.open(affair)))
  }
}
