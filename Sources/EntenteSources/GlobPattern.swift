import Foundation

/// A pattern of paths as shells write them: `*`, `?`, `[a-z]` within a name, `**` for any folders.
struct GlobPattern {
  private let parts: [String]
  private let root: String

  /// Takes a pattern.
  init(_ pattern: String) {
    parts = pattern.split(separator: "/").map(String.init)
    root = pattern.hasPrefix("/") ? "/" : ""
  }

  /// The files that fit, sorted by path. Hidden files fit only a pattern that names their dot.
  func files() -> [String] {
    var found: Set<String> = []
    collect(root, parts[...], &found, depth: 0)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func collect(_ folder: String, _ rest: ArraySlice<String>, _ found: inout Set<String>, depth: Int) {
    guard let part = rest.first, depth < 64 else { return }
    let after = rest.dropFirst()
    if part == "**" {
      collect(folder, after, &found, depth: depth + 1)
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    for name in names where part == "." || part == ".." || !name.hasPrefix(".") || part.hasPrefix(".") {
      let path = folder.isEmpty || folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      if part == "**" {
        if isFolder.boolValue, !Self.isLink(path) { collect(path, rest, &found, depth: depth + 1) }
      } else if Self.fits(Array(part.utf8)[...], Array(name.utf8)[...]) {
        if after.isEmpty, !isFolder.boolValue { found.insert(path) }
        if !after.isEmpty, isFolder.boolValue { collect(path, after, &found, depth: depth + 1) }
      }
    }
    if part == ".." || part == "." {
      collect(folder + part + "/", after, &found, depth: depth + 1)
    }
  }

  private static func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }

  /// Whether a name fits one part of a pattern.
  static func fits(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
    var pattern = pattern
    var name = name
    while let sign = pattern.first {
      switch sign {
      case 0x2A:
        let rest = pattern.drop { $0 == 0x2A }
        if rest.isEmpty { return true }
        return name.indices.contains { fits(rest, name[$0...]) }
      case 0x5B:
        guard let letter = name.first, let close = pattern.dropFirst(2).firstIndex(of: 0x5D) else {
          return false
        }
        if !holds(pattern[(pattern.startIndex + 1)..<close], letter) { return false }
        pattern = pattern[(close + 1)...]
        name = name.dropFirst()
      default:
        guard let letter = name.first, sign == 0x3F || sign == letter else { return false }
        pattern = pattern.dropFirst()
        name = name.dropFirst()
      }
    }
    return name.isEmpty
  }

  /// Whether a letter is of a set such as `a-z0` or `!x`.
  private static func holds(_ set: ArraySlice<UInt8>, _ letter: UInt8) -> Bool {
    let isNegated = set.first == 0x21 || set.first == 0x5E
    let letters = Array(isNegated ? set.dropFirst() : set)
    var place = 0
    while place < letters.count {
      if place + 2 < letters.count, letters[place + 1] == 0x2D {
        if letters[place] <= letter, letter <= letters[place + 2] { return !isNegated }
        place += 3
      } else {
        if letters[place] == letter { return !isNegated }
        place += 1
      }
    }
    return isNegated
  }
}
