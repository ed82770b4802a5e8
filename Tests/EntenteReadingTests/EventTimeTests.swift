import EntenteModel
import Testing

@testable import EntenteReading

@Suite("When a deed was done")
struct EventTimeTests {
  /// A text, the word of the deed, and the day or month it was done; `nil` where nothing tells.
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let lemma: String
    let start: String?
    var testDescription: String { text }

    init(_ text: String, _ lemma: String, _ start: String?) {
      self.text = text
      self.lemma = lemma
      self.start = start
    }
  }

  static let rows = [
    Row("Peru recalled its ambassador from Chile on 4 March 2022.", "recall", "2022-03-04"),
    Row("Strikes on Chadian villages on 9 May 2023 killed ten.", "strike", "2023-05-09"),
    Row("Tempers rose in March 2021, when Peru attacked Chile.", "attack", "2021-03-01"),
    Row("Mali struck back on 6 June 2020 with missile strikes against Chad.", "strike", "2020-06-06"),
    Row(
      "At a meeting with Kenya in Nairobi in May 2019, Uganda accused Sudan of theft.", "accuse", "2019-05-01"
    ),
    Row(
      "Fiji and Samoa signed a treaty on 3 May 2021. Two days after the signing, Fiji condemned Samoa.",
      "condemn",
      "2021-05-05"),
    Row(
      "Norway annulled the pact with Denmark by a decree that it had issued on 8 May 2020.", "annul",
      "2020-05-08"),
    // A deed after which another was done is not timed by it.
    Row("Peru's minister returned on 5 July 2020 after signing a treaty with Chad.", "sign", nil),
    // Nor is one that lies at an unknown distance.
    Row("Peru voted on 2 May 2021, and three days after the storm it condemned Chile.", "condemn", nil),
  ]

  @Test("The words around a deed tell its time", arguments: rows)
  func told(_ row: Row) throws {
    let event = try #require(ClaimScene.events(row.text).first { $0.event.lemma == row.lemma }).event
    #expect(event.dating?.start?.description == row.start)
  }

  @Test("The next step of a story has the time of the step before, over a paragraph's end too")
  func carried() {
    let text = "Ghana and Togo agreed on 4 May 2021 to share a port.\nGhana and Togo signed a treaty."
    #expect(ClaimScene.events(text).last?.event.dating?.start == CalendarDate(year: 2021, month: 5, day: 4))
  }

  @Test("A month without its year is that of the one year that a report without a date names")
  func year() {
    let text = "Kenya attacked Sudan on 9 January. Kenya's president visited Sudan in April 2021."
    let events = ClaimScene.events(text)
    #expect(events.first?.event.dating?.start == CalendarDate(year: 2021, month: 1, day: 9))
  }

  @Test("Where the day of writing is not known, a weekday is told and not dated")
  func open() {
    let event = ClaimScene.events("Kenya recalled its envoy from Sudan on Friday.").first?.event
    #expect(event?.time?.value == "XXXX-WXX-5")
    #expect(event?.dating == nil)
  }

  @Test("A deed done during a visit is a part of it")
  func during() throws {
    let text =
      "Kenya's president Amina Odhiambo visited Uganda in May 2019. "
      + "During her visit the two countries signed a treaty."
    let events = ClaimScene.events(text)
    let visit = try #require(events.first { $0.event.mode == "visit" }).event
    let treaty = try #require(events.first { $0.event.lemma == "sign" }).event
    #expect(treaty.parent == visit.trigger)
    #expect(visit.parent == nil)
  }

  @Test("What its parties agree is a part of the visit that a report is about, but for what was done earlier")
  func occasion() throws {
    let text = """
      Kenyan President Amina Odhiambo is on a three-day visit to Uganda. The visit is her first. Her visit is short.
      Kenya and Uganda agreed to build a railway.
      Kenya and Uganda have previously agreed to share a port.
      In March 2011 the two had quarrelled. Kenya and Uganda then agreed to a truce.
      """
    let events = ClaimScene.events(text)
    let agreed = events.filter { $0.event.lemma == "agree" }.map(\.event.parent)
    try #require(agreed.count == 3)
    #expect(agreed[0] != nil)
    #expect(agreed[1] == nil)
    #expect(agreed[2] == nil)
  }
}
