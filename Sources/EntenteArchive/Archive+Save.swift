public import EntenteLedger
public import EntenteModel
import GRDB

extension Archive {
  /// Adds or replaces reports with what was read from them, and puts the ledger in the place of the last, in one
  /// transaction.
  ///
  /// Saving the same again changes nothing. Costs one writing of the whole ledger, besides the reports given.
  ///
  /// - Parameters:
  ///   - reports: new reports, or reports with new metadata; each needs its reading.
  ///   - readings: what was read from them; also from reports that the file holds, read anew.
  ///   - ledger: the ledger of all reports that the file then holds; each mention of its facts is one of a reading.
  ///   - reader: the version of the reader that made the readings, as ``readers()`` gives it back.
  ///   - provenance: where the reports were found, which of the file's reports they take the place of or are taken out, and how far the
  ///     watching of feeds has come.
  /// - Throws: ``ArchiveError``: `inconsistent` where a place lies outside its text or the ledger does not rest on
  ///   the readings, `noPermission`, `locked`, `diskFull`, `damaged`. The file is then as it was.
  public func save(
    reports: [Report], readings: [Reading], ledger: Ledger, reader: String = "",
    provenance: Provenance = Provenance()
  ) throws {
    let path = path
    try writing { db in
      do {
        try Saving(db, reader: reader).save(reports, readings, ledger, provenance)
      } catch let flaw as Flaw {
        throw ArchiveError(inconsistency: flaw, path: path)
      }
    }
  }
}

/// One save, within its transaction.
private struct Saving {
  let db: Database
  let reader: String
  let contents: Contents

  init(_ db: Database, reader: String) {
    self.db = db
    self.reader = reader
    contents = Contents(db)
  }

  func save(
    _ reports: [Report], _ readings: [Reading], _ ledger: Ledger, _ provenance: Provenance
  ) throws {
    let given = Dictionary(readings.map { ($0.report, $0) }, uniquingKeysWith: { $1 })
    let ledgers = LedgerTable(db, contents.json)
    try ledgers.remove()
    for id in provenance.retired { try retire(id) }
    for id in provenance.removed { try remove(id) }
    for report in Dictionary(reports.map { ($0.id, $0) }, uniquingKeysWith: { $1 }).values.sorted(by: {
      $0.id < $1.id
    }) {
      guard let reading = given[report.id] else { throw Flaw("the report has no reading", in: report.id) }
      try put(report, reading)
    }
    for reading in given.values.sorted(by: { $0.report < $1.report }) {
      try put(reading, of: contents.report(reading.report))
    }
    try ProvenanceTable(db).add(provenance)
    try ArrivalTable(db: db).add(
      reports.map(\.id), time: provenance.time ?? provenance.found.compactMap(\.found).max())
    try ledgers.add(ledger, over: contents)
  }

  /// Takes a report out of what is read, with all that was read from it, and keeps it as an earlier version.
  private func retire(_ id: ReportID) throws {
    let table = ReportTable(db, contents.json)
    guard let report = try table.report(id) else { return }
    try ProvenanceTable(db).retire(report)
    try table.remove(report)
  }

  /// Takes a report out of the affair, with all that was read from it and where it was found.
  private func remove(_ id: ReportID) throws {
    let table = ReportTable(db, contents.json)
    guard let report = try table.report(id) else { return }
    try table.remove(report)
    try ProvenanceTable(db).forget(id)
  }

  private func put(_ report: Report, _ reading: Reading) throws {
    let table = ReportTable(db, contents.json)
    let stored = try table.report(report.id)
    if stored != report {
      if let stored { try table.remove(stored) }
      try table.add(report)
    }
    contents.hold(report)
  }

  private func put(_ reading: Reading, of report: Report) throws {
    let table = ReadingTable(db, contents.json)
    let stored = try table.reading(of: report)
    if stored != StoredReading(reading: reading, reader: reader) {
      if stored != nil { try table.remove(of: report.id) }
      try table.add(reading, of: report, by: reader)
    }
    contents.hold(reading)
  }
}
