import EntenteLedger
import EntenteModel
import Testing

@Suite("What changed")
struct ChangesTests {
  private static func ledger(_ lineages: [Lineage], _ facts: [Fact], _ disputes: [Dispute] = []) -> Ledger {
    Ledger(lineages: lineages, facts: facts, disputes: disputes)
  }

  @Test("The same ledger has no changes")
  func none() {
    let ledger = Self.ledger(
      ViewFixture.lineages("a"), [ViewFixture.fact("v1", [ViewFixture.event("a", at: 0)])])
    #expect(Changes(from: ledger, to: ledger).isEmpty)
  }

  @Test("A fact is known again by its mentions, though it goes by another name")
  func renamed() {
    let mention = ViewFixture.event("a", at: 0)
    let later = ViewFixture.event("b", at: 0, "2031-03-01")
    let changes = Changes(
      from: Self.ledger(ViewFixture.lineages("a"), [ViewFixture.fact("v1", [mention])]),
      to: Self.ledger(ViewFixture.lineages("a", "b"), [ViewFixture.fact("v9", [later, mention])]))
    #expect(changes.newFacts.isEmpty)
    #expect(changes.newEvidence.map(\.fact) == ["v9"])
    #expect(changes.newEvidence[0].mentions == [later])
    #expect(changes.moves.map(\.before) == [.singleSource])
    #expect(changes.moves.map(\.after) == [.corroborated])
    #expect(changes.moves[0].reasons == [.newLineages([ViewFixture.id("b")])])
    #expect(changes.reports == [ViewFixture.id("b")])
  }

  @Test("A copy is new evidence and moves no standing")
  func copies() {
    let mentions = ["a", "b"].map { ViewFixture.event($0, at: 0) }
    let changes = Changes(
      from: Self.ledger(ViewFixture.lineages("a"), [ViewFixture.fact("v1", [mentions[0]])]),
      to: Self.ledger(
        ViewFixture.lineages("ab"), [ViewFixture.fact("v1", mentions, kin: ["b": "a"])]))
    #expect(changes.newEvidence.map(\.fact) == ["v1"])
    #expect(changes.moves.isEmpty)
  }

  @Test("A report that ties two lineages takes the corroboration away, and that is said")
  func tied() {
    let mentions = ["a", "b"].map { ViewFixture.event($0, at: 0) }
    let changes = Changes(
      from: Self.ledger(ViewFixture.lineages("a", "b"), [ViewFixture.fact("v1", mentions)]),
      to: Self.ledger(
        ViewFixture.lineages("abc"), [ViewFixture.fact("v1", mentions, kin: ["b": "a"])]))
    #expect(changes.moves.map(\.after) == [.singleSource])
    #expect(changes.moves[0].reasons == [.lineagesTied(["a", "b"].map(ViewFixture.id).sorted())])
  }

  @Test("A dispute opens with its rival, and closes when its sides are one")
  func disputes() {
    let (one, other) = (ViewFixture.event("a", at: 0), ViewFixture.event("b", at: 0))
    let alone = Self.ledger(ViewFixture.lineages("a"), [ViewFixture.fact("v1", [one])])
    let sides = [("v1", one), ("v2", other)].map { ViewFixture.fact($0.0, [$0.1], disputed: true) }
    let disputed = Self.ledger(
      ViewFixture.lineages("a", "b"), sides, [ViewFixture.dispute("d1", .fact, sides[0], sides[1])])
    let opened = Changes(from: alone, to: disputed)
    #expect(opened.opened == ["d1"])
    #expect(opened.closed.isEmpty)
    #expect(opened.newFacts == ["v2"])
    #expect(opened.moves.map(\.reasons) == [[.disputeOpened("d1")]])

    let joined = Self.ledger(ViewFixture.lineages("a", "b"), [ViewFixture.fact("v3", [one, other])])
    let closed = Changes(from: disputed, to: joined)
    #expect(closed.closed.map(\.id) == ["d1"])
    #expect(closed.opened.isEmpty)
    #expect(closed.moves.map(\.reasons) == [[.joined(["v1", "v2"]), .disputeClosed("d1")]])
  }

  @Test("A dispute that goes by another name is the same one")
  func renamedDispute() {
    let mentions = ["a", "b", "c"].map { ViewFixture.event($0, at: 0) }
    let before = [("v1", [mentions[0]]), ("v2", [mentions[1]])].map {
      ViewFixture.fact($0.0, $0.1, disputed: true)
    }
    let after = [("v1", [mentions[0], mentions[2]]), ("v2", [mentions[1]])].map {
      ViewFixture.fact($0.0, $0.1, disputed: true)
    }
    let changes = Changes(
      from: Self.ledger(
        ViewFixture.lineages("a", "b"), before, [ViewFixture.dispute("d1", .date, before[0], before[1])]),
      to: Self.ledger(
        ViewFixture.lineages("a", "b", "c"), after, [ViewFixture.dispute("d2", .date, after[0], after[1])]))
    #expect(changes.opened.isEmpty)
    #expect(changes.closed.isEmpty)
  }

  @Test("Of a promise is told what became of it that was not told before")
  func turns() {
    let (made, kept) = (ViewFixture.commitment("a", at: 0), ViewFixture.commitment("b", at: 0, .begun))
    let changes = Changes(
      from: Self.ledger(ViewFixture.lineages("a"), [ViewFixture.fact("c1", [made])]),
      to: Self.ledger(ViewFixture.lineages("a", "b"), [ViewFixture.fact("c1", [made, kept])]))
    #expect(changes.turns.map(\.after) == [[.begun]])
    #expect(changes.turns.map(\.before) == [[]])
    #expect(changes.turns[0].mentions == [kept])
  }
}
