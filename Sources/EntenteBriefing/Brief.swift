import EntenteLedger
import EntenteModel

/// What a brief says, before it is laid out for a terminal, Markdown or a page.
///
/// Each thing is said in one place: a disputed fact with its quotes under the disagreements, a fact that one
/// report alone states under that report, every other fact under its measure.
struct Brief {
  /// The affair's name.
  let name: String
  /// The reports in the order of their publication, those without a date last.
  let sources: [Source]
  /// The disagreements, numbered from 1.
  let disagreements: [Disagreement]
  /// What happened, what was promised, who said what, who holds what office, what drives what.
  let sections: [ClaimSection]
  /// The measures of which something is corroborated, disputed or said more than once.
  let measures: [MeasureGroup]
  /// What one report alone states, by report, in the order of its text.
  let single: [SourceGroup]
  /// The facts that an analyst rejected.
  let rejected: [Entry]
  /// The lineages of more than one report.
  let kin: [Kin]
  /// What could not be read, by reason.
  let unread: [UnreadGroup]
  /// The number of lineages.
  let lineages: Int
  /// The number of facts of each standing.
  let standings: [Standing: Int]
  /// The number of facts of each kind.
  let kinds: [Claim.Kind: Int]
  /// The number of the disagreement that a fact is part of.
  let disagreementOf: [String: Int]

  /// One of the reports.
  struct Source {
    let report: Report
    let label: String
    let words: Int
    /// The lineage that the report is of.
    let lineage: String
  }

  /// Facts that cannot all be true.
  struct Disagreement {
    /// The identity of the dispute.
    let id: String
    let number: Int
    let about: String
    let question: String
    let positions: [Stance]
  }

  /// One position of a disagreement.
  struct Stance {
    let value: String
    let support: SupportWords
    let quotes: [Quote]
    let others: [Quote]
  }

  /// Facts of one measure.
  struct MeasureGroup {
    let title: String
    let entries: [Entry]
  }

  /// Facts of one report.
  struct SourceGroup {
    let source: Source
    let entries: [Entry]
  }

  /// One fact.
  struct Entry {
    let fact: String
    let value: String
    /// What is measured and when, where the value does not say it; may be empty.
    let measure: String
    /// "denied", "planned" or "hypothetical" where every mention has it so; otherwise empty.
    let mode: String
    let standing: Standing
    let support: SupportWords
    /// One quote for each lineage, in the order of the sources.
    let quotes: [Quote]
    /// All other quotes.
    let others: [Quote]
    /// The number of the disagreement that the fact is part of.
    let disagreement: Int?
    /// What analysts decided of the fact: "confirmed by N. Holt"; empty where nobody did.
    let judged: String

    /// What analysts decided, as it is set behind other words.
    var judgedAfterComma: String { judged.isEmpty ? "" : ", " + judged }

    /// The standing, and what analysts decided.
    var standingWords: String { standing.words + judgedAfterComma }

    /// What is measured, and whether it is denied, planned or hypothetical.
    var measureAndMode: String {
      [measure, mode].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// What is measured, where the value has no words of its own or the first quote does not say it.
    var measureUnlessQuoted: String {
      let quoted = quotes.first?.words.lowercased() ?? ""
      let isPlain = value.contains(where: \.isLetter) && quoted.contains(measure.lowercased())
      return isPlain ? "" : measure
    }
  }

  /// Reports that count as one.
  struct Kin {
    let lineage: String
    let labels: [String]
    let pairs: [Pair]
  }

  /// What two reports share.
  struct Pair {
    let from: String
    let to: String
    let direction: Reuse.Direction
    let passages: [SharedPassage]
  }

  /// A passage that stands in two reports.
  struct SharedPassage {
    let kind: Reuse.Kind
    let from: Quote
    let to: Quote
  }

  /// What was not read for one reason.
  struct UnreadGroup {
    let why: String
    let quotes: [Quote]
  }
}

/// A stretch of a report as a brief shows it.
struct Quote {
  let report: ReportID
  let span: TextSpan
  /// The report's label.
  let label: String
  /// Where in the report: "line 12".
  let place: String
  /// The words before the amount, with its spaces; the whole quote where nothing is to be brought out.
  let before: String
  /// The words that state the amount.
  let amount: String
  /// The words after the amount.
  let after: String
  /// How the report stands to what it says, where it does not simply say it: "said by the ministry",
  /// "planned".
  let manner: String

  /// The whole quote on one line.
  var words: String { before + amount + after }

  /// The quote cut down around its amount to about `limit` characters.
  func clipped(to limit: Int) -> Quote {
    let room = max(8, limit - amount.count)
    guard before.count + after.count > room else { return self }
    let left = min(before.count, max(room / 2, room - after.count))
    let right = min(after.count, room - left)
    return Quote(
      report: report, span: span, label: label, place: place,
      before: Self.tail(before, left), amount: amount.shortened(to: max(8, limit)),
      after: Self.head(after, right), manner: manner)
  }

  private static func tail(_ text: String, _ count: Int) -> String {
    guard text.count > count else { return text }
    let cut = text.suffix(max(0, count - 1))
    guard let space = cut.dropLast().firstIndex(of: " ") else { return "… " }
    return "…" + cut[cut.index(after: space)...]
  }

  private static func head(_ text: String, _ count: Int) -> String {
    guard text.count > count else { return text }
    let cut = text.prefix(max(0, count - 1))
    guard let space = cut.dropFirst().lastIndex(of: " ") else { return " …" }
    return cut[..<space] + "…"
  }
}
