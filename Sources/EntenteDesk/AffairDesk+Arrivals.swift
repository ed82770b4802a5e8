public import EntenteArchive
public import EntenteLedger
import EntenteModel
import Foundation

extension AffairDesk {
  /// Takes reports into the affair file at `path`, which is made when it is not there, and tells what became of each.
  ///
  /// What the affair has already is recognised, and read again only where the program has learned to read better since.
  /// A text that stands where another stood before takes its place: the earlier one is kept, and not read any more.
  ///
  /// - Parameters:
  ///   - arrivals: the reports; of two from one place the first.
  ///   - path: the affair file.
  ///   - name: the affair's name where the file is made.
  ///   - provenance: what else is to be kept in the same transaction.
  ///   - progress: called after each report with the number read so far; from any thread.
  /// - Returns: the affair as it now is, and what became of each arrival.
  /// - Throws: ``ArchiveError``; the file is then as it was.
  public func take(
    _ arrivals: [Arrival], into path: String, name: String, provenance: Provenance = Provenance(),
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws(ArchiveError) -> (affair: Affair, outcomes: [Outcome]) {
    let kept = try Kept(path, name: name)
    let places = try Self.archival(path) { try kept.archive.places() }
    var sorter = ArrivalSorter(reports: kept.affair.reports, places: places)
    var seen: Set<String> = []
    for arrival in arrivals where arrival.place.map({ seen.insert($0).inserted }) ?? true {
      sorter.take(arrival)
    }
    var all = provenance
    all.found += sorter.provenance.found
    all.retired += sorter.provenance.retired
    guard !sorter.taken.isEmpty || !kept.stale.isEmpty else {
      if !all.isEmpty { try Self.archival(path) { try kept.archive.note(all) } }
      return (kept.affair, sorter.outcomes)
    }
    let affair = try await change(kept, adding: sorter.taken, provenance: all, progress: progress)
    return (affair, sorter.outcomes)
  }
}
