public import EntenteModel
import GRDB

/// What went wrong with an affair file, and what to do about it.
public struct ArchiveError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of trouble. The raw values stand in machine-readable output and never change.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// There is nothing at the path, or no folder to put the file in.
    case missing
    /// A new affair was to be made where something is already.
    case exists
    /// Something is there, and it is no affair file.
    case notAnAffair = "not-an-affair"
    /// The file was written by a later Entente.
    case newerFormat = "newer-format"
    /// The file is an affair and does not hold together.
    case damaged
    /// Another program is writing to the file and does not finish.
    case locked
    /// The file, or its folder, may not be read or written.
    case noPermission = "no-permission"
    /// There is no room left on the disk.
    case diskFull = "disk-full"
    /// What was to be saved does not hold together; the file is as it was.
    case inconsistent
    /// The disk or SQLite failed in some other way.
    case failed
  }

  /// The kind of trouble.
  public let code: Code
  /// The affair file.
  public let path: String
  /// The report at which the trouble showed, where it is of one report.
  public let report: ReportID?
  /// One or two sentences for a person: what is the matter, and what to do.
  public let sentence: String

  /// Makes an error.
  public init(_ code: Code, path: String, report: ReportID? = nil, sentence: String) {
    self.code = code
    self.path = path
    self.report = report
    self.sentence = sentence
  }

  /// The sentence.
  public var description: String { sentence }
}

/// Something in the file, or in what is to be saved, that does not hold together.
struct Flaw: Error {
  let report: ReportID?
  /// What is the matter, without a full stop: "a quotation is not what its report says".
  let what: String

  init(_ what: String, in report: ReportID? = nil) {
    self.report = report
    self.what = what
  }
}

extension ArchiveError {
  /// The error for a flaw that was found while the file was read.
  init(damage flaw: Flaw, path: String) {
    let place = flaw.report.map { " (report \($0.rawValue))" } ?? ""
    self.init(
      .damaged, path: path, report: flaw.report,
      sentence: "\(path) is damaged: \(flaw.what)\(place). Take it from a backup, or read the reports anew.")
  }

  /// The error for a flaw in what was to be saved.
  init(inconsistency flaw: Flaw, path: String) {
    let place = flaw.report.map { " (report \($0.rawValue))" } ?? ""
    self.init(
      .inconsistent, path: path, report: flaw.report,
      sentence: "Nothing was saved to \(path): \(flaw.what)\(place). Read and assemble the reports again.")
  }

  /// The error for what SQLite says.
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT, .SQLITE_MISMATCH:
      self.init(damage: Flaw("SQLite cannot read its pages"), path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        .locked, path: path,
        sentence: "\(path) is in use by another program. Wait until that has finished, then try again.")
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      self.init(forbidden: path)
    case .SQLITE_FULL:
      self.init(
        .diskFull, path: path,
        sentence: "There is no room left for \(path). It is as it was before; make room and try again.")
    case .SQLITE_CONSTRAINT:
      self.init(inconsistency: Flaw(error.message ?? "a value that the file cannot hold"), path: path)
    default:
      self.init(
        .failed, path: path,
        sentence: "\(path) could not be used: SQLite says “\(error.message ?? "nothing")”"
          + " (\(error.extendedResultCode.rawValue)). Check the disk and try again.")
    }
  }

  /// The error for a file that may not be opened or written.
  init(forbidden path: String) {
    self.init(
      .noPermission, path: path,
      sentence: "\(path) may not be read, or not be written, here."
        + " Copy it (with \(path)-journal, if there is one) to a folder of your own and open the copy.")
  }
}
