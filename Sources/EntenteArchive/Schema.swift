/// The tables of the affair file, one text for each step of the format; a step that was shipped is never edited.
///
/// Names of tables and columns are those of the Swift types and properties. Places are UTF-8 byte offsets. A
/// `quote` repeats the text at its place, so that whoever reads the file by SQL has the words, and so that a
/// text and what was read from it cannot part unnoticed. JSON is that of the Swift types, keys sorted.
enum Schema {
  /// The affair and its reports, with the index for searching them.
  static let reports = """
    CREATE TABLE affair (
      -- The affair that this file holds; always one row.
      id INTEGER PRIMARY KEY CHECK (id = 1),
      name TEXT NOT NULL
    ) STRICT;

    CREATE TABLE report (
      id TEXT NOT NULL PRIMARY KEY CHECK (id = 'r' || substr(hash, 1, 12)),
      -- The SHA-256 of original, and of the text as it is read.
      hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
      textHash TEXT NOT NULL CHECK (length(textHash) = 64 AND textHash NOT GLOB '*[^0-9a-f]*'),
      source TEXT NOT NULL,
      title TEXT,
      outlet TEXT,
      authors TEXT NOT NULL CHECK (json_type(authors) = 'array'),
      agency TEXT,
      published TEXT CHECK (json_type(published) = 'object'),
      language TEXT,
      -- Where the pages of a document that has any begin and end.
      pages TEXT CHECK (json_type(pages) = 'array'),
      -- NULL where the text is original itself, byte for byte.
      text TEXT,
      -- The number of bytes of original before zlib packed them; NULL where they are as they were found.
      size INTEGER CHECK (size IS NULL OR (size >= 0 AND text IS NOT NULL)),
      original BLOB NOT NULL
    ) STRICT;

    CREATE TABLE passage (
      report TEXT NOT NULL REFERENCES report(id) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      start INTEGER NOT NULL CHECK (start >= 0),
      "end" INTEGER NOT NULL CHECK ("end" >= start),
      kind TEXT NOT NULL,
      PRIMARY KEY (report, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE entry (
      -- What can be searched for: a passage, or (ordinal NULL) a title that stands in no passage.
      id INTEGER PRIMARY KEY,
      report TEXT NOT NULL REFERENCES report(id) ON DELETE CASCADE,
      ordinal INTEGER,
      FOREIGN KEY (report, ordinal) REFERENCES passage(report, ordinal) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX entryReport ON entry(report, ordinal);

    CREATE VIEW entryText AS
      SELECT entry.id AS id,
        CASE WHEN entry.ordinal IS NULL THEN report.title
        ELSE CAST(substr(coalesce(CAST(report.text AS BLOB), report.original),
          passage.start + 1, passage."end" - passage.start) AS TEXT) END AS text
      FROM entry JOIN report ON report.id = entry.report
        LEFT JOIN passage ON passage.report = entry.report AND passage.ordinal = entry.ordinal;

    CREATE VIRTUAL TABLE entryIndex USING fts5(
      text, content = 'entryText', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
    );
    """

  /// What was read from each report.
  static let readings = """
    CREATE TABLE reading (
      report TEXT NOT NULL PRIMARY KEY REFERENCES report(id) ON DELETE CASCADE,
      words INTEGER NOT NULL CHECK (words >= 0),
      -- The version of the reader; '' where it was not given.
      reader TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE date (
      report TEXT NOT NULL REFERENCES reading(report) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      start INTEGER NOT NULL CHECK (start >= 0),
      "end" INTEGER NOT NULL CHECK ("end" >= start),
      quote TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('DATE', 'TIME', 'DURATION', 'SET')),
      value TEXT NOT NULL,
      modifier TEXT,
      dating TEXT CHECK (json_type(dating) = 'object'),
      alternatives TEXT NOT NULL CHECK (json_type(alternatives) = 'array'),
      anchor TEXT NOT NULL CHECK (json_type(anchor) = 'object'),
      rule TEXT NOT NULL,
      PRIMARY KEY (report, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE referent (
      -- A thing as the report speaks of it; claims name it by its ordinal.
      report TEXT NOT NULL REFERENCES reading(report) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('person', 'state', 'place', 'organisation', 'armedGroup',
        'infrastructure', 'agreement', 'event', 'programme', 'people', 'thing')),
      name TEXT NOT NULL,
      names TEXT NOT NULL CHECK (json_type(names) = 'array'),
      code TEXT,
      state TEXT,
      PRIMARY KEY (report, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE naming (
      report TEXT NOT NULL,
      referent INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      start INTEGER NOT NULL CHECK (start >= 0),
      "end" INTEGER NOT NULL CHECK ("end" >= start),
      quote TEXT NOT NULL,
      form TEXT NOT NULL
        CHECK (form IN ('name', 'acronym', 'demonym', 'metonym', 'description', 'pronoun')),
      rule TEXT NOT NULL,
      PRIMARY KEY (report, referent, ordinal),
      FOREIGN KEY (report, referent) REFERENCES referent(report, ordinal) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE mention (
      report TEXT NOT NULL REFERENCES reading(report) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      start INTEGER NOT NULL CHECK (start >= 0),
      "end" INTEGER NOT NULL CHECK ("end" >= start),
      quote TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('figure', 'event', 'commitment', 'quotation', 'role', 'link')),
      claim TEXT NOT NULL CHECK (json_type(claim, '$.' || kind) = 'object'),
      speakerStart INTEGER CHECK (speakerStart >= 0),
      speakerEnd INTEGER CHECK (speakerEnd >= speakerStart),
      modality TEXT NOT NULL
        CHECK (modality IN ('asserted', 'attributed', 'denied', 'planned', 'hypothetical')),
      rule TEXT NOT NULL,
      PRIMARY KEY (report, ordinal),
      CHECK ((speakerStart IS NULL) = (speakerEnd IS NULL))
    ) STRICT;

    CREATE TABLE unread (
      report TEXT NOT NULL REFERENCES reading(report) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      start INTEGER NOT NULL CHECK (start >= 0),
      "end" INTEGER NOT NULL CHECK ("end" >= start),
      quote TEXT NOT NULL,
      why TEXT NOT NULL,
      PRIMARY KEY (report, ordinal)
    ) STRICT, WITHOUT ROWID;
    """

