import EntenteLedger
import EntenteModel

/// The full texts at the end of the page, with every quoted stretch marked and named.
struct HTMLTexts {
  /// A stretch that other parts of the page link to.
  fileprivate struct Mark: Hashable, Comparable {
    let span: TextSpan
    /// The place of the page that the stretch is evidence for; empty where there is none.
    let target: String

    static func < (left: Mark, right: Mark) -> Bool { (left.span, left.target) < (right.span, right.target) }
  }

  private let sources: [Brief.Source]
  private let marks: [ReportID: [Mark]]

  /// Marks what the brief of an affair quotes.
  init(_ affair: Affair, _ brief: Brief) {
    self.init(affair, brief) { fact in brief.disagreementOf[fact].map { "d\($0)" } ?? fact }
  }

  /// Marks what a page quotes; `target` gives for a fact the place of the page that it stands at, or `nil`.
  init(_ affair: Affair, _ brief: Brief, target: (String) -> String?) {
    sources = brief.sources
    var marks: [ReportID: Set<Mark>] = [:]
    for fact in affair.ledger.allFacts {
      guard let target = target(fact.id) else { continue }
      for mention in fact.mentions {
        marks[mention.report, default: []].insert(Mark(span: mention.span, target: target))
      }
    }
    let quotes =
      brief.unread.flatMap(\.quotes)
      + brief.kin.flatMap(\.pairs).flatMap(\.passages).flatMap { [$0.from, $0.to] }
    for quote in quotes { marks[quote.report, default: []].insert(Mark(span: quote.span, target: "")) }
    self.marks = marks.mapValues { $0.sorted() }
  }

  /// The section with all texts.
  var section: Markup {
    guard !sources.isEmpty else { return "" }
    let articles = sources.map { source -> Markup in
      let report = source.report
      let passages = report.passages.isEmpty ? Self.lines(of: report.text) : report.passages
      var marker = TextMarker(report, marks[report.id] ?? [])
      return """
        <article class="text" id="\(report.id.rawValue)"\(Self.language(of: report))>
        <h3>\(source.label)</h3>
        \(passages.map { marker.passage($0) })</article>

        """
    }
    return "<section id=\"texts\">\n<h2>Full texts</h2>\n\(articles)</section>\n"
  }

  private static func language(of report: Report) -> Markup {
    guard let code = report.language, !code.isEmpty,
      code.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "-") })
    else { return "" }
    return " lang=\"\(code)\""
  }

  /// The lines of a text that came without passages.
  private static func lines(of text: ReportText) -> [Passage] {
    var start = 0
    return text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).compactMap { line in
      defer { start += line.count + 1 }
      return line.isEmpty ? nil : Passage(span: TextSpan(start, start + line.count), kind: .paragraph)
    }
  }
}

/// Marks the stretches of one text that other parts of the page link to.
private struct TextMarker {
  private let report: Report
  private let marks: [HTMLTexts.Mark]
  private var named: Set<String> = []

  init(_ report: Report, _ marks: [HTMLTexts.Mark]) {
    self.report = report
    self.marks = marks
  }

  /// A passage of the text; passages come in the order of the text.
  mutating func passage(_ passage: Passage) -> Markup {
    let content = content(of: passage.span)
    return switch passage.kind {
    case .title: "<p class=\"title\" dir=\"auto\">\(content)</p>\n"
    case .heading: "<h4 dir=\"auto\">\(content)</h4>\n"
    case .paragraph: "<p dir=\"auto\">\(content)</p>\n"
    case .listItem: "<p class=\"item\" dir=\"auto\">\(content)</p>\n"
    case .quote: "<blockquote dir=\"auto\">\(content)</blockquote>\n"
    case .caption, .byline: "<p class=\"aside\" dir=\"auto\">\(content)</p>\n"
    case .furniture: "<p class=\"furniture\" dir=\"auto\">\(content)</p>\n"
    }
  }

  /// The text of a passage, cut at every end of a mark so that marks may overlap.
  private mutating func content(of span: TextSpan) -> Markup {
    let here = marks.filter { $0.span.overlaps(span) && report.text.admits($0.span) }
    let cuts = Set(here.flatMap { [$0.span.start, $0.span.end] } + [span.start, span.end])
      .filter { span.start <= $0 && $0 <= span.end }.sorted()
    return Markup(
      zip(cuts, cuts.dropFirst()).map { start, end in
        segment(TextSpan(start, end), here.filter { $0.span.start <= start && end <= $0.span.end })
      })
  }

  /// A stretch that the same marks cover from its start to its end.
  private mutating func segment(_ span: TextSpan, _ covering: [HTMLTexts.Mark]) -> Markup {
    let words = Markup(block: report.text[span])
    guard !covering.isEmpty else { return words }
    let names = covering.map { HTMLQuotes.anchor(report.id, $0.span) }.filter { named.insert($0).inserted }
    let others = names.dropFirst().map { "<a id=\"\($0)\"></a>" as Markup }
    let name: Markup = names.first.map { " id=\"\($0)\"" } ?? ""
    let kind: Markup = covering.contains { !$0.target.isEmpty } ? "" : " class=\"named\""
    let back = covering.filter { $0.span.end == span.end && !$0.target.isEmpty }.map { mark -> Markup in
      "<a class=\"back\" href=\"#\(mark.target)\" aria-label=\"What this is evidence for\">↑</a>"
    }
    return "\(Array(others))<mark\(name)\(kind)>\(words)</mark>\(back)"
  }
}
