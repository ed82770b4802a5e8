import EntenteLanguage
import EntenteModel
import Foundation
import Testing

@testable import EntenteReading

@Suite("The rules of events")
struct EventRuleTests {
  @Test("Every rule has its line in docs/rules/events.md", arguments: EventRule.allCases)
  func listed(_ rule: EventRule) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/rules/events.md")
    let page = try String(contentsOf: file.standardizedFileURL, encoding: .utf8)
    #expect(page.contains("| `\(rule.rawValue)` |"))
    #expect(rule.rawValue.hasPrefix("event.") && !rule.rawValue.contains("_"))
  }

  @Test("A CAMEO code is of the row with the mode and context, or of the type")
  func cameo() {
    #expect(CameoTable.code(.consult, mode: "visit", contexts: []) == "042")
    #expect(CameoTable.code(.agree, mode: nil, contexts: ["economic"]) == "0311")
    #expect(CameoTable.code(.sanction, mode: "discontinue", contexts: ["military"]) == "1622")
    #expect(CameoTable.code(.protest, mode: "demo", contexts: ["economic"]) == "141")
    #expect(EventType.allCases.allSatisfy { CameoTable.code($0, mode: nil, contexts: []) != nil })
  }

  @Test("Every type has verbs or nouns of its own")
  func frames() {
    let verbs = EventVerbs.frames
    #expect(verbs[lemma: WordHash.of("visit"), form: 0].first?.type == .consult)
    #expect(verbs[lemma: WordHash.of("gleam"), form: 0].isEmpty)
  }
}
