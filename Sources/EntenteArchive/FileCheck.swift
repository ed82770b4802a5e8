import Foundation

/// What can be told of a path before SQLite opens it.
///
/// SQLite would take an empty file for an empty database, and wait for ever on a named pipe.
struct FileCheck {
  /// Whether the file may be written.
  let isWritable: Bool

  /// Looks at the file at `path`, which must be a whole one.
  init(_ path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == EACCES { throw ArchiveError(forbidden: path) }
      throw ArchiveError(
        .missing, path: path,
        sentence: "There is no file \(path). Check its name, or make a new affair of that name.")
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Self.foreign(path, "it is no plain file") }
    guard access(path, R_OK) == 0 else { throw ArchiveError(forbidden: path) }
    try Self.checkHeader(of: path)
    isWritable = access(path, W_OK) == 0
  }

  /// The first hundred bytes of an SQLite file: the words it begins with, and at 68 the application's number.
  private static func checkHeader(of path: String) throws {
    guard let file = FileHandle(forReadingAtPath: path) else { throw ArchiveError(forbidden: path) }
    defer { try? file.close() }
    guard let header = (try? file.read(upToCount: 100)).flatMap({ $0.map(Array.init) }), !header.isEmpty
    else {
      throw foreign(path, "it is empty")
    }
    guard header.starts(with: Array("SQLite format 3\0".utf8)), header.count >= 72 else {
      throw foreign(path, "it is some other kind of file")
    }
    let number = header[68..<72].reduce(0) { $0 << 8 | Int32($1) }
    guard number == Format.applicationID else { throw foreign(path, "it is a database of another program") }
  }

  private static func foreign(_ path: String, _ why: String) -> ArchiveError {
    ArchiveError(
      .notAnAffair, path: path,
      sentence: "\(path) is not an affair of Entente: \(why)."
        + " Name an affair file, or give this one as a report to be read.")
  }
}
