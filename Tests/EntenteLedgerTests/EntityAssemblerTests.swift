import EntenteModel
import Testing

@testable import EntenteLedger

@Suite("Who is who across reports")
struct EntityAssemblerTests {
  typealias Note = WhoFixture.Note

  struct Row: Sendable, CustomTestStringConvertible {
    let first: String
    let second: String
    let kind: EntityKind
    let isOne: Bool
    var testDescription: String { "\(first) \(isOne ? "is" : "is not") \(second)" }

    init(_ first: String, _ second: String, _ kind: EntityKind = .person, isOne: Bool) {
      self.first = first
      self.second = second
      self.kind = kind
      self.isOne = isOne
    }
  }

  @Test(
    "Names are joined by spelling, order, initials and parts, and by nothing else",
    arguments: [
      Row("Jan Benner", "Jan Benner", isOne: true), Row("Jan Benner", "Jan Bénner", isOne: true),
      Row("Mohammed Yusufi", "Muhammad Yousefi", isOne: true),
      Row("Hossein Karami", "Husayn Karami", isOne: true),
      Row("Li Weiran", "Weiran Li", isOne: true), Row("J. Benner", "Jan Benner", isOne: true),
      Row("Jan Ole Benner", "Jan Benner", isOne: true),
      Row("President Jan Benner", "Jan Benner", isOne: true),
      Row("Sami al-Rashid", "Sami Rashid", isOne: true), Row("Benner", "Jan Benner", isOne: true),
      Row("Jan Benner", "Ole Benner", isOne: false), Row("Jan Benner", "Jan Renner", isOne: false),
      Row("Marin Holt", "Moran Holt", isOne: false), Row("O. Benner", "Jan Benner", isOne: false),
      Row("Wakhari Liberation Front", "Vakhari Liberation Front", .armedGroup, isOne: true),
      Row("Wakhari Liberation Front", "Wakhari Liberation Army", .armedGroup, isOne: false),
      Row("Norland-Estmark pipeline", "Estmark-Norland pipeline", .infrastructure, isOne: true),
      Row("Bank of Norland", "the Bank of Norland", .organisation, isOne: true),
      Row("Bank of Norland", "Bank of Estmark", .organisation, isOne: false),
      Row("Chalkabad", "Chalqabad", .place, isOne: true), Row("Lake Oru", "Lake Ora", .place, isOne: false),
    ])
  func pair(_ row: Row) {
    let found = EntityAssembler().assemble([
      WhoFixture(name: "a", notes: [Note(row.kind, row.first)]).contribution,
      WhoFixture(name: "b", notes: [Note(row.kind, row.second)]).contribution,
    ])
    #expect(found.count == (row.isOne ? 1 : 2))
    #expect(found.allSatisfy { $0.members.count == 1 || !$0.joins.isEmpty })
  }

  @Test("A state is known by its code, whatever it is called; its capital stays a place")
  func codes() throws {
    let found = EntityAssembler().assemble([
      WhoFixture(name: "a", notes: [Note(.state, "Norway", "Norwegian", code: "NO")]).contribution,
      WhoFixture(
        name: "b",
        notes: [Note(.state, "Kingdom of Norway", "Oslo", code: "NO"), Note(.place, "Oslo", state: "NO")]
      )
      .contribution,
    ])
    #expect(found.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.place, .state])
    let state = try #require(found.first { $0.kind == .state })
    #expect(state.name == "Norway" && state.code == "NO" && state.joins.contains("entity.code"))
  }

  @Test("A family name that two people bear is joined with neither")
  func twoOfOneFamily() {
    let names = WhoFixture.names([
      WhoFixture(name: "a", notes: [Note(.person, "Jan Benner")]),
      WhoFixture(name: "b", notes: [Note(.person, "Ole Benner")]),
      WhoFixture(name: "c", notes: [Note(.person, "Benner")]),
      WhoFixture(name: "d", notes: [Note(.person, "Benner")]),
    ])
    #expect(names == [["Benner"], ["Benner"], ["Jan Benner"], ["Ole Benner"]])
  }

  @Test("A shared byname joins nothing; letters join the only name they stand for")
  func aliases() {
    let shared = WhoFixture.names([
      WhoFixture(name: "a", notes: [Note(.person, "Jan Benner", "Tiger")]),
      WhoFixture(name: "b", notes: [Note(.person, "Olaf Moe", "Tiger")]),
    ])
    #expect(shared.count == 2)
    let letters = WhoFixture.names([
      WhoFixture(name: "a", notes: [Note(.armedGroup, "Wakhari Liberation Front", "WLF")]),
      WhoFixture(name: "b", notes: [Note(.organisation, "WLF")]),
    ])
    #expect(letters == [["WLF", "Wakhari Liberation Front"]])
    let twice = WhoFixture.names([
      WhoFixture(name: "a", notes: [Note(.armedGroup, "Wakhari Liberation Front")]),
      WhoFixture(name: "b", notes: [Note(.armedGroup, "Western Lake Fighters")]),
      WhoFixture(name: "c", notes: [Note(.armedGroup, "WLF")]),
    ])
    #expect(twice.count == 3)
  }

  @Test("Places of one name in two states stay two, and a report that names no state joins neither")
  func placesApart() {
    let found = WhoFixture.names([
      WhoFixture(name: "a", notes: [Note(.place, "Tripoli", state: "LY")]),
      WhoFixture(name: "b", notes: [Note(.place, "Tripoli", state: "LB")]),
      WhoFixture(name: "c", notes: [Note(.place, "Tripoli")]),
    ])
    #expect(found.count == 3)
  }

  @Test("An entity's identity is its content, and holds in another affair")
  func identity() throws {
    let one = EntityAssembler().assemble([
      WhoFixture(name: "a", notes: [Note(.person, "Jan Benner")]).contribution
    ])
    let other = EntityAssembler().assemble([
      WhoFixture(name: "z", notes: [Note(.place, "Oslo"), Note(.person, "Jan Benner")]).contribution
    ])
    let id = try #require(one.first?.id)
    #expect(other.contains { $0.id == id })
    #expect(id.hasPrefix("e") && id.utf8.count == 11)
  }
}
