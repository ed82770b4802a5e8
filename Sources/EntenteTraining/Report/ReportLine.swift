/// One line of the reader's report: what is measured, on which set, and what is aimed at.
struct ReportLine: Sendable {
  /// How a figure is written, and which way is better.
  enum Form: Sendable {
    /// A share of 1, written in percent; ahead in points.
    case share
    /// A number; more is better, ahead in times.
    case rate
    /// A number; less is better.
    case cost
  }

  let title: String
  let set: String
  let measure: String
  let aim: Double?
  let form: Form

  /// A figure as it stands in the table; a dash where there is none.
  func written(_ value: Double?) -> String {
    guard let value else { return "–" }
    switch form {
    case .share: return Self.fixed(value * 100, digits: 2)
    case .rate, .cost:
      return value < 100 ? Self.fixed(value, digits: 2) : Self.grouped(Int(value.rounded()))
    }
  }

  /// The aim as it stands in the table.
  var writtenAim: String {
    guard let aim else { return "" }
    switch form {
    case .share: return "≥ " + Self.fixed(aim * 100, digits: 1)
    case .rate: return "≥ " + (aim < 100 ? Self.fixed(aim, digits: 1) : Self.grouped(Int(aim)))
    case .cost: return "< " + Self.grouped(Int(aim))
    }
  }

  /// Whether the aim is reached; `nil` where there is no aim or no figure.
  func isReached(_ value: Double?) -> Bool? {
    guard let aim, let value else { return nil }
    return form == .cost ? value < aim : value >= aim
  }

  /// How far `value` is ahead of `other`: points of a share, times of a number; empty where one is missing.
  func lead(_ value: Double?, over other: Double?) -> String {
    guard let value, let other, value > 0, other > 0 else { return "" }
    switch form {
    case .share: return (value < other ? "−" : "+") + Self.fixed(abs(value - other) * 100, digits: 2)
    case .rate: return "× " + Self.fixed(value / other, digits: 1)
    case .cost: return "× " + Self.fixed(other / value, digits: 1)
    }
  }

  private static func fixed(_ value: Double, digits: Int) -> String {
    var power = 1
    for _ in 0..<digits { power *= 10 }
    let scaled = Int((value * Double(power)).rounded())
    let rest = String(scaled % power)
    return "\(scaled / power)." + String(repeating: "0", count: digits - rest.count) + rest
  }

  private static func grouped(_ number: Int) -> String {
    number < 1000 ? "\(number)" : grouped(number / 1000) + "," + String("\(number % 1000 + 1000)".dropFirst())
  }
}

extension ReportLine {
  /// All lines of the report, in order.
  static let all: [ReportLine] =
    treebanks("EWT", upos: (0.963, 0.955)) + treebanks("GUM", upos: (0.973, 0.965)) + [
      ReportLine(
        title: "names, span F1, UNER EWT test", set: "UNER EWT test", measure: "names, span F1", aim: 0.8,
        form: .share),
      ReportLine(
        title: "names, span F1, CrossNER politics test", set: "CrossNER politics test",
        measure: "names, span F1", aim: 0.7, form: .share),
      ReportLine(
        title: "bytes to trees, words a second of one core", set: WholeWaySpeed.set,
        measure: WholeWaySpeed.trees, aim: nil, form: .rate),
      ReportLine(
        title: "bytes to trees and names, words a second of one core", set: WholeWaySpeed.set,
        measure: WholeWaySpeed.all, aim: 100_000, form: .rate),
      ReportLine(
        title: "two cores, times one core", set: WholeWaySpeed.set, measure: WholeWaySpeed.twoCores, aim: 1.8,
        form: .rate),
      ReportLine(
        title: "start-up with models and one sentence, ms", set: ProgramCost.set,
        measure: ProgramCost.startUp, aim: 60, form: .cost),
      ReportLine(
        title: "resident with models, one sentence, MB", set: ProgramCost.set, measure: ProgramCost.small,
        aim: 150, form: .cost),
      ReportLine(
        title: "resident with models, both test parts as one text, MB", set: ProgramCost.set,
        measure: ProgramCost.large, aim: 150, form: .cost),
    ]

  private static func treebanks(_ name: String, upos: (own: Double, raw: Double)) -> [ReportLine] {
    func line(_ set: String, _ measure: String, _ aim: Double?) -> ReportLine {
      ReportLine(
        title: "\(measure), \(set)", set: set, measure: measure, aim: aim, form: .share)
    }
    let own = "\(name) test"
    let raw = "\(name) test, raw text"
    return [
      line(own, "UPOS", upos.own), line(own, "lemmas", 0.975), line(own, "UAS", nil), line(own, "LAS", 0.865),
      line(raw, "words", nil), line(raw, "UPOS", upos.raw), line(raw, "lemmas", nil), line(raw, "LAS", nil),
    ]
  }
}
