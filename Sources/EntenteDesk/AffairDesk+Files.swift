public import EntenteArchive
public import EntenteLedger
import EntenteModel
import Foundation

extension AffairDesk {
  /// Whether a path names an affair file: it ends in `.entente`.
  public static func isAffairFile(_ path: String) -> Bool {
    path.hasSuffix(".entente")
  }

  /// A name for an affair that was given none: that of its only folder or file without its ending, or of the folder
  /// that all its files lie in.
  public static func name(for inputs: [String]) -> String {
    let urls = inputs.filter { $0 != "-" }.map { URL(fileURLWithPath: $0).standardizedFileURL }
    if urls.count == 1, inputs.count == 1 { return title(of: urls[0].deletingPathExtension()) }
    let folders = Set(urls.map { $0.deletingLastPathComponent() })
    guard let folder = folders.first, folders.count == 1 else { return "Untitled affair" }
    return title(of: folder)
  }

  /// The last part of a path; that of the folder above where it only says that it holds reports.
  private static func title(of url: URL) -> String {
    let last = url.lastPathComponent
    return ["reports", "."].contains(last) ? url.deletingLastPathComponent().lastPathComponent : last
  }

  /// Opens an affair that was kept.
  public func open(_ path: String) throws(ArchiveError) -> Affair {
    try Self.archival(path) { try Archive(opening: path).affair() }
  }

  /// An affair file that is open, with what it held when it was opened.
  struct Kept {
    let archive: Archive
    let affair: Affair
    let readers: [ReportID: String]
    private let heirs: [ReportID: ReportID]

    /// Opens the file at `path`, or makes it.
    init(_ path: String, name: String) throws(ArchiveError) {
      let exists = FileManager.default.fileExists(atPath: path)
      try self.init(path) { try exists ? Archive(opening: path) : Archive.create(at: path, name: name) }
    }

    /// Opens the file at `path`.
    init(opening path: String) throws(ArchiveError) {
      try self.init(path) { try Archive(opening: path) }
    }

    private init(_ path: String, _ open: () throws -> Archive) throws(ArchiveError) {
      (archive, affair, readers, heirs) = try AffairDesk.archival(path) {
        let archive = try open()
        return (archive, try archive.affair(), try archive.readers(), try archive.heirs())
      }
    }

    /// The reports whose readings an older program made.
    var stale: [Report] {
      affair.reports.filter { readers[$0.id] != ReportDesk.readerVersion }
    }

    /// The affair with other judgements.
    func affair(with judgements: [Judgement]) -> Affair {
      Affair(
        name: affair.name, reports: affair.reports, readings: affair.readings, ledger: affair.assembled,
        judgements: judgements, heirs: heirs)
    }
  }

  /// Adds reports to an open affair and takes others out, in one transaction with where they were found.
  ///
  /// Reports whose readings an older program made are read again; the others keep their reading.
  func change(
    _ file: Kept, adding reports: [Report], provenance: Provenance,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws(ArchiveError) -> Affair {
    let before = file.affair
    let gone = Set(reports.map(\.id) + provenance.retired + provenance.removed)
    let stale = file.stale.filter { !gone.contains($0.id) }
    let old = Set(stale.map(\.id))
    let kept = zip(before.reports, before.readings).filter { report, _ in
      !gone.contains(report.id) && !old.contains(report.id)
    }
    let fresh = reports + stale
    var contributions = await reportDesk.contributions(of: fresh, progress: progress)
    contributions += kept.map { reportDesk.contribution(of: $0, readBefore: $1) }
    let after = affair(name: before.name, reports: fresh + kept.map(\.0), contributions: contributions)
    return try Self.archival(file.archive.path) {
      try file.archive.save(
        reports: after.reports, readings: after.readings, ledger: after.assembled,
        reader: ReportDesk.readerVersion, provenance: provenance)
      return Affair(
        name: after.name, reports: after.reports, readings: after.readings, ledger: after.assembled,
        judgements: try file.archive.judgements(), heirs: try file.archive.heirs())
    }
  }

  /// Passages of an affair file that hold some words, the best first.
  public func search(_ words: String, in path: String, limit: Int) throws(ArchiveError) -> (
    affair: Affair, hits: [SearchHit]
  ) {
    try Self.archival(path) {
      let archive = try Archive(opening: path)
      return (try archive.affair(), try archive.search(words, limit: limit))
    }
  }

  /// Runs `work`; an error of another kind than the archive's own is told as a damaged file.
  static func archival<Result>(
    _ path: String, _ work: () throws -> Result
  ) throws(ArchiveError) -> Result {
    do {
      return try work()
    } catch let error as ArchiveError {
      throw error
    } catch {
      throw ArchiveError(.damaged, path: path, sentence: "\(path) could not be used: \(error)")
    }
  }
}
