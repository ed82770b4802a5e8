import ArgumentParser
import EntenteArchive
import EntenteDesk
import EntenteLedger
import EntenteModel

/// Takes reports into an affair file: what `entente read --into` and `entente add` have in common.
struct Intake {
  let path: String
  let name: String?

  /// Takes reports in.
  ///
  /// - Throws: `ExitCode` when nothing could be read or written; what went wrong is then on standard error.
  func take(_ arrivals: [Arrival], problems: [Problem]) async throws -> (affair: Affair, outcomes: [Outcome])
  {
    for problem in problems { Terminal.complain(problem.sentence) }
    guard !arrivals.isEmpty else { throw Status.nothingRead }
    let progress = ProgressLine("reading", total: arrivals.count)
    defer { progress.finish() }
    do throws(ArchiveError) {
      return try await AffairDesk().take(
        arrivals, into: path, name: name ?? AffairDesk.name(for: [path]),
        provenance: Provenance(time: WatchClock.machine.now()), progress: progress.show)
    } catch {
      progress.finish()
      Terminal.complain(error.sentence)
      throw Status.notWritten
    }
  }
}

/// A report in one line: its identity, title and source.
struct ReportLine {
  let report: Report

  init(_ report: Report) {
    self.report = report
  }

  /// "r5f3cd2563ca3  The title (https://…)".
  var text: String {
    let title = report.title.map { "\($0) (\(report.source))" } ?? report.source
    return "\(report.id.rawValue)  \(Terminal.plain(title))"
  }
}
