import Foundation
import Testing

@testable import EntenteTraining

@Suite("The precision of each rule")
struct RuleCheckTests {
  private static let text = "Norway struck Chad. Peru hailed Chile. Mali was calm."

  private func check(_ events: String) throws -> [String: Counts] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rules-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Self.text.write(to: folder.appending(path: "a.txt"), atomically: true, encoding: .utf8)
    let gold = """
      {"reports": [{"id": "d0", "file": "a.txt"}],
       "entities": [{"id": "n", "name": "Norway", "kind": "state"}],
       "events": [{"type": "ASSAULT", "actors": ["n"], "evidence": [{"doc": "d0", "quote": "Norway struck Chad"}]},
                  {"type": "SUPPORT", "doubtful": true, "evidence": [{"doc": "d0", "quote": "Peru hailed Chile"}]}]}
      """
    try gold.write(to: folder.appending(path: "gold.json"), atomically: true, encoding: .utf8)
    let dossier = """
      {"reports": [{"id": "r1", "source": "a.txt"}],
       "entities": [{"id": "e1", "kind": "state", "name": "Norway", "aliases": [], "mentions": []}], "facts": [\(events)]}
      """
    let file = folder.appending(path: "dossier.json")
    try dossier.write(to: file, atomically: true, encoding: .utf8)
    let evaluation = try AffairEvaluation(
      dossier: file.path, gold: folder.appending(path: "gold.json").path)
    return RuleCheck(evaluation.dossier, evaluation.gold).rules
  }

  private func event(_ rule: String, _ type: String, _ actor: String, _ range: Range<Int>) -> String {
    """
    {"id": "f\(range.lowerBound)", "kind": "event", "rule": "\(rule)",
     "evidence": [{"report": "r1", "start": \(range.lowerBound), "end": \(range.upperBound)}],
     "event": {"type": "\(type)", "actors": ["\(actor)"], "targets": []}}
    """
  }

  @Test("A place is right where it touches a gold event of its type that names one who takes part")
  func right() throws {
    let rules = try check(event("event.a", "ASSAULT", "e1", 0..<18))
    #expect(rules["event.a"]?.said == 1)
    #expect(rules["event.a"]?.hits == 1)
  }

  @Test("Another type, other parties and what no gold event states are wrong")
  func wrong() throws {
    let all = [
      event("event.a", "AID", "e1", 0..<18), event("event.b", "ASSAULT", "Mali", 0..<18),
      event("event.c", "ASSAULT", "e1", 39..<52),
    ]
    let rules = try check(all.joined(separator: ","))
    #expect(rules.values.allSatisfy { $0.said == 1 && $0.hits == 0 })
    #expect(rules.count == 3)
  }

  @Test("What touches only a doubtful event is not counted")
  func doubtful() throws {
    #expect(try check(event("event.a", "SUPPORT", "e1", 20..<37)).isEmpty)
  }
}
