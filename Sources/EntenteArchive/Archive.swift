import Foundation
import GRDB

/// The affair file: the one owner of an affair on disk.
///
/// An affair is one SQLite database in one file (`NAME.entente`) that can be mailed, copied and kept. Each method
/// is one transaction: a process killed at any moment leaves a file that opens, with every save that was
/// confirmed. Many threads, and several processes, may use one file; they wait for one another.
///
/// Where the file may not be written, it is opened for reading.
public final class Archive: Sendable {
  /// The file, as an absolute path.
  public let path: String
  /// Whether the file may not be written here.
  public let isReadOnly: Bool
  private let queue: DatabaseQueue

  /// Opens an affair, and brings its file to the present format.
  ///
  /// - Throws: ``ArchiveError``: `missing`, `notAnAffair`, `newerFormat`, `damaged`, `locked`, `noPermission`.
  public convenience init(opening path: String) throws {
    try self.init(opening: path, Opening())
  }

  /// Opens an affair in another way than the ordinary.
  package init(opening path: String, _ opening: Opening) throws {
    let path = Self.absolute(path)
    let isReadOnly = try !FileCheck(path).isWritable
    self.path = path
    self.isReadOnly = isReadOnly
    queue = try Self.translating(path) {
      let queue = try DatabaseQueue(path: path, configuration: opening.configuration(readOnly: isReadOnly))
      try queue.inDatabase { try Self.prepare($0, opening.format, path, isReadOnly) }
      return queue
    }
  }

  /// Makes a new affair without reports.
  ///
  /// The file appears whole or not at all.
  ///
  /// - Throws: ``ArchiveError``: `exists` where there is something at `path`, `missing` where there is no folder
  ///   for it, `noPermission`, `diskFull`.
  public static func create(at path: String, name: String) throws -> Archive {
    try create(at: path, name: name, Opening())
  }

  /// Makes a new affair in another way than the ordinary.
  package static func create(at path: String, name: String, _ opening: Opening) throws -> Archive {
    let path = absolute(path)
    try NewFile(path).create { draft in
      try translating(path) {
        let queue = try DatabaseQueue(path: draft, configuration: opening.configuration(readOnly: false))
        try queue.inDatabase { db in
          try db.inTransaction {
            try opening.format.migrate(db)
            try db.insert(into: "affair", ["id": .integer(1), "name": .text(name)])
            return .commit
          }
        }
        try queue.close()
      }
    }
    return try Archive(opening: path, opening)
  }

  /// The affair's name.
  public var name: String {
    get throws { try reading { try Self.name(in: $0) } }
  }

  static func name(in db: Database) throws -> String {
    var name: String?
    try db.forEach("SELECT name FROM affair") { name = try $0.text("name") }
    guard let name else { throw Flaw("the affair's name is not there") }
    return name
  }

  /// Reads in one transaction.
  func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try Self.translating(path) { try queue.read(body) }
  }

  /// Writes in one transaction; what is thrown undoes it.
  func writing<Value>(_ body: (Database) throws -> Value) throws -> Value {
    if isReadOnly { throw ArchiveError(forbidden: path) }
    return try Self.translating(path) { try queue.write(body) }
  }

  private static func prepare(
    _ db: Database, _ format: Format, _ path: String, _ isReadOnly: Bool
  ) throws {
    let number = try Format.number(of: db)
    if number > format.number {
      throw ArchiveError(
        .newerFormat, path: path,
        sentence: "\(path) was written by a later Entente (format \(number), here \(format.number))."
          + " Open it with that one.")
    }
    if number < format.number {
      try db.inTransaction(.immediate) {
        try format.migrate(db)
        return .commit
      }
    }
    guard try Format.definitions(in: db) == format.definitions() else {
      throw Flaw("its tables are not those of an affair")
    }
    try checkLength(of: path, db)
    if !isReadOnly { try db.execute(sql: "PRAGMA journal_mode = DELETE") }
  }

  /// SQLite sees that pages are missing, but takes the last for whole.
  private static func checkLength(of path: String, _ db: Database) throws {
    let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
    let size = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0
    var status = stat()
    guard stat(path, &status) == 0, Int(status.st_size) >= pages * size else {
      throw Flaw("its end is missing")
    }
  }

  /// SQLite takes some relative paths for something else than a file.
  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

  /// Turns what `body` throws while the file is read or written into the errors of this type.
  private static func translating<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let flaw as Flaw {
      throw ArchiveError(damage: flaw, path: path)
    } catch let error as DatabaseError {
      throw ArchiveError(error, path: path)
    }
  }
}
