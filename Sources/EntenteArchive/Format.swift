import GRDB

/// A format of the affair file: the steps that lead from an empty database to its tables.
///
/// The header of every SQLite file has two numbers for such use: `application_id` says that the file is an
/// affair, `user_version` how many of the steps were taken. A later Entente appends steps; it never edits one.
package struct Format: Sendable {
  /// "Ente" in ASCII.
  static let applicationID: Int32 = 0x456E_7465

  /// The format that this Entente writes.
  package static let current = Format(
    steps: [
      [Schema.reports, Schema.readings, Schema.ledger, Schema.provenance],
      [Schema.arrivals],
      [Schema.judgements],
    ])

  /// For each step the SQL that takes it.
  let steps: [[String]]

  /// The number that `user_version` has once all steps are taken.
  var number: Int { steps.count }

  /// Takes the steps that the file has not taken yet; to be called within a transaction.
  func migrate(_ db: Database) throws {
    let taken = try Self.number(of: db)
    for step in steps.indices where step >= taken {
      for sql in steps[step] { try db.execute(sql: sql) }
      try db.execute(sql: "PRAGMA user_version = \(step + 1)")
    }
    try db.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
  }

  /// How many steps the file has taken.
  static func number(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  /// The statements that define what stands in a file of this format, each with its name.
  ///
  /// A file may come from a stranger. One with tables, views or triggers of its own is refused, so that nothing
  /// but what this program knows is ever run.
  func definitions() throws -> [String] {
    let model = try DatabaseQueue()
    return try model.write { db in
      try migrate(db)
      return try Self.definitions(in: db)
    }
  }

  /// The definitions in a file; the index's inner tables, which SQLite makes itself, by name only.
  static func definitions(in db: Database) throws -> [String] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT type, name, tbl_name, CASE WHEN name GLOB 'entryIndex_*' THEN '' ELSE sql END AS sql
        FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*' ORDER BY type, name
        """)
    return rows.map { row in
      ["type", "name", "tbl_name", "sql"].map { (row[$0] as String?) ?? "" }.joined(separator: "\u{1F}")
    }
  }
}
