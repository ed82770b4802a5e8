public import EntenteArchive
public import EntenteLedger
public import EntenteModel
import EntenteSources

/// From where on changes are told.
public enum ChangeStart: Hashable, Sendable {
  /// What came last.
  case lastArrival
  /// What came after a report.
  case after(ReportID)
  /// What came on a day or later, in UTC.
  case day(CalendarDate)
}

/// The affair as it was before some of its reports came.
public struct EarlierAffair: Sendable {
  /// The affair as it is.
  public let affair: Affair
  /// The ledger of the reports that were there before.
  public let before: Ledger
  /// The reports that it rests on; versions whose place a later one has taken are among them.
  public let reports: [Report]
}

extension AffairDesk {
  /// An affair file's affair, and the ledger as it was before some reports came: assembled anew from what is left without
  /// them, so that it is what a file without them would hold.
  ///
  /// - Parameters:
  ///   - start: from where on reports count as later.
  ///   - path: the affair file.
  /// - Returns: `nil` where the file has no such report.
  /// - Throws: ``ArchiveError`` where the file cannot be opened or read.
  public func earlier(than start: ChangeStart, in path: String) async throws(ArchiveError) -> EarlierAffair? {
    let (affair, arrivals, versions) = try Self.archival(path) {
      let archive = try Archive(opening: path)
      return (try archive.affair(), try archive.arrivals(), try archive.earlierReports())
    }
    let here = Set(affair.reports.map(\.id))
    guard let isEarlier = Self.earlier(start, arrivals, here) else { return nil }
    let known = Set(arrivals.filter(isEarlier).map(\.report))
    let replaced = try Self.replaced(versions.filter { known.contains($0.id) }, path, known)
    let kept = zip(affair.reports, affair.readings).filter { known.contains($0.0.id) }
    var contributions = kept.map { reportDesk.contribution(of: $0, readBefore: $1) }
    contributions += await reportDesk.contributions(of: replaced)
    let reports = kept.map(\.0) + replaced
    let before = self.affair(
      name: affair.name, reports: reports, contributions: contributions, judgements: affair.judgements)
    return EarlierAffair(affair: affair, before: before.ledger, reports: reports)
  }

  /// Which arrivals lie before a start; `nil` where there is no such start.
  private static func earlier(
    _ start: ChangeStart, _ arrivals: [ReportArrival], _ here: Set<ReportID>
  ) -> ((ReportArrival) -> Bool)? {
    switch start {
    case .lastArrival:
      let last = arrivals.filter { here.contains($0.report) }.map(\.batch).max() ?? 0
      return { $0.batch < last }
    case .after(let report):
      guard let batch = arrivals.first(where: { $0.report == report })?.batch else { return nil }
      return { $0.batch <= batch }
    case .day(let day):
      let first = day.dayNumber * 86_400
      // What came before anybody noted times came before.
      return { ($0.time ?? .min) < first }
    }
  }

  /// The versions that stood, when all earlier reports had come, at places that later ones have taken; read again from
  /// their bytes.
  private static func replaced(
    _ versions: [EarlierReport], _ path: String, _ known: Set<ReportID>
  ) throws(ArchiveError) -> [Report] {
    let places = try archival(path) { try Archive(opening: path).places() }
    let standing = Set(places.values.compactMap { found in found.last { known.contains($0.report) }?.report })
    return versions.filter { standing.contains($0.id) }.compactMap { version in
      try? ReportReader().read(version.original, source: version.source)
    }
  }
}
