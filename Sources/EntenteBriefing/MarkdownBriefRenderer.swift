public import EntenteLedger
import EntenteModel

/// Writes an affair in Markdown (CommonMark with GitHub's tables), for notes, wikis and mail.
public struct MarkdownBriefRenderer: Sendable {
  /// Makes a renderer.
  public init() {}

  /// The brief of an affair; every line ends with a line feed.
  public func render(_ affair: Affair) -> String {
    let brief = Brief(affair)
    let parts = [
      "# \(brief.name)\n\n\(BriefWords.summary(of: brief))\n",
      disagreements(brief.disagreements), claims(brief.sections.filter(\.comesFirst)),
      measures(brief.measures), claims(brief.sections.filter { !$0.comesFirst }), single(brief.single),
      rejected(brief.rejected), sources(brief), unread(brief.unread),
    ]
    return parts.map(\.markdown).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func disagreements(_ disagreements: [Brief.Disagreement]) -> MarkdownText {
    guard !disagreements.isEmpty else { return "" }
    let parts = disagreements.map { disagreement -> MarkdownText in
      let rows = disagreement.positions.map { stance -> [MarkdownText] in
        ["**\(stance.value)**", "\(stance.support.words)", quotes(stance.quotes, others: stance.others)]
      }
      let table = MarkdownText.table(["Position", "Support", "Who says so"], rows)
      return """
        ### \(disagreement.number). \(disagreement.about.capitalisedFirst)

        \(table)
        To settle: \(disagreement.question)

        """
    }
    return "## Where the reports disagree\n\n\(.joined(parts, by: "\n"))"
  }

  private func claims(_ sections: [ClaimSection]) -> MarkdownText {
    let parts = sections.map { section -> MarkdownText in
      let rows = section.entries.map { entry -> [MarkdownText] in
        let standing: MarkdownText =
          entry.standing == .disputed
          ? "disputed\(entry.judgedAfterComma)"
          : "\(entry.standing.words): \(entry.support.words)\(entry.judgedAfterComma)"
        return [
          "**\(entry.value)**", "\(entry.measure)", standing, quotes(entry.quotes, others: entry.others),
        ]
      }
      return "## \(section.title)\n\n\(.table(["What", "How", "Standing", "Who says so"], rows))"
    }
    return .joined(parts, by: "\n")
  }

  private func measures(_ groups: [Brief.MeasureGroup]) -> MarkdownText {
    guard !groups.isEmpty else { return "" }
    let parts = groups.map { group -> MarkdownText in
      let rows = group.entries.map { entry -> [MarkdownText] in
        let standing: MarkdownText =
          entry.standing == .disputed
          ? "disputed\(entry.judgedAfterComma)"
          : "\(entry.standing.words): \(entry.support.words)\(entry.judgedAfterComma)"
        let evidence: MarkdownText =
          entry.disagreement.map { "see disagreement \($0)" } ?? quotes(entry.quotes, others: entry.others)
        return ["**\(entry.value)**", "\(entry.measure)", standing, evidence]
      }
      return "### \(group.title)\n\n\(.table(["Figure", "Of", "Standing", "Who says so"], rows))"
    }
    return "## Figures\n\n\(.joined(parts, by: "\n"))"
  }

  private func single(_ groups: [Brief.SourceGroup]) -> MarkdownText {
    guard !groups.isEmpty else { return "" }
    let parts = groups.map { group -> MarkdownText in
      let rows = group.entries.map { entry -> [MarkdownText] in
        guard let quote = entry.quotes.first else { return [] }
        return [
          "**\(entry.value)**", "\(entry.measure)", "\(quote.place)", Self.said(quote.clipped(to: 200)),
        ]
      }
      return "### \(group.source.label)\n\n\(.table(["Figure", "Of", "Where", "Quote"], rows))"
    }
    return "## Figures that one report only states\n\n\(.joined(parts, by: "\n"))"
  }

  private func rejected(_ entries: [Brief.Entry]) -> MarkdownText {
    guard !entries.isEmpty else { return "" }
    let rows = entries.map { entry -> [MarkdownText] in
      [
        "**\(entry.value)**", "\(entry.measure)", "\(entry.judged)",
        quotes(entry.quotes, others: entry.others),
      ]
    }
    return "## Rejected\n\n\(.table(["What", "How", "Judgement", "Who says so"], rows))"
  }

  private func sources(_ brief: Brief) -> MarkdownText {
    guard !brief.sources.isEmpty else { return "" }
    let rows = brief.sources.map { source -> [MarkdownText] in
      [
        "**\(source.label)**", "\(BriefWords.origin(of: source))", "\(BriefWords.date(of: source.report))",
        "\(source.words)",
      ]
    }
    let kin = brief.kin.map { kin -> MarkdownText in
      let pairs = kin.pairs.map { pair -> MarkdownText in
        let longest: MarkdownText =
          pair.longest.map { passage in
            "\n  - longest, \(passage.from.place) and \(passage.to.place): \(Self.words(of: passage.to.clipped(to: 240)))"
          } ?? ""
        return "- \(BriefWords.shared(pair))\(longest)\n"
      }
      return "\n**\(BriefWords.oneSource(kin))**\n\n\(.joined(pairs, by: ""))"
    }
    let table = MarkdownText.table(["Outlet", "Report", "Published", "Words"], rows)
    return "## Sources\n\n\(table)\(.joined(kin, by: ""))"
  }

  private func unread(_ groups: [Brief.UnreadGroup]) -> MarkdownText {
    guard !groups.isEmpty else { return "" }
    let parts = groups.map { group -> MarkdownText in
      let items = group.quotes.map { quote -> MarkdownText in
        "- \(quote.label), \(quote.place): \(Self.words(of: quote))\n"
      }
      return "### \(group.why.capitalisedFirst)\n\n\(.joined(items, by: ""))"
    }
    return "## Not read\n\n\(.joined(parts, by: "\n"))"
  }

  private func quotes(_ quotes: [Quote], others: [Quote]) -> MarkdownText {
    var parts = quotes.map { quote -> MarkdownText in
      "\(quote.label), \(quote.place): \(Self.said(quote))"
    }
    if !others.isEmpty { parts.append("also: \(BriefWords.places(others))") }
    return .joined(parts, by: "<br>")
  }

  /// The quote and how it is said.
  static func said(_ quote: Quote) -> MarkdownText {
    let manner: MarkdownText = quote.manner.isEmpty ? "" : " (\(quote.manner))"
    return "\(words(of: quote))\(manner)"
  }

  /// The quote between its marks, the amount brought out.
  static func words(of quote: Quote) -> MarkdownText {
    let amount = quote.amount.trimmed
    let strong: MarkdownText = amount.isEmpty ? "" : "**\(amount)**"
    return "“\(quote.before.leadingTrimmed)\(strong)\(quote.after.trailingTrimmed)”"
  }
}
