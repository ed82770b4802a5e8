import EntenteLedger
import EntenteModel
import Foundation
import Testing

/// The laws of `DESIGN.md` that bind assembly, over generated reports.
@Suite("The ledger's laws")
struct LedgerLawTests {
  @Test("The same reports in any order give the same ledger", arguments: 0..<40)
  func order(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let reports = Self.generated(&random).map(\.contribution)
    let assembler = Assembler(kinship: .fixture)
    let ledger = assembler.assemble(reports)
    for _ in 0..<5 {
      #expect(assembler.assemble(reports.shuffled(using: &random)) == ledger)
    }
    #expect(assembler.assemble(reports + reports.prefix(3)) == ledger)
  }

  @Test("So many reports that not all are compared give the same ledger in any order", arguments: 0..<3)
  func manyInAnyOrder(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(4000 + seed))
    let reports = (0..<30).flatMap { _ in Self.generated(&random) }.map(\.contribution)
    #expect(reports.flatMap(\.reading.mentions).count > 400)
    let assembler = Assembler(kinship: .fixture)
    let ledger = assembler.assemble(reports)
    #expect(ledger.facts.contains { $0.mentions.count > 1 })
    #expect(assembler.assemble(reports.shuffled(using: &random)) == ledger)
    #expect(assembler.assemble(reports.reversed() + reports.prefix(9)) == ledger)
  }

  @Test("A copy of a report, added, changes no standing", arguments: 0..<60)
  func copies(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(1000 + seed))
    let reports = Self.generated(&random)
    let before = Assembler.assemble(reports)
    let source = try #require(reports.randomElement(using: &random))
    var copied = source
    copied = FixtureReport(
      sentences: source.sentences + ["Copied by the evening desk."], figures: source.figures,
      published: source.published)
    let after = Assembler.assemble(reports + [copied])
    #expect(after.lineages.count == before.lineages.count)
    #expect(Self.standings(before) == Self.standings(after))
    #expect(before.disputes.map(\.about).sorted() == after.disputes.map(\.about).sorted())
  }

  @Test("Every mention is evidence of exactly one fact", arguments: 0..<20)
  func partition(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(2000 + seed))
    let reports = Self.generated(&random).map(\.contribution)
    let ledger = Assembler(kinship: .fixture).assemble(reports)
    let stated = reports.flatMap(\.reading.mentions)
    #expect(ledger.facts.flatMap(\.mentions).count == Set(stated).count)
    #expect(Set(ledger.facts.flatMap(\.mentions)) == Set(stated))
    #expect(Set(ledger.facts.map(\.id)).count == ledger.facts.count)
    #expect(ledger.facts.allSatisfy { $0.standing != .corroborated || $0.lineages.count >= 2 })
  }

  @Test("All values stay: a dispute keeps every fact it lays side by side", arguments: 0..<20)
  func nothingOverwritten(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(3000 + seed))
    let ledger = Assembler.assemble(Self.generated(&random))
    let known = Set(ledger.facts.map(\.id))
    for dispute in ledger.disputes {
      #expect(dispute.positions.flatMap(\.facts).allSatisfy(known.contains))
      #expect(dispute.positions.count >= 2)
    }
  }

  private static func standings(_ ledger: Ledger) -> [String] {
    ledger.facts.map { "\($0.id) \($0.standing.rawValue) \($0.lineages.count)" }.sorted()
  }

  private static let subjects = ["road", "river", "bridge", "wall", "harbour", "canal", "tunnel"]
  private static let places = ["norland", "sutherby", "estmark"]
  private static let verbs = ["measures", "covers", "spans", "reaches"]

  /// Between three and eight reports, each with a few figures of things they may share.
  private static func generated(_ random: inout SeededGenerator) -> [FixtureReport] {
    (0..<Int.random(in: 3...8, using: &random)).map { number in
      var sentences: [String] = []
      var figures: [FixtureReport.FigureNote] = []
      for index in 0..<Int.random(in: 1...5, using: &random) {
        let subject = subjects.randomElement(using: &random) ?? "road"
        let place = places.randomElement(using: &random) ?? "norland"
        let value = Int.random(in: 4...9, using: &random) * 10
        let words = "\(value) kilometres number\(number)x\(index)"
        let filler = (0..<6).map { _ in "w\(Int.random(in: 0...9999, using: &random))word" }
        sentences.append(
          "The \(subject) of \(place) \(verbs.randomElement(using: &random) ?? "is") \(words) \(filler.joined(separator: " "))."
        )
        figures.append(
          FixtureReport.FigureNote(
            words: words, value: Decimal(value), measure: "\(subject) @\(place) +length"))
      }
      return FixtureReport(sentences: sentences, figures: figures)
    }
  }
}
