import EntenteModel
import EntenteReading
import Testing

@Suite("Ranges of dates")
struct DateRangeTests {
  @Test(
    "Two expressions span a range, one with an opening word leaves an end open",
    arguments: [
      ("They met from [[April 22 to 24]].", "2024-04-22", "2024-04-24"),
      ("They met on [[April 22-24, 2021]].", "2021-04-22", "2021-04-24"),
      ("They met on [[22–24 April 2021]].", "2021-04-22", "2021-04-24"),
      ("The war [[from 2014 until last year]].", "2014-01-01", "2023-12-31"),
      ("Rains fell [[between March and May]].", "2024-03-01", "2024-05-31"),
      ("The budget of [[2012-13]].", "2012-01-01", "2013-12-31"),
      ("The siege of [[October 7 to November 12, 2023]].", "2023-10-07", "2023-11-12"),
      ("He has ruled [[since 2014]].", "2014-01-01", ""),
      ("It must open [[by late 2025]].", "", "2025-12-31"),
      ("It must open [[before the end of 2029]].", "", "2029-12-31"),
      ("It must open [[before 2029]].", "", "2028-12-31"),
      ("It shut [[after 3 May 2020]].", "2020-05-04", ""),
    ])
  func ranges(_ marked: String, _ start: String, _ end: String) throws {
    let marks = DateMarks(marked)
    let reading = marks.read(published: "2024-05-15")
    let range = try #require(reading.ranges.first, "\(marked)")
    #expect(reading.ranges.count == 1)
    #expect(range.dating.start?.description ?? "" == start)
    #expect(range.dating.end?.description ?? "" == end)
    #expect(marks.spans.allSatisfy { range.span.contains($0) })
    #expect(range.span.contains(reading.dates[range.dates.lowerBound].span))
  }

  @Test(
    "What is compared from is no range",
    arguments: ["Sales of 2020 rose 5 percent from a year earlier.", "Exports are down from last year."])
  func compared(_ text: String) {
    #expect(DateMarks(text).read(published: "2024-05-15").ranges == [])
  }

  @Test("The two ends of a range are two time expressions")
  func ends() {
    let reading = DateMarks("They met from April 22 to 24.").read(published: "2024-05-15")
    #expect(reading.dates.map(\.value) == ["2024-04-22", "2024-04-24"])
    #expect(reading.ranges.map(\.dates) == [0..<2])
  }
}
