extension Schema {
  /// What analysts decided. Rows are only ever added; the program lays them over the ledger whenever it is loaded.
  static let judgements = """
    CREATE TABLE judgement (
      -- From 1, in the order in which they were made.
      number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
      verdict TEXT NOT NULL
        CHECK (verdict IN ('confirm', 'reject', 'same', 'different', 'correct', 'kind', 'undo')),
      -- Who, when (seconds since 1970, UTC), why.
      "by" TEXT NOT NULL CHECK ("by" <> ''),
      "at" INTEGER NOT NULL,
      why TEXT NOT NULL CHECK (why <> ''),
      -- The judgement that it undoes.
      undoes INTEGER REFERENCES judgement(number) CHECK (undoes < number),
      -- What was decided, and the evidence or names that it rests on.
      decision TEXT NOT NULL CHECK (json_type(decision) = 'object'),
      CHECK ((verdict = 'undo') = (undoes IS NOT NULL))
    ) STRICT;

    CREATE TRIGGER judgementStays BEFORE UPDATE ON judgement
      BEGIN SELECT RAISE(ABORT, 'a judgement is never changed'); END;
    CREATE TRIGGER judgementRemains BEFORE DELETE ON judgement
      BEGIN SELECT RAISE(ABORT, 'a judgement is never taken out'); END;
    """
}
