import EntenteModel
import Testing

@testable import EntenteSources

@Suite("Lines in which an outlet speaks of itself")
struct HouseLineTests {
  private static let body = """
    The two ministers met in the old customs house on Friday and agreed to open the bridge before the winter.
    Engineers had worked on its northern pier for most of the year, and the last beams were laid in August.
    """

  @Test(
    "A last line that speaks of the outlet or to its reader is furniture as a whole",
    arguments: [
      ("about", "Coast Wire serves 310 newsrooms in 28 countries."),
      ("about", "Coast Wire is owned by its 41 member newspapers."),
      ("about", "We rely on 9,000 readers for our funding."),
      ("about", "This newsletter is supported by grants of two foundations."),
      ("about", "Registered charity no. 445566."), ("about", "Printed in Varna on recycled paper."),
      ("about", "Read by 80,000 people in 12 countries."), ("about", "Coast Wire Ltd."),
      ("about", "Coast Wire: 24 bureaus, 9 languages."), ("about", "Founded 1887. Circulation 41,000."),
      ("about", "This email was sent to 12,000 subscribers."), ("label", "Price 1.80. Issue 14."),
      ("response", "Was this article useful? 340 readers said yes."),
      ("subscribe", "You have read 2 of 5 free articles."), ("related", "Podcast: 14 minutes on the ferries"),
      (
        "about",
        "Coast Wire. When quoting, a link is required. Hotline 4455. Ferries: new fares — see page 9."
      ),
      ("contact", "Coast Wire helpline: dial 4455."), ("contact", "For the night desk call +00 555 0100."),
      ("contact", "Enquiries: three days' notice"),
      ("contact", "Download the Coast Wire app, with 2 million users."),
      ("contact", "Varna newsroom | +00 555 0100 | desk@coast.example"), ("contact", "Text 4455"),
      ("disclaimer", "When citing, name Coast Wire and the date."),
      ("disclaimer", "Members only. Story code CW114."),
      ("disclaimer", "Not for redistribution."),
      ("disclaimer", "No part of this note may be reproduced without permission."),
      ("disclaimer", "Views are the author's. Coast Wire is an independent publisher."),
      ("label", "Story code CW114"), ("label", "Risk score: 4/10. Read time 6 min."),
      ("label", "31 likes · 4 comments"),
      ("label", "ISSN 1122-3344"), ("related", "Ferries: new fares unveiled — see page 9"),
      ("related", "Next week: 12 harbours to see from the train"),
    ])
  func tail(_ rule: String, _ line: String) throws {
    let report = MarkedReport(
      "title> Bridge to open before winter\nbyline> Coast Wire | 3 May 2023\n\nparagraph> \(Self.body)\n\n\(rule)> \(line)"
    )
    let found = try report.found()
    #expect(found.last == rule)
    #expect(found.count { $0 == "paragraph" } == 2)
  }

  @Test(
    "A last paragraph of prose stays prose",
    arguments: [
      "The agency receives $3 million a year from the two states and has asked for twice as much.",
      "We receive too little water in spring, and the readers of the treaty know why.",
      "The ministry's hotline received 400 calls by noon, most of them about bread.",
      "The risk index of the bank rose to 7.8, its highest level since the war.",
      "Funded by both states, the bridge was to cost 40 million euros, of which half has been spent.",
      "The report may be used by the court as evidence when it meets in March.",
      "Coast Wire said that its reporter had been released on Friday.",
      "Call it a truce. The last two had lasted 11 days.",
      "The ferries will stop on Monday. Members of the crew have found other work.",
      "Only members of the commission may enter the hall, and 14 of them did so on Friday.",
      "When using the crossing, drivers are to show two papers.",
      "The full list of the missing is to be found in the annex on page 14.",
      "The tribunal found 12 firms guilty. Page 40 of its ruling names them.",
    ])
  func prose(_ line: String) throws {
    let text = "Bridge to open before winter\nCoast Wire | 3 May 2023\n\n\(Self.body)\n\n\(line)\n"
    let opened = try ReportReader().open(Array(text.utf8), source: "example.txt")
    #expect(opened.furniture.isEmpty)
  }

  @Test("Lines of the house between title and prose, and behind the credits, are furniture")
  func places() throws {
    let report = MarkedReport(
      """
      title> Bridge to open before winter
      byline> Coast Risk | River desk | 3 May 2023
      disclaimer> Subscribers only. Reading time 4 min. Risk index: 2.5/10

      paragraph> \(Self.body.split(separator: "\n")[0])
      paragraph> \(Self.body.split(separator: "\n")[1])

      credits> Reporting by Ada Lund; Editing by Jo Marsh
      behind-credits> (Adds the words of the minister in the third paragraph)
      about> Coast Risk is a publisher. Registered in Varna no. 778899. Trusted by 90 firms.
      """)
    let found = try report.found()
    #expect(found == report.expected)
  }

  @Test("Short lines under a line of the house are furniture, numbers or not")
  func teasers() throws {
    let report = MarkedReport(
      """
      title> Bridge to open before winter

      paragraph> \(Self.body.split(separator: "\n")[0])

      contact> Helpline: dial 4455
      dangling> 12 harbours to see from the train
      """)
    let found = try report.found()
    #expect(found == report.expected)
  }

  @Test("An outlet is known by its name, its initials, its kind, and as we")
  func names() {
    let names = OwnNames(["Coast News Agency (COWA)", "Ada"])
    func length(_ line: String) -> Int {
      names.length(atStartOf: LineWords(Array(line.utf8)[...]).hashes)
    }
    #expect(length("Coast News Agency serves") == 3 && length("The CNA serves") == 2)
    #expect(length("The agency serves") == 2 && length("We serve") == 1 && length("This newsletter is") == 2)
    #expect(length("Ada serves") == 0 && length("The council serves") == 0 && length("COWA serves") == 1)
  }

  @Test("The same words in the midst of an article are read")
  func middle() throws {
    let line = "Registered in Varna no. 778899. Trusted by 90 firms."
    let text = "Bridge to open\n\n\(Self.body)\n\n\(line)\n\n\(Self.body)\n"
    let opened = try ReportReader().open(Array(text.utf8), source: "example.txt")
    #expect(opened.furniture.isEmpty)
  }
}
