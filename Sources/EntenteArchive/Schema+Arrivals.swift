extension Schema {
  /// In which order the reports came, for telling what later ones changed.
  ///
  /// What a file held before it knew of this came first, and nobody knows when.
  static let arrivals = """
    CREATE TABLE arrival (
      -- In report, or in earlier; kept also where it is in neither any more.
      report TEXT NOT NULL PRIMARY KEY,
      -- Reports that were added together have one number; 0 for those of an earlier format.
      batch INTEGER NOT NULL CHECK (batch >= 0),
      -- When, in seconds since 1970, UTC; NULL where nobody said so.
      time INTEGER
    ) STRICT, WITHOUT ROWID;

    INSERT INTO arrival (report, batch) SELECT id, 0 FROM report;
    INSERT OR IGNORE INTO arrival (report, batch) SELECT id, 0 FROM earlier;
    """
}
