import EntenteModel
import EntenteReading
import Testing

@Suite("Idioms of dates")
struct DateIdiomTests {
  @Test(
    "A day that lies close ahead is meant, rather than the one of last year",
    arguments: [
      DateRow("The court ruled that he must leave by [[June 3]].", "2024-06-03"),
      DateRow("The firm set [[May 24]] as the deadline.", "2024-05-24"),
      DateRow("He resigned on [[March 3]].", "2024-03-03"),
      DateRow("The raid on [[9 May 2023]] killed ten.", "2023-05-09"),
      DateRow("He resigned on [[September 3]].", "2023-09-03"),
      DateRow("Invited in July 2023, the state will join on [[June 12]].", "2024-06-12"),
      DateRow("The envoy could arrive as early as [[Friday]].", "2024-05-17"),
      DateRow("The court has given them until [[Friday]] to leave.", "2024-05-17"),
      DateRow("They had work until [[Friday]].", "2024-05-10"),
      DateRow("The union agreed in [[April]] to end the strike.", "2024-04"),
    ])
  func ahead(_ row: DateRow) { check(row) }

  @Test(
    "Quarters are told by their ends, and compared with those of other years",
    arguments: [
      DateRow("Sales rose in [[the quarter]] ended [[March 31]].", "2024-Q1", "2024-03-31"),
      DateRow("Sales rose in [[the quarter]] ended [[Jan. 31]].", "2023-Q4", "2024-01-31"),
      DateRow(
        "In the third quarter of 2022 it earned $5 million, against $4 million [[last year]].", "2021-Q3"),
      DateRow("In the third quarter of 2022 it grew, after [[last year]]'s quarter fell.", "2021-Q3"),
      DateRow("In the third quarter of 2022 trade grew; [[last year]] it fell.", "2023"),
      DateRow("In the fourth quarter of 2022 it grew. For [[the full year]] it fell.", "2022"),
    ])
  func quarters(_ row: DateRow) { check(row) }

  @Test(
    "\"In\" and a length of time is a date where the clause speaks of what is to come",
    arguments: [
      DateRow("The loan would be repaid in [[five years]].", "2029"),
      DateRow("They want to vote in [[three weeks]].", "2024-W23"),
      DateRow("The wall was built in [[three weeks]].", "P3W"),
      DateRow("They will grow in [[the next four years]].", "P4Y"),
      DateRow("The gate opens 3 minutes from [[today]].", "2024-05-15"),
    ])
  func within(_ row: DateRow) { check(row) }

  @Test("Where the clause has no tense, the day ahead is kept as the other reading")
  func untold() {
    let date = DateMarks("A vote in ten days?").read(published: "2024-05-15").dates.first
    #expect(date?.value == "P10D")
    #expect(date?.alternatives == ["2024-05-25"])
  }

  @Test(
    "Weekends are counted, and lie beside holidays",
    arguments: [
      DateRow("It rained for [[two weekends]] and [[every three weekends]].", "P2WE", "P3WE"),
      DateRow(
        "On [[Labor Day weekend 2019]] and [[the weekend of Christmas 2020]].", "2019-W35-WE", "2020-W52-WE"),
      DateRow("It opens on [[the weekend after next]].", "2024-W22-WE"),
    ])
  func weekends(_ row: DateRow) { check(row) }

  @Test(
    "Years, months and days are read in rarer spellings",
    arguments: [
      DateRow("The years [[2014]]~[[2018]].", "2014", "2018"),
      DateRow("It fell in [[2019, March]].", "2019-03"),
      DateRow("He was born in [[April of 87]] or [[3 May 79]].", "1987-04", "1979-05-03"),
      DateRow("In [[the year of 2008]].", "2008"),
      DateRow("It ran from [[4]] to [[April 22, 2024]].", "2024-04-04", "2024-04-22"),
      DateRow("It ran from [[April the ninth]] to [[the twelfth]].", "2024-04-09", "2024-04-12"),
      DateRow("Rains fell between [[april]] and [[august]].", "2024-04", "2024-08"),
      DateRow("It is in [[the last week of 2019]].", "2019-W52"),
      DateRow("It fell in [[the third week next year]].", "2025-W03"),
      DateRow("A storm of [[mid-afternoon yesterday]].", "2024-05-14TAF"),
      DateRow("Rents are paid [[quarterly]], others [[semi-annually]].", "P3M", "P6M"),
      DateRow("For [[two days one month]].", "P1M2D"),
    ])
  func spellings(_ row: DateRow) { check(row) }

  @Test(
    "A day that does not exist is told as written and listed",
    arguments: [
      ("2/29/2023", "2023-02-29"), ("2023-02-30", "2023-02-30"), ("April 31, 2023", "2023-04-31"),
      ("31st of last month", "2024-04-31"),
    ])
  func untrue(_ words: String, _ value: String) {
    let reading = DateMarks("Filed on \(words).").read(published: "2024-05-15")
    #expect(reading.dates.map(\.value) == [value])
    #expect(reading.dates.allSatisfy { $0.dating == nil })
    #expect(reading.unread.map(\.why) == ["no such date"])
  }

  @Test(
    "Ranges begin and end in the middle of what they name",
    arguments: [
      ("It ran from the middle of 2007 to the end of 2008.", "2007-07-02", "2008-12-31"),
      ("It runs between now and 20 May.", "2024-05-15", "2024-05-20"),
    ])
  func ranges(_ text: String, _ start: String, _ end: String) {
    let range = DateMarks(text).read(published: "2024-05-15").ranges.first?.dating
    #expect(range?.start?.description == start)
    #expect(range?.end?.description == end)
  }

  @Test(
    "Marches, reports and conjunctions are no dates",
    arguments: [
      "The March for Bread and the March of the Unpaid went on.", "The quarterly report may please in part.",
      "Today's youth will be the leaders of tomorrow.",
    ])
  func nothing(_ text: String) {
    #expect(DateMarks(text).read(published: "2024-05-15").dates.map(\.value) == [])
  }

  private func check(_ row: DateRow) {
    #expect(DateMarks(row.text).values(published: row.published) == row.values)
  }
}
