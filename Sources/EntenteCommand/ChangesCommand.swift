import ArgumentParser
import EntenteArchive
import EntenteBriefing
import EntenteDesk
import EntenteModel

/// `entente changes`.
struct ChangesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Tell what later reports changed in an affair file, and why.",
    discussion: """
      New facts, new evidence, standings that moved and why, disputes opened and closed, promises of which something \
      else became. The ledger without the later reports is assembled anew and laid beside the one with them; nothing is \
      taken from a log. Without --since the later reports are those that were added last.

      EXAMPLES
        entente changes visit.entente
        entente changes visit.entente --since 2024-04-24
        entente changes visit.entente --since r5f3cd2563ca3 --format json
      """)

  @Argument(help: ArgumentHelp("The affair file.", valueName: "affair"))
  var affair: String

  @Option(
    help: ArgumentHelp(
      "Tell what came after this report, or on this day or later (added, not published; UTC).",
      valueName: "report|date"))
  var since: String?

  @OptionGroup var page: PageOptions

  func run() async throws {
    let earlier: EarlierAffair?
    do {
      earlier = try await AffairDesk().earlier(than: start, in: affair)
    } catch {
      Terminal.complain(error.sentence)
      throw Status.nothingRead
    }
    guard let earlier else {
      Terminal.complain(
        "\(affair) never had a report \(Terminal.plain(since ?? "")); “entente sources” lists those it has")
      throw Status.unknownName
    }
    try page.write(ChangesPage(earlier.affair, since: earlier.before))
  }

  /// A day where the word is one, otherwise a report.
  private var start: ChangeStart {
    guard let since else { return .lastArrival }
    if since.utf8.count == 10, let day = CalendarDate(iso: since) { return .day(day) }
    return .after(ReportID(rawValue: since))
  }
}
