import EntenteLedger
import EntenteModel
import Foundation
import Testing

@testable import EntenteBriefing

@Suite("The page")
struct PageTests {
  private static let page = HTMLBriefRenderer().render(LakeAffair.affair)

  @Test(
    "Every link leads to a place of the same page, and every place has one name", arguments: [true, false])
  func links(isHostile: Bool) {
    let page = isHostile ? HTMLBriefRenderer().render(HostileAffair.affair) : Self.page
    let names = page.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
    let links = page.matches(of: /\ href="([^"]*)"/).map { String($0.1) }
    #expect(names.count == Set(names).count)
    #expect(links.count > 10)
    #expect(links.allSatisfy { $0.hasPrefix("#") && names.contains(String($0.dropFirst())) })
  }

  @Test("The policy lets in the page's own style and nothing else")
  func policy() throws {
    let style = try #require(Self.page.firstMatch(of: /<style>([\s\S]*?)<\/style>/)?.1)
    let digest = Data(ContentHash(of: Array(style.utf8)).bytes).base64EncodedString()
    #expect(Self.page.contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-\(digest)&#39;;"))
    #expect(!Self.page.contains(/\ (src|style|on[a-z]+)=/))
    #expect(!style.contains("url(") && !style.contains("@import"))
  }

  @Test("The evidence is marked in the full text, word for word")
  func marks() {
    #expect(
      Self.page.contains(
        /<mark id="r[0-9a-f]+-\d+-\d+">The frontier, surveyed in 2019, is 959 kilometres long<\/mark>/))
    #expect(
      Self.page.contains("<p class=\"furniture\" dir=\"auto\">Subscribe today: 12 issues for $9.99</p>"))
  }

  @Test("Marks that overlap are cut where they meet")
  func overlap() {
    let draft = ReportDraft("a.txt", "one 2 three 4 five")
    let lineage = Lineage(reports: [draft.report.id])
    let quotes = [("one 2 three", "2"), ("2 three 4 five", "4")]
    let facts = quotes.enumerated().map { index, quote in
      fact(
        "f\(index)",
        [draft.figure(quote.0, quote.1, Quantity(value: 2, unit: .percent), of: "share")], lineages: [lineage]
      )
    }
    let affair = Affair(
      name: "a", reports: [draft.report],
      readings: [Reading(report: draft.report.id, words: 5, dates: [], mentions: [], unread: [])],
      ledger: Ledger(lineages: [lineage], facts: facts, disputes: []))
    let id = draft.report.id.rawValue
    let back = "<a class=\"back\" href=\"#f0\" aria-label=\"What this is evidence for\">↑</a>"
    #expect(
      HTMLBriefRenderer().render(affair).contains(
        "<mark id=\"\(id)-0-11\">one </mark><mark id=\"\(id)-4-18\">2 three</mark>\(back)<mark> 4 five</mark>"
      ))
  }

  @Test("An affair without reports is written without a fault")
  func empty() throws {
    let affair = Affair(name: "Nothing yet", reports: [], readings: [], ledger: .empty)
    #expect(
      TextBriefRenderer().render(affair)
        == "Nothing yet\n0 reports; nothing was read that could be compared.\n")
    #expect(
      MarkdownBriefRenderer().render(affair)
        == "# Nothing yet\n\n0 reports; nothing was read that could be compared.\n")
    #expect(HTMLBriefRenderer().render(affair).contains("<h1>Nothing yet</h1>"))
    #expect(try !DossierRenderer().render(affair).isEmpty)
    #expect(FigureTable(affair).text(.plain) == "No figure was read.\n")
    #expect(SourceTable(affair).text(.plain) == "The affair has no reports.\n")
  }
}
