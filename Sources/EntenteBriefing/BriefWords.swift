import EntenteLedger
import EntenteModel

/// Sentences that all renderers say alike.
enum BriefWords {
  /// What the affair holds: "4 reports of 3 lineages; 12 facts: 3 corroborated, …".
  static func summary(of brief: Brief) -> String {
    let reports = brief.sources.count
    let facts = brief.standings.values.reduce(0, +)
    let independence =
      brief.lineages == reports
      ? (reports > 1 ? ", none of which shares text with another" : "")
      : " of \(SupportWords.count(brief.lineages, "lineage"))"
    let standings = [Standing.corroborated, .singleSource, .disputed].compactMap { standing in
      brief.standings[standing].map { "\($0) \(standing.words)" }
    }
    guard facts > 0 else {
      return SupportWords.count(reports, "report") + independence
        + "; nothing was read that could be compared."
    }
    let kinds = Claim.Kind.allCases.compactMap { kind in
      brief.kinds[kind].map { SupportWords.count($0, kind.rawValue) }
    }
    return SupportWords.count(reports, "report") + independence + "; " + list(kinds) + ": "
      + standings.joined(separator: ", ") + "."
  }

  /// Places without their quotes: "Harbour Post, line 3 and line 9; Orsa Notes, line 2".
  static func places(_ quotes: [Quote]) -> String {
    var labels: [String] = []
    var places: [String: [String]] = [:]
    for quote in quotes {
      if places[quote.label] == nil { labels.append(quote.label) }
      if places[quote.label]?.contains(quote.place) != true {
        places[quote.label, default: []].append(quote.place)
      }
    }
    return labels.map { $0 + ", " + list(places[$0] ?? []) }.joined(separator: "; ")
  }

  /// When a report was published and how long it is: "3 March 2031 (from its dateline), 212 words".
  static func facts(of source: Brief.Source) -> String {
    date(of: source.report) + ", " + SupportWords.count(source.words, "word")
  }

  /// The publication date with how it is known.
  static func date(of report: Report) -> String {
    guard let published = report.published else { return "date not known" }
    return DateWords.words(published.value) + " (" + DateWords.words(published.ground) + ")"
  }

  /// What a report is called, who wrote it and which file it is.
  static func origin(of source: Brief.Source) -> String {
    let report = source.report
    let title = report.title.map { "“" + Legible.line($0).trimmed + "”" }
    let names = report.authors.map { Legible.line($0).trimmed }
    let authors = names.isEmpty ? nil : "by " + list(names)
    let agency = report.agency.map { "credits " + Legible.line($0).trimmed }
    return [title, authors, agency, Legible.line(report.source).trimmed].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// That some reports count as one: "Northern Wire and Harbour Post count as one source".
  static func oneSource(_ kin: Brief.Kin) -> String {
    list(kin.labels) + " count as one source."
  }

  /// What two reports share and which had it first.
  static func shared(_ pair: Brief.Pair) -> String {
    var counts: [String] = []
    for kind in Reuse.Kind.allCases {
      let count = pair.passages.count { $0.kind == kind }
      if count > 0 { counts.append("\(count) \(self.kind(kind))") }
    }
    let amount =
      SupportWords.count(pair.passages.count, "passage") + " (" + counts.joined(separator: ", ") + ")"
    return switch pair.direction {
    case .published: "\(pair.to) repeats \(amount) of \(pair.from), which was published earlier."
    case .credited: "\(pair.to) repeats \(amount) of \(pair.from), which it credits."
    case .unknown: "\(pair.from) and \(pair.to) share \(amount); nothing tells which had them first."
    }
  }

  /// How near two passages are.
  static func kind(_ kind: Reuse.Kind) -> String {
    switch kind {
    case .verbatim: "word for word"
    case .edited: "reworded"
    case .attributed: "credited"
    }
  }

  /// All of three names or fewer, otherwise two and the number of the others: "a, b and 4 more".
  static func some(_ names: [String]) -> String {
    names.count > 3
      ? names.prefix(2).joined(separator: ", ") + " and \(names.count - 2) more"
      : names.joined(separator: ", ")
  }

  /// "a", "a and b", "a, b and c"
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Brief.Pair {
  /// The longest of the passages, as it stands in the later report.
  var longest: Brief.SharedPassage? {
    passages.max { ($0.to.span.count, $1.to.span) < ($1.to.span.count, $0.to.span) }
  }
}
