import EntenteLedger
import EntenteModel
import Testing

@Suite("The timeline")
struct TimelineTests {
  @Test("Facts come in the order of time, the wider stretch before the narrower that starts with it")
  func order() {
    let facts = [
      ViewFixture.fact("v1", [ViewFixture.event("a", at: 0, "2031-03-01")]),
      ViewFixture.fact("v2", [ViewFixture.event("a", at: 100, "2031-03-01/2031-03-31")]),
      ViewFixture.fact("v3", [ViewFixture.event("a", at: 200, "2030-12-24")]),
      ViewFixture.fact("v4", [ViewFixture.event("a", at: 300, "/2031-02-01")]),
    ]
    let moments = Timeline(ViewFixture.affair(facts)).moments
    #expect(moments.map { $0.entries.map(\.fact) } == [["v3"], ["v4"], ["v2"], ["v1"]])
  }

  @Test("A part stands under its event; one with a time outside its event's stands at its own")
  func parts() {
    let facts = [
      ViewFixture.fact("v1", [ViewFixture.event("a", at: 0, "2031-03-01/2031-03-31")]),
      ViewFixture.fact("v2", [ViewFixture.event("a", at: 100, "2031-03-05", partOf: 0)]),
      ViewFixture.fact("v3", [ViewFixture.event("a", at: 200, partOf: 100)]),
      ViewFixture.fact("v4", [ViewFixture.event("a", at: 300, "2031-06-01", partOf: 0)]),
    ]
    let timeline = Timeline(ViewFixture.affair(facts))
    #expect(timeline.moments.map { $0.entries.map(\.fact) } == [["v1"], ["v4"]])
    #expect(timeline.moments[0].entries[0].parts.map(\.fact) == ["v2"])
    #expect(timeline.moments[0].entries[0].parts[0].dating == ViewFixture.dating("2031-03-05"))
    #expect(timeline.moments[0].entries[0].parts[0].parts.map(\.fact) == ["v3"])
    #expect(timeline.undated.isEmpty)
  }

  @Test("Events that are parts of one another end in no circle, and none is lost")
  func circle() {
    let facts = [
      ViewFixture.fact("v1", [ViewFixture.event("a", at: 0, partOf: 100)]),
      ViewFixture.fact("v2", [ViewFixture.event("a", at: 100, partOf: 0)]),
    ]
    let undated = Timeline(ViewFixture.affair(facts)).undated
    #expect(undated.map(\.fact) + undated.flatMap(\.parts).map(\.fact) == ["v2", "v1"])
  }

  @Test("What no report dates gets no date: it is bounded by the reports that tell it, or by its event")
  func undated() throws {
    let facts = [
      ViewFixture.fact("v1", [ViewFixture.event("a", at: 0), ViewFixture.event("b", at: 0)]),
      ViewFixture.fact("v2", [ViewFixture.event("b", at: 100, nil, .planned)]),
      ViewFixture.fact("v3", [ViewFixture.event("c", at: 200)], bounds: "2031-01-01/2031-01-05"),
      ViewFixture.fact("v4", [ViewFixture.event("c", at: 300)]),
    ]
    let affair = ViewFixture.affair(facts, published: ["a": "2031-04-02", "b": "2031-04-01"])
    let timeline = Timeline(affair)
    let day = try #require(CalendarDate(year: 2031, month: 4, day: 1))
    let bounds = Dictionary(uniqueKeysWithValues: timeline.undated.map { ($0.fact, $0.bound) })
    #expect(timeline.moments.isEmpty)
    #expect(bounds["v1"] == .notAfter(day, report: ViewFixture.id("b")))
    #expect(bounds["v2"] == .notBefore(day, report: ViewFixture.id("b")))
    #expect(bounds["v3"] == .within(try #require(ViewFixture.dating("2031-01-01/2031-01-05")), fact: nil))
    #expect(bounds["v4"] == .some(nil))
    #expect(timeline.undated.map(\.fact) == ["v3", "v1", "v2", "v4"])
  }

  @Test("Plans and deadlines are marked, and come after what came to pass")
  func manners() {
    let facts = [
      ViewFixture.fact("c1", [ViewFixture.commitment("a", at: 0, due: "2031-03-01")]),
      ViewFixture.fact("v1", [ViewFixture.event("a", at: 100, "2031-03-01", .planned)]),
      ViewFixture.fact("v2", [ViewFixture.event("a", at: 200, "2031-03-01")]),
      ViewFixture.fact("v3", [ViewFixture.event("a", at: 300, "2031-03-01", .denied)]),
    ]
    let entries = Timeline(ViewFixture.affair(facts)).moments.flatMap(\.entries)
    #expect(entries.map(\.fact) == ["v2", "v1", "v3", "c1"])
    #expect(entries.map(\.manner) == [.told, .planned, .denied, .due])
  }

  @Test("Dates that are disputed name each other")
  func rivals() {
    let one = ViewFixture.fact("v1", [ViewFixture.event("a", at: 0, "2031-03-01")], disputed: true)
    let other = ViewFixture.fact("v2", [ViewFixture.event("b", at: 0, "2031-03-02")], disputed: true)
    let affair = ViewFixture.affair([one, other], [ViewFixture.dispute("d1", .date, one, other)])
    let entries = Timeline(affair).moments.flatMap(\.entries)
    #expect(entries.map(\.rivals) == [["v2"], ["v1"]])
  }

  @Test("Only the kinds that are asked for are taken in")
  func kinds() {
    let facts = [
      ViewFixture.fact("c1", [ViewFixture.commitment("a", at: 0, due: "2031-03-01")]),
      ViewFixture.fact("v1", [ViewFixture.event("a", at: 100, "2031-03-01")]),
    ]
    let timeline = Timeline(ViewFixture.affair(facts), of: [.commitment])
    #expect(timeline.moments.flatMap(\.entries).map(\.fact) == ["c1"])
    #expect(timeline.undated.map(\.fact) == ["c1"])
  }
}
