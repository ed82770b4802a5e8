import EntenteLedger
import EntenteModel
import Foundation
import Testing

@testable import EntenteBriefing

@Suite("Text for a terminal")
struct TextTests {
  @Test(
    "No line is wider than asked for", arguments: [40, 61, 80, 132])
  func width(_ width: Int) {
    let style = TextStyle(colour: false, width: width)
    let text = TextBriefRenderer(style: style).render(LakeAffair.affair)
    #expect(text.split(separator: "\n").allSatisfy { String($0).columns <= width })
    for table in [FigureTable(LakeAffair.affair) as any BriefTable, DateTable(LakeAffair.affair)] {
      #expect(table.text(style).split(separator: "\n").allSatisfy { String($0).columns <= width })
    }
  }

  @Test("A word longer than the line is cut, and nothing of it is lost")
  func longWord() {
    let word = String(repeating: "abcdefghij", count: 12)
    let lines = TextPage.lines([Run("see \(word) end")], width: 50, hanging: 4)
    #expect(lines.map { $0.map(\.text).joined() }.joined().replacing(" ", with: "") == "see\(word)end")
  }

  @Test("The searched words are brought out in their place")
  func search() throws {
    let wire = LakeAffair.wire
    let hit = SearchHit(
      report: wire.report.id, span: wire.span("Some 600 to 700 trucks a day wait at the Brennick crossing."),
      matches: [
        wire.span("trucks"),
        TextSpan(wire.span("Brennick crossing").start, wire.span("Brennick crossing").end),
      ])
    let table = SearchTable(LakeAffair.affair, hits: [hit])
    #expect(
      table.text(TextStyle(colour: true, width: 120))
        == "\u{1B}[2mNorthern Wire, line 6:\u{1B}[0m Some 600 to 700 \u{1B}[1mtrucks\u{1B}[0m a day wait at the "
        + "\u{1B}[1mBrennick crossing\u{1B}[0m.\n")
    #expect(try String(decoding: table.json(), as: UTF8.self).contains("\"quote\" : \"Brennick crossing\""))
  }

  @Test(
    "Text is made legible",
    arguments: [
      ("a\r\n\t b", "a b"), ("x\u{1B}[0m", "x⟨U+001B⟩[0m"), ("\u{202E}abc", "⟨U+202E⟩abc"),
      ("a\u{200F}b\u{FEFF}", "ab"),
      ("👩‍🚒 é", "👩‍🚒 é"), ("\u{E0041}", "⟨U+E0041⟩"), ("a\u{2028}b", "a b"), (" a ", " a "),
    ])
  func legible(text: String, expected: String) {
    #expect(Legible.line(text) == expected)
  }

  @Test("A quote is cut down around its amount, between words", arguments: [20, 40, 80])
  func clipped(limit: Int) {
    let quote = Quote(
      report: ReportID(of: []), span: TextSpan(0, 0), label: "", place: "",
      before: "a long way before the amount there stand many words ", amount: "900 km",
      after: " and behind it there follow as many words again", manner: "")
    let words = quote.clipped(to: limit).words
    #expect(words.count <= limit + 2)
    #expect(words.hasPrefix("…") && words.contains(" 900 km ") && words.hasSuffix("…"))
    #expect(words.dropFirst().dropLast().split(separator: " ").allSatisfy { quote.words.contains($0) })
  }

  @Test("Reports are called by outlet, title or file, and no two alike")
  func labels() {
    let long = "A very long title of a report that no column of a table could hold"
    let drafts = [
      ReportDraft("x/one.txt", "1", outlet: "Northern Wire"),
      ReportDraft("two.txt", "2", outlet: "Northern Wire"),
      ReportDraft("a/same.txt", "3", outlet: "Post"), ReportDraft("b/same.txt", "4", outlet: "Post"),
      ReportDraft("five.html", "5", title: long), ReportDraft("dir/six.page.txt", "6"), ReportDraft("", "7"),
    ]
    let labels = ReportLabels(drafts.map(\.report))
    let names = drafts.map { labels[$0.report.id] }
    #expect(names[0] == "Northern Wire (one)" && names[1] == "Northern Wire (two)")
    #expect(names[2] == "Post (\(drafts[2].report.id.rawValue))")
    #expect(names[4] == "A very long title of a report that…" && names[5] == "six.page")
    #expect(names[6] == drafts[6].report.id.rawValue)
    #expect(Set(names).count == names.count)
  }

  @Test(
    "Dates are written out where they are days or months",
    arguments: [
      ("2024-04-22", "22 April 2024"), ("2025-08", "August 2025"), ("2024-W17", "2024-W17"), ("199X", "199X"),
      ("2024", "2024"), ("2024-13", "2024-13"),
    ])
  func dates(value: String, expected: String) {
    #expect(DateWords.words(value) == expected)
  }
}
