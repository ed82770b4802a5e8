public import EntenteLedger
import EntenteModel

/// Which report states which fact, and what each leaves out: `entente coverage`.
public struct CoveragePage: SheetView {
  private let affair: Affair
  private let coverage: Coverage
  private let limit: Int

  /// Makes the coverage of an affair.
  ///
  /// - Parameters:
  ///   - affair: the affair.
  ///   - limit: the most facts that the table shows and that are told of one report; JSON has all.
  public init(_ affair: Affair, limit: Int = 40) {
    self.affair = affair
    self.limit = limit
    coverage = Coverage(affair.ledger)
  }

  /// The table of facts by reports, then what each report has and leaves out.
  public func text(_ style: TextStyle) -> String { SheetText(sheet: sheet).text(style) }

  /// The same in Markdown.
  public func markdown() -> String { SheetMarkdown(sheet: sheet).text }

  /// The same as a page.
  public func html() -> String { SheetPage(sheet: sheet, affair: affair).html }

  /// `{"affair", "lineages", "coverage", "reports", "facts"}`; a report that a line does not name is silent.
  public func json() throws -> [UInt8] { try CoverageDossier(affair, coverage).json() }

  private var sheet: Sheet {
    let lines = FactLines(affair)
    let reports = reports(lines.quoter)
    let shared = coverage.lines.filter { !$0.contradicting.isEmpty || $0.stating.count > 1 }
    let shares = Dictionary(coverage.shares.map { ($0.report, $0) }, uniquingKeysWith: { first, _ in first })
    let left = reports.compactMap { report in shares[report].flatMap { leftOut($0, lines) } }
    var sections = [
      Sheet.Section(
        title: "Reports", note: "Reports of one lineage count as one; their letters are the same.",
        grid: overview(reports, shares, lines.quoter))
    ]
    if !shared.isEmpty {
      let note =
        shared.count > limit
        ? "\(limit) of the \(shared.count) facts that more than one report speaks to; --format json has all."
        : "Each fact that more than one report speaks to."
      sections.append(
        Sheet.Section(
          title: "Facts by reports", note: note + " + states, × contradicts, · is silent.",
          grid: table(Array(shared.prefix(limit)), reports, lines)))
    }
    return Sheet(
      kind: "Coverage", title: Legible.line(affair.name).trimmed,
      lede: SupportWords.count(reports.count, "report") + " of "
        + SupportWords.count(coverage.lineages.count, "lineage") + ", "
        + SupportWords.count(coverage.lines.count, "fact") + ".", sections: sections + left)
  }

  /// The reports in the order of the sources, those of one lineage together.
  private func reports(_ quoter: Quoter) -> [ReportID] {
    let ordered = coverage.lineages.map { $0.reports.sorted { quoter.order($0) < quoter.order($1) } }
    return ordered.sorted { quoter.order($0[0]) < quoter.order($1[0]) }.flatMap(\.self)
  }

  /// The number and letter of each report: "1a", "2a", "3b": the letter is that of its lineage.
  private func marks(_ reports: [ReportID], _ quoter: Quoter) -> [String] {
    var places: [String: Int] = [:]
    return reports.enumerated().map { number, report in
      let lineage = quoter.lineage(report)
      let place = places[lineage] ?? places.count
      places[lineage] = place
      return "\(number + 1)" + Self.letters(place)
    }
  }

  private static func letters(_ number: Int) -> String {
    let last = String(UnicodeScalar(UInt8(0x61 + number % 26)))
    return number < 26 ? last : letters(number / 26 - 1) + last
  }

  private func overview(
    _ reports: [ReportID], _ shares: [ReportID: Coverage.Share], _ quoter: Quoter
  ) -> Sheet.Grid {
    let rows = zip(marks(reports, quoter), reports).map { mark, report -> [String] in
      let share = shares[report]
      let numbers = [share?.states, share?.alone, share?.contradicts, share?.leavesOut.count].map { $0 ?? 0 }
      return [mark, quoter.label(report)] + numbers.map(String.init)
    }
    return Sheet.Grid(heading: ["", "Report", "States", "Alone", "Contradicts", "Leaves out"], rows: rows)
  }

  private func table(_ shown: [Coverage.Line], _ reports: [ReportID], _ lines: FactLines) -> Sheet.Grid {
    let rows = shown.compactMap { line in
      lines.fact(line.fact).map { fact in
        [lines.head(of: fact).shortened(to: 60)] + reports.map { Self.sign(line[$0]) }
      }
    }
    return Sheet.Grid(heading: ["Fact"] + marks(reports, lines.quoter), rows: rows)
  }

  private static func sign(_ cell: Coverage.Cell) -> String {
    switch cell {
    case .states: "+"
    case .contradicts: "×"
    case .silent: "·"
    }
  }

  /// What a report leaves out; `nil` where it leaves out nothing.
  private func leftOut(_ share: Coverage.Share, _ lines: FactLines) -> Sheet.Section? {
    guard !share.leavesOut.isEmpty else { return nil }
    let facts = share.leavesOut.prefix(limit).compactMap(lines.fact)
    let note =
      share.leavesOut.count > limit
      ? "\(limit) of \(share.leavesOut.count); two or more other lineages state each."
      : "Two or more other lineages state each."
    return Sheet.Section(
      title: "What \(lines.quoter.label(share.report)) leaves out", note: note,
      lines: facts.map { lines.line($0) })
  }
}
