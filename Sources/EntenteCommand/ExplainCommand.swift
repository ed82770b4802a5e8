import ArgumentParser
import EntenteBriefing
import EntenteDesk
import EntenteLedger

/// `entente explain`.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why a fact, thing, dispute or report stands in the ledger as it does.",
    discussion: """
      Of a fact: its mentions by number, the rules that made them one with what matched, its standing with the \
      arithmetic, why it is disputed, and the judgements that hold for it. Of a thing: what each report calls it, and \
      the grounds on which they are one. Of a dispute: positions, evidence and rule. Of a report: its lineage. An \
      identity may be cut short, as long as it begins only one.

      EXAMPLES
        entente explain visit.entente f0a1b2c3d4
        entente explain visit.entente e0a1b2
        entente explain visit.entente d0a1b2c3d4 --format json
      """)

  @Argument(help: ArgumentHelp("The affair file.", valueName: "affair"))
  var affair: String

  @Argument(help: ArgumentHelp("An identity, as every JSON output gives it.", valueName: "identity"))
  var identity: String

  @OptionGroup var options: RecordOptions

  func run() async throws {
    let affair = try RecordOptions.open(affair)
    let finding: AffairFinding
    do throws(AffairFindingError) {
      finding = try affair.find(identity)
    } catch {
      Terminal.complain(JudgementError(error, of: Terminal.plain(identity)).sentence)
      throw Status.unknownName
    }
    try options.write(Explanation(affair, finding))
  }
}
