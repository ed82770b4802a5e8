import EntenteModel
import Testing

@testable import EntenteSources

@Suite("Furniture of hand-saved pages")
struct FurnitureTests {
  private static let body = """
    The two ministers met in the old customs house on Friday and agreed to open the bridge before the winter.
    Engineers had worked on its northern pier for most of the year, and the last beams were laid in August.
    """

  @Test(
    "A line behind the article is known for what it is",
    arguments: [
      ("response", "Leave a Comment"), ("response", "Leave a Reply"), ("response", "14 Comments"),
      ("response", "Your email address will not be published. Required fields are marked *"),
      ("share", "Share this Article"), ("share", "Share on Facebook"), ("share", "Copy link"),
      ("follow", "Follow:"), ("follow", "Follow us on Instagram and X"),
      ("follow", "Follow the Harbour Post on social media for more."), ("reading-time", "7 Min Read"),
      ("related", "ALSO READ: Ferry fares to rise next spring"),
      ("related", "Read more: How the bridge was built"),
      ("related", "Related stories"), ("related", "For more information click here"),
      ("subscribe", "Sign up for our morning letter."),
      ("subscribe", "Enjoyed this story? Support our work."),
      ("subscribe", "Subscribe to our channel"), ("copyright", "© 2023 Harbour Post. All rights reserved."),
      ("copyright", "(c) 2023 Harbour Post"),
      ("credits", "Reporting by Ada Lund in Varna; Editing by Jo Marsh"),
      ("credits", "Ada Lund contributed to this report."),
      ("disclaimer", "The views expressed here are those of the writer alone."),
      ("disclaimer", "To cite this paper, write to the library."),
      ("notice", "This website uses cookies to count its readers."), ("notice", "Advertisement"),
      ("controls", "Exit mobile version"), ("controls", "Back to top"),
      ("contact", "Got a tip? Write to the desk."), ("tags", "Tags: bridges, ferries, Varna"),
      ("author-box", "About the author: Ada Lund writes on rivers."),
      ("author-box", "Ada Lund is a senior fellow at the Institute for Rivers."),
      ("author-box", "Welcome to River News, your first source of stories about water."),
      ("tags", "Bridges Rivers Trade Black Sea Transport"), ("dangling", "Floating Buttons"),
    ])
  func tail(_ rule: String, _ line: String) throws {
    let report = MarkedReport(
      "title> Bridge to open before winter\n\nparagraph> \(Self.body)\n\n\(rule)> \(line)")
    let found = try report.found()
    #expect(found.last == rule)
  }

  @Test(
    "Prose that begins like furniture stays prose",
    arguments: [
      "Follow the money, the auditors were told, and they found that the port had been paid for twice.",
      "Share prices fell by four percent on Monday after the ministry had closed the strait to tankers.",
      "By continuing to arm both sides, the envoy warned, outside powers had made the ceasefire worthless.",
      "Related to this is the question of who owns the seabed, on which neither of the courts has ruled.",
      "Sponsored by three neighbours, the resolution was adopted without a vote late on Tuesday evening.",
      "Subscribers to the treaty must report their stocks each year and open their stores to inspectors.",
      "Also on Tuesday, the foreign ministry summoned the ambassador and handed him a note of protest.",
      "Comments by the minister on Sunday had raised hopes that the two prisoners would soon be freed.",
      "First published figures put the loss at nine ships, which the admiralty called a gross exaggeration.",
      "\"Send us engineers, not soldiers,\" the mayor told the visitors, who had come with an armed escort.",
      "Print runs of the daily were seized in March, and its editor was held for eleven days without charge.",
      "Copyright fees were left out of the agreement at the request of the smaller of the two delegations.",
      "Posted in the capital for six years, the attaché knew every member of the council by first name.",
      "Contact between the two armies was broken off in June, when the last of the hot lines was cut.",
    ])
  func prose(_ line: String) throws {
    let text = "Bridge to open before winter\n\n\(Self.body)\n\n\(line)\n\n\(Self.body)\n\n\(line)"
    let opened = try ReportReader().open(Array(text.utf8), source: "example.txt")
    #expect(opened.furniture.isEmpty)
  }

  @Test(
    "A fragment of the title behind a run of white space is furniture, and so is its copy on a line of its own"
  )
  func keyword() throws {
    let gap = String(repeating: "\u{00A0} ", count: 20)
    let report = MarkedReport(
      """
      title> Why does Minister Ada Lund visit Varna?

      paragraph> \(Self.body)

      paragraph> The minister came by ship and left by rail, as she had said that she would.
      """)
    let text =
      report.text + gap
      + "Ada Lund\n\nAda Lund:\n\nThe visit was the first in nine years, and it was kept short.\n"
    let opened = try ReportReader().open(Array(text.utf8), source: "example.txt")
    #expect(opened.furniture.map(\.rule) == [.keyword, .keyword])
    #expect(opened.furniture.map { opened.report.text[$0.span] } == ["Ada Lund", "Ada Lund:"])
  }

  @Test("A run of white space within a sentence cuts nothing")
  func gapInSentence() throws {
    let text = "The ministers met      on Friday and agreed to open the bridge.\n"
    let report = try ReportReader().read(Array(text.utf8), source: "example.txt")
    #expect(report.passages.count == 1)
  }

  @Test("Lines of the head that come again are furniture")
  func repeats() throws {
    let report = MarkedReport(
      """
      byline> May 3, 2023 | Short Brief

      title> Minister in Varna, Promises to Open Bridge

      repeat> May 3, 2023 | Short Brief

      repeat> Minister in Varna, Promises to Open Bridge

      heading> What Is New

      paragraph> \(Self.body.split(separator: "\n")[0])
      repeat> Minister in Varna, Promises to Open Bridge
      paragraph> \(Self.body.split(separator: "\n")[1])
      """)
    let found = try report.found()
    #expect(found == report.expected)
  }

  @Test("A list of other articles with their authors is furniture; a quotation that is credited is not")
  func relatedBy() throws {
    let report = MarkedReport(
      """
      title> Minister in Varna, promises to open bridge

      paragraph> \(Self.body.split(separator: "\n")[0])
      paragraph> “A bridge is a promise,” as it is put in the novel by Jo Marsh, which the minister is fond of.

      related-by> A Bridge Too Late?” by Jo Marsh
      related-by> The ferries of Varna are losing their last passengers,” by Ada de Lund
      """)
    let found = try report.found()
    #expect(found == report.expected)
  }
}
