import EntenteModel
import Testing

@testable import EntenteSources

@Suite("What the head of a text says")
struct HeadTests {
  /// A head, and what it says.
  struct Example: Sendable {
    var head: String
    var published: String?
    var ground: Publication.Ground?
    var outlet: String?
    var authors: [String] = []
    var agency: String?
  }

  private static let examples: [Example] = [
    Example(
      head: "Bridge opens\nBy Ada Lund and Jo Marsh\n\nVARNA, Dec 12, 2021 (Coast Wire) - ",
      published: "2021-12-12",
      ground: .dateline, authors: ["Ada Lund", "Jo Marsh"], agency: "Coast Wire"),
    Example(
      head: "Bridge opens\nPosted by Admin | 16 December 2021 | 4 min read\n\n", published: "2021-12-16",
      ground: .headline, authors: ["Admin"]),
    Example(
      head: "Bridge opens\nWords by Ada Lund\nThe River Review, August 2021\n\n", published: "2021-08",
      ground: .headline, outlet: "The River Review", authors: ["Ada Lund"]),
    Example(
      head: "Bridge opens\nCoast News Agency (CNA)\nVarna, 13 December 2021\n\n", published: "2021-12-13",
      ground: .dateline, outlet: "Coast News Agency (CNA)"),
    Example(
      head: "May 3, 2021 | Flash Note\n\nBridge opens at last\n\n", published: "2021-05-03", ground: .headline
    ),
    Example(head: "Bridge opens\n2021-05-03\n\n", published: "2021-05-03", ground: .headline),
    Example(head: "Bridge opens\nUpdated: 4 May 2021\n\n"),
    Example(head: "Bridge opens in 2021\n\n"),
    Example(head: "Bridge opens\n\nGENEVA (AP) — ", agency: "AP"),
    Example(head: "Bridge opens\n\nGENEVA, April 5 (Reuters) - ", agency: "Reuters"),
    Example(head: "Bridge opens\n03/04/2021\n\n"),
    Example(head: "Bridge opens\n\nVarna, 20 June (COWA): ", agency: "COWA"),
    Example(head: "Bridge opens\n\nVarna, 20 June /COWA/. ", agency: "COWA"),
    Example(
      head: "Bridge opens\nThe River Review, Paper No. 12\n5 March 2021\n\n", published: "2021-03-05",
      ground: .headline, outlet: "The River Review"),
    Example(head: "Bridge opens\n\nThe mayor said in a letter of 12 May 2021 - her last - that "),
  ]

  @Test(
    "Date, outlet, authors and agency are read where they stand, and nothing is guessed", arguments: examples)
  func head(_ example: Example) throws {
    let prose = "the ministers met in the old customs house on Friday and agreed to open the bridge.\n"
    let report = try ReportReader().read(Array((example.head + prose).utf8), source: "head.txt")
    #expect(report.published?.value == example.published)
    #expect(report.published?.ground == example.ground)
    #expect(report.outlet == example.outlet)
    #expect(report.authors == example.authors)
    #expect(report.agency == example.agency)
    if let span = report.published?.span {
      #expect(WrittenDate.first(in: report.text.utf8[span.start..<span.end]) != nil)
    }
  }

  @Test(
    "An agency that is credited at the foot is the report's agency; a reporter is not",
    arguments: [
      ("Coast Press contributed to this brief.", "Coast Press"), ("With reporting by Reuters", "Reuters"),
      ("With additional reporting from AFP and Ada Lund", "AFP"),
      ("Source: Coast News Agency", "Coast News Agency"),
      ("With inputs from the Associated Press", "Associated Press"),
      ("Ada Lund contributed to this report.", nil),
      ("Reporting by Ada Lund and Jo Marsh", nil),
    ])
  func foot(_ line: String, _ agency: String?) throws {
    let prose = "The ministers met in the old customs house on Friday and agreed to open the bridge.\n"
    let text = "Bridge opens\n\n\(prose)\n\(prose)\n\(line)\n"
    #expect(try ReportReader().read(Array(text.utf8), source: "foot.txt").agency == agency)
  }

  @Test(
    "Full dates are read in the orders in which people write them",
    arguments: [
      ("April 23, 2024", "2024-04-23"), ("23 April 2024", "2024-04-23"),
      ("23rd of April, 2024", "2024-04-23"),
      ("Sept. 9, 2024", "2024-09-09"), ("Mon, 22 Apr 2024", "2024-04-22"),
      ("2024-04-22T10:00:00Z", "2024-04-22"),
      ("22/04/2024", "2024-04-22"), ("04/22/2024", "2024-04-22"), ("2024/4/2", "2024-04-02"),
      ("22.04.2024", "2024-04-22"), ("August 2025", "2025-08"), ("31 June 2024", nil), ("03/04/2024", nil),
      ("in 2024", nil), ("Resolution 22 of 2024", nil), ("April 23", nil),
    ])
  func dates(_ written: String, _ value: String?) {
    #expect(WrittenDate.first(in: Array(written.utf8)[...])?.value == value)
  }
}
