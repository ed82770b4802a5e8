import EntenteSources
import Foundation
import Testing

@Suite("The documentation of sources")
struct FurnitureDocumentTests {
  @Test("Every rule and every error code has its line in docs/rules/furniture.md")
  func listed() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let document = try String(
      contentsOf: root.appendingPathComponent("docs/rules/furniture.md"), encoding: .utf8)
    for rule in FurnitureRule.allCases { #expect(document.contains("| `\(rule.rawValue)` |")) }
    for code in SourceError.Code.allCases { #expect(document.contains("| `\(code.rawValue)` |")) }
  }
}
