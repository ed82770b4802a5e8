import EntenteModel
import EntenteReading
import Testing

@Suite("A report's publication date is never put in the place of an event's")
struct DateLawTests {
  @Test(
    "What does not lean on the publication date stays open and is listed",
    arguments: [
      ("[[A year earlier]] the mill had shut.", "XXXX"), ("[[That year]] the mill shut.", "XXXX"),
      ("The mill shut [[the next day]].", "XXXX-XX-XX"), ("Shelling began at [[10:30]].", "XXXX-XX-XXT10:30"),
      ("Shelling began at [[9.30 a.m.]] and went on.", "XXXX-XX-XXT09:30"),
      ("The truce began at [[noon]].", "XXXX-XX-XXT12:00"), ("[[The quarter]] was poor.", "XXXX-QX"),
      ("It sold 5 tons, against 4 tons [[a year earlier]].", "XXXX"),
      ("For [[the full year]] it lost money.", "XXXX"), ("They fled [[that night]].", "XXXX-XX-XXTNI"),
    ])
  func open(_ marked: String, _ value: String) {
    let marks = DateMarks(marked)
    let reading = marks.read(published: "2024-05-15")
    #expect(reading.dates.map(\.value) == [value])
    #expect(reading.dates.allSatisfy { $0.dating == nil && $0.anchor == .none })
    #expect(reading.unread.map(\.span) == marks.spans)
  }

  @Test(
    "A time of day is of the day that the text has named",
    arguments: [
      DateRow("They met yesterday. Shelling began at [[10:30]].", "2024-05-14T10:30"),
      DateRow(
        "It began at [[4 a.m.]] local time on Wednesday, after the deal of Monday.", "2024-05-15T04:00"),
      DateRow("They met on Monday. Shelling began at [[10:30]].", "2024-05-13T10:30"),
      DateRow(
        "They met on 3 May 2020. It rained. It blew. It snowed. At [[noon]] he left.", "XXXX-XX-XXT12:00"),
    ])
  func clock(_ row: DateRow) {
    #expect(DateMarks(row.text).values(published: row.published) == row.values)
  }

  @Test("\"Ago\" and \"later in the year\" are said of the time of writing")
  func leaning() {
    let marks = DateMarks("Sales passed the [[year-ago]] level; they may fall [[later in the year]].")
    #expect(marks.values(published: "2024-05-15") == ["2023", "2024"])
    let told = DateMarks("It began in March 2019. [[Later in the year]] it spread.")
    #expect(told.values(published: "2024-05-15") == ["2019"])
  }

  @Test("Without a publication date the year of the report's matter gives an alternative, never a value")
  func narrativeYear() {
    let reading = DateMarks(
      "On 16 January a raid began; two days later a second followed. Envoys were back by 26 January. The talks "
        + "of April 2024 sealed the peace."
    ).read(published: nil)
    #expect(reading.dates.map(\.value) == ["XXXX-01-16", "XXXX-XX-XX", "XXXX-01-26", "2024-04"])
    #expect(
      reading.dates.map(\.alternatives) == [["2024-01-16"], ["2024-01-18"], ["2024-01-26"], []])
    #expect(reading.dates[0].anchor == .narrative(reading.dates[3].span))
    #expect(reading.dates[1].anchor == .narrative(reading.dates[0].span))
    #expect(reading.dates[0...2].allSatisfy { $0.dating == nil })
    #expect(reading.unread.map(\.span) == reading.dates[0...2].map(\.span))
  }

  @Test(
    "Where the year of the matter is not one, there is no alternative",
    arguments: [
      "On 16 January a raid began. The talks of April 2024 followed those of May 2023.",
      "On 16 January a raid began. The port will open in June 2030.",
      "On 16 January a raid began, as in 1998.",
      "On 16 January a raid began.",
    ])
  func noYear(_ text: String) {
    let reading = DateMarks(text).read(published: nil)
    #expect(reading.dates.first?.value == "XXXX-01-16")
    #expect(reading.dates.first?.alternatives == [])
  }

  @Test("Years far behind the latest are background")
  func background() {
    let text = "On 16 January a raid began. A pact of May 2015 had failed; the talks of April 2024 did not."
    #expect(DateMarks(text).read(published: nil).dates.first?.alternatives == ["2024-01-16"])
  }

  @Test("A month told without its year does not take that of another matter")
  func openMonth() {
    let text = "On 16 January a raid began. In June 2019 a ban was passed. The [[January]] raid lingers."
    #expect(DateMarks(text).values(published: nil) == ["XXXX-01"])
  }
}
