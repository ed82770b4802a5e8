import ArgumentParser

/// The program: reads reports of one affair between states and keeps one ledger of them.
@main
struct EntenteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Read many reports of one affair between states, and keep one ledger of what they say.",
    discussion: """
      Every line of the ledger is a stretch of characters in a report. Support is counted by independent \
      lineage, not by copies. What the reports disagree in is laid side by side; what could not be read is listed.

      EXAMPLES
        entente brief reports/                        the brief of a folder of reports
        entente brief reports/ --format html -o brief.html
        entente read reports/ --into visit.entente    keep the affair in one file
        entente add https://… --into visit.entente    add a page of the web
        entente judge FACT confirm --into visit.entente --why …
        entente disputes visit.entente                where the reports disagree
        entente who visit.entente                     who and what the reports speak of
        entente timeline visit.entente                what happened when, as exactly as it is known
        entente coverage visit.entente                which report states what, and what each leaves out
        entente changes visit.entente                 what the reports that were added last changed
        entente search visit.entente gas pipeline     find words in the reports

      EXIT STATUS
        0   all went well
        1   some inputs could not be read, the rest were; each is named on standard error
        2   nothing could be read, or the affair file could not be opened
        3   the result could not be written
        4   nobody bears the name, or nothing the identity, that was asked for
        5   a judgement that holds says otherwise
        64  the command line was not understood
      """,
    version: "0.1.0",
    subcommands: [
      ReadCommand.self, AddCommand.self, RemoveCommand.self, WatchCommand.self, VersionsCommand.self,
      BriefCommand.self,
      EventsCommand.self, CommitmentsCommand.self, QuotesCommand.self,
      CausesCommand.self, FiguresCommand.self, DatesCommand.self, DisputesCommand.self,
      SourcesCommand.self, WhoCommand.self, SearchCommand.self, TimelineCommand.self, CoverageCommand.self,
      ChangesCommand.self,
      ExplainCommand.self, JudgeCommand.self, HistoryCommand.self,
    ])
}
