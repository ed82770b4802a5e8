import EntenteLedger
import EntenteModel

/// Facts written by hand for tests of what is derived from a ledger: reports are letters, events have a number as their
/// trigger's place.
enum ViewFixture {
  /// A report of a letter; its text is 900 bytes long.
  static func report(_ letter: String, published: String? = nil) -> Report {
    let bytes = Array((letter + String(repeating: "x", count: 899)).utf8)
    let publication = published.flatMap { CalendarDate(iso: $0) }.map {
      Publication(value: $0.description, dating: Dating(day: $0), ground: .given)
    }
    return Report(
      source: letter + ".txt", original: bytes, text: ReportText(String(decoding: bytes, as: UTF8.self)),
      passages: [], published: publication)
  }

  static func id(_ letter: String) -> ReportID { report(letter).id }

  /// A stretch of days, as in "2031-03-01/2031-03-31".
  static func dating(_ words: String?) -> Dating? {
    guard let words else { return nil }
    let ends = words.split(separator: "/", omittingEmptySubsequences: false)
    let (first, last) = (
      ends.first.flatMap { CalendarDate(iso: $0) }, ends.last.flatMap { CalendarDate(iso: $0) }
    )
    return Dating(start: first, end: last, precision: first == last ? .day : .month)
  }

  /// A mention of an event in a report.
  static func event(
    _ letter: String, at place: Int, _ date: String? = nil, _ modality: Event.Modality = .happened,
    partOf parent: Int? = nil
  ) -> Mention {
    let trigger = TextSpan(place, place + 4)
    return Mention(
      report: id(letter), span: TextSpan(place, place + 20),
      claim: .event(
        Event(
          type: .consult, trigger: trigger, lemma: "meet", actors: [], dating: dating(date),
          modality: modality, parent: parent.map { TextSpan($0, $0 + 4) })),
      rule: "event.fixture")
  }

  /// A mention of a commitment in a report.
  static func commitment(
    _ letter: String, at place: Int, _ status: Commitment.Status? = nil, due: String? = nil
  )
    -> Mention
  {
    let deadline = due.map {
      Timex(
        span: TextSpan(place + 5, place + 9), kind: .date, value: $0, dating: dating($0), anchor: .explicit,
        rule: "date.fixture")
    }
    return Mention(
      report: id(letter), span: TextSpan(place, place + 20),
      claim: .commitment(
        Commitment(
          kind: .agreed, parties: [], trigger: TextSpan(place, place + 4), object: nil, terms: [],
          deadline: deadline, status: status)),
      rule: "commitment.fixture")
  }

  /// A fact of some mentions; each letter is a lineage of its own but for those that `kin` names together.
  static func fact(
    _ id: String, _ mentions: [Mention], kin: [String: String] = [:], disputed: Bool = false,
    bounds: String? = nil
  ) -> Fact {
    let letters = ["a", "b", "c", "d", "e", "f"]
    let own = Set(mentions.map(\.report))
    // A lineage is called after the least of its reports.
    let stated = Set(letters.filter { own.contains(self.id($0)) }.map { kin[$0] ?? $0 })
    let lineages = stated.map { root in
      Lineage(reports: letters.filter { (kin[$0] ?? $0) == root }.map(self.id)).id
    }
    return Fact(
      id: id, claim: mentions[0].claim, bounds: dating(bounds), mentions: mentions,
      lineages: lineages.sorted(),
      standing: disputed ? .disputed : lineages.count > 1 ? .corroborated : .singleSource, joins: [])
  }

  /// Lineages of reports; letters in one word are of one lineage.
  static func lineages(_ words: String...) -> [Lineage] {
    words.map { Lineage(reports: $0.map { id(String($0)) }) }.sorted { $0.id < $1.id }
  }

  /// A dispute of two facts.
  static func dispute(_ id: String, _ kind: Dispute.Kind, _ facts: Fact...) -> Dispute {
    Dispute(
      id: id, about: "meet", kind: kind,
      positions: facts.map {
        Dispute.Position(value: $0.id, facts: [$0.id], reports: $0.reports, lineages: $0.lineages.count)
      }, question: "which?", rule: "dispute.fixture")
  }

  /// An affair of the facts, with a report for each letter.
  static func affair(_ facts: [Fact], _ disputes: [Dispute] = [], published: [String: String] = [:]) -> Affair
  {
    let letters = ["a", "b", "c"]
    let reports = letters.map { report($0, published: published[$0]) }
    let readings = reports.map { Reading(report: $0.id, words: 1, dates: [], mentions: [], unread: []) }
    return Affair(
      name: "fixture", reports: reports, readings: readings,
      ledger: Ledger(lineages: lineages("a", "b", "c"), facts: facts, disputes: disputes))
  }
}
