public import EntenteModel
import GRDB

extension Archive {
  /// For each place the texts that were found there, the oldest first; the last one is read.
  public func places() throws -> [String: [FoundText]] {
    try reading { try ProvenanceTable($0).places() }
  }

  /// Reports that later versions have taken the place of, sorted by identity.
  public func earlierReports() throws -> [EarlierReport] {
    try reading { try ProvenanceTable($0).earlierReports() }
  }

  /// For each report whose place a later version has taken the report that stands there now.
  public func heirs() throws -> [ReportID: ReportID] {
    try reading { try ProvenanceTable($0).heirs() }
  }

  /// The feeds that are watched, sorted by address.
  public func feeds() throws -> [WatchedFeed] {
    try reading { try ProvenanceTable($0).feeds() }
  }

  /// The entries of feeds, those of one feed together and in its order.
  public func items() throws -> [WatchedItem] {
    try reading { try ProvenanceTable($0).items() }
  }

  /// Keeps how far the watching of feeds has come, in one transaction.
  ///
  /// Reports cannot be retired or removed so, since the ledger rests on them: see ``save(reports:readings:ledger:reader:provenance:)``.
  ///
  /// - Throws: ``ArchiveError``: `noPermission`, `locked`, `diskFull`, `damaged`. The file is then as it was.
  public func note(_ provenance: Provenance) throws {
    precondition(provenance.retired.isEmpty && provenance.removed.isEmpty, "reports leave by a save")
    try writing { try ProvenanceTable($0).add(provenance) }
  }
}
