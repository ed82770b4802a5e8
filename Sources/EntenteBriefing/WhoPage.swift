import EntenteLedger
import EntenteModel

/// Writes the page of one entity: who it is, and what it did, said and promised, each with its evidence.
struct WhoPage {
  private let affair: Affair
  private let quoter: Quoter
  private let index: EntityIndex
  private let brief: Brief

  init(_ affair: Affair) {
    self.affair = affair
    quoter = Quoter(affair)
    index = EntityIndex(affair.ledger.entities)
    brief = Brief(affair)
  }

  /// A part of the page: facts in which the entity plays a part.
  private struct Section {
    let title: String
    let kind: Claim.Kind
    /// The parts that it plays; `nil` for those facts that it plays none in.
    let parts: Set<ParticipantPart>?
  }

  private static let sections = [
    Section(title: "Offices", kind: .role, parts: [.person]),
    Section(title: "Did", kind: .event, parts: [.actor]),
    Section(title: "Was done to or with it", kind: .event, parts: [.target]),
    Section(title: "Promised", kind: .commitment, parts: [.party]),
    Section(title: "Said", kind: .quotation, parts: [.speaker]),
    Section(title: "Who holds office there", kind: .role, parts: [.of]),
    Section(title: "Figures", kind: .figure, parts: nil),
    Section(title: "What drives what", kind: .link, parts: nil),
    Section(title: "Other events", kind: .event, parts: nil),
    Section(title: "Other promises", kind: .commitment, parts: nil),
    Section(title: "Said of it", kind: .quotation, parts: nil),
  ]

  /// The page of an entity; every line ends with a line feed.
  func text(_ entity: Entity, _ style: TextStyle) -> String {
    var page = TextPage(style)
    page.line([Run(WhoTable.line(entity.name), .strong)])
    page.paragraph([Run(facts(of: entity).joined(separator: ", "))])
    let others = entity.aliases.filter { $0 != entity.name }
    if !others.isEmpty {
      page.paragraph(
        [Run("also called ", .quiet), Run(WhoTable.line(others.joined(separator: ", ")))], hanging: 2)
    }
    if !entity.joins.isEmpty {
      page.paragraph([Run("joined by ", .quiet), Run(entity.joins.joined(separator: ", "))], hanging: 2)
    }
    for join in entity.grounds where join.verdict == .different {
      page.paragraph(
        [
          Run("not the same: ", .quiet),
          Run(WhoTable.line(join.first.name + " and " + join.second.name + ": " + join.evidence)),
        ], hanging: 2)
    }
    var told: Set<String> = []
    for section in Self.sections {
      let entries = entries(section, of: entity.id, told: &told)
      guard !entries.isEmpty else { continue }
      page.heading(section.title.uppercased())
      for entry in entries { write(entry, on: &page) }
    }
    disputes(entity.id, on: &page)
    return page.text + WhoDoubts(affair).text(style, of: entity.id)
  }

  private func facts(of entity: Entity) -> [String] {
    let reports = entity.reports.map(quoter.label).sorted().joined(separator: ", ")
    return [
      entity.kind.words, entity.code, entity.kind == .state ? nil : entity.state.map { "of " + $0 },
      "in " + reports,
    ]
    .compactMap(\.self)
  }

  private func entries(_ section: Section, of id: String, told: inout Set<String>) -> [Brief.Entry] {
    let wanted = Set(
      affair.ledger.facts.filter { fact in
        fact.claim.kind == section.kind && fact.about.contains(id) && !told.contains(fact.id)
          && (section.parts.map { plays($0, id, in: fact) } ?? true)
      }.map(\.id))
    told.formUnion(wanted)
    return ClaimSection.entries(of: section.kind, in: affair, quoter, [:]).filter { wanted.contains($0.fact) }
  }

  private func plays(_ parts: Set<ParticipantPart>, _ id: String, in fact: Fact) -> Bool {
    if parts.contains(.of), fact.officeOf(index).contains(id) { return true }
    if parts.contains(where: { fact.corrected($0)?.contains(id) ?? false }) { return true }
    return fact.mentions.contains { mention in
      mention.claim.participants.contains { part, participant in
        parts.contains(part) && index.ids(of: participant, in: mention.report).contains(id)
      }
    }
  }

  private func write(_ entry: Brief.Entry, on page: inout TextPage) {
    let measure = entry.measureAndMode.isEmpty ? "" : " (" + entry.measureAndMode + ")"
    page.paragraph(
      [
        Run(entry.value, .strong), Run(measure + ": "),
        Run(entry.standing.words, TextSections.ink(of: entry.standing)),
        Run(", " + entry.support.words + entry.judgedAfterComma),
      ], indent: 2, hanging: 2)
    TextSections.quotes(entry.quotes, others: entry.others, indent: 4, on: &page)
  }

  /// The disputes that a fact about the entity is a position of.
  private func disputes(_ id: String, on page: inout TextPage) {
    let own = Set(affair.ledger.facts.filter { $0.about.contains(id) }.map(\.id))
    let wanted = Set(
      affair.ledger.disputes.filter { dispute in
        dispute.positions.contains { !own.isDisjoint(with: $0.facts) }
      }.map(\.question))
    TextSections.disagreements(brief.disagreements.filter { wanted.contains($0.question) }, on: &page)
  }
}
