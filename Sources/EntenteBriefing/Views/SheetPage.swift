import EntenteLedger

/// Lays a sheet out as one self-contained page, with the full texts at its end.
struct SheetPage {
  let sheet: Sheet
  let affair: Affair

  /// The page.
  var html: String {
    var named: Set<String> = []
    let sections = sheet.sections.enumerated().map { section($1, number: $0 + 1, &named) }
    let links = sheet.sections.enumerated().map {
      "<li><a href=\"#s\($0 + 1)\">\($1.title)</a></li>" as Markup
    }
    let shown = Set(sheet.sections.flatMap(\.lines).filter { !$0.quotes.isEmpty }.compactMap(\.fact))
    let texts = HTMLTexts(affair, Brief(affair)) { shown.contains($0) ? $0 : nil }
    let frame = HTMLFrame(
      kind: sheet.kind, title: sheet.title, lede: sheet.lede, addedStyle: Stylesheet.sheet)
    return frame.page(
      contents:
        "<nav aria-label=\"Contents\"><ul>\(links)<li><a href=\"#texts\">Full texts</a></li></ul></nav>",
      main: "\(sections)\(texts.section)"
    ).html
  }

  private func section(_ section: Sheet.Section, number: Int, _ named: inout Set<String>) -> Markup {
    let note: Markup = section.note.isEmpty ? "" : "<p class=\"support\">\(section.note)</p>\n"
    let lines = section.lines.map { line($0, &named) }
    let list: Markup = lines.isEmpty ? "" : "<ul class=\"lines\">\n\(lines)</ul>\n"
    return """
      <section id="s\(number)">
      <h2>\(section.title)</h2>
      \(note)\(list)\(section.grid.map(table) ?? "")</section>

      """
  }

  private func line(_ line: Sheet.Line, _ named: inout Set<String>) -> Markup {
    let isFirst = line.fact.map { !line.quotes.isEmpty && named.insert($0).inserted } ?? false
    let name: Markup = isFirst ? " id=\"\(line.fact ?? "")\"" : ""
    let lead: Markup = line.lead.isEmpty ? "" : "<span class=\"tag\">\(line.lead)</span> "
    let detail: Markup = line.detail.isEmpty ? "" : " <span class=\"measure\">\(line.detail)</span>"
    let kind: Markup =
      switch line.standing {
      case .corroborated: "corroborated"
      case .disputed: "disputed"
      case .singleSource, nil: "single"
      }
    let badge: Markup =
      line.standing == nil ? "" : " <span class=\"badge \(kind)\">\(line.standingWords)</span>"
    let notes = line.notes.map { "<p class=\"also\">\($0)</p>\n" as Markup }
    return """
      <li\(name) class="depth\(min(line.depth, 4))"><p>\(lead)<b>\(line.head)</b>\(detail)\(badge)</p>
      \(notes)\(HTMLQuotes.list(line.quotes, others: line.others))</li>

      """
  }

  private func table(_ grid: Sheet.Grid) -> Markup {
    let heading = grid.heading.map { "<th scope=\"col\">\($0)</th>" as Markup }
    let rows = grid.rows.map { row -> Markup in
      let cells = row.enumerated().map {
        ($0 == 0 ? "<th scope=\"row\">\($1)</th>" : "<td>\($1)</td>") as Markup
      }
      return "<tr>\(cells)</tr>\n"
    }
    return """
      <div class="wide"><table><thead><tr>\(heading)</tr></thead>
      <tbody>
      \(rows)</tbody></table></div>

      """
  }
}

extension Stylesheet {
  /// What a sheet has besides the brief.
  static let sheet = """
    .lines > li { padding: .6rem 0; border-top: 1px solid var(--line); }
    .lines > li:target { background: var(--mark); }
    .lines .measure { color: var(--quiet); font-size: .92rem; }
    .depth1 { margin-left: 1.5rem; } .depth2 { margin-left: 3rem; } .depth3, .depth4 { margin-left: 4.5rem; }
    .wide { margin-top: 1rem; overflow-x: auto; }

    """
}
