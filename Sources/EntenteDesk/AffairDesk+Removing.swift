import EntenteArchive
public import EntenteLedger
public import EntenteModel
import Foundation

extension AffairDesk {
  /// Takes reports out of the affair file at `path`, with all that was read from them.
  ///
  /// Judgements stay; those that rested on these reports alone rest until one comes back.
  ///
  /// - Parameters:
  ///   - words: the reports: identities, beginnings of only one, sources as ``Report/source`` has them, or the last part
  ///     of a source that only one has.
  ///   - path: the affair file.
  ///   - progress: called while reports are read again that an older program read; from any thread.
  /// - Returns: the affair without them, and the reports that were taken out.
  /// - Throws: ``JudgementError``; the file is then as it was.
  public func remove(
    _ words: [String], from path: String, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws(JudgementError) -> (affair: Affair, removed: [Report]) {
    let kept: Kept
    do throws(ArchiveError) { kept = try Kept(opening: path) } catch {
      throw JudgementError(error, writing: false)
    }
    var removed: [Report] = []
    for word in words {
      let report = try Self.report(word, of: kept.affair, path)
      if !removed.contains(where: { $0.id == report.id }) { removed.append(report) }
    }
    var provenance = Provenance()
    provenance.removed = removed.map(\.id)
    do throws(ArchiveError) {
      return (try await change(kept, adding: [], provenance: provenance, progress: progress), removed)
    } catch {
      throw JudgementError(error, writing: true)
    }
  }

  private static func report(_ word: String, of affair: Affair, _ path: String) throws(JudgementError)
    -> Report
  {
    let sources = affair.reports.filter { $0.source == word }
    let files = affair.reports.filter { URL(fileURLWithPath: $0.source).lastPathComponent == word }
    for found in [sources, files] where !found.isEmpty {
      guard found.count == 1 else {
        let ids = found.map(\.id.rawValue).joined(separator: ", ")
        throw JudgementError(.ambiguous, "“\(word)” is the source of \(found.count) reports: \(ids)")
      }
      return found[0]
    }
    if case .report(let report)? = try? affair.find(word) { return report }
    throw JudgementError(
      .unknown, "the affair has no report “\(word)”; “entente sources \(path)” lists them")
  }
}
