import Foundation

/// Finds the documents that arguments name: files, folders, patterns, and `-` for standard input.
///
/// Arguments keep their order; the files of a folder or a pattern are sorted by path. A file that is named
/// twice is given once, where it is named first. Folders are searched to their depths for files that end as
/// reports do; hidden files are passed over, and a folder that a symbolic link leads back to is not
/// entered again.
public struct SourceFinder: Sendable {
  /// One document, or why an argument names none.
  public typealias Found = Result<SourceInput, SourceError>

  /// The endings of files that a folder is searched for.
  public static let endings: Set<String> = [
    "txt", "text", "md", "markdown", "html", "htm", "xhtml", "pdf", "docx", "odt", "rtf", "eml", "mbox",
    "zip",
    "warc", "gz", "zst", "ndjson", "jsonl", "csv", "tsv",
  ]

  /// Whether a file is a report, or holds reports, by its name; hidden files are none.
  static func isReport(_ path: String) -> Bool {
    let name = path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...]
    guard !name.hasPrefix("."), let dot = name.lastIndex(of: ".") else { return false }
    return endings.contains(name[name.index(after: dot)...].lowercased())
  }

  /// Makes a finder.
  public init() {}

  /// The documents that `arguments` name, in a stable order, with an error for each argument that names none.
  public func find(_ arguments: [String]) -> [Found] {
    var found: [Found] = []
    var seen: Set<String> = []
    for argument in arguments {
      for item in find(argument) {
        if case .success(let input) = item, !seen.insert(Self.identity(of: input)).inserted { continue }
        found.append(item)
      }
    }
    return found
  }

  private func find(_ argument: String) -> [Found] {
    if argument == "-" { return [.success(.standardInput)] }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) {
      return isFolder.boolValue ? findInFolder(argument) : [.success(.file(argument))]
    }
    if argument.contains(where: { "*?[".contains($0) }) { return findByPattern(argument) }
    return [.failure(Self.error(.missing, argument, "there is no such file or folder; check the name"))]
  }

  private func findInFolder(_ folder: String) -> [Found] {
    guard (try? FileManager.default.contentsOfDirectory(atPath: folder)) != nil else {
      return [.failure(Self.error(.unreadable, folder, "the folder may not be read; check its permissions"))]
    }
    var visited: Set<String> = []
    let files = Self.files(in: folder, visited: &visited)
    if files.isEmpty {
      let sentence = "the folder holds no report; reports are files such as .txt, .html, .pdf, .docx or .eml"
      return [.failure(Self.error(.noReports, folder, sentence))]
    }
    return files.map { .success(.file($0)) }
  }

  private func findByPattern(_ pattern: String) -> [Found] {
    let files = GlobPattern(pattern).files()
    if files.isEmpty {
      return [.failure(Self.error(.noReports, pattern, "no file fits the pattern; check the pattern"))]
    }
    return files.map { .success(.file($0)) }
  }

  /// The readable files under a folder, sorted by path.
  private static func files(in folder: String, visited: inout Set<String>) -> [String] {
    guard visited.insert(SourceInput.realPath(folder)).inserted,
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    else { return [] }
    var files: [String] = []
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      if isFolder.boolValue {
        files += Self.files(in: path, visited: &visited)
      } else if isReport(name) {
        files.append(path)
      }
    }
    return files
  }

  private static func identity(of input: SourceInput) -> String {
    switch input {
    case .file(let path): SourceInput.realPath(path)
    case .standardInput: "-"
    }
  }

  private static func error(_ code: SourceError.Code, _ source: String, _ sentence: String) -> SourceError {
    SourceError(code: code, source: source, sentence: sentence)
  }
}
