import EntenteModel
import EntenteReading
import Testing

@Suite("What dates lean on")
struct DateAnchorTests {
  @Test("Without a publication date a weekday stays open and is listed")
  func openWeekday() {
    let reading = DateMarks("They met on Friday and again last month.").read(published: nil)
    #expect(reading.dates.map(\.value) == ["XXXX-WXX-5", "XXXX-XX"])
    #expect(reading.dates.allSatisfy { $0.anchor == .none && $0.dating == nil })
    #expect(reading.unread.map(\.span) == reading.dates.map(\.span))
  }

  @Test("Without a publication date a month takes the year of the text")
  func yearOfText() {
    let reading = DateMarks("It began on 3 May 2022 and ended in June.").read(published: nil)
    #expect(reading.dates.map(\.value) == ["2022-05-03", "2022-06"])
    #expect(reading.dates.last?.anchor == .narrative(TextSpan(12, 22)))
    #expect(reading.unread == [])
  }

  @Test("A date says which date it leans on")
  func anchors() {
    let marks = DateMarks("It began on 3 May 2022. A day later it ended, she said on Monday.")
    #expect(
      marks.read(published: "2024-05-15").dates.map(\.anchor) == [
        .explicit, .narrative(TextSpan(12, 22)), .publication,
      ])
    let dateline = DateMarks("She spoke on Monday.").read(published: "2024-05-15", ground: .dateline)
    #expect(dateline.dates.map(\.anchor) == [.dateline])
  }

  @Test("The day of a dateline without its year is marked as such; other open days are not")
  func openDateline() {
    let wire = DateMarks("OSLO, Feb 21 (Nordwire) - Ministers met on Saturday.").read(published: nil)
    #expect(wire.dates.map(\.value) == ["XXXX-02-21", "XXXX-WXX-6"])
    #expect(wire.dates.map(\.anchor) == [.dateline, .none])
    let slashed = DateMarks("Oslo, 21 February /NNA/. Ministers met.").read(published: nil)
    #expect(slashed.dates.first?.anchor == .dateline)
    let story = DateMarks("On February 21 (a cold day) ministers met.").read(published: nil)
    #expect(story.dates.first?.anchor == Timex.Anchor.none)
    let sentence = DateMarks("In Oslo, Feb 21 was a holiday.").read(published: nil)
    #expect(sentence.dates.first?.anchor == Timex.Anchor.none)
  }

  @Test("A month of publication is not enough for a weekday")
  func monthOfPublication() {
    let reading = DateMarks("They met on Friday.").read(published: "2025-08")
    #expect(reading.dates.map(\.value) == ["XXXX-WXX-5"])
  }

  @Test("Where both stand, the other reading is kept")
  func alternatives() {
    let reading = DateMarks("The envoy was due on Friday.").read(published: "2024-05-15")
    #expect(reading.dates.map(\.value) == ["2024-05-17"])
    #expect(reading.dates.map(\.alternatives) == [["2024-05-10"]])
  }

  @Test("A length of time from an event keeps the day that the narrative gives")
  func fromEvent() {
    let reading = DateMarks("They met on 3 May 2022. Five days after the talks the bridge fell.").read(
      published: nil)
    #expect(reading.dates.map(\.value) == ["2022-05-03", "P5D"])
    #expect(reading.dates.last?.alternatives == ["2022-05-08"])
  }

  @Test("The publication date never takes the place of an event's")
  func noDefault() {
    let reading = DateMarks("The bridge fell. Two days later it was rebuilt.").read(published: "2024-05-15")
    #expect(reading.dates.map(\.value) == ["XXXX-XX-XX"])
    #expect(reading.unread.count == 1)
  }

  @Test(
    "Precision follows from the expression",
    arguments: [
      ("at 10:30 on 3 May", Precision.instant), ("on 3 May", .day), ("last week", .week),
      ("in May 2020", .month),
      ("in the summer of 2020", .season), ("in the first quarter of 2020", .quarter), ("in 2020", .year),
      ("in the 1990s", .decade), ("in the 19th century", .century),
    ])
  func precision(_ words: String, _ precision: Precision) {
    #expect(
      DateMarks("It fell \(words).").read(published: "2024-05-15").dates.first?.dating?.precision == precision
    )
  }
}
