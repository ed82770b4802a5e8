import EntenteModel
import Testing

@testable import EntenteSources

@Suite("Passages of plain texts")
struct PassageTests {
  @Test("Title, byline, headings, list items and paragraphs are told apart")
  func kinds() throws {
    let report = MarkedReport(
      """
      title> What the lake treaty changes
      byline> Institute for Inland Waters | Note 4
      byline> Ada Lund, Senior Fellow
      byline> 5 March 2021

      paragraph> The treaty, which was signed in the spring, parts the lake along a line that nobody had drawn before.

      heading> What was decided?

      paragraph> Both states may take water for their towns, and neither may build a dam without asking the other.

      heading> Open questions:

      paragraph> Three matters were left for later:
      listItem> 1. Fishing: boats of either side may cross the line by day, but nobody has said what a boat is.
      listItem> 2. Tolls: the harbour of the northern town may go on asking for them until the end of the decade.
      listItem> • Wrecks belong to whoever raises them, as they always have, and the treaty says no more.

      heading> Looking Ahead

      paragraph> The first meeting of the commission is planned for June, and it is to be held on the ferry.
      """)
    let found = try report.found()
    #expect(found == report.expected)
  }

  @Test("Passages stand in order, do not overlap, and only white space lies between them")
  func cover() throws {
    var seed: UInt64 = 42
    func next(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % count
    }
    let pieces = [
      "The council met on Friday and chose a new head for the port, which had none.", "Leave a Reply", "\n",
      "\n\n",
      "     ", "\u{00A0}\u{00A0}\u{00A0}\u{00A0}", "1. One", "ALSO READ: more", "\u{FEFF}", "é", "\r\n", "\t",
      "“x”", "…", "7",
    ]
    for _ in 0..<300 {
      let text = "A" + (0..<next(30)).map { _ in pieces[next(pieces.count)] }.joined()
      let report = try ReportReader().read(Array(text.utf8), source: "random.txt")
      #expect(report.text.utf8 == Array(text.utf8))
      var place = 0
      for passage in report.passages {
        #expect(passage.span.start >= place && report.text.admits(passage.span) && !passage.span.isEmpty)
        let between = report.text[TextSpan(place, passage.span.start)]
        #expect(
          between.unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0.value < 0x20
          })
        place = passage.span.end
      }
    }
  }

  @Test("Lines broken at a fixed width are joined to paragraphs")
  func wrapped() throws {
    let text = """
      Treaty on the lake is signed

      The treaty parts the lake along a line that nobody had ever
      drawn before, and it lets both of the states take as much of
      the water as their towns can be shown to need in a dry year.

      Neither may build a dam without asking the other, and the
      commission that is to watch over it will meet for the first
      time in June, on the ferry.
      """
    let report = try ReportReader().read(Array(text.utf8), source: "wrapped.txt")
    #expect(report.passages.map(\.kind) == [.title, .paragraph, .paragraph])
  }

  @Test("A byte order mark stays in the text and is of no passage")
  func byteOrderMark() throws {
    let text = "\u{FEFF}The council met on Friday and chose a new head for the port."
    let report = try ReportReader().read(Array(text.utf8), source: "bom.txt")
    #expect(report.text.utf8 == Array(text.utf8))
    #expect(report.passages.map(\.span.start) == [3])
  }
}
