/// A table for a terminal: columns as wide as they must be, the last one wrapped.
struct TextTable {
  private let heading: [String]
  private let rows: [[Run]]

  init(_ heading: [String], _ rows: [[Run]]) {
    self.heading = heading
    self.rows = rows
  }

  /// The lines of the table, or one line that says there is nothing.
  func text(_ style: TextStyle, none: String) -> String {
    guard !rows.isEmpty else { return none + "\n" }
    let lines = [heading.map { Run($0, .quiet) }] + rows
    let widths = widths(lines, style.width)
    var page = TextPage(style)
    for line in lines {
      let cells = line.enumerated().map { TextPage.lines([$1], width: widths[$0]) }
      for row in 0..<(cells.map(\.count).max() ?? 0) {
        var runs: [Run] = []
        for (index, cell) in cells.enumerated() {
          let runsHere = row < cell.count ? cell[row] : []
          runs += runsHere
          let used = runsHere.map(\.text.columns).reduce(0, +)
          if index < cells.count - 1 {
            runs.append(Run(String(repeating: " ", count: widths[index] - used + 2)))
          }
        }
        page.line(TextPage.withoutTail(runs))
      }
    }
    return page.text
  }

  /// Each column gets what its widest cell needs; where that is too much, the widest columns give way.
  private func widths(_ lines: [[Run]], _ total: Int) -> [Int] {
    var widths = heading.indices.map { column in lines.map { $0[column].text.columns }.max() ?? 0 }
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - total
    while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 8 {
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
