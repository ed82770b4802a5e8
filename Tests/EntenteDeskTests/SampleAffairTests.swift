import EntenteDesk
import EntenteLedger
import EntenteModel
import Foundation
import Testing

@Suite("The sample affair")
struct SampleAffairTests {
  @Test("Two reports share a wire story, two are one text in other words, one stands alone")
  func lineages() throws {
    let names = SampleAffair.affair.ledger.lineages.map { lineage in
      Set(
        lineage.reports.compactMap { id in
          SampleAffair.reports.first { $0.id == id }.map { URL(fileURLWithPath: $0.source).lastPathComponent }
        })
    }
    let expected: Set<Set<String>> = [
      ["wire-report.txt", "flash-brief.txt"], ["roundup-blog.txt", "explainer.html"], ["policy-analysis.txt"],
    ]
    #expect(Set(names) == expected)
  }

  @Test("The brief that credits the agency had the passages from it, whatever the dates say")
  func direction() throws {
    let wire = try #require(SampleAffair.report("wire-report.txt"))
    let lineage = try #require(SampleAffair.affair.ledger.lineages.first { $0.reports.contains(wire.id) })
    #expect(lineage.reuses.allSatisfy { $0.from.report == wire.id })
  }

  @Test("The length of the border is disputed, and nothing else")
  func disputes() throws {
    let disputes = SampleAffair.affair.ledger.disputes
    let border = try #require(disputes.first)
    #expect(disputes.count == 1)
    #expect(border.positions.map(\.value).sorted() == ["959 km", "about 900 km"])
    #expect(border.positions.map(\.lineages).sorted() == [1, 2])
  }

  @Test("Nine in ten of the expected figures are read, with their values")
  func figures() throws {
    let expected = try SampleAffair.stretches("figures")
    let missed = expected.filter { stretch in
      !(SampleAffair.reading(stretch.report)?.mentions ?? []).contains { mention in
        guard case .figure(let figure) = mention.claim else { return false }
        let restated = figure.restatement?.overlaps(stretch.span) ?? false
        return mention.span.overlaps(stretch.span) && (figure.quantity.value == stretch.value || restated)
      }
    }
    #expect(expected.count > 30)
    #expect(Double(missed.count) <= 0.1 * Double(expected.count), "\(missed.map(\.quote))")
  }

  @Test("Nothing is read from what the sites put around their articles")
  func furniture() throws {
    let furniture = try SampleAffair.stretches("boilerplate")
    #expect(furniture.count > 5)
    for stretch in furniture {
      let mentions = SampleAffair.reading(stretch.report)?.mentions ?? []
      #expect(!mentions.contains { $0.span.overlaps(stretch.span) }, "\(stretch.quote)")
    }
  }

  @Test("Without a publication date a weekday stays open and is listed")
  func unknownIsNotZero() throws {
    let blog = try #require(SampleAffair.reading("roundup-blog.txt"))
    let report = try #require(SampleAffair.report("roundup-blog.txt"))
    #expect(report.published == nil)
    let monday = try #require(blog.dates.first { report.text[$0.span].contains("Monday") })
    #expect(monday.value == "XXXX-WXX-1")
    #expect(monday.anchor == .none)
    #expect(blog.unread.contains { $0.span == monday.span })
  }
}
