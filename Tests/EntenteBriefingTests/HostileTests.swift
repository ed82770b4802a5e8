import EntenteLedger
import EntenteModel
import Foundation
import Testing

@testable import EntenteBriefing

@Suite("Hostile text stays text")
struct HostileTests {
  @Test("Nothing that steers a terminal reaches it, in any column width", arguments: [40, 80, 200])
  func terminal(width: Int) throws {
    let style = TextStyle(colour: false, width: width)
    let affair = HostileAffair.affair
    let hit = SearchHit(report: affair.reports[0].id, span: affair.reports[0].text.span, matches: [])
    let tables: [any BriefTable] = [
      FigureTable(affair), DateTable(affair), DisputeTable(affair), SourceTable(affair),
      SearchTable(affair, hits: [hit]),
    ]
    let brief = TextBriefRenderer(style: style).render(affair)
    #expect(brief.replacing("\n", with: "").contains("⟨U+001B⟩"))
    for text in [brief] + tables.map({ $0.text(style) }) {
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !Self.steers($0) })
    }
  }

  @Test("With colour, only the brief's own colours are escapes")
  func colour() throws {
    let text = TextBriefRenderer(style: TextStyle(colour: true)).render(HostileAffair.affair)
    let without = text.replacing(try Regex("\u{1B}\\[(0|1|2|31|32|33)m"), with: "")
    #expect(without.unicodeScalars.allSatisfy { $0 == "\n" || !Self.steers($0) })
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return category == .control || category == .format || category == .lineSeparator
  }

  @Test("A page holds the tags that the renderer writes, and no other")
  func tags() throws {
    let page = HTMLBriefRenderer().render(HostileAffair.affair)
    let names = page.matches(of: /<[\/!]?([A-Za-z0-9]*)/).map { String($0.1) }
    let own = Set(
      HTMLBriefRenderer().render(LakeAffair.affair).matches(of: /<[\/!]?([A-Za-z0-9]*)/).map { String($0.1) })
    #expect(Set(names).subtracting(own).isEmpty)
    #expect(!own.contains("script") && !own.contains("img"))
    #expect(names.count { $0 == "style" } == 2 && names.count { $0 == "title" } == 2)
    #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || !Self.steers($0) })
  }

  @Test("An attribute of a page holds no quotation mark of a text")
  func attributes() throws {
    let page = HTMLBriefRenderer().render(HostileAffair.affair)
    let rest = page.replacing(/<[a-z0-9]+( [a-z-]+="[^"<>]*")*>/, with: "").replacing(
      /<\/[a-z0-9]+>/, with: "")
    let body = try #require(rest.split(separator: "}\n").last)
    #expect(!body.contains("<") && !body.contains("\""))
  }

  @Test("A table in Markdown keeps its columns and gets no links, code or tags")
  func markdown() {
    let text = MarkdownBriefRenderer().render(HostileAffair.affair)
    let plain = text.replacing(/\\[\\`*_\[\]#|~$^]/, with: "")
    var columns = 0
    for line in plain.split(separator: "\n") {
      let pipes = line.count { $0 == "|" }
      if line.hasPrefix("| ---") { columns = pipes }
      #expect(
        pipes == 0 || columns == 0 || pipes == columns || line.hasPrefix("| Fig") || line.hasPrefix("| Out"))
    }
    #expect(
      !plain.contains("`") && !plain.contains("](") && !plain.contains(/[^\\]:\/\//)
        && !plain.contains("www."))
    #expect(!plain.replacing("<br>", with: "").contains("<"))
  }

  @Test("The dossier holds the exact text")
  func dossier() throws {
    let bytes = try DossierRenderer().render(HostileAffair.affair)
    let object = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let reports = try #require(object["reports"] as? [[String: Any]])
    #expect(reports.allSatisfy { $0["title"] as? String == HostileAffair.all })
  }
}
