import EntenteLedger
import EntenteModel

/// Facts and quotes as pieces of a page.
enum HTMLQuotes {
  /// The name of a place in the full texts, as the fragment of a link.
  static func anchor(_ report: ReportID, _ span: TextSpan) -> String {
    "\(report.rawValue)-\(span.start)-\(span.end)"
  }

  /// A fact that opens on its quotes; `named` says whether the line names the reports.
  static func entry(_ entry: Brief.Entry, named: Bool) -> Markup {
    if let number = entry.disagreement {
      return """
        <li id="\(entry.fact)"><a class="fact" href="#d\(number)">\(head(entry))\
        <span class="who">see disagreement \(number)</span></a></li>

        """
    }
    let labels = (entry.quotes + entry.others).map(\.label)
    let names = labels.enumerated().filter { labels.firstIndex(of: $1) == $0 }.map(\.element)
    let who = named ? BriefWords.some(names) : entry.quotes.first?.place ?? ""
    return """
      <li id="\(entry.fact)"><details class="fact"><summary>\(head(entry))<span class="who">\(who)</span></summary>
      \(list(entry.quotes, others: entry.others))</details></li>

      """
  }

  private static func head(_ entry: Brief.Entry) -> Markup {
    let words = entry.measureAndMode
    let measure: Markup = words.isEmpty ? "" : "<span class=\"measure\">\(words)</span>"
    let judged: Markup = entry.judged.isEmpty ? "" : "<span class=\"badge judged\">\(entry.judged)</span>"
    return "<span class=\"value\">\(entry.value)</span>\(measure)\(badge(entry))\(judged)"
  }

  private static func badge(_ entry: Brief.Entry) -> Markup {
    switch entry.standing {
    case .corroborated:
      "<span class=\"badge corroborated\">corroborated: \(entry.support.words)</span>"
    case .singleSource where entry.support.reports > 1:
      "<span class=\"badge single\">single-source: \(entry.support.words)</span>"
    case .singleSource: "<span class=\"badge single\">single-source</span>"
    case .disputed: "<span class=\"badge disputed\">disputed</span>"
    }
  }

  /// Quotes with links to their places; the places alone of the others.
  static func list(_ quotes: [Quote], others: [Quote]) -> Markup {
    let items = quotes.map { quote -> Markup in
      let manner: Markup = quote.manner.isEmpty ? "" : " <span class=\"manner\">\(quote.manner)</span>"
      return """
        <figure><blockquote>\(words(of: quote))</blockquote>
        <figcaption>\(place(of: quote))\(manner)</figcaption></figure>

        """
    }
    guard !others.isEmpty else { return Markup(items) }
    let places = others.enumerated().map { ($0 > 0 ? "; " : "") as Markup + place(of: $1) }
    return "\(items)<p class=\"also\">also: \(places)</p>\n"
  }

  /// The quote between its marks, the amount brought out.
  static func words(of quote: Quote) -> Markup {
    let amount: Markup = quote.amount.isEmpty ? "" : "<b>\(quote.amount)</b>"
    return "<bdi>“\(quote.before.leadingTrimmed)\(amount)\(quote.after.trailingTrimmed)”</bdi>"
  }

  /// The link to a quote's place in the full text.
  static func place(of quote: Quote) -> Markup {
    "<a href=\"#\(anchor(quote.report, quote.span))\">\(quote.label), \(quote.place)</a>"
  }
}

extension Markup {
  /// One piece of markup after the other.
  static func + (left: Markup, right: Markup) -> Markup { Markup([left, right]) }
}
