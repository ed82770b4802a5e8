import EntenteModel
import Testing

@testable import EntenteReading

@Suite("Calendar points and holidays")
struct DateCalendarTests {
  @Test(
    "A unit holds the days it should",
    arguments: [
      (CalendarUnit.day, "2024-05-15", "2024-05-15", "2024-05-15"),
      (.week, "2024-W20", "2024-05-13", "2024-05-19"),
      (.weekend, "2024-W20-WE", "2024-05-18", "2024-05-19"), (.month, "2024-05", "2024-05-01", "2024-05-31"),
      (.quarter, "2024-Q2", "2024-04-01", "2024-06-30"), (.half, "2024-H1", "2024-01-01", "2024-06-30"),
      (.season, "2024-SP", "2024-03-01", "2024-05-31"), (.year, "2024", "2024-01-01", "2024-12-31"),
      (.decade, "202X", "2020-01-01", "2029-12-31"), (.century, "20XX", "2000-01-01", "2099-12-31"),
    ])
  func units(_ unit: CalendarUnit, _ value: String, _ start: String, _ end: String) throws {
    let day = try #require(CalendarDate(iso: "2024-05-15"))
    let point = CalendarPoint(unit, holding: day)
    #expect([point.value, point.start.description, point.end.description] == [value, start, end])
    #expect(point.adding(3).adding(-3) == point)
  }

  @Test("Winter belongs to the year it begins in")
  func winter() throws {
    let day = try #require(CalendarDate(iso: "2024-02-10"))
    #expect(CalendarPoint(.season, holding: day).value == "2023-WI")
  }

  @Test(
    "Holidays fall where they should",
    arguments: [
      ("Easter Sunday 2024", "2024-03-31"), ("Good Friday 2025", "2025-04-18"),
      ("Thanksgiving 2023", "2023-11-23"),
      ("Memorial Day 2024", "2024-05-27"), ("New Year's Eve 2020", "2020-12-31"),
      ("Labor Day 2022", "2022-09-05"),
    ])
  func holidays(_ words: String, _ value: String) {
    #expect(DateMarks("They met on [[\(words)]].").values(published: nil) == [value])
  }

  @Test("An untrue day is no date", arguments: ["30 February 2024", "2024-13-01", "31.11.2023"])
  func untrue(_ words: String) {
    let dates = DateMarks("Filed \(words).").read(published: nil).dates
    #expect(!dates.contains { $0.dating?.precision == .day })
  }
}