  /// The ledger that follows from the readings; replaced whole at every save.
  static let ledger = """
    CREATE TABLE lineage (id TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

    CREATE TABLE lineageReport (
      -- Every report is of one lineage.
      report TEXT NOT NULL PRIMARY KEY REFERENCES report(id),
      lineage TEXT NOT NULL REFERENCES lineage(id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX lineageReportLineage ON lineageReport(lineage);

    CREATE TABLE reuse (
      lineage TEXT NOT NULL REFERENCES lineage(id),
      ordinal INTEGER NOT NULL,
      fromReport TEXT NOT NULL REFERENCES report(id),
      fromStart INTEGER NOT NULL CHECK (fromStart >= 0),
      fromEnd INTEGER NOT NULL CHECK (fromEnd >= fromStart),
      fromQuote TEXT NOT NULL,
      toReport TEXT NOT NULL REFERENCES report(id),
      toStart INTEGER NOT NULL CHECK (toStart >= 0),
      toEnd INTEGER NOT NULL CHECK (toEnd >= toStart),
      toQuote TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('verbatim', 'edited', 'attributed')),
      direction TEXT NOT NULL CHECK (direction IN ('published', 'credited', 'unknown')),
      likeness REAL NOT NULL,
      PRIMARY KEY (lineage, ordinal)
    ) STRICT;
    CREATE INDEX reuseFrom ON reuse(fromReport);
    CREATE INDEX reuseTo ON reuse(toReport);

    CREATE TABLE entity (
      id TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      code TEXT,
      state TEXT,
      aliases TEXT NOT NULL CHECK (json_type(aliases) = 'array'),
      -- The rules that joined the members.
      joins TEXT NOT NULL CHECK (json_type(joins) = 'array')
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE entityMember (
      -- Every referent is of one entity.
      report TEXT NOT NULL,
      referent INTEGER NOT NULL,
      entity TEXT NOT NULL REFERENCES entity(id),
      PRIMARY KEY (report, referent),
      FOREIGN KEY (report, referent) REFERENCES referent(report, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entityMemberEntity ON entityMember(entity);

    CREATE TABLE fact (
      id TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('figure', 'event', 'commitment', 'quotation', 'role', 'link')),
      -- The number in evidence of the mention that speaks for the fact.
      claim INTEGER NOT NULL CHECK (claim >= 0),
      standing TEXT NOT NULL CHECK (standing IN ('corroborated', 'single-source', 'disputed')),
      -- The time of the event that an undated one is a part of.
      bounds TEXT CHECK (json_type(bounds) = 'object'),
      -- The rules that joined the mentions.
      joins TEXT NOT NULL CHECK (json_type(joins) = 'array')
    ) STRICT;

    CREATE TABLE factLineage (
      fact TEXT NOT NULL REFERENCES fact(id),
      ordinal INTEGER NOT NULL,
      lineage TEXT NOT NULL REFERENCES lineage(id),
      PRIMARY KEY (fact, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX factLineageLineage ON factLineage(lineage);

    CREATE TABLE factAbout (
      -- The entities that a fact concerns.
      fact TEXT NOT NULL REFERENCES fact(id),
      ordinal INTEGER NOT NULL,
      entity TEXT NOT NULL REFERENCES entity(id),
      PRIMARY KEY (fact, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX factAboutEntity ON factAbout(entity);

    CREATE TABLE evidence (
      -- A mention as support for a fact.
      fact TEXT NOT NULL REFERENCES fact(id),
      ordinal INTEGER NOT NULL,
      report TEXT NOT NULL,
      mention INTEGER NOT NULL,
      PRIMARY KEY (fact, ordinal),
      FOREIGN KEY (report, mention) REFERENCES mention(report, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX evidenceMention ON evidence(report, mention);

    CREATE TABLE dispute (
      id TEXT NOT NULL PRIMARY KEY,
      about TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('figure', 'date', 'place', 'agent', 'role', 'fact')),
      question TEXT NOT NULL,
      rule TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE position (
      dispute TEXT NOT NULL REFERENCES dispute(id),
      ordinal INTEGER NOT NULL,
      value TEXT NOT NULL,
      lineages INTEGER NOT NULL CHECK (lineages >= 0),
      PRIMARY KEY (dispute, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE positionFact (
      dispute TEXT NOT NULL,
      position INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      fact TEXT NOT NULL REFERENCES fact(id),
      PRIMARY KEY (dispute, position, ordinal),
      FOREIGN KEY (dispute, position) REFERENCES position(dispute, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX positionFactFact ON positionFact(fact);

    CREATE TABLE positionReport (
      dispute TEXT NOT NULL,
      position INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      report TEXT NOT NULL REFERENCES report(id),
      PRIMARY KEY (dispute, position, ordinal),
      FOREIGN KEY (dispute, position) REFERENCES position(dispute, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX positionReportReport ON positionReport(report);
    """
}
