import EntenteLedger
import EntenteModel
import Testing

@Suite("Coverage")
struct CoverageTests {
  @Test("A report states a fact, contradicts it by stating its rival, or is silent")
  func cells() throws {
    let one = ViewFixture.fact("v1", [ViewFixture.event("a", at: 0)], disputed: true)
    let other = ViewFixture.fact("v2", [ViewFixture.event("b", at: 0)], disputed: true)
    let coverage = Coverage(
      Ledger(
        lineages: ViewFixture.lineages("a", "b", "c"), facts: [one, other],
        disputes: [ViewFixture.dispute("d1", .fact, one, other)]))
    let line = try #require(coverage.lines.first { $0.fact == "v1" })
    #expect(["a", "b", "c"].map { line[ViewFixture.id($0)] } == [.states, .contradicts, .silent])
  }

  @Test("A report leaves out what two other lineages state; two copies are one lineage")
  func leavesOut() throws {
    let kin = ["b": "a"]
    let byCopies = ViewFixture.fact("v1", ["a", "b"].map { ViewFixture.event($0, at: 0) }, kin: kin)
    let byTwo = ViewFixture.fact("v2", ["a", "c"].map { ViewFixture.event($0, at: 100) }, kin: kin)
    let coverage = Coverage(
      Ledger(
        lineages: ViewFixture.lineages("ab", "c", "d"), facts: [byCopies, byTwo], disputes: []))
    let left = Dictionary(uniqueKeysWithValues: coverage.shares.map { ($0.report, $0.leavesOut) })
    #expect(left[ViewFixture.id("d")] == ["v2"])
    #expect(left[ViewFixture.id("c")] == [])
    // Of the two lineages that state it one is the copy's own.
    #expect(left[ViewFixture.id("b")] == [])
  }

  @Test("A report that contradicts a fact does not leave it out")
  func contradicts() throws {
    let many = ViewFixture.fact("v1", ["a", "b"].map { ViewFixture.event($0, at: 0) }, disputed: true)
    let one = ViewFixture.fact("v2", [ViewFixture.event("c", at: 0)], disputed: true)
    let coverage = Coverage(
      Ledger(
        lineages: ViewFixture.lineages("a", "b", "c"), facts: [many, one],
        disputes: [ViewFixture.dispute("d1", .fact, many, one)]))
    let share = try #require(coverage.shares.first { $0.report == ViewFixture.id("c") })
    #expect(share.leavesOut == [])
    #expect(share.contradicts == 1)
    #expect(share.alone == 1)
  }
}
