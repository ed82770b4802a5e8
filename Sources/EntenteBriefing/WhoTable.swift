public import EntenteLedger
import EntenteModel

/// The entities of an affair: all of them, or one with all that is said of it.
public struct WhoTable: BriefTable {
  private let affair: Affair
  private let entities: [Entity]
  private let isOne: Bool

  /// Makes the table of all entities of an affair.
  public init(_ affair: Affair) {
    self.affair = affair
    entities = WhoFinder(affair).sorted
    isOne = false
  }

  /// Makes the page of some entities, as ``WhoFinder`` found them.
  public init(_ affair: Affair, _ entities: [Entity]) {
    self.affair = affair
    self.entities = entities
    isOne = true
  }

  /// One line for each entity, or a page for each of some.
  public func text(_ style: TextStyle) -> String {
    if isOne {
      let writer = WhoPage(affair)
      return entities.map { writer.text($0, style) }.joined(separator: "\n")
    }
    let offices = WhoOffices(affair)
    let quoter = Quoter(affair)
    let rows = entities.map { entity -> [Run] in
      let others = entity.aliases.filter { $0 != entity.name }
      return [
        Run(Self.line(entity.name), .strong), Run(entity.kind.words),
        Run(Self.line(others.joined(separator: ", "))),
        Run(offices.words(of: entity.id).joined(separator: "; ")),
        Run(entity.reports.map(quoter.label).sorted().joined(separator: ", "), .quiet),
      ]
    }
    return TextTable(["WHO", "KIND", "ALSO CALLED", "OFFICES", "REPORTS"], rows)
      .text(style, none: "Nobody and nothing was named.") + WhoDoubts(affair).text(style)
  }

  /// `{"affair", "entities", "doubts"}` of all, or `{"affair", "entities", "facts", "disputes", "doubts"}` of some, in
  /// the terms of the dossier; `doubts` are the pairs of names that may be one thing's.
  public func json() throws -> [UInt8] {
    struct Page: Encodable {
      let affair: Dossier.Name
      let entities: [Dossier.Entity]
      let facts: [Dossier.Fact]?
      let disputes: [Dossier.Dispute]?
      let doubts: [WhoDoubts.Pair]
    }
    let maker = try DossierMaker(affair)
    guard isOne else {
      return try JSONBytes.of(
        Page(
          affair: maker.name, entities: maker.entities, facts: nil, disputes: nil,
          doubts: WhoDoubts(affair).pairs))
    }
    let wanted = Set(entities.map(\.id))
    let facts = affair.ledger.facts.filter { !wanted.isDisjoint(with: $0.about) }
    let known = Set(facts.map(\.id))
    let disputes = maker.disputes.filter { dispute in
      dispute.positions.contains { !known.isDisjoint(with: $0.facts) }
    }
    return try JSONBytes.of(
      Page(
        affair: maker.name, entities: maker.entities.filter { wanted.contains($0.id) },
        facts: facts.map(maker.fact), disputes: disputes, doubts: WhoDoubts(affair).pairs(of: wanted)))
  }

  static func line(_ words: String) -> String { Legible.line(words).trimmed }
}

/// The offices that an affair's roles give to persons, in words.
struct WhoOffices {
  private let held: [String: [String]]

  init(_ affair: Affair) {
    let index = EntityIndex(affair.ledger.entities)
    var held: [String: Set<String>] = [:]
    for fact in affair.ledger.facts {
      guard case .role(let role) = fact.claim else { continue }
      let tenure = role.tenure == .current ? "" : " (\(role.tenure.rawValue))"
      let of = fact.officeOf(index).first.map { " of " + (index[$0]?.name ?? $0) } ?? ""
      for mention in fact.mentions {
        guard case .role(let told) = mention.claim else { continue }
        for id in index.ids(of: told.person, in: mention.report) {
          held[id, default: []].insert(WhoTable.line(role.office + of + tenure))
        }
      }
    }
    self.held = held.mapValues { $0.sorted() }
  }

  /// The offices of a person, sorted.
  func words(of id: String) -> [String] { held[id] ?? [] }
}

extension EntityKind {
  /// The kind in words.
  var words: String {
    switch self {
    case .armedGroup: "armed group"
    case .person, .state, .place, .organisation, .infrastructure, .agreement, .event, .programme, .people,
      .thing:
      rawValue
    }
  }
}
