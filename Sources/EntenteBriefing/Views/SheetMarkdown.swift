import EntenteLedger

/// Lays a sheet out in Markdown.
struct SheetMarkdown {
  let sheet: Sheet

  /// The Markdown; every line ends with a line feed.
  var text: String {
    let parts = sheet.sections.map(section)
    return ("# \(sheet.title)\n\n\(sheet.lede)\n\n\(.joined(parts, by: "\n"))" as MarkdownText).markdown
  }

  private func section(_ section: Sheet.Section) -> MarkdownText {
    let note: MarkdownText = section.note.isEmpty ? "" : "\(section.note)\n\n"
    let lines = MarkdownText.joined(section.lines.map(line), by: "")
    let grid = section.grid.map { grid in
      MarkdownText.table(grid.heading.map { "\($0)" }, grid.rows.map { $0.map { "\($0)" } })
    }
    return "## \(section.title)\n\n\(note)\(lines)\(grid ?? "")"
  }

  private func line(_ line: Sheet.Line) -> MarkdownText {
    let indent = MarkdownText(stringLiteral: String(repeating: "  ", count: line.depth))
    let lead: MarkdownText = line.lead.isEmpty ? "" : "\(line.lead): "
    let detail: MarkdownText = line.detail.isEmpty ? "" : " (\(line.detail))"
    let standing: MarkdownText = line.standing == nil ? "" : ": \(line.standingWords)"
    var text: MarkdownText = "\(indent)- \(lead)**\(line.head)**\(detail)\(standing)\n"
    for note in line.notes { text = "\(text)\(indent)  - \(note)\n" }
    for quote in line.quotes {
      text = "\(text)\(indent)  - \(quote.label), \(quote.place): \(MarkdownBriefRenderer.said(quote))\n"
    }
    if !line.others.isEmpty { text = "\(text)\(indent)  - also: \(BriefWords.places(line.others))\n" }
    return text
  }
}
