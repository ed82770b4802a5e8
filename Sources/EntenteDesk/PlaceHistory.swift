public import EntenteArchive
public import EntenteFetching
public import EntenteModel
import EntenteSources
import Foundation

/// A place whose text has changed, with its versions, the oldest first.
public struct PlaceHistory: Sendable {
  /// One text that stood there.
  public struct Version: Sendable {
    /// The report.
    public let report: ReportID
    /// When it was first found there, in seconds since 1970.
    public let found: Int?
    /// What it has and has not that the one before had; `nil` for the first.
    public let change: TextChange?
  }

  /// The address or path.
  public let address: String
  /// Its texts.
  public let versions: [Version]
}

extension AffairDesk {
  /// The places of an affair file whose text has changed, sorted by address.
  public func histories(of path: String) throws(ArchiveError) -> [PlaceHistory] {
    try Self.archival(path) {
      let archive = try Archive(opening: path)
      var texts: [ReportID: ReportText] = [:]
      for report in try archive.earlierReports() { texts[report.id] = report.text }
      for report in try archive.reports() { texts[report.id] = report.text }
      let places = try archive.places().filter { $0.value.count > 1 }
      return places.sorted { $0.key < $1.key }.map { address, found in
        var versions: [PlaceHistory.Version] = []
        for text in found {
          let change = versions.last.flatMap { last in
            texts[last.report].flatMap { before in texts[text.report].map { TextChange(from: before, to: $0) }
            }
          }
          versions.append(PlaceHistory.Version(report: text.report, found: text.found, change: change))
        }
        return PlaceHistory(address: address, versions: versions)
      }
    }
  }

  /// The feeds that an affair file watches.
  public func feeds(of path: String) throws(ArchiveError) -> [WatchedFeed] {
    try Self.archival(path) { try Archive(opening: path).feeds() }
  }

  /// The arrival of a report that was gathered from a file: its place is its address, where it came with one (as a
  /// record of a web archive does), or the file's whole path.
  public static func arrival(of report: Report) -> Arrival {
    let stated = report.source.firstRange(of: "#http").map { report.source[$0.lowerBound...].dropFirst() }
    if let address = WebAddress(stated.map(String.init) ?? report.source) {
      return Arrival(report: report, place: address.key)
    }
    if report.source.hasPrefix("-") { return Arrival(report: report, place: nil) }
    return Arrival(report: report, place: URL(fileURLWithPath: report.source).standardizedFileURL.path)
  }
}

/// A file that lists feeds (OPML).
public struct FeedList: Sendable {
  /// The feeds it names.
  public let feeds: [WebAddress]

  /// Reads a file; `nil` where it names no feed.
  public init?(file: String) {
    guard let bytes = try? SourceInput.file(file).bytes(), let feed = FeedReader().read(bytes) else {
      return nil
    }
    feeds = feed.feeds.compactMap(WebAddress.init)
    if feeds.isEmpty { return nil }
  }
}

extension Problem {
  /// The problem with a word that looks like an address and is none that can be asked for.
  public init(noAddress word: String) {
    self.init(
      source: word, code: FetchError.Code.address.rawValue,
      sentence: "\(word): this is no http or https address that can be asked for; check it")
  }
}
