import EntenteModel
import Testing

@testable import EntenteLedger

@Suite("What bounds a deed that no report dates")
struct EventBoundsTests {
  private static func time(_ value: String, anchor: Timex.Anchor = .none, at start: Int = 0) -> Timex {
    Timex(
      span: TextSpan(start, start + 4), kind: .date, value: value,
      dating: CalendarDate(iso: value).map { Dating(day: $0) }, anchor: anchor, rule: "date.fixture")
  }

  private static func report(
    _ name: String, published: String? = nil, dateline: String? = nil, events: [Event] = []
  ) -> Contribution {
    let id = ReportID(of: Array(name.utf8))
    return Contribution(
      reading: Reading(
        report: id, words: 0, dates: dateline.map { [time($0, anchor: .dateline)] } ?? [],
        mentions: events.map {
          Mention(report: id, span: $0.trigger, claim: .event($0), rule: "event.fixture")
        }, unread: []),
      trace: TextTrace(report: id, words: [], sentences: [], lemmas: []),
      published: published.flatMap(CalendarDate.init(iso:)).map(Dating.init(day:)))
  }

  @Test("A dateline without a year takes that which puts it beside the affair's other reports")
  func dateline() throws {
    let wire = Self.report("wire", dateline: "XXXX-12-30")
    let days = ReportDays([wire, Self.report("other", published: "2026-01-02")])
    func start(_ value: String, isAhead: Bool = false) -> String? {
      days.dating(of: Self.time(value), in: wire.reading.report, isAhead: isAhead)?.start?.description
    }
    // 30 December 2025 was a Tuesday.
    #expect(start("XXXX-12-30") == "2025-12-30")
    #expect(start("XXXX-WXX-1") == "2025-12-29")
    #expect(start("XXXX-WXX-1", isAhead: true) == "2026-01-05")
    #expect(start("XXXX-01-03", isAhead: true) == "2026-01-03")
    #expect(start("XXXX-01-03") == "2025-01-03")
    #expect(start("XXXX-11") == "2025-11-01")
    #expect(start("XXXX-XX-XX") == nil)
  }

  @Test("No year is taken from reports that are more than a season away, nor where none is dated")
  func far() {
    let wire = Self.report("wire", dateline: "XXXX-06-30")
    for others in [[Self.report("other", published: "2026-01-02")], [Self.report("other")]] {
      let days = ReportDays([wire] + others)
      #expect(days.dating(of: Self.time("XXXX-06-30"), in: wire.reading.report, isAhead: false) == nil)
    }
  }

  @Test("A part of a part of a dated visit lies within the visit's days")
  func parts() throws {
    func event(_ start: Int, time: Timex? = nil, parent: TextSpan? = nil) -> Event {
      Event(
        type: .consult, trigger: TextSpan(start, start + 4), lemma: "w\(start)", actors: [], time: time,
        parent: parent)
    }
    let visit = event(100, time: Self.time("2024-04-22", at: 110))
    let talks = event(200, parent: visit.trigger)
    let accord = event(300, parent: talks.trigger)
    let facts = Assembler(kinship: .none).assemble([Self.report("r", events: [visit, talks, accord])]).facts
    let bounds = Dictionary(
      uniqueKeysWithValues: facts.map { ($0.mentions[0].claim.anchor.start, $0.bounds?.start?.description) })
    #expect(bounds == [100: nil, 200: "2024-04-22", 300: "2024-04-22"])
  }
}
