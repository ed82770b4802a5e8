public import EntenteModel
import EntenteSources

/// What became of some inputs: the reports, and what went wrong on the way.
public struct Gathering: Sendable {
  /// The reports that could be read, each once, in the order of the inputs.
  public let reports: [Report]
  /// What could not be read, and reports in languages that are not read.
  public let problems: [Problem]
}

extension AffairDesk {
  /// Opens what the arguments name: files, folders, archives, patterns, or `-` for standard input.
  ///
  /// The same bytes under two names are one report, known by the name that comes first in the alphabet.
  public func gather(_ arguments: [String]) -> Gathering {
    var reports: [ReportID: Report] = [:]
    var order: [ReportID] = []
    var problems: [Problem] = []
    for found in documents(arguments) {
      do throws(SourceError) {
        let report = try ReportReader().open(try found.get()).report
        if let known = reports[report.id] {
          if report.source < known.source { reports[report.id] = report }
        } else {
          order.append(report.id)
          reports[report.id] = report
        }
      } catch {
        problems.append(Problem(error))
      }
    }
    let found = order.compactMap { reports[$0] }
    return Gathering(reports: found, problems: problems + found.compactMap(Self.foreign))
  }

  /// What is said of a report in a language that is not read; `nil` for one in English or in none that could be told.
  private static func foreign(_ report: Report) -> Problem? {
    guard let language = report.language, language != "en" else { return nil }
    return Problem(
      source: report.source, code: "language",
      sentence:
        "\(report.source): the text is in \(LanguageName.english(language)), and only English is read; "
        + "it is kept and compared, and nothing is taken from it")
  }

  /// The documents that the arguments name, one by one; those of an archive are taken out when they are asked for.
  func documents(_ arguments: [String]) -> some Sequence<Result<SourceDocument, SourceError>> {
    SourceFinder().find(arguments).lazy.flatMap { found in
      switch found {
      case .success(let input): InputReader().documents(of: input)
      case .failure(let error): DocumentSequence(failing: error)
      }
    }
  }
}

extension Problem {
  /// What went wrong with a document.
  init(_ error: SourceError) {
    self.init(
      source: error.source, code: error.code.rawValue, sentence: "\(error.source): \(error.sentence)")
  }
}
