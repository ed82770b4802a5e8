import ArgumentParser
import EntenteArchive
import EntenteDesk
import EntenteLedger
import Foundation

/// What to read: files, folders, or one affair file.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Reports to read, or one affair file.",
      discussion:
        "Files, folders (read through), patterns such as 'reports/*.html', or - for standard input. "
        + "A file that ends in .entente is an affair kept earlier.",
      valueName: "files"))
  var inputs: [String]

  @Option(help: ArgumentHelp("The affair's name.", discussion: "By default the name of the folder or file."))
  var name: String?

  /// Reads the inputs: opens the affair, or reads the reports and assembles one.
  ///
  /// - Throws: `ExitCode` when nothing could be read; what went wrong is then on standard error already.
  func affair() async throws -> (affair: Affair, isWhole: Bool) {
    let desk = AffairDesk()
    if inputs.count == 1, AffairDesk.isAffairFile(inputs[0]) {
      do {
        return (try desk.open(inputs[0]), true)
      } catch {
        Terminal.complain(error.sentence)
        throw Status.nothingRead
      }
    }
    let gathered = desk.gather(inputs)
    for problem in gathered.problems { Terminal.complain(problem.sentence) }
    guard !gathered.reports.isEmpty else { throw Status.nothingRead }
    let progress = ProgressLine("reading", total: gathered.reports.count)
    let affair = await desk.affair(
      name: name ?? AffairDesk.name(for: inputs), reports: gathered.reports, progress: progress.show)
    progress.finish()
    return (affair, gathered.problems.isEmpty)
  }
}
