import EntenteSources
import Foundation
import Testing

@Suite("Finding documents")
struct SourceFinderTests {
  /// Makes a folder with files, gives its path to `body`, and takes it away.
  private func withFolder(_ files: [String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("entente-\(UUID().uuidString)")
      .path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for file in files {
      let path = folder + "/" + file
      let parent = (path as NSString).deletingLastPathComponent
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
      try Data("text of \(file)".utf8).write(to: URL(fileURLWithPath: path))
    }
    try body(folder)
  }

  private func names(_ found: [SourceFinder.Found], _ folder: String) -> [String] {
    found.map { item in
      switch item {
      case .success(let input): input.source.replacing(folder + "/", with: "")
      case .failure(let error): error.code.rawValue
      }
    }
  }

  @Test("A folder gives its texts and pages to all depths, sorted, without hidden files")
  func folder() throws {
    try withFolder(["b.txt", "a/z.html", "a/b/c.md", ".hidden.txt", "picture.png", ".git/x.txt", "a.txt"]) {
      folder in
      let found = SourceFinder().find([folder])
      #expect(names(found, folder) == ["a/b/c.md", "a/z.html", "a.txt", "b.txt"])
    }
  }

  @Test("Patterns are sorted, a file named twice is given once, and arguments keep their order")
  func patterns() throws {
    try withFolder(["b.txt", "a.txt", "c1.html", "c2.html", "d/e.txt"]) { folder in
      let found = SourceFinder().find([
        "-", folder + "/c[12].html", folder + "/*.txt", folder + "/b.txt", folder + "/**/*.txt",
      ])
      #expect(names(found, folder) == ["-", "c1.html", "c2.html", "a.txt", "b.txt", "d/e.txt"])
    }
  }

  @Test("Each argument that names nothing is an error of its own, and the rest is found")
  func errors() throws {
    try withFolder(["a.txt", "empty/picture.png"]) { folder in
      let found = SourceFinder().find([
        folder + "/no.txt", folder + "/empty", folder + "/*.docx", folder + "/a.txt",
      ])
      #expect(names(found, folder) == ["missing", "no-reports", "no-reports", "a.txt"])
    }
  }

  @Test("A folder that links to itself is entered once")
  func links() throws {
    try withFolder(["a/b.txt"]) { folder in
      try FileManager.default.createSymbolicLink(atPath: folder + "/a/loop", withDestinationPath: folder)
      #expect(names(SourceFinder().find([folder]), folder) == ["a/b.txt"])
      #expect(names(SourceFinder().find([folder + "/**/*.txt"]), folder) == ["a/b.txt"])
    }
  }

  @Test("A file is refused by its size before it is read")
  func size() throws {
    try withFolder(["a.txt"]) { folder in
      #expect(throws: SourceError.self) { try SourceInput.file(folder + "/a.txt").bytes(limit: 3) }
      let bytes = try SourceInput.file(folder + "/a.txt").bytes()
      #expect(bytes == Array("text of a.txt".utf8))
      #expect(throws: SourceError.self) { try SourceInput.file(folder).bytes() }
    }
  }
}
