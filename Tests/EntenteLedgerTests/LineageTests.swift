import EntenteLedger
import EntenteModel
import Testing

@Suite("Lineages")
struct LineageTests {
  static let original = [
    "Workers quickly built the northern road across the mountain before winter came in 2019.",
    "The minister opened another road through the valley and promised three more next spring.",
    "Shepherds complained bitterly about noise from heavy engines during the long summer nights.",
    "A local paper counted eleven accidents on that stretch within its first month alone.",
  ]
  static let rewrite = [
    "Labourers swiftly constructed the northern highway across the peak before winter came in 2019.",
    "The official inaugurated another highway through the vale and promised three more next spring.",
    "Herders protested bitterly about din from heavy motors during the long summer nights.",
    "Something else entirely stands here about harvest prices and river levels downstream.",
  ]
  static let independent = [
    "Snow closed the pass early and stranded forty lorries near the customs house.",
    "Traders asked parliament for lower duties on wool and copper from abroad.",
    "The road over the mountain opened in 2019 after years of argument about money.",
  ]

  private func lineages(_ reports: [FixtureReport]) -> [[ReportID]] {
    Assembler.assemble(reports).lineages.map(\.reports)
  }

  @Test("A report that repeats another word for word is of its lineage")
  func copy() {
    let copy = FixtureReport(sentences: ["A short lead of our own."] + Self.original)
    let found = Assembler.assemble([FixtureReport(sentences: Self.original), copy]).lineages
    #expect(found.count == 1)
    #expect(found[0].reuses.allSatisfy { $0.kind == .verbatim && $0.likeness == 1 })
    #expect(found[0].reuses.count == 4)
  }

  @Test("A rewrite, synonym by synonym, is of the lineage of its text")
  func rewritten() {
    let found = Assembler.assemble([
      FixtureReport(sentences: Self.original), FixtureReport(sentences: Self.rewrite),
    ]).lineages
    #expect(found.count == 1)
    #expect(found[0].reuses.count == 3)
    #expect(found[0].reuses.allSatisfy { $0.kind == .edited })
  }

  @Test("Two reports of one matter in their own words are two lineages")
  func independentReports() {
    let reports = [FixtureReport(sentences: Self.original), FixtureReport(sentences: Self.independent)]
    #expect(lineages(reports).count == 2)
  }

  @Test("The same official quotation in two reports is no copy")
  func quotation() {
    let quotation =
      "\"We shall keep every road across these mountains open for travellers and traders "
      + "through this winter and through each winter after it whatever it may cost our treasury,\""
    let first = FixtureReport(sentences: [quotation + " the minister told reporters."] + Self.independent)
    let second = FixtureReport(sentences: ["At noon the minister rose.", quotation + " he said."])
    #expect(lineages([first, second]).count == 2)
  }

  @Test("One reworded sentence ties a report to the agency it credits, and to no other")
  func credited() {
    let wire = FixtureReport(sentences: Self.original, outlet: "Hill Wire")
    let tail = ["Elsewhere the harvest was good and prices of grain fell for a third week."]
    let crediting = FixtureReport(sentences: [Self.rewrite[0]] + tail, agency: "Hill Wire")
    let silent = FixtureReport(sentences: [Self.rewrite[0]] + tail)
    let found = Assembler.assemble([wire, crediting]).lineages
    #expect(found.count == 1)
    #expect(found[0].reuses.first?.kind == .attributed)
    #expect(found[0].reuses.first?.from.report == wire.contribution.reading.report)
    #expect(lineages([wire, silent]).count == 2)
  }

  @Test("What was published earlier had the passage first")
  func direction() {
    let early = FixtureReport(sentences: Self.rewrite, published: "2020-01-02")
    let late = FixtureReport(sentences: Self.original, published: "2020-01-03")
    let reuse = Assembler.assemble([late, early]).lineages[0].reuses[0]
    #expect(reuse.from.report == early.contribution.reading.report)
    #expect(reuse.direction == .published)
  }
}
