import ArgumentParser
import EntenteDesk
import Foundation

/// `entente remove`.
struct RemoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take reports out of an affair file, with all that was read from them.",
    discussion: """
      A report is named by its identity, the beginning of it, or its source. What the other reports say stays, and is \
      assembled anew. Judgements stay too; one that rested on the report alone holds again when the report comes back. \
      To put another version in a report's place, add that: entente add.

      EXAMPLES
        entente remove visit.entente r5f3cd2563ca3
        entente remove visit.entente late-report.html https://example.org/news/visit
      """)

  @Argument(help: ArgumentHelp("The affair file.", valueName: "affair"))
  var affair: String

  @Argument(help: ArgumentHelp("Identities or sources of reports.", valueName: "reports"))
  var reports: [String]

  func validate() throws {
    if reports.isEmpty {
      throw ValidationError("name a report, as in: entente remove visit.entente r5f3cd2563ca3")
    }
  }

  func run() async throws {
    do throws(JudgementError) {
      let (affair, removed) = try await AffairDesk().remove(reports, from: affair)
      for report in removed { print("taken out    \(ReportLine(report).text)") }
      print(ReadSummary(affair).text)
    } catch {
      Terminal.complain(error.sentence)
      throw ExitCode(error)
    }
  }
}
