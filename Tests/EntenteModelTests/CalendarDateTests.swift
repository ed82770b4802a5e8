import EntenteModel
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
  @Test("A day number leads back to its date, over eight centuries")
  func roundTrip() {
    for number in stride(from: -150_000, through: 150_000, by: 7) {
      #expect(CalendarDate(dayNumber: number).dayNumber == number)
    }
  }

  @Test("22 April 2024 is a Monday in week 17")
  func weekday() throws {
    let date = try #require(CalendarDate(year: 2024, month: 4, day: 22))
    #expect(date.weekday == 1)
    #expect(date.week == (2024, 17))
    #expect(date.description == "2024-04-22")
  }

  @Test("The last days of a year can be of the next year's first week")
  func weekYear() throws {
    #expect(try #require(CalendarDate(iso: "2024-12-30")).week == (2025, 1))
    #expect(try #require(CalendarDate(iso: "2021-01-03")).week == (2020, 53))
  }

  @Test("A day that the calendar does not have cannot be made")
  func noSuchDay() {
    #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDate(iso: "2024-13-01") == nil)
    #expect(CalendarDate(iso: "soon") == nil)
  }

  @Test("A month after 31 January is the last of February")
  func monthArithmetic() throws {
    let date = try #require(CalendarDate(iso: "2024-01-31"))
    #expect(date.adding(months: 1).description == "2024-02-29")
    #expect(date.adding(months: -2).description == "2023-11-30")
    #expect(date.adding(days: -31).description == "2023-12-31")
  }
}
