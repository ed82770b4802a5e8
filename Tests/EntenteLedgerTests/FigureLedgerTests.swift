import EntenteLedger
import EntenteModel
import Foundation
import Testing

@Suite("The ledger of figures")
struct FigureLedgerTests {
  typealias Note = FixtureReport.FigureNote
  static let dollars = MeasureUnit(name: "USD", dimension: .currency)
  static let miles = MeasureUnit(name: "mile", dimension: .length, factor: 1609)

  private func report(_ sentence: String, _ figures: Note...) -> FixtureReport {
    FixtureReport(sentences: [sentence], figures: figures)
  }

  @Test("One amount of one thing in two units is one fact, and corroborated")
  func conversion() {
    let ledger = Assembler.assemble([
      report("The road runs for 40 km.", Note(words: "40 km", value: 40, measure: "road @norland")),
      report(
        "A highway of 25 miles.",
        Note(words: "25 miles", value: 25, unit: Self.miles, measure: "highway @norland")),
    ])
    #expect(ledger.facts.count == 1)
    #expect(ledger.facts.first?.standing == .corroborated)
    #expect(ledger.disputes.isEmpty)
  }

  @Test("Contrary amounts of one thing are a dispute with both positions")
  func contrary() throws {
    let ledger = Assembler.assemble([
      report("The road runs for 40 km.", Note(words: "40 km", value: 40, measure: "road @norland")),
      report("The road runs for 55 km.", Note(words: "55 km", value: 55, measure: "road @norland")),
    ])
    let dispute = try #require(ledger.disputes.first)
    #expect(ledger.disputes.count == 1)
    #expect(Set(dispute.positions.map(\.value)) == ["40 km", "55 km"])
    #expect(ledger.facts.allSatisfy { $0.standing == .disputed })
    #expect(dispute.question.contains("40 km") && dispute.question.contains("55 km"))
  }

  @Test(
    "Measures that differ are no dispute",
    arguments: [
      ("trade official", "trade informal"), ("export @norland", "import @norland"),
      ("road @norland", "river @norland"),
    ])
  func otherMeasure(_ first: String, _ second: String) {
    let ledger = Assembler.assemble([
      report("It is 40 there.", Note(words: "40", value: 40, unit: Self.dollars, measure: first)),
      report("It was 55 there.", Note(words: "55", value: 55, unit: Self.dollars, measure: second)),
    ])
    #expect(ledger.disputes.isEmpty)
    #expect(ledger.facts.count == 2)
  }

  @Test("A target does not dispute what is, nor one year another")
  func otherTime() {
    let target = Assembler.assemble([
      report("Trade of 40.", Note(words: "40", value: 40, unit: Self.dollars, measure: "trade @norland")),
      report(
        "Trade to be 90.",
        Note(words: "90", value: 90, unit: Self.dollars, measure: "trade @norland", status: .target)),
    ])
    #expect(target.disputes.isEmpty)
    let years = Assembler.assemble([
      report(
        "Trade of 40.",
        Note(words: "40", value: 40, unit: Self.dollars, measure: "trade @norland", year: 2019)),
      report(
        "Trade of 50.",
        Note(words: "50", value: 50, unit: Self.dollars, measure: "trade @norland", year: 2023)),
    ])
    #expect(years.disputes.isEmpty)
  }

  @Test("A report that states both amounts tells two things apart")
  func bothInOneReport() {
    let ledger = Assembler.assemble([
      report(
        "One road of 40 km, another of 55 km.", Note(words: "40 km", value: 40, measure: "road @norland"),
        Note(words: "55 km", value: 55, measure: "road @norland")),
      report("The road is 55 km long.", Note(words: "55 km", value: 55, measure: "road @norland")),
    ])
    #expect(ledger.disputes.isEmpty)
    #expect(ledger.facts.count == 2)
  }

  @Test("A small count needs more than its number to be the same")
  func commonplace() {
    let unit = MeasureUnit(name: "bridges", dimension: .count)
    let ships = MeasureUnit(name: "ships", dimension: .count)
    let ledger = Assembler.assemble([
      report(
        "It has three bridges.",
        Note(words: "three bridges", value: 3, unit: unit, measure: "bridge @norland")),
      report(
        "They sent three ships.", Note(words: "three ships", value: 3, unit: ships, measure: "ship @norland")),
    ])
    #expect(ledger.facts.count == 2)
  }

  @Test("A report of thousands of figures takes no more comparisons than a stated number, and loses none")
  func bounded() {
    let sentence = (1...3_000).map { "x\($0)x km" }.joined(separator: " ")
    let notes = (1...3_000).map { Note(words: "x\($0)x km", value: Decimal($0), measure: "road @norland") }
    let ledger = Assembler.assemble([FixtureReport(sentences: [sentence], figures: notes)])
    #expect(ledger.facts.flatMap(\.mentions).count == 3_000)
    #expect(ledger.disputes.isEmpty)
  }
}
