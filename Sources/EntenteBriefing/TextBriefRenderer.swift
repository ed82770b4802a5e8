public import EntenteLedger
import EntenteModel

/// Writes an affair for a terminal, as an analyst would: what, who says so, where.
public struct TextBriefRenderer: Sendable {
  private let style: TextStyle

  /// Makes a renderer.
  public init(style: TextStyle = .plain) {
    self.style = style
  }

  /// The brief of an affair; every line ends with a line feed.
  public func render(_ affair: Affair) -> String {
    let brief = Brief(affair)
    var page = TextPage(style)
    page.line([Run(brief.name, .strong)])
    page.paragraph([Run(BriefWords.summary(of: brief))])
    TextSections.disagreements(brief.disagreements, on: &page)
    for section in brief.sections where section.comesFirst {
      claims(section, on: &page)
    }
    if !brief.measures.isEmpty {
      page.heading("FIGURES")
      for group in brief.measures { measure(group, on: &page) }
    }
    for section in brief.sections where !section.comesFirst {
      claims(section, on: &page)
    }
    if !brief.single.isEmpty {
      page.heading("FIGURES THAT ONE REPORT ONLY STATES")
      for group in brief.single { alone(group, on: &page) }
    }
    rejected(brief.rejected, on: &page)
    TextSections.sources(brief, on: &page)
    unread(brief.unread, on: &page)
    return page.text
  }

  private func claims(_ section: ClaimSection, on page: inout TextPage) {
    page.heading(section.title.uppercased())
    for entry in section.entries { self.entry(entry, on: &page) }
  }

  private func measure(_ group: Brief.MeasureGroup, on page: inout TextPage) {
    page.gap()
    page.paragraph([Run(group.title, .strong)])
    for entry in group.entries { self.entry(entry, on: &page) }
  }

  private func entry(_ entry: Brief.Entry, on page: inout TextPage) {
    let isShort = entry.standing == .singleSource && entry.quotes.count + entry.others.count == 1
    if isShort {
      compact(entry, label: entry.quotes[0].label + ", ", on: &page)
    } else {
      full(entry, on: &page)
    }
  }

  private func full(_ entry: Brief.Entry, on page: inout TextPage) {
    let measure = entry.measure.isEmpty ? "" : " (" + entry.measure + ")"
    var head = [Run(entry.value, .strong), Run(measure + ": ")]
    if let number = entry.disagreement {
      head += [Run("disputed", .bad), Run(", see \(number) above" + entry.judgedAfterComma)]
      page.paragraph(head, indent: 2, hanging: 2)
      return
    }
    head += [
      Run(entry.standing.words, TextSections.ink(of: entry.standing)), Run(", " + entry.support.words),
      Run(entry.judgedAfterComma),
    ]
    page.paragraph(head, indent: 2, hanging: 2)
    TextSections.quotes(entry.quotes, others: entry.others, indent: 4, on: &page)
  }

  /// An entry that one report alone states, on as few lines as it takes.
  private func compact(_ entry: Brief.Entry, label: String, on page: inout TextPage) {
    let quote = entry.quotes[0].clipped(to: max(60, style.width))
    let measure = entry.measureUnlessQuoted
    let head = [
      Run(entry.value, .strong),
      Run((measure.isEmpty ? "" : " (" + measure + ")") + entry.judgedAfterComma + ", "),
    ]
    page.paragraph(head + TextSections.runs(of: quote, label: label), indent: 2, hanging: 2)
  }

  private func alone(_ group: Brief.SourceGroup, on page: inout TextPage) {
    page.gap()
    page.paragraph([Run(group.source.label, .strong)])
    for entry in group.entries { compact(entry, label: "", on: &page) }
  }

  private func rejected(_ entries: [Brief.Entry], on page: inout TextPage) {
    guard !entries.isEmpty else { return }
    page.heading("REJECTED")
    for entry in entries {
      page.paragraph(
        [
          Run(entry.value, .strong),
          Run((entry.measure.isEmpty ? "" : " (" + entry.measure + ")") + ": " + entry.judged),
        ], indent: 2, hanging: 2)
      TextSections.quotes(entry.quotes, others: entry.others, indent: 4, on: &page)
    }
  }

  private func unread(_ groups: [Brief.UnreadGroup], on page: inout TextPage) {
    guard !groups.isEmpty else { return }
    page.heading("NOT READ")
    for group in groups {
      page.paragraph([Run(group.why.capitalisedFirst, .strong)])
      for quote in group.quotes {
        let words = "“" + quote.words.trimmed.shortened(to: 160) + "”"
        page.paragraph(
          [Run(quote.label + ", " + quote.place + ": ", .quiet), Run(words)], indent: 2, hanging: 2)
      }
    }
  }
}

extension String {
  /// The text without white space at its start.
  var leadingTrimmed: String { String(drop(while: \.isWhitespace)) }

  /// The text without white space at its end.
  var trailingTrimmed: String {
    var end = endIndex
    while end > startIndex, self[index(before: end)].isWhitespace { end = index(before: end) }
    return String(self[..<end])
  }
}
