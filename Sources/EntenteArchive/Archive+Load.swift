public import EntenteLedger
public import EntenteModel
import GRDB

extension Archive {
  /// The whole affair, checked: every place lies in its text, and every quotation is what stands there.
  ///
  /// - Throws: ``ArchiveError`` with `damaged` and the report where that is not so.
  public func affair() throws -> Affair {
    try reading { db in
      let contents = Contents(db)
      let reports = try ReportTable(db, contents.json).reports()
      for report in reports { contents.hold(report) }
      return Affair(
        name: try Self.name(in: db), reports: reports,
        readings: try reports.map { try contents.reading(of: $0.id) },
        ledger: try LedgerTable(db, contents.json).ledger(over: contents),
        judgements: try JudgementTable(db, contents.json).judgements(),
        heirs: try ProvenanceTable(db).heirs())
    }
  }

  /// The reports, sorted by identity, checked as in ``affair()``.
  public func reports() throws -> [Report] {
    try reading { try ReportTable($0, JSON()).reports() }
  }

  /// For each report the version of the reader that read it, as it was given when it was saved.
  public func readers() throws -> [ReportID: String] {
    try reading { db in
      var readers: [ReportID: String] = [:]
      try db.forEach("SELECT report, reader FROM reading") { row in
        readers[try row.report("report")] = try row.text("reader")
      }
      return readers
    }
  }

  /// The passages and titles in which words stand, best first.
  ///
  /// Case and diacritics do not matter. All words must occur in the passage, in any order; `"words in double
  /// quotes"` as they stand; a `*` at a word's end stands for any ending. All other characters are literal.
  /// What the site put around the article is not searched.
  ///
  /// - Parameters:
  ///   - words: the words as a person writes them; without a letter or digit nothing is found.
  ///   - limit: the greatest number of hits.
  /// - Returns: at most `limit` hits; equals are in the order of reports and passages.
  /// - Throws: ``ArchiveError``: `damaged`, `locked`.
  public func search(_ words: String, limit: Int) throws -> [SearchHit] {
    try reading { try SearchIndex($0).search(SearchQuery(words), limit: limit) }
  }

  /// Checks the whole file: SQLite's pages and references, the search index, and all that ``affair()`` checks.
  ///
  /// - Throws: ``ArchiveError`` with `damaged` where the file does not hold together.
  public func verify() throws {
    try reading { db in
      let findings = try String.fetchAll(db, sql: "PRAGMA integrity_check")
      guard findings == ["ok"] else { throw Flaw("SQLite finds: \(findings.joined(separator: "; "))") }
      guard try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil else {
        throw Flaw("a row refers to one that is not there")
      }
    }
    if !isReadOnly {
      try writing { db in
        try db.execute(sql: "INSERT INTO entryIndex(entryIndex, rank) VALUES ('integrity-check', 1)")
      }
    }
    _ = try affair()
  }
}
