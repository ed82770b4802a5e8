import Foundation

/// A page of `docs/rules`.
enum RulePage {
  /// Whether a page has a row for a rule.
  static func lists(_ rule: String, on page: String) throws -> Bool {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/rules/\(page).md")
    return try String(contentsOf: file, encoding: .utf8).contains("| `\(rule)` |")
  }
}
