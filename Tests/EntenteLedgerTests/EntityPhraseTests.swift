import EntenteModel
import Testing

@testable import EntenteLedger

@Suite("Things that reports tell of without a name")
struct EntityPhraseTests {
  typealias Note = WhoFixture.Note

  private static func phrases(_ phrases: String..., state: String? = nil) -> [Entity] {
    EntityAssembler().assemble(
      phrases.enumerated().map { number, phrase in
        WhoFixture(
          name: "report \(number)",
          notes: [Note(.infrastructure, phrase, state: state, isPhrase: true)]
        ).contribution
      }, keepsPassing: true)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let first: String
    let second: String
    let isOne: Bool
    var testDescription: String { "\(first) \(isOne ? "is" : "is not") \(second)" }
  }

  @Test(
    "Phrases are one thing's where the words of the one are among the other's",
    arguments: [
      Row(first: "pipeline", second: "pipeline", isOne: true),
      Row(first: "gas pipeline", second: "pipeline", isOne: true),
      Row(first: "planned gas pipeline", second: "gas pipeline", isOne: true),
      Row(first: "new pipeline", second: "gas pipeline", isOne: true),
      Row(first: "gas pipeline", second: "oil pipeline", isOne: false),
      Row(first: "pipeline", second: "pipelines", isOne: false),
      Row(first: "border crossing", second: "border market", isOne: false),
    ])
  func pair(_ row: Row) {
    #expect(Self.phrases(row.first, row.second).count == (row.isOne ? 1 : 2))
  }

  @Test("A phrase that fits two things is joined with neither, and the doubt is told")
  func unsure() {
    let found = Self.phrases("gas pipeline", "oil pipeline", "pipeline")
    #expect(found.count == 3)
    let doubts = Ledger(lineages: [], entities: found, facts: [], disputes: []).doubts
    #expect(
      doubts.map { [$0.first.name, $0.second.name].sorted() }.sorted { $0[0] < $1[0] } == [
        ["gas pipeline", "pipeline"], ["oil pipeline", "pipeline"],
      ])
    #expect(doubts.allSatisfy { $0.rule == "entity.same-phrase" && $0.verdict == .unsure })
  }

  @Test("A phrase joins the only name that ends in its noun")
  func named() throws {
    let reports = [
      WhoFixture(name: "a", notes: [Note(.infrastructure, "Norland Gas Pipeline")]),
      WhoFixture(name: "b", notes: [Note(.infrastructure, "gas pipeline", isPhrase: true)]),
    ]
    let found = EntityAssembler().assemble(reports.map(\.contribution))
    let pipeline = try #require(found.first)
    #expect(found.count == 1 && pipeline.name == "Norland Gas Pipeline")
    #expect(pipeline.joins == ["entity.phrase-of-name"])
  }

  @Test("What two states have one of each stays two")
  func ofStates() {
    let found = EntityAssembler().assemble(
      [
        WhoFixture(name: "a", notes: [Note(.organisation, "army", state: "NO", isPhrase: true)]).contribution,
        WhoFixture(name: "b", notes: [Note(.organisation, "army", state: "SE", isPhrase: true)]).contribution,
      ], keepsPassing: true)
    #expect(found.count == 2)
  }

  @Test("A thing told of in passing is an entity where several reports tell of it, three times in all")
  func earned() {
    func count(_ reports: [String]) -> Int {
      EntityAssembler().assemble(
        reports.enumerated().map { number, name in
          WhoFixture(
            name: name, notes: [Note(.thing, "border markets", isPhrase: true)]
          ).contribution
        }
      ).count
    }
    #expect(count(["a", "b"]) == 0)
    #expect(count(["a", "b", "c"]) == 1)
  }

  @Test("Every entity's judgements of sameness connect all of its names")
  func grounds() {
    let found = EntityAssembler().assemble([
      WhoFixture(name: "a", notes: [Note(.person, "Jan Benner")]).contribution,
      WhoFixture(name: "b", notes: [Note(.person, "Benner"), Note(.state, "Norway", code: "NO")])
        .contribution,
      WhoFixture(name: "c", notes: [Note(.person, "Jan Ole Benner")]).contribution,
      WhoFixture(name: "d", notes: [Note(.state, "Kingdom of Norway", code: "NO")]).contribution,
    ])
    #expect(found.count == 2)
    for entity in found {
      var reached: Set<String> = [entity.name]
      for _ in entity.aliases {
        for join in entity.grounds where join.verdict == .same {
          if reached.contains(join.first.name) { reached.insert(join.second.name) }
          if reached.contains(join.second.name) { reached.insert(join.first.name) }
        }
      }
      #expect(reached == Set(entity.aliases), "\(entity.aliases)")
      #expect(entity.grounds.allSatisfy { !$0.evidence.isEmpty && $0.rule.hasPrefix("entity.") })
    }
  }
}
