public import EntenteLedger
import EntenteModel

/// Writes an affair as one self-contained page: the evidence one click away, nothing fetched, no script.
///
/// A quote links to its place in the report's full text at the end of the page, and that place links back.
public struct HTMLBriefRenderer: Sendable {
  /// Makes a renderer.
  public init() {}

  /// The page of an affair.
  public func render(_ affair: Affair) -> String {
    let brief = Brief(affair)
    let texts = HTMLTexts(affair, brief)
    return HTMLFrame(kind: "Brief", title: brief.name, lede: BriefWords.summary(of: brief)).page(
      contents: contents(brief),
      main: """
        \(disagreements(brief.disagreements))\(claims(brief.sections.filter(\.comesFirst)))\
        \(measures(brief.measures))\(claims(brief.sections.filter { !$0.comesFirst }))\(single(brief.single))\
        \(rejected(brief.rejected))\(HTMLSources.sources(brief))\(HTMLSources.unread(brief.unread))\(texts.section)
        """
    ).html
  }

  private func contents(_ brief: Brief) -> Markup {
    func links(_ sections: [ClaimSection]) -> [(String, String, Bool)] {
      sections.map { ($0.kind.rawValue + "s", $0.title, false) }
    }
    var parts: [(String, String, Bool)] = [("disagreements", "Disagreements", brief.disagreements.isEmpty)]
    parts += links(brief.sections.filter(\.comesFirst))
    parts.append(("figures", "Figures", brief.measures.isEmpty))
    parts += links(brief.sections.filter { !$0.comesFirst })
    parts.append(("single", "One report only", brief.single.isEmpty))
    parts.append(("rejected", "Rejected", brief.rejected.isEmpty))
    parts.append(("sources", "Sources", brief.sources.isEmpty))
    parts.append(("unread", "Not read", brief.unread.isEmpty))
    parts.append(("texts", "Full texts", brief.sources.isEmpty))
    let items = parts.filter { !$0.2 }.map { "<li><a href=\"#\($0.0)\">\($0.1)</a></li>" as Markup }
    return "<nav aria-label=\"Contents\"><ul>\(items)</ul></nav>"
  }

  private func disagreements(_ disagreements: [Brief.Disagreement]) -> Markup {
    guard !disagreements.isEmpty else { return "" }
    let blocks = disagreements.map { disagreement -> Markup in
      let stances = disagreement.positions.map { stance -> Markup in
        """
        <li class="stance"><p class="value">\(stance.value)</p>
        <p class="support">\(stance.support.words)</p>
        \(HTMLQuotes.list(stance.quotes, others: stance.others))</li>

        """
      }
      return """
        <article class="dispute" id="d\(disagreement.number)">
        <h3><span class="number">\(disagreement.number)</span> \(disagreement.about.capitalisedFirst)</h3>
        <ul class="stances">
        \(stances)</ul>
        <p class="question"><span class="tag">To settle</span> \(disagreement.question)</p>
        </article>

        """
    }
    return "<section id=\"disagreements\">\n<h2>Where the reports disagree</h2>\n\(blocks)</section>\n"
  }

  private func claims(_ sections: [ClaimSection]) -> Markup {
    Markup(
      sections.map { section in
        let entries = section.entries.map { HTMLQuotes.entry($0, named: true) }
        return """
          <section id="\(section.kind.rawValue)s">
          <h2>\(section.title)</h2>
          <ul class="facts">
          \(entries)</ul>
          </section>

          """
      })
  }

  private func measures(_ groups: [Brief.MeasureGroup]) -> Markup {
    guard !groups.isEmpty else { return "" }
    let blocks = groups.map { group -> Markup in
      "<h3>\(group.title)</h3>\n<ul class=\"facts\">\n\(group.entries.map { HTMLQuotes.entry($0, named: true) })</ul>\n"
    }
    return "<section id=\"figures\">\n<h2>Figures</h2>\n\(blocks)</section>\n"
  }

  private func rejected(_ entries: [Brief.Entry]) -> Markup {
    guard !entries.isEmpty else { return "" }
    let items = entries.map { HTMLQuotes.entry($0, named: true) }
    return "<section id=\"rejected\">\n<h2>Rejected</h2>\n<ul class=\"facts\">\n\(items)</ul>\n</section>\n"
  }

  private func single(_ groups: [Brief.SourceGroup]) -> Markup {
    guard !groups.isEmpty else { return "" }
    let blocks = groups.map { group -> Markup in
      let entries = group.entries.map { HTMLQuotes.entry($0, named: false) }
      return "<h3>\(group.source.label)</h3>\n<ul class=\"facts alone\">\n\(entries)</ul>\n"
    }
    return "<section id=\"single\">\n<h2>Figures that one report only states</h2>\n\(blocks)</section>\n"
  }
}
