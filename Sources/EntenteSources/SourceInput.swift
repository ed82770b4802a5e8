import Foundation

/// One document that is to be read.
public enum SourceInput: Hashable, Sendable {
  /// A file, by its path.
  case file(String)
  /// What the process is given on standard input.
  case standardInput

  /// The name under which the document goes into a report.
  public var source: String {
    switch self {
    case .file(let path): path
    case .standardInput: "-"
    }
  }

  /// The bytes of the document.
  ///
  /// - Throws: a ``SourceError`` where it is missing, unreadable or larger than `limit`.
  public func bytes(limit: Int = ReportReader().limit) throws(SourceError) -> [UInt8] {
    switch self {
    case .file(let path): try Self.bytes(ofFile: path, limit: limit)
    case .standardInput: try Self.standardInputBytes(limit: limit)
    }
  }

  /// The bytes of the document as a stream.
  func stream() throws(SourceError) -> FileStream {
    switch self {
    case .standardInput: return FileStream(standardInputAs: source)
    case .file(let path):
      _ = try Self.size(ofFile: path)
      return try FileStream(path: path)
    }
  }

  /// The number of bytes of a file.
  private static func size(ofFile path: String) throws(SourceError) -> Int {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: realPath(path)) else {
      throw SourceError(
        code: .missing, source: path, sentence: "there is no such file; check the name")
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw SourceError(
        code: .unreadable, source: path, sentence: "this is neither a file nor a folder; give a file")
    }
    return (attributes[.size] as? Int) ?? 0
  }

  private static func bytes(ofFile path: String, limit: Int) throws(SourceError) -> [UInt8] {
    func error(_ code: SourceError.Code, _ sentence: String) -> SourceError {
      SourceError(code: code, source: path, sentence: sentence)
    }
    let size = try size(ofFile: path)
    if size > limit {
      throw error(
        .tooLarge, "the file has \(size / 1_000_000) MB, and the limit is \(limit / 1_000_000) MB; split it")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw error(.unreadable, "the file may not be read; check its permissions")
    }
    return Array(data)
  }

  private static func standardInputBytes(limit: Int) throws(SourceError) -> [UInt8] {
    var bytes: [UInt8] = []
    while let data = try? FileHandle.standardInput.read(upToCount: 1 << 20), !data.isEmpty {
      bytes.append(contentsOf: data)
      if bytes.count > limit {
        throw SourceError(
          code: .tooLarge, source: "-",
          sentence: "standard input has more than the limit of \(limit / 1_000_000) MB; split it")
      }
    }
    return bytes
  }

  /// The path with all symbolic links followed.
  static func realPath(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}
