import EntenteLedger

/// Lays a sheet out for a terminal.
struct SheetText {
  let sheet: Sheet

  /// The text; every line ends with a line feed.
  func text(_ style: TextStyle) -> String {
    var page = TextPage(style)
    page.paragraph([Run(sheet.title, .strong)])
    page.paragraph([Run(sheet.lede, .quiet)])
    for section in sheet.sections {
      page.heading(section.title.uppercased())
      if !section.note.isEmpty {
        page.paragraph([Run(section.note, .quiet)])
        page.gap()
      }
      for line in section.lines { write(line, on: &page) }
      if let grid = section.grid { page.add(TextTable(grid.heading, Self.runs(grid)).text(style, none: "")) }
    }
    return page.text
  }

  private func write(_ line: Sheet.Line, on page: inout TextPage) {
    let indent = 2 * line.depth
    var runs: [Run] = []
    if !line.lead.isEmpty { runs.append(Run(line.lead + ": ", .quiet)) }
    runs.append(Run(line.head, .strong))
    if !line.detail.isEmpty { runs.append(Run(" (" + line.detail + ")")) }
    if let standing = line.standing {
      runs.append(Run(": "))
      runs.append(Run(line.standingWords, TextSections.ink(of: standing)))
    }
    page.paragraph(runs, indent: indent, hanging: 2)
    for note in line.notes { page.paragraph([Run(note, .open)], indent: indent + 2, hanging: 2) }
    TextSections.quotes(line.quotes, others: line.others, indent: indent + 4, on: &page)
  }

  private static func runs(_ grid: Sheet.Grid) -> [[Run]] {
    grid.rows.map { row in row.enumerated().map { Run($1, $0 == 0 ? .strong : .plain) } }
  }
}
