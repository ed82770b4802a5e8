public import EntenteLedger
public import EntenteModel

/// The facts of one kind, in the order in which a reader wants them.
struct ClaimSection {
  /// The kind of the facts.
  let kind: Claim.Kind
  /// The facts: events in the order of time, the undated ones last; others by support.
  let entries: [Brief.Entry]

  /// The heading: "What happened".
  var title: String { Self.title(of: kind) }

  /// Whether it stands before the figures: deeds, promises and offices do, words and causes do not.
  var comesFirst: Bool { kind != .quotation && kind != .link }

  /// The heading of a kind's section.
  static func title(of kind: Claim.Kind) -> String {
    switch kind {
    case .figure: "Figures"
    case .event: "What happened"
    case .commitment: "What was promised"
    case .quotation: "Who said what"
    case .role: "Who holds which office"
    case .link: "What drives what"
    }
  }

  /// The sections of an affair that hold something; figures have theirs elsewhere.
  static func sections(of affair: Affair, _ quoter: Quoter, _ numbers: [String: Int]) -> [ClaimSection] {
    [Claim.Kind.event, .commitment, .role, .quotation, .link].compactMap { kind in
      let entries = entries(of: kind, in: affair, quoter, numbers)
      return entries.isEmpty ? nil : ClaimSection(kind: kind, entries: entries)
    }
  }

  /// The facts of a kind as entries, in order.
  static func entries(
    of kind: Claim.Kind, in affair: Affair, _ quoter: Quoter, _ numbers: [String: Int]
  ) -> [Brief.Entry] {
    let words = ClaimWords(affair)
    return facts(of: kind, in: affair, quoter).map { entry(of: $0, words, quoter, numbers[$0.id]) }
  }

  /// A fact of any kind as an entry.
  static func entry(
    of fact: Fact, _ words: ClaimWords, _ quoter: Quoter, _ disagreement: Int?
  ) -> Brief.Entry {
    let quotes = quoter.quotes(of: fact.mentions)
    return Brief.Entry(
      fact: fact.id, value: words.head(of: fact).shortened(to: 240), measure: words.detail(of: fact),
      mode: "", standing: fact.standing,
      support: SupportWords(reports: fact.reports.count, lineages: fact.lineages.count),
      quotes: quotes.first, others: quotes.others, disagreement: disagreement, judged: words.judged(fact))
  }

  /// The facts of a kind in the order of their section.
  static func facts(of kind: Claim.Kind, in affair: Affair, _ quoter: Quoter) -> [Fact] {
    affair.ledger.facts.filter { $0.claim.kind == kind }
      .map { (key: Key($0, quoter), fact: $0) }.sorted { $0.key < $1.key }.map(\.fact)
  }

  /// What facts are sorted by.
  private struct Key: Comparable {
    let time: String
    let rank: Int
    let order: Int
    let place: TextSpan
    let id: String

    init(_ fact: Fact, _ quoter: Quoter) {
      let first = fact.mentions.min {
        (quoter.order($0.report), $0.span) < (quoter.order($1.report), $1.span)
      }
      let dating = fact.claim.kind == .event ? fact.claim.dating : nil
      let isTimed = fact.claim.kind == .event
      time = isTimed ? dating.map { ($0.start ?? $0.end)?.description ?? "~" } ?? "~" : ""
      rank = isTimed ? 0 : -fact.lineages.count * 1000 - fact.reports.count
      order = first.map { quoter.order($0.report) } ?? 0
      place = first?.span ?? TextSpan(0, 0)
      id = fact.id
    }

    static func < (left: Key, right: Key) -> Bool {
      (left.time, left.rank, left.order, left.place, left.id)
        < (right.time, right.rank, right.order, right.place, right.id)
    }
  }
}

/// The facts of one kind as a table: `entente events`, `commitments`, `quotes`, `causes`, `roles`.
public struct ClaimTable: BriefTable {
  private let affair: Affair
  private let kind: Claim.Kind
  private let speaker: String?

  /// Makes the table of an affair.
  ///
  /// - Parameters:
  ///   - affair: the affair.
  ///   - kind: the kind of facts to list.
  ///   - speaker: of quotations only those whose speaker's name holds these words; `nil` for all.
  public init(_ affair: Affair, of kind: Claim.Kind, by speaker: String? = nil) {
    self.affair = affair
    self.kind = kind
    self.speaker = speaker
  }

  /// One line for each fact: what, standing and where.
  public func text(_ style: TextStyle) -> String {
    let quoter = Quoter(affair)
    let entries = ClaimSection.entries(of: kind, in: affair, quoter, [:])
    let kept = Set(facts.map(\.id))
    let rows = entries.filter { kept.contains($0.fact) }.map { entry -> [Run] in
      [
        Run(entry.value, .strong), Run(entry.measureAndMode),
        Run(entry.standingWords, TextSections.ink(of: entry.standing)),
        Run(BriefWords.places(entry.quotes + entry.others), .quiet),
      ]
    }
    let title = ClaimSection.title(of: kind).uppercased()
    return TextTable([title, "HOW", "STANDING", "WHERE"], rows).text(style, none: "None was read.")
  }

  private var facts: [Fact] {
    let index = EntityIndex(affair.ledger.entities)
    return ClaimSection.facts(of: kind, in: affair, Quoter(affair)).filter { fact in
      guard let speaker = speaker?.lowercased(), !speaker.isEmpty else { return true }
      return fact.mentions.contains { mention in
        mention.claim.participants.contains { part, participant in
          guard part == .speaker else { return false }
          let names = index.ids(of: participant, in: mention.report).flatMap { index[$0]?.aliases ?? [] }
          return (names + [participant.words]).contains { $0.lowercased().contains(speaker) }
        }
      }
    }
  }

  /// `{"affair", "facts"}`; each is a fact of the dossier.
  public func json() throws -> [UInt8] {
    struct Facts: Encodable {
      let affair: Dossier.Name
      let facts: [Dossier.Fact]
    }
    let maker = try DossierMaker(affair)
    return try JSONBytes.of(Facts(affair: maker.name, facts: facts.map(maker.fact)))
  }
}
