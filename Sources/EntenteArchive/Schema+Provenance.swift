extension Schema {
  /// Where the reports were found, what stood there before, and the feeds that are watched.
  ///
  /// Times are seconds since 1970, UTC.
  static let provenance = """
    CREATE TABLE place (
      -- The texts that were found at one address or path, in the order in which they were found; the last is read.
      address TEXT NOT NULL,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
      -- In report, or in earlier.
      report TEXT NOT NULL,
      textHash TEXT NOT NULL,
      found INTEGER,
      PRIMARY KEY (address, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX placeReport ON place(report);

    CREATE TABLE earlier (
      -- A report whose place a later version has taken: kept, and not read any more.
      id TEXT NOT NULL PRIMARY KEY CHECK (id = 'r' || substr(hash, 1, 12)),
      hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
      source TEXT NOT NULL,
      title TEXT,
      published TEXT CHECK (json_type(published) = 'object'),
      text TEXT NOT NULL,
      -- As in report.
      size INTEGER CHECK (size >= 0),
      original BLOB NOT NULL
    ) STRICT;

    CREATE TABLE feed (
      address TEXT NOT NULL PRIMARY KEY,
      title TEXT,
      -- The marks by which the server knows what it gave before; '' where it gave none.
      etag TEXT NOT NULL,
      lastModified TEXT NOT NULL,
      -- When it last answered.
      checked INTEGER,
      -- It is not asked before this time.
      due INTEGER NOT NULL,
      -- How often in a row it did not answer.
      failures INTEGER NOT NULL CHECK (failures >= 0)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE feedItem (
      -- A report that a feed named, and what became of it.
      address TEXT NOT NULL PRIMARY KEY,
      link TEXT NOT NULL,
      feed TEXT NOT NULL REFERENCES feed(address),
      ordinal INTEGER NOT NULL,
      title TEXT,
      -- What the feed says of its time; a new one means that it may have changed.
      stamp TEXT,
      state TEXT NOT NULL CHECK (state IN ('waiting', 'read', 'given-up')),
      failures INTEGER NOT NULL CHECK (failures >= 0),
      due INTEGER NOT NULL,
      -- What went wrong the last time.
      why TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX feedItemState ON feedItem(state, due);
    """
}
