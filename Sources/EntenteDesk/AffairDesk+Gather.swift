public import EntenteModel
import EntenteSources

/// What became of some inputs: the reports, and what went wrong on the way.
public struct Gathering: Sendable {
  /// The reports that could be read, each once, in the order of the inputs.
  public let reports: [Report]
  /// What could not be read.
  public let problems: [Problem]
}

extension AffairDesk {
  /// Opens what the arguments name: files, folders, patterns, or `-` for standard input.
  ///
  /// The same bytes under two names are one report, known by the name that comes first in the alphabet.
  public func gather(_ arguments: [String]) -> Gathering {
    var reports: [ReportID: Report] = [:]
    var order: [ReportID] = []
    var problems: [Problem] = []
    for found in SourceFinder().find(arguments) {
      do throws(SourceError) {
        let report = try Self.open(try found.get())
        if let known = reports[report.id] {
          if report.source < known.source { reports[report.id] = report }
        } else {
          order.append(report.id)
          reports[report.id] = report
        }
      } catch {
        problems.append(
          Problem(
            source: error.source, code: error.code.rawValue, sentence: "\(error.source): \(error.sentence)"))
      }
    }
    return Gathering(reports: order.compactMap { reports[$0] }, problems: problems)
  }

  private static func open(_ input: SourceInput) throws(SourceError) -> Report {
    let reader = ReportReader()
    return try reader.read(try input.bytes(limit: reader.limit), source: input.source)
  }
}
