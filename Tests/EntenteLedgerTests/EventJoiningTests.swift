import EntenteModel
import Testing

@testable import EntenteLedger

@Suite("Joining events and commitments")
struct EventJoiningTests {
  typealias Deed = DeedFixture.Deed

  /// A report of one sentence that tells one attack of Norland on Sudland.
  private func attack(
    _ sentence: String, _ trigger: String, at target: String = "Sudland", day: String? = nil,
    modality: Event.Modality = .happened
  ) -> DeedFixture {
    DeedFixture(
      sentences: [sentence],
      deeds: [
        Deed(
          clause: sentence, trigger: trigger, type: .assault, actors: ["Norland"], targets: [target],
          day: day,
          modality: modality)
      ])
  }

  @Test("An attack that the affair knows once is one fact, however it is worded")
  func sole() throws {
    let ledger = Assembler.assemble([
      attack("Planes of Norland bombed villages of Sudland overnight", "bombed", day: "2031-04-02"),
      attack("Before dawn Norland fired rockets over the hills into Sudland", "fired"),
    ])
    let fact = try #require(ledger.facts.first)
    #expect(ledger.facts.count == 1 && fact.mentions.count == 2)
    #expect(fact.joins == ["event.same-deed"] && fact.standing == .corroborated)
  }

  @Test("Where the affair knows two attacks, an undated one is neither")
  func several() {
    let ledger = Assembler.assemble([
      attack("Planes of Norland bombed villages of Sudland", "bombed", day: "2031-04-02"),
      attack("Artillery of Norland shelled a bridge in Sudland", "shelled", day: "2031-06-11"),
      attack("Before dawn Norland fired rockets over the hills into Sudland", "fired"),
    ])
    #expect(ledger.facts.count == 3)
  }

  @Test("Attacks on two towns are two, though no report dates them")
  func places() {
    let ledger = Assembler.assemble([
      attack("Planes of Norland bombed Sudstadt", "bombed", at: "Sudstadt"),
      attack("Artillery of Norland shelled a bridge at Lakeville", "shelled", at: "Lakeville"),
    ])
    #expect(ledger.facts.count == 2)
  }

  @Test("An attack that lies ahead is not the one that happened")
  func ahead() {
    let ledger = Assembler.assemble([
      attack("Norland bombed villages of Sudland", "bombed"),
      attack("Norland will bomb villages of Sudland again", "bomb", modality: .planned),
    ])
    #expect(ledger.facts.count == 2)
  }

  @Test("Visits of two people to one state are two")
  func visitors() {
    let visits = ["Benner", "Strand"].map { name in
      DeedFixture(
        sentences: ["\(name) visited Sudland for talks"],
        deeds: [
          Deed(
            clause: "\(name) visited Sudland", trigger: "visited", type: .consult, mode: "visit",
            actors: [name],
            targets: ["Sudland"])
        ])
    }
    #expect(Assembler.assemble(visits).facts.count == 2)
  }

  @Test("A visit to a capital is one to its state")
  func capital() {
    let visits = ["Sudland", "Sudstadt"].map { goal in
      DeedFixture(
        sentences: ["Benner travelled to \(goal) for talks"],
        deeds: [
          Deed(
            clause: "Benner travelled to \(goal)", trigger: "travelled", type: .consult, mode: "visit",
            actors: ["Benner"], targets: [goal])
        ])
    }
    #expect(Assembler.assemble(visits).facts.count == 1)
  }

  /// A report in which Norland promises something.
  private func promise(_ sentence: String, _ object: String, deadline: String? = nil) -> DeedFixture {
    DeedFixture(
      sentences: [sentence],
      bonds: [
        DeedFixture.Bond(clause: sentence, object: object, parties: ["Norland"], deadline: deadline)
      ])
  }

  @Test("A promise told in kindred words is one fact")
  func kindred() {
    let ledger = Assembler.assemble([
      promise("Norland promised to finish the mountain road", "the mountain road", deadline: "2032"),
      promise(
        "Norland vowed that a highway over the peak was coming", "a highway over the peak", deadline: "2032"),
    ])
    #expect(ledger.facts.count == 1)
    let apart = Assembler.assemble([
      promise("Norland promised to finish the mountain road", "the mountain road"),
      promise("Norland promised to free the fishermen", "the fishermen"),
    ])
    #expect(apart.facts.count == 2)
  }

  @Test("Willingness alone is nothing to be bound to")
  func attitudes() {
    let ledger = Assembler.assemble([
      promise("Norland stressed its commitment to the treaty on fishing waters", "commitment"),
      promise("Norland stressed its commitment to schools along the railway", "commitment"),
    ])
    #expect(ledger.facts.count == 2)
  }
}
