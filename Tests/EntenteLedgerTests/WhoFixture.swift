import EntenteModel

@testable import EntenteLedger

/// A report made of referents and roles alone, as the readers would give them.
struct WhoFixture {
  /// A referent: its kind, its names (the fullest first), and what is known of it.
  struct Note {
    let kind: EntityKind
    let names: [String]
    var code: String?
    var state: String?
    /// The words of noun phrases for it, where it has no name; they stand behind one another.
    var isPhrase = false

    init(
      _ kind: EntityKind, _ names: String..., code: String? = nil, state: String? = nil,
      isPhrase: Bool = false
    ) {
      self.kind = kind
      self.names = names
      self.code = code
      self.state = state
      self.isPhrase = isPhrase
    }
  }

  /// A role: the numbers of the person and of what the office is of among the referents, and the office.
  struct RoleNote {
    let person: Int
    let office: String
    var of: Int?
    var tenure = Role.Tenure.current
    var rule = "role.title-name"
  }

  let name: String
  let notes: [Note]
  var roles: [RoleNote] = []
  var published: String?

  var id: ReportID { ReportID(of: Array(name.utf8)) }

  /// What the report brings to the ledger. Referent `n` is named at the bytes from 100 n on.
  var contribution: Contribution {
    let referents = notes.enumerated().map { index, note in
      Referent(
        kind: note.kind, name: note.names[0], names: note.names, code: note.code, state: note.state,
        namings: [
          Naming(
            span: TextSpan(index * 100, index * 100 + 10), form: note.isPhrase ? .description : .name,
            rule: note.isPhrase ? Naming.passing : "referent.fixture")
        ])
    }
    let mentions = roles.enumerated().map { index, role in
      Mention(
        report: id, span: TextSpan(5000 + index * 100, 5050 + index * 100),
        claim: .role(
          Role(
            person: participant(role.person), title: TextSpan(5000 + index * 100, 5010 + index * 100),
            office: role.office, of: role.of.map(participant), tenure: role.tenure)),
        rule: role.rule)
    }
    return Contribution(
      reading: Reading(report: id, words: 0, dates: [], referents: referents, mentions: mentions, unread: []),
      trace: TextTrace(report: id, words: [], sentences: [], lemmas: []),
      published: published.flatMap(CalendarDate.init(iso:)).map(Dating.init(day:)))
  }

  private func participant(_ number: Int) -> Participant {
    Participant(
      span: TextSpan(number * 100, number * 100 + 10), words: notes[number].names[0], referents: [number])
  }

  /// The names that each entity of some reports has, the entities in the order of their names.
  static func names(_ reports: [WhoFixture]) -> [[String]] {
    EntityAssembler().assemble(reports.map(\.contribution)).map(\.aliases)
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The ledger's roles of some reports.
  static func roles(_ reports: [WhoFixture]) -> (facts: [Fact], disputes: [Dispute], entities: [Entity]) {
    let contributions = reports.map(\.contribution)
    let entities = EntityAssembler().assemble(contributions)
    let found = RoleAssembler(
      index: EntityIndex(entities), support: Support(lineages: []), contributions: contributions
    ).assemble(contributions.flatMap(\.reading.mentions))
    return (found.facts, found.disputes, entities)
  }
}
