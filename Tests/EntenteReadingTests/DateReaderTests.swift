import EntenteModel
import EntenteReading
import Testing

/// A sentence, the day it was published, and the values at its marks.
struct DateRow: Sendable, CustomTestStringConvertible {
  let text: String
  let values: [String]
  let published: String?

  init(_ text: String, _ values: String..., published: String? = "2024-05-15") {
    self.text = text
    self.values = values
    self.published = published
  }

  var testDescription: String { text }
}

@Suite("The date reader")
struct DateReaderTests {
  @Test(
    "Tense decides whether a bare name is past or to come",
    arguments: [
      DateRow("The envoys met on [[Friday]].", "2024-05-10"),
      DateRow("The envoys will meet on [[Friday]].", "2024-05-17"),
      DateRow("The envoys won't meet until [[Friday]].", "2024-05-17"),
      DateRow("The court is expected to rule on [[Thursday]].", "2024-05-16"),
      DateRow("The union agreed to end the strike on [[Monday]].", "2024-05-20"),
      DateRow("The ferry sank in [[October]].", "2023-10"),
      DateRow("The ferry will sail in [[October]].", "2024-10"),
      DateRow("He resigned on [[December 3]].", "2023-12-03"),
      DateRow("The law takes force on [[June 1]].", "2024-06-01"),
      DateRow(
        "Speaking to reporters, she denied on [[Tuesday]] that talks will resume on [[Saturday]].",
        "2024-05-14", "2024-05-18"),
    ])
  func tense(_ row: DateRow) { check(row) }

  @Test(
    "Expressions lean on the date that the text has reached",
    arguments: [
      DateRow("Fighting began on 3 May 2022. [[Two days later]] the bridge fell.", "2022-05-05"),
      DateRow("Fighting began on 3 May 2022. [[The following month]] it ended.", "2022-06"),
      DateRow("Fighting began on 3 May 2022, and on [[5 June]] it ended.", "2022-06-05"),
      DateRow("Fighting began on 3 May 2022. [[That night]] the bridge fell.", "2022-05-03TNI"),
      DateRow("Exports peaked in 2015. [[A year earlier]] they had stalled.", "2014"),
      DateRow("It broke out on New Year's Day 2019. [[The next day]] the port shut.", "2019-01-02"),
      DateRow("A pact was signed on 8 February 2021; on [[14 August]] a second followed.", "2021-08-14"),
      DateRow(
        "It began on 3 May 2022. In [[1991]] nobody cared. [[The next day]] it ended.", "1991", "2022-05-04"),
      DateRow("It began on 3 May 2022. In June it ended. [[That night]] they sang.", "XXXX-XX-XXTNI"),
      DateRow("He said in March that a text would come before [[June]].", "2024-06"),
      DateRow("Fighting ran from November 2021 until [[January]].", "2022-01"),
    ])
  func narrative(_ row: DateRow) { check(row) }

  @Test(
    "Expressions lean on the publication date",
    arguments: [
      DateRow("Prices rose [[last month]] and [[this week]].", "2024-04", "2024-W20"),
      DateRow("He left [[three weeks ago]], she [[yesterday]].", "2024-W17", "2024-05-14"),
      DateRow("The mine shut [[last November]]; a new one opens [[next March]].", "2023-11", "2025-03"),
      DateRow(
        "The mine shut [[last November]], but reopened [[this June]].", "2024-11", "2025-06",
        published: "2025-08"),
      DateRow("By [[July]] few had come back.", "2025-07", published: "2025-08"),
      DateRow("It began on [[the first day of last year]].", "2024-01-01", published: "2025-08"),
      DateRow("The council met [[late on Monday]].", "2024-05-13"),
    ])
  func publication(_ row: DateRow) { check(row) }

  @Test(
    "What is not a date is not read as one",
    arguments: [
      "They may march on the palace in the second half.", "Prices fall when rains spring a leak.",
      "Resolution 2231 and Article 1984 bind 2,000 men.", "The Boeing 737 sat on a runway for sale at $2024.",
      "Version 3.4.1 of Vision 2030 is on page 12.", "One in 100 of the 1995 people killed were minors.",
      "The Sunday Times and the Daily Star ran it.", "Mr May and Ms March won by 3-2.",
      "A 37-year-old driver, 52 years old at heart.", "He is second to none, am I right?",
    ])
  func nothing(_ text: String) {
    #expect(DateMarks(text).read(published: "2024-05-15").dates.map(\.value) == [])
  }

  @Test(
    "Whole dates, times and durations are read in their many spellings",
    arguments: [
      DateRow(
        "On [[22 April 2024]], [[April 22, 2024]], [[2024-04-22]] and [[22.04.2024]].", "2024-04-22",
        "2024-04-22", "2024-04-22", "2024-04-22"),
      DateRow("At [[9:30 a.m. Tuesday]] and [[10 p.m. on 3 May]].", "2024-05-14T09:30", "2024-05-03T22:00"),
      DateRow("For [[2 1/2 years]], [[a year and a half]], [[sixty days]].", "P2Y6M", "P1Y6M", "P60D"),
      DateRow("A [[three-day]] visit in [[mid-June]] of [[the 1990s]].", "P3D", "2024-06", "199X"),
      DateRow("In [[the third quarter of 2023]] and [[Q4 2023]].", "2023-Q3", "2023-Q4"),
      DateRow("It costs $3 million [[a year]]; it lasted [[a year]].", "P1Y", "P1Y"),
      DateRow("Since [[nineteen ninety-six]].", "1996"),
    ])
  func spellings(_ row: DateRow) { check(row) }

  private func check(_ row: DateRow) {
    #expect(DateMarks(row.text).values(published: row.published) == row.values)
  }
}
