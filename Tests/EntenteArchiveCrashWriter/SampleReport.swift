import EntenteModel
import Foundation

/// One report of the sample affair, with its reading. All of it but `original` tells of the state.
struct SampleReport {
  let report: Report
  let reading: Reading

  /// Makes the report of a number in a state of the affair; its identity depends on the number alone.
  init(_ number: Int, state: Int) {
    let isPage = number.isMultiple(of: 2)
    let plain =
      "Bulletin \(number) — Zürich, 3 May 2023\n\nMr Häfliger said the depôt held about 1,200 tonnes (2,646,000 lb).\nSeveral dozen wagons left two days later.\nSubscribe to our newsletter"
    let text = ReportText(isPage ? plain + "\nEdition \(state)" : plain)
    let original = isPage ? Array("<html><p>Bulletin \(number)</p></html>".utf8) : text.utf8
    report = Report(
      source: "bulletin-\(number).\(isPage ? "html" : "txt")", original: original, text: text,
      passages: Self.passages(of: text, isPage: isPage), title: "Grain bulletin, state \(state)",
      outlet: number == 1 ? nil : "Lakeside Post", authors: ["A. Writer", "B. Éditeur"],
      agency: number == 2 ? "Hill Wire" : nil, published: Self.publication(in: text),
      language: number == 3 ? nil : "en")
    reading = Self.reading(of: report, state: state)
  }

  private static func passages(of text: ReportText, isPage: Bool) -> [Passage] {
    let lines: [(String, Passage.Kind)] = [
      ("Bulletin", isPage ? .title : .heading), ("Mr Häfliger", .paragraph), ("Several", .listItem),
      ("Subscribe", .furniture), ("Edition", .byline),
    ]
    return lines.compactMap { words, kind in
      guard let start = text.utf8.firstRange(of: Array(words.utf8))?.lowerBound else { return nil }
      let end = text.utf8[start...].firstIndex(of: 0x0A) ?? text.utf8.count
      return Passage(span: TextSpan(start, end), kind: kind)
    }
  }

  private static func publication(in text: ReportText) -> Publication? {
    CalendarDate(year: 2023, month: 5, day: 3).map {
      Publication(
        value: "2023-05-03", dating: Dating(day: $0), ground: .dateline, span: text.span(of: "3 May 2023"))
    }
  }

  private static func reading(of report: Report, state: Int) -> Reading {
    let text = report.text
    let day = Timex(
      span: text.span(of: "3 May 2023"), kind: .date, value: "2023-05-03",
      dating: CalendarDate(iso: "2023-05-03").map { Dating(day: $0) }, anchor: .explicit, rule: "date.day")
    let later = Timex(
      span: text.span(of: "two days later"), kind: .date, value: "2023-05-05", modifier: "APPROX",
      alternatives: ["2023-05-06"], anchor: .narrative(day.span), rule: "date.later")
    let tonne = MeasureUnit(name: "tonne", dimension: .mass, factor: 1000)
    let measure = Measure(
      span: text.span(of: "depôt"), phrase: "depôt",
      terms: [MeasureTerm(lemma: "hold", part: .frame), MeasureTerm(lemma: "depôt", part: .head)])
    let figure = Figure(
      quantity: Quantity(value: 1200 + Decimal(state) / 1000, qualifier: .about, unit: tonne),
      span: text.span(of: "about 1,200 tonnes"), restatement: text.span(of: "2,646,000 lb"), measure: measure,
      time: day)
    let mention = Mention(
      report: report.id, span: text.span(of: "the depôt held about 1,200 tonnes (2,646,000 lb)"),
      claim: .figure(figure), speaker: text.span(of: "Mr Häfliger"), modality: .attributed,
      rule: "figure.measure")
    let bare = Mention(
      report: report.id, span: text.span(of: "held about 1,200 tonnes"),
      claim: .figure(Figure(quantity: figure.quantity, span: figure.span, measure: measure, status: .target)),
      rule: "figure.bare")
    let speaker = Referent(
      kind: .person, name: "Häfliger", names: ["Häfliger", "Mr Häfliger"], code: nil, state: "CH",
      namings: [Naming(span: text.span(of: "Mr Häfliger"), form: .name, rule: "referent.state-\(state)")])
    let wagons = text.span(of: "Several dozen wagons")
    let departure = Mention(
      report: report.id, span: text.span(of: "Several dozen wagons left two days later"),
      claim: .event(
        Event(
          type: .retreat, mode: "withdraw", contexts: ["economic"], trigger: text.span(of: "left"),
          lemma: "leave", actors: [Participant(span: wagons, words: "Several dozen wagons", referents: [])],
          targets: [Participant(span: speaker.namings[0].span, words: "Mr Häfliger", referents: [0])],
          parent: text.span(of: "held"))),
      rule: "event.state-\(state)")
    return Reading(
      report: report.id, words: 20 + state, dates: [day, later], referents: [speaker],
      mentions: [mention, bare, departure],
      unread: [Unread(span: text.span(of: "Several dozen"), why: "number without a value")])
  }
}

extension ReportText {
  /// Where `words` stand first.
  func span(of words: String) -> TextSpan {
    guard let range = utf8.firstRange(of: Array(words.utf8)) else { preconditionFailure("no “\(words)”") }
    return TextSpan(range.lowerBound, range.upperBound)
  }
}
