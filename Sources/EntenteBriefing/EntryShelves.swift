import EntenteLedger
import EntenteModel
import Foundation

/// A fact's entry with what it is sorted by.
struct EntryDraft {
  let entry: Brief.Entry
  /// What the fact measures: the lemmas of the head nouns and the dimension.
  let measureKey: String
  /// The words for a group of this measure.
  let title: String
  let value: Decimal
  /// The first report that states it, and where.
  let report: ReportID
  let place: TextSpan
  /// Whether one report alone states it and nothing speaks against it.
  let isAlone: Bool

  /// The draft of a figure; `nil` for a fact of another kind.
  init?(_ fact: Fact, _ quoter: Quoter, _ words: ClaimWords, disagreement: Int?) {
    guard case .figure(let figure) = fact.claim else { return nil }
    let quotes = quoter.quotes(of: fact.mentions)
    let reports = fact.reports
    let heads = figure.measure.terms.filter { $0.part == .head }.map(\.lemma).joined(separator: " ")
    let isCount = figure.quantity.unit.dimension == .count
    let name = heads.isEmpty || isCount ? figure.quantity.unit.name : heads
    measureKey = name + " " + figure.quantity.unit.dimension.rawValue
    title = Legible.line(name).trimmed
    value = figure.quantity.baseValue
    entry = Brief.Entry(
      fact: fact.id, value: figure.words, measure: figure.measureWords, mode: Self.mode(of: fact),
      standing: fact.standing,
      support: SupportWords(reports: reports.count, lineages: fact.lineages.count), quotes: quotes.first,
      others: quotes.others, disagreement: disagreement, judged: words.judged(fact))
    let first = (quotes.first + quotes.others).first
    report = first?.report ?? fact.mentions[0].report
    place = first?.span ?? fact.mentions[0].span
    isAlone = fact.standing == .singleSource && reports.count == 1
  }

  private static func mode(of fact: Fact) -> String {
    let modes = Set(fact.mentions.map { $0.modality.words })
    return modes.count == 1 ? modes.first ?? "" : ""
  }

  fileprivate var rank: (Int, Int, Int) {
    let order =
      switch entry.standing {
      case .corroborated: 0
      case .disputed: 1
      case .singleSource: 2
      }
    return (order, -entry.support.lineages, -entry.support.reports)
  }
}

/// Sorts facts onto two shelves: by measure where reports can be compared, by report where one stands alone.
struct EntryShelves {
  let measures: [Brief.MeasureGroup]
  let single: [ReportID: [Brief.Entry]]

  init(_ drafts: [EntryDraft]) {
    let groups = Dictionary(grouping: drafts, by: \.measureKey)
    let compared = groups.values.filter { group in
      group.contains { !$0.isAlone } && group.contains { $0.entry.disagreement == nil }
    }
    measures =
      compared
      .map { $0.sorted(by: Self.isBefore) }
      .sorted { first, second in
        if first[0].rank != second[0].rank { return first[0].rank < second[0].rank }
        return (first[0].title, first[0].measureKey) < (second[0].title, second[0].measureKey)
      }
      .map { Brief.MeasureGroup(title: $0[0].title.capitalisedFirst, entries: $0.map(\.entry)) }
    let alone = groups.values.filter { group in group.allSatisfy(\.isAlone) }.flatMap(\.self)
    single = Dictionary(grouping: alone, by: \.report).mapValues { drafts in
      drafts.sorted { ($0.place, $0.entry.fact) < ($1.place, $1.entry.fact) }.map(\.entry)
    }
  }

  /// The order of figures: by standing, then support, then amount.
  static func isBefore(_ first: EntryDraft, _ second: EntryDraft) -> Bool {
    if first.rank != second.rank { return first.rank < second.rank }
    if first.value != second.value { return first.value > second.value }
    return first.entry.fact < second.entry.fact
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
