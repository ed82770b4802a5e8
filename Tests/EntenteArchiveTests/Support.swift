import EntenteArchive
import EntenteLedger
import Foundation
import GRDB
import Testing

/// Gives `body` a folder of its own, and takes it away afterwards.
func inFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory.path + "/entente-archive-" + UUID().uuidString
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try body(folder)
}

/// Changes a file behind the archive's back.
func alter(_ path: String, _ sql: String) throws {
  var configuration = Configuration()
  configuration.foreignKeysEnabled = false
  let queue = try DatabaseQueue(path: path, configuration: configuration)
  try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
  try queue.close()
}

/// What `body` throws, when it is an error of the archive.
func archiveError(_ body: () throws -> Void) -> ArchiveError? {
  do {
    try body()
    return nil
  } catch {
    return error as? ArchiveError
  }
}

extension Archive {
  func save(_ affair: Affair) throws {
    try save(reports: affair.reports, readings: affair.readings, ledger: affair.ledger)
  }
}

extension Affair {
  func isSame(as other: Affair) -> Bool {
    name == other.name && reports == other.reports && readings == other.readings && ledger == other.ledger
  }
}
