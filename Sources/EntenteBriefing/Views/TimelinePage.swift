public import EntenteLedger
public import EntenteModel

/// The facts of an affair in the order of time: `entente timeline`.
public struct TimelinePage: SheetView {
  private let affair: Affair
  private let timeline: Timeline

  /// Makes the timeline of an affair.
  ///
  /// - Parameters:
  ///   - affair: the affair.
  ///   - kinds: the kinds of claims to take in.
  public init(_ affair: Affair, of kinds: Set<Claim.Kind> = Set(Claim.Kind.allCases)) {
    self.affair = affair
    timeline = Timeline(affair, of: kinds)
  }

  /// Each stretch of time with its facts, then the facts without a date.
  public func text(_ style: TextStyle) -> String { SheetText(sheet: sheet).text(style) }

  /// The same in Markdown.
  public func markdown() -> String { SheetMarkdown(sheet: sheet).text }

  /// The same as a page.
  public func html() -> String { SheetPage(sheet: sheet, affair: affair).html }

  /// `{"affair", "timeline", "undated", "facts"}`; the facts are those that the entries name.
  public func json() throws -> [UInt8] { try TimelineDossier(affair, timeline).json() }

  private var sheet: Sheet {
    let lines = FactLines(affair)
    var sections = timeline.moments.map { moment in
      Sheet.Section(
        title: DateWords.words(moment.dating),
        lines: moment.entries.flatMap { Self.lines($0, depth: 0, lines) })
    }
    if !timeline.undated.isEmpty {
      sections.append(
        Sheet.Section(
          title: "Without a date",
          note: "No report says when; what bounds the time is said where it is known.",
          lines: timeline.undated.flatMap { Self.lines($0, depth: 0, lines) }))
    }
    return Sheet(kind: "Timeline", title: Legible.line(affair.name).trimmed, lede: lede, sections: sections)
  }

  private var lede: String {
    func count(_ entries: [Timeline.Entry]) -> Int { entries.reduce(0) { $0 + 1 + count($1.parts) } }
    let dated = timeline.moments.reduce(0) { $0 + count($1.entries) }
    return "\(dated) dated, "
      + "\(count(timeline.undated)) without a date."
  }

  private static func lines(_ entry: Timeline.Entry, depth: Int, _ lines: FactLines) -> [Sheet.Line] {
    guard let fact = lines.fact(entry.fact) else { return [] }
    let lead = [entry.dating.map(DateWords.words), entry.manner.words].compactMap(\.self)
    let notes = [rivals(of: entry, fact, lines), entry.bound.map { bound($0, lines) }].compactMap(\.self)
    return [lines.line(fact, depth: depth, lead: lead.joined(separator: ", "), notes: notes)]
      + entry.parts.flatMap { self.lines($0, depth: depth + 1, lines) }
  }

  /// The dates that the reports have for one thing, side by side.
  private static func rivals(of entry: Timeline.Entry, _ fact: Fact, _ lines: FactLines) -> String? {
    let rivals = entry.rivals.compactMap(lines.fact)
    guard !rivals.isEmpty else { return nil }
    let positions = ([fact] + rivals).map { fact in
      let date = fact.claim.dating.map(DateWords.words) ?? "without a date"
      return "\(date) (\(BriefWords.some(fact.reports.map(lines.quoter.label))))"
    }
    return "the date is disputed: " + positions.joined(separator: " or ")
  }

  private static func bound(_ bound: Timeline.Bound, _ lines: FactLines) -> String {
    switch bound {
    case .within(let dating, let fact):
      let whole = fact.flatMap(lines.fact).map { ", the time of " + lines.head(of: $0).shortened(to: 80) }
      return "within " + DateWords.words(dating) + (whole ?? "")
    case .notAfter(let day, let report):
      return
        "not after \(DateWords.words(day.description)), when \(lines.quoter.label(report)) told it as past"
    case .notBefore(let day, let report):
      return
        "not before \(DateWords.words(day.description)), when \(lines.quoter.label(report)) told it as lying ahead"
    }
  }
}

extension Timeline.Manner {
  /// The mark before an entry; `nil` for what came to pass.
  fileprivate var words: String? {
    switch self {
    case .told: nil
    case .planned: "planned"
    case .possible: "possible"
    case .denied: "denied"
    case .due: "due by then"
    }
  }
}
