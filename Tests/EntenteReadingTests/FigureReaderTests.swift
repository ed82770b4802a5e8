import EntenteLanguage
import EntenteModel
import EntenteReading
import Testing

@Suite("Figures")
struct FigureReaderTests {
  @Test(
    "Every figure of a sentence is found, and no other",
    arguments: [
      ("The envoys of the two kingdoms signed nine protocols.", ["9 protocols"]),
      ("Some 3,500 Norwegian sailors serve on 12 ships.", ["3500 about sailors", "12 ships"]),
      ("The ferry makes four crossings a day.", ["4 crossings/day"]),
      ("About 60 kinds of fish are sold there.", ["60 about kinds of fish"]),
      ("They drafted a three-page note and left.", ["3 page"]),
      ("The king promised 400 horses; by May fewer than 90 had come.", ["400 horses", "90 atMost horses"]),
      ("Of the 30 barges, 18 of them were empty.", ["30 barges", "18 barges"]),
      ("More than eighty were hurt.", ["80 atLeast people"]),
      ("The siege lasted almost a year and a decade of peace followed.", ["1 about year", "10 year"]),
      ("Turnout rose from 51 to 63 percent.", ["51 percent", "63 percent"]),
      ("Turnout of 51 to 63 percent is usual.", ["51…63 percent"]),
      ("The tunnel is 24 km (15 miles) long.", ["24 km"]),
      ("The tunnel is 24 km (40 miles) long.", ["24 km", "40 mile"]),
      ("Two-fifths of the harvest was lost.", ["0.4 share"]),
      ("Only one bridge is left.", ["1 bridge"]),
      ("Article 9, Resolution 1701 and the Group of Eight were named.", []),
      ("One of the most pressing matters is that one must wait for one another.", []),
      ("A war between two neighbours helps neither; our two peoples know it.", []),
      ("It was decided in 1987, on 4 May, at 10 a.m.", []),
      ("Chapter 11 of version 4.2.1 has a 5 min read.", []),
      ("Several hundred marched, and dozens stayed.", []),
    ])
  func found(_ text: String, _ wanted: [String]) {
    #expect(FigureExample.figures(text).map { FigureExample.short($0.figure.quantity) } == wanted)
  }

  @Test("A number without a value is listed as unread")
  func unread() {
    let text = FigureExample.text("Several hundred marched, and dozens of them stayed for decades.")
    let unread = FigureReader().read(text, dates: [], report: FigureExample.report).unread
    #expect(unread.map { text.text[$0.span] } == ["Several hundred", "dozens", "decades"])
    #expect(
      unread.map(\.why) == ["number without a value", "number without a value", "duration without a value"])
  }

  @Test("A number inside a date is no figure, but an interval is")
  func dates() {
    let plain = FigureExample.figures("It began on 12 March.", dated: ["12 March"])
    #expect(plain.isEmpty)
    let interval = FigureExample.figures("They left two days later.", dated: ["two days later"])
    #expect(interval.map(\.mention.rule) == ["figure.interval"])
    let bare = FigureExample.figures("They left a day later.", dated: ["a day later"])
    #expect(bare.isEmpty)
  }

  @Test("The same amount in brackets is a restatement, and stands in the evidence")
  func restatement() throws {
    let text = "The dike runs for 100 km (62 miles) along the coast."
    let read = try #require(FigureExample.figures(text).first)
    let span = try #require(read.figure.restatement)
    #expect(ReportText(text)[span] == "62 miles")
    #expect(read.mention.span.contains(span))
  }

  @Test(
    "A figure is a level, a target or a change",
    arguments: [
      ("Output reached 40 tonnes.", Figure.Status.stated), ("Output rose by 40 tonnes.", .change),
      ("Output was up 5 percent.", .change), ("They want to raise output to 40 tonnes.", .target),
      ("A target of $40 million was set.", .target), ("The raid hit two depots.", .stated),
      ("They plan to send up to 400 guards.", .target),
    ])
  func status(_ text: String, _ status: Figure.Status) {
    #expect(FigureExample.figures(text).map(\.figure.status) == [status])
  }

  @Test(
    "A figure is asserted, attributed, planned, possible or denied",
    arguments: [
      ("The canal carries 40 boats.", Modality.asserted, nil as String?),
      ("The canal carries 40 boats, the harbour master said.", .attributed, "the harbour master"),
      ("According to the mayor the canal carries 40 boats.", .attributed, "the mayor"),
      ("The canal could carry 40 boats.", .hypothetical, nil),
      ("The canal will carry 40 boats.", .planned, nil),
      ("The canal never carried 40 boats.", .denied, nil),
    ])
  func modality(_ text: String, _ modality: Modality, _ speaker: String?) throws {
    let mention = try #require(FigureExample.figures(text).first).mention
    #expect(mention.modality == modality)
    #expect(mention.speaker.map { ReportText(text)[$0] } == speaker)
  }
}
