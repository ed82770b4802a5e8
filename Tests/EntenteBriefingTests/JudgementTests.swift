import EntenteLedger
import EntenteModel
import Foundation
import Testing

@testable import EntenteBriefing

@Suite("Judgements as they are shown")
struct JudgementTests {
  /// The lake affair with two facts judged: the border of 900 km rejected, trade confirmed and its date corrected.
  private static let affair: Affair = {
    let plain = LakeAffair.affair
    let texts = Dictionary(uniqueKeysWithValues: plain.reports.map { ($0.id, $0.text) })
    func anchor(_ id: String) -> FactAnchor {
      guard let fact = plain.ledger.facts.first(where: { $0.id == id }),
        let anchor = FactAnchor(fact, texts: texts)
      else { preconditionFailure("no \(id)") }
      return anchor
    }
    guard let date = CorrectedDate("2031-01") else { preconditionFailure("a month") }
    let decisions: [Decision] = [
      .reject(anchor("f0000000002")), .confirm(anchor("f0000000001")),
      .correct(anchor("f0000000001"), .date(date)), .undo(2),
    ]
    return Affair(
      name: plain.name, reports: plain.reports, readings: plain.readings, ledger: plain.assembled,
      judgements: decisions.enumerated().map {
        Judgement(number: $0 + 1, decision: $1, by: "N. <Holt>", at: 86_400 * 20_000, why: "a *map*")
      })
  }()

  @Test("Every brief lists rejected facts apart, with who and why, and nowhere else")
  func rejected() {
    let text = TextBriefRenderer().render(Self.affair)
    let parts = text.components(separatedBy: "REJECTED")
    #expect(parts.count == 2)
    #expect(!parts[0].contains("about 900 km"))
    #expect(parts[1].contains("about 900 km (border): rejected by N. <Holt>: a *map*"))
    let markdown = MarkdownBriefRenderer().render(Self.affair)
    #expect(markdown.components(separatedBy: "## Rejected").last?.contains("about 900 km") == true)
    #expect(!markdown.contains("<Holt>"))
    let page = HTMLBriefRenderer().render(Self.affair)
    #expect(page.contains("<section id=\"rejected\">") && page.contains("href=\"#rejected\""))
    #expect(!page.contains("<Holt>"))
    #expect(!TextBriefRenderer().render(LakeAffair.affair).contains("REJECTED"))
  }

  @Test("The dossier has rejected facts under their own key, and what is stated beside what was corrected")
  func dossier() throws {
    let object = try JSONSerialization.jsonObject(with: Data(DossierRenderer().render(Self.affair)))
    let dossier = try #require(object as? [String: Any])
    let rejected = try #require(dossier["rejected"] as? [[String: Any]])
    #expect(rejected.map { $0["id"] as? String } == ["f0000000002"])
    let facts = try #require(dossier["facts"] as? [[String: Any]])
    #expect(!facts.contains { $0["id"] as? String == "f0000000002" })
    let trade = try #require(facts.first { $0["id"] as? String == "f0000000001" })
    let stated = try #require((trade["stated"] as? [String: Any])?["figure"] as? [String: Any])
    #expect(stated["time"] as? String == "2030")
    #expect((trade["figure"] as? [String: Any])?["time"] as? String == "2031-01")
    let judgements = try #require(trade["judgements"] as? [[String: Any]])
    #expect(judgements.map { $0["verdict"] as? String } == ["correct"])
    #expect(judgements[0]["at"] as? String == "2024-10-04T00:00:00Z")
  }

  @Test("The history tells what became of each judgement")
  func history() throws {
    let text = HistoryTable(Self.affair).text(.plain)
    #expect(text.contains("1. Rejected a figure\n   N. <Holt>, 2024-10-04: a *map*"))
    #expect(text.contains("taken back by judgement 4"))
    #expect(text.contains("holds, for f0000000001"))
    #expect(HistoryTable(LakeAffair.affair).text(.plain) == "Nothing was judged yet.\n")
    let object = try JSONSerialization.jsonObject(with: Data(HistoryTable(Self.affair).json()))
    let list = try #require((object as? [String: Any])?["judgements"] as? [[String: Any]])
    #expect(list.map { $0["state"] as? String } == ["holds", "undone", "holds", "done"])
  }

  @Test("An explanation numbers the mentions, names the rules with what matched, and shows the judgements")
  func explanation() throws {
    let text = Explanation(Self.affair, try Self.affair.find("f0000000001")).text(.plain)
    for words in [
      "MENTIONS", "WHY THEY ARE ONE FACT", "Official trade (3)", "JUDGEMENTS",
      "3. Corrected a figure: date is 2031-01", "as the reports state it",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.contains("2. Confirmed"))
  }

  @Test("Every part of an affair can be explained, as text and as JSON whose keys are documented")
  func everything() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    let page = try String(contentsOf: root.appending(path: "docs/dossier.md"), encoding: .utf8)
    let affair = Self.affair
    let ids =
      affair.ledger.allFacts.map(\.id) + affair.ledger.entities.map(\.id)
      + affair.ledger.disputes.map(\.id) + affair.reports.map(\.id.rawValue)
    var keys: Set<String> = []
    func walk(_ value: Any) {
      if let list = value as? [Any] { for item in list { walk(item) } }
      guard let object = value as? [String: Any] else { return }
      keys.formUnion(object.keys)
      for item in object.values { walk(item) }
    }
    for id in ids {
      let explanation = Explanation(affair, try affair.find(id))
      #expect(explanation.text(.plain).hasSuffix("\n"))
      walk(try JSONSerialization.jsonObject(with: Data(explanation.json())))
    }
    walk(try JSONSerialization.jsonObject(with: Data(HistoryTable(affair).json())))
    #expect(keys.filter { !page.contains("`\($0)`") }.isEmpty, "\(keys.filter { !page.contains("`\($0)`") })")
  }

  @Test("Every rule that joins or lays against each other has a sentence")
  func sentences() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    for (file, prefixes) in [
      ("ledger", ["figure.", "event.", "commitment.", "quotation.", "link.", "dispute."]),
      ("entities", ["entity."]), ("roles", ["dispute."]),
      ("judgements", ["judgement.same", "judgement.different"]),
    ] {
      let lines = try String(contentsOf: root.appending(path: "docs/rules/\(file).md"), encoding: .utf8)
        .split(separator: "\n")
      let rules = lines.filter { $0.hasPrefix("| `") }.compactMap {
        $0.split(separator: "`").dropFirst().first
      }
      .filter { rule in prefixes.contains { rule.hasPrefix($0) } }
      #expect(!rules.isEmpty)
      for rule in rules { #expect(RuleWords.words(String(rule)) != nil, "\(rule)") }
    }
  }
}
