import EntenteLedger
import EntenteModel

/// The sections on the reports themselves: what they are, what they share, what was not read in them.
enum HTMLSources {
  static func sources(_ brief: Brief) -> Markup {
    guard !brief.sources.isEmpty else { return "" }
    let rows = brief.sources.map { source -> Markup in
      let report = source.report
      let title: Markup = report.title.map { "<cite>\($0)</cite><br>" } ?? ""
      let authors: Markup = report.authors.isEmpty ? "" : "by \(BriefWords.list(report.authors)), "
      let agency: Markup = report.agency.map { "credits \($0), " } ?? ""
      return """
        <tr><th scope="row"><a href="#\(report.id.rawValue)">\(source.label)</a></th>
        <td data-label="Report">\(title)<small>\(authors)\(agency)\(report.source)</small></td>
        <td data-label="Published">\(date(of: report))</td>
        <td data-label="Words" class="amount">\(source.words)</td></tr>

        """
    }
    return """
      <section id="sources">
      <h2>Sources</h2>
      <table>
      <thead><tr><th scope="col">Outlet</th><th scope="col">Report</th><th scope="col">Published</th>\
      <th scope="col" class="amount">Words</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      \(brief.kin.map(kin))</section>

      """
  }

  private static func date(of report: Report) -> Markup {
    guard let published = report.published else { return "<span class=\"manner\">not known</span>" }
    return "\(DateWords.words(published.value))<br><small>\(DateWords.words(published.ground))</small>"
  }

  private static func kin(_ kin: Brief.Kin) -> Markup {
    let pairs = kin.pairs.map { pair -> Markup in
      let passages = pair.passages.map { passage -> Markup in
        """
        <tr><td data-label="\(pair.from)">\(HTMLQuotes.words(of: passage.from))<br>\
        <small>\(HTMLQuotes.place(of: passage.from))</small></td>
        <td data-label="\(pair.to)">\(HTMLQuotes.words(of: passage.to))<br>\
        <small>\(HTMLQuotes.place(of: passage.to))</small></td></tr>

        """
      }
      return """
        <details class="shared"><summary>\(BriefWords.shared(pair))</summary>
        <table class="passages">
        <thead><tr><th scope="col">\(pair.from)</th><th scope="col">\(pair.to)</th></tr></thead>
        <tbody>
        \(passages)</tbody>
        </table></details>

        """
    }
    return "<h3>\(BriefWords.oneSource(kin))</h3>\n\(pairs)"
  }

  static func unread(_ groups: [Brief.UnreadGroup]) -> Markup {
    guard !groups.isEmpty else { return "" }
    let blocks = groups.map { group -> Markup in
      let items = group.quotes.map { quote -> Markup in
        "<li>\(HTMLQuotes.words(of: quote)) <small>\(HTMLQuotes.place(of: quote))</small></li>\n"
      }
      return "<h3>\(group.why.capitalisedFirst)</h3>\n<ul class=\"plain\">\n\(items)</ul>\n"
    }
    return "<section id=\"unread\">\n<h2>Not read</h2>\n\(blocks)</section>\n"
  }
}
