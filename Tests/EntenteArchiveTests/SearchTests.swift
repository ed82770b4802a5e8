import EntenteArchive
import EntenteLedger
import EntenteModel
import Foundation
import Testing

@Suite("Searching an affair")
struct SearchTests {
  /// Two pages: one of three lines under a title of its own, one with its title in the text.
  private static func archive(_ folder: String) throws -> Archive {
    let first = page(
      [
        "The pipeline AND the port were shut.", "Gas flows to Köln fell (NEAR zero): -5 percent.",
        "Accept cookies",
      ],
      [.paragraph, .paragraph, .furniture], title: "Énergie weekly")
    let second = page(
      ["Pipelines of the north", "Gas, gas and more gas: the gas pipeline's price rose."],
      [.title, .paragraph],
      title: "Pipelines of the north")
    let archive = try Archive.create(at: folder + "/a.entente", name: "x")
    let readings = [first, second].map {
      Reading(report: $0.id, words: 1, dates: [], mentions: [], unread: [])
    }
    try archive.save(reports: [first, second], readings: readings, ledger: .empty)
    return archive
  }

  private static func page(_ lines: [String], _ kinds: [Passage.Kind], title: String) -> Report {
    let text = ReportText(lines.joined(separator: "\n"))
    var start = 0
    var passages: [Passage] = []
    for (line, kind) in zip(lines, kinds) {
      passages.append(Passage(span: TextSpan(start, start + line.utf8.count), kind: kind))
      start += line.utf8.count + 1
    }
    return Report(source: "x", original: text.utf8, text: text, passages: passages, title: title)
  }

  @Test(
    "Words are literal, phrases are in double quotes, a star stands for any ending",
    arguments: [
      (
        "gas",
        [
          "Gas, gas and more gas: the gas pipeline's price rose.",
          "Gas flows to Köln fell (NEAR zero): -5 percent.",
        ]
      ),
      ("GAS köln", ["Gas flows to Köln fell (NEAR zero): -5 percent."]),
      ("koln", ["Gas flows to Köln fell (NEAR zero): -5 percent."]),
      ("energie", ["Énergie weekly"]),
      (
        "pipeline AND",
        ["The pipeline AND the port were shut.", "Gas, gas and more gas: the gas pipeline's price rose."]
      ),
      ("pipeline OR port", []),
      ("NEAR(zero)", ["Gas flows to Köln fell (NEAR zero): -5 percent."]),
      ("-5", ["Gas flows to Köln fell (NEAR zero): -5 percent."]),
      ("text:gas", []),
      ("\"port were\"", ["The pipeline AND the port were shut."]),
      ("\u{201C}port were\u{201D} pipeline", ["The pipeline AND the port were shut."]),
      ("\"were port\"", []),
      ("\"port wer\"", []),
      ("\"port wer*\"", ["The pipeline AND the port were shut."]),
      ("\"port were", ["The pipeline AND the port were shut."]),
      ("nort*", ["Pipelines of the north"]),
      ("nort", []),
      ("cookies", []),
      ("* ** \"\" ( ) ^ + -", []),
      ("^gas flows", ["Gas flows to Köln fell (NEAR zero): -5 percent."]),
      ("", []),
      ("a\u{0}b", []),
      ("port'; DROP TABLE report; --", []),
    ])
  func literal(_ words: String, _ snippets: [String]) throws {
    try inFolder { folder in
      let hits = try Self.archive(folder).search(words, limit: 10)
      #expect(Set(hits.map(\.snippet)) == Set(snippets))
      #expect(hits.count == snippets.count)
    }
  }

  @Test("A hit tells where it stands, and marks the words found")
  func places() throws {
    try inFolder { folder in
      let archive = try Self.archive(folder)
      let reports = try archive.reports()
      let hits = try archive.search("gas pipeline*", limit: 10)
      #expect(hits.count == 1)
      let hit = try #require(hits.first)
      let report = try #require(reports.first { $0.id == hit.report })
      #expect(report.text[try #require(hit.span)] == hit.snippet)
      #expect(hit.passage == report.passages[1].span)
      let snippet = ReportText(hit.snippet)
      #expect(hit.marks.map { snippet[$0] } == ["Gas", "gas", "gas", "gas", "pipeline"])
      #expect(hit.title == "Pipelines of the north")
    }
  }

  @Test("The better a passage fits, the earlier it comes, and no more come than asked for")
  func ranking() throws {
    try inFolder { folder in
      let archive = try Self.archive(folder)
      let hits = try archive.search("gas", limit: 10)
      #expect(hits[0].score > hits[1].score)
      #expect(hits[0].snippet.hasPrefix("Gas, gas"))
      #expect(try archive.search("gas", limit: 1) == [hits[0]])
      #expect(try archive.search("gas", limit: 0).isEmpty)
      #expect(try archive.search("gas", limit: -1).isEmpty)
    }
  }

  @Test("A title outside the text is found, and has no place in it")
  func title() throws {
    try inFolder { folder in
      let hit = try #require(try Self.archive(folder).search("weekly", limit: 1).first)
      #expect(hit.passage == nil)
      #expect(hit.span == nil)
      #expect(hit.marks == [TextSpan(9, 15)])
    }
  }

  @Test("Of a long passage the part with the words is shown, cut between words", arguments: [0, 7, 400, 899])
  func longPassage(_ place: Int) throws {
    try inFolder { folder in
      var words = Array(repeating: "wörd", count: 900)
      words[place] = "needle"
      let report = Self.page([words.joined(separator: " ")], [.paragraph], title: "x")
      let archive = try Archive.create(at: folder + "/a.entente", name: "x")
      let reading = Reading(report: report.id, words: 1, dates: [], mentions: [], unread: [])
      try archive.save(reports: [report], readings: [reading], ledger: .empty)
      let hit = try #require(try archive.search("needle", limit: 1).first)
      #expect(hit.snippet.utf8.count <= 280)
      #expect(hit.marks.map { ReportText(hit.snippet)[$0] } == ["needle"])
      #expect(report.text[try #require(hit.span)] == hit.snippet)
      #expect(hit.snippet.split(separator: " ").allSatisfy { $0 == "wörd" || $0 == "needle" })
    }
  }

  @Test("A search of thousands of words is answered")
  func endless() throws {
    try inFolder { folder in
      let archive = try Self.archive(folder)
      #expect(try archive.search(String(repeating: "gas ", count: 5000), limit: 3).count == 2)
    }
  }
}
