import Foundation

/// A file that appears under its name whole or not at all, and never in the place of another.
struct NewFile {
  private let path: String
  private let folder: String

  init(_ path: String) {
    self.path = path
    folder = (path as NSString).deletingLastPathComponent
  }

  /// Has `write` make the file under a name that is nobody's, then gives it its own.
  func create(_ write: (_ draft: String) throws -> Void) throws {
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw ArchiveError(
        .missing, path: path, sentence: "There is no folder \(folder). Make it first, then try again.")
    }
    guard lstat(path, &status) != 0 else { throw exists }
    let draft = "\(folder)/.\((path as NSString).lastPathComponent).\(UUID().uuidString).new"
    defer { unlink(draft) }
    try write(draft)
    try place(draft)
    try sync(folder)
  }

  /// `link` fails where something has the name; a disk that has no links (FAT) needs a `rename`.
  private func place(_ draft: String) throws {
    if link(draft, path) == 0 { return }
    if errno == EEXIST { throw exists }
    var status = stat()
    guard lstat(path, &status) != 0 else { throw exists }
    guard rename(draft, path) == 0 else { throw ArchiveError(forbidden: path) }
  }

  /// Without this a power cut could take the name away again.
  private func sync(_ folder: String) throws {
    let descriptor = open(folder, O_RDONLY)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    fsync(descriptor)
  }

  private var exists: ArchiveError {
    ArchiveError(
      .exists, path: path,
      sentence: "There is a file \(path) already. Open that, or choose another name for the new affair.")
  }
}
