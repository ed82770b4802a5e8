import EntenteModel
import Testing

@testable import EntenteLedger

@Suite("Bodies, and names that no gazetteer knows")
struct EntityBodyTests {
  typealias Note = WhoFixture.Note

  private static func names(_ notes: Note...) -> [[String]] {
    WhoFixture.names(notes.enumerated().map { WhoFixture(name: "report \($0)", notes: [$1]) })
  }

  @Test("A short name joins the only body that it begins or ends")
  func parts() {
    #expect(
      Self.names(
        Note(.armedGroup, "Wakhari Liberation Front"), Note(.armedGroup, "Liberation Front")
      ).count == 1)
    #expect(Self.names(Note(.organisation, "Holt Mining"), Note(.organisation, "Holt")).count == 1)
    #expect(
      Self.names(
        Note(.armedGroup, "Wakhari Liberation Front"), Note(.armedGroup, "Ostrian Liberation Front"),
        Note(.armedGroup, "Liberation Front")
      ).count == 3)
    #expect(Self.names(Note(.organisation, "Council of Elders"), Note(.organisation, "Council")).count == 2)
  }

  @Test("A ministry is one by its state and what it is for")
  func ministries() {
    #expect(
      Self.names(
        Note(.organisation, "Ministry of Foreign Affairs", state: "NO"),
        Note(.organisation, "foreign ministry", state: "NO")
      ).count == 1)
    #expect(
      Self.names(
        Note(.organisation, "Ministry of Foreign Affairs", state: "NO"),
        Note(.organisation, "Ministry of Foreign Affairs", state: "SE")
      ).count == 2)
    #expect(
      Self.names(
        Note(.organisation, "Ministry of Finance", state: "NO"),
        Note(.organisation, "defence ministry", state: "NO")
      ).count == 2)
  }

  @Test("A name of one word is one thing's whatever it is taken for, unless a person's full name has it")
  func strangers() {
    #expect(
      Self.names(Note(.state, "Velmark"), Note(.person, "Velmark"), Note(.person, "Velmark")).count == 1)
    #expect(
      Self.names(Note(.state, "Velmark"), Note(.person, "Velmark"), Note(.person, "Olga Velmark")).count == 2)
  }

  @Test("Words for a firm's form and spaces between letters tell no firms apart")
  func firms() {
    #expect(
      Self.names(Note(.organisation, "Holt Mining Inc."), Note(.organisation, "Holt Mining")).count == 1)
    #expect(
      Self.names(
        Note(.organisation, "U.S. Geological Survey"), Note(.organisation, "U. S. Geological Survey")
      )
      .count == 1)
  }

  @Test("Persons of one family name are told to be different")
  func namesakes() {
    let found = EntityAssembler().assemble([
      WhoFixture(name: "a", notes: [Note(.person, "Jan Benner"), Note(.person, "Ole Benner")]).contribution
    ])
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.grounds.map(\.verdict) == [.different] })
  }
}
