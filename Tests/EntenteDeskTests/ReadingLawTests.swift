import EntenteDesk
import EntenteLedger
import EntenteModel
import EntenteSources
import Foundation
import Testing

/// The laws that bind reading, over the sample's reports and over texts made of their pieces.
@Suite("The laws of reading")
struct ReadingLawTests {
  @Test(
    "Every place that is read lies in its text, and evidence is no longer than it may be", arguments: 0..<30)
  func evidence(_ seed: Int) throws {
    let report = try Self.shuffled(seed: UInt64(seed))
    let reading = ReportDesk().contribution(of: report).reading
    for mention in reading.mentions {
      #expect(report.text.admits(mention.span))
      #expect(report.text[mention.span].unicodeScalars.count <= Mention.longestEvidence)
      guard case .figure(let figure) = mention.claim else { continue }
      #expect(mention.span.contains(figure.span))
    }
    #expect(reading.dates.allSatisfy { report.text.admits($0.span) && !$0.span.isEmpty })
    #expect(reading.unread.allSatisfy { report.text.admits($0.span) })
  }

  @Test("A figure's number stands in its evidence, or its words do", arguments: 0..<10)
  func stated(_ seed: Int) throws {
    let report = try Self.shuffled(seed: UInt64(100 + seed))
    for mention in ReportDesk().contribution(of: report).reading.mentions {
      guard case .figure(let figure) = mention.claim else { continue }
      let words = report.text[figure.span]
      #expect(words.contains { $0.isNumber } || words.contains { $0.isLetter }, "\(words)")
      #expect(report.text[mention.span].contains(words))
    }
  }

  @Test("Reading is a function of the report alone")
  func pure() {
    for (report, contribution) in zip(SampleAffair.reports, SampleAffair.contributions) {
      #expect(ReportDesk().contribution(of: report).reading == contribution.reading)
    }
  }

  @Test("The same reports in any order give the same ledger", arguments: 0..<6)
  func order(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let shuffled = SampleAffair.contributions.shuffled(using: &random)
    #expect(Assembler(kinship: .english).assemble(shuffled) == SampleAffair.affair.ledger)
  }

  @Test(
    "A copy of a report, added, changes no standing", arguments: ["wire-report.txt", "policy-analysis.txt"])
  func copies(_ name: String) throws {
    let original = try #require(SampleAffair.report(name))
    let copy = try ReportReader().read(original.text.utf8 + Array("\nSent again.\n".utf8), source: "copy.txt")
    let contributions = SampleAffair.contributions + [ReportDesk().contribution(of: copy)]
    let ledger = Assembler(kinship: .english).assemble(contributions)
    #expect(ledger.lineages.count == SampleAffair.affair.ledger.lineages.count)
    #expect(Self.standings(ledger) == Self.standings(SampleAffair.affair.ledger))
    #expect(ledger.disputes.count == SampleAffair.affair.ledger.disputes.count)
  }

  private static func standings(_ ledger: Ledger) -> [String] {
    ledger.facts.map { "\($0.id) \($0.standing.rawValue) \($0.lineages.count)" }.sorted()
  }

  /// A text of sentences of the sample's plain reports in a new order, some cut short, some run together.
  private static func shuffled(seed: UInt64) throws -> Report {
    var random = SeededGenerator(seed: seed)
    let pieces = SampleAffair.reports.filter { $0.source.hasSuffix(".txt") }
      .flatMap { String(decoding: $0.text.utf8, as: UTF8.self).split(separator: ".") }
    let chosen = (0..<40).map { _ -> String in
      let piece = String(pieces.randomElement(using: &random) ?? "")
      let length = Int.random(in: 0...10, using: &random) == 0 ? piece.count / 2 : piece.count
      return piece.prefix(length) + ([".", ". ", "\n\n", " "].randomElement(using: &random) ?? " ")
    }
    return try ReportReader().read(Array(chosen.joined().utf8), source: "shuffled.txt")
  }
}
