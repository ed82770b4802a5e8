import EntenteLedger
import EntenteModel
import EntenteSources
import Foundation

/// What was read of reports that were not kept.
public struct ReadingTotals: Sendable {
  /// The reports that were read, each once.
  public private(set) var reports = 0
  /// The reports that came again, byte for byte.
  public private(set) var repeats = 0
  /// The words of all reports.
  public private(set) var words = 0
  /// The time expressions.
  public private(set) var dates = 0
  /// The claims that were read.
  public private(set) var mentions = 0
  /// The stretches that were not read.
  public private(set) var unread = 0
  /// The documents that could not be read.
  public private(set) var problems = 0
  /// The reports in other languages than English, by ISO 639-1.
  public private(set) var foreign: [String: Int] = [:]
  private var seen: Set<UInt64> = []

  /// Counts a report; one that came before counts as a repeat.
  mutating func take(_ report: Report, _ reading: Reading) {
    guard let key = UInt64(report.id.rawValue.dropFirst(), radix: 16), seen.insert(key).inserted else {
      repeats += 1
      return
    }
    reports += 1
    words += reading.words
    dates += reading.dates.count
    mentions += reading.mentions.count
    unread += reading.unread.count
    if let language = report.language, language != "en" { foreign[language, default: 0] += 1 }
  }

  mutating func takeProblem() {
    problems += 1
  }
}

extension AffairDesk {
  /// The bytes of files beyond which reports are better read one by one than gathered.
  public static let mostGathered = 64_000_000

  /// The bytes of the files that the arguments name; packed ones count for what texts unpack to.
  public static func size(of arguments: [String]) -> Int {
    SourceFinder().find(arguments).reduce(0) { sum, found in
      guard case .success(.file(let path)) = found else { return sum }
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      let isPacked = [".gz", ".zst", ".zip"].contains { path.lowercased().hasSuffix($0) }
      return sum + ((attributes?[.size] as? Int) ?? 0) * (isPacked ? usualPacking : 1)
    }
  }

  /// How many times texts and pages usually unpack to what they were packed to.
  private static let usualPacking = 6

  /// What a language given by ISO 639-1 is called in English.
  public static func languageName(_ code: String) -> String { LanguageName.english(code) }

  /// Reads what the arguments name report by report, on all cores, and keeps nothing but the counts: the memory that
  /// it takes does not grow with the inputs.
  ///
  /// - Parameters:
  ///   - arguments: files, folders, archives, patterns.
  ///   - problem: called with each document that could not be read.
  ///   - progress: called after each report with the number read so far.
  /// - Returns: the counts.
  public func readThrough(
    _ arguments: [String], problem: (Problem) -> Void, progress: (Int) -> Void = { _ in }
  ) async -> ReadingTotals {
    let desk = reportDesk
    let cores = max(1, ProcessInfo.processInfo.activeProcessorCount)
    var totals = ReadingTotals()
    func take(_ result: Result<(Report, Reading), SourceError>) {
      switch result {
      case .success(let (report, reading)): totals.take(report, reading)
      case .failure(let error):
        totals.takeProblem()
        problem(Problem(error))
      }
      progress(totals.reports)
    }
    await withTaskGroup(of: Result<(Report, Reading), SourceError>.self) { group in
      var open = 0
      for found in documents(arguments) {
        if open >= cores, let done = await group.next() {
          open -= 1
          take(done)
        }
        open += 1
        group.addTask { Self.read(found, desk) }
      }
      for await done in group { take(done) }
    }
    return totals
  }

  private static func read(
    _ found: Result<SourceDocument, SourceError>, _ desk: ReportDesk
  ) -> Result<(Report, Reading), SourceError> {
    do throws(SourceError) {
      let report = try ReportReader().open(try found.get()).report
      return .success((report, desk.contribution(of: report).reading))
    } catch {
      return .failure(error)
    }
  }
}
