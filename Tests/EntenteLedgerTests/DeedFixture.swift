import EntenteLedger
import EntenteModel

/// A report of plain sentences, with the events and commitments that readers would find in them.
struct DeedFixture {
  /// Somebody or something that the sentences name.
  struct Party {
    let kind: EntityKind
    var code: String?
    var state: String?
  }

  /// An event: its clause, its trigger in the clause, and those who take part by their names in the clause.
  struct Deed {
    let clause: String
    let trigger: String
    let type: EventType
    var mode: String?
    var actors: [String] = []
    var targets: [String] = []
    var place: String?
    var day: String?
    var modality = Event.Modality.happened
  }

  /// A commitment: its clause, its object in the clause, and the parties.
  struct Bond {
    let clause: String
    let object: String
    let parties: [String]
    var kind = Commitment.Kind.pledged
    var status: Commitment.Status?
    var deadline: String?
  }

  /// Norland and Sudland, their presidents and capitals, known to every report.
  static let world: [String: Party] = [
    "Norland": Party(kind: .state, code: "NL"), "Sudland": Party(kind: .state, code: "SL"),
    "Estmark": Party(kind: .state, code: "EM"), "Benner": Party(kind: .person, state: "NL"),
    "Strand": Party(kind: .person, state: "NL"), "Kessel": Party(kind: .person, state: "SL"),
    "Norburg": Party(kind: .place, state: "NL"), "Sudstadt": Party(kind: .place, state: "SL"),
    "Lakeville": Party(kind: .place, state: "SL"),
  ]

  let sentences: [String]
  var deeds: [Deed] = []
  var bonds: [Bond] = []

  private var text: String { sentences.joined(separator: " ") }
  private var id: ReportID { ReportID(of: Array(text.utf8)) }

  /// What the report brings to the ledger.
  var contribution: Contribution {
    let named = Self.world.keys.sorted().filter { text.contains($0) }
    let referents = named.map { name in
      let party = Self.world[name] ?? Party(kind: .thing)
      return Referent(
        kind: party.kind, name: name, names: [name], code: party.code, state: party.state,
        namings: [Naming(span: span(of: name, in: text), form: .name, rule: "referent.fixture")])
    }
    let mentions = deeds.map { mention($0, named) } + bonds.map { mention($0, named) }
    let plain = FixtureReport(sentences: sentences).contribution
    return Contribution(
      reading: Reading(
        report: id, words: 0, dates: [], referents: referents, mentions: mentions, unread: []),
      trace: plain.trace, published: nil)
  }

  private func mention(_ deed: Deed, _ named: [String]) -> Mention {
    let event = Event(
      type: deed.type, mode: deed.mode, trigger: span(of: deed.trigger, in: deed.clause), lemma: deed.trigger,
      actors: participants(deed.actors, named), targets: participants(deed.targets, named),
      place: deed.place.flatMap { participants([$0], named).first },
      dating: deed.day.flatMap(CalendarDate.init(iso:)).map(Dating.init(day:)), modality: deed.modality)
    return Mention(
      report: id, span: span(of: deed.clause, in: text), claim: .event(event), rule: "event.fixture")
  }

  private func mention(_ bond: Bond, _ named: [String]) -> Mention {
    let object = span(of: bond.object, in: bond.clause)
    let commitment = Commitment(
      kind: bond.kind, parties: participants(bond.parties, named), trigger: object, object: object, terms: [],
      deadline: bond.deadline.map {
        Timex(span: object, kind: .date, value: $0, anchor: .explicit, rule: "date.fixture")
      },
      status: bond.status)
    return Mention(
      report: id, span: span(of: bond.clause, in: text), claim: .commitment(commitment),
      rule: "commitment.fixture")
  }

  private func participants(_ names: [String], _ named: [String]) -> [Participant] {
    names.map { name in
      Participant(
        span: span(of: name, in: text), words: name, referents: named.firstIndex(of: name).map { [$0] } ?? [])
    }
  }

  /// The place of some words within a stretch that stands in the text.
  private func span(of words: String, in stretch: String) -> TextSpan {
    guard let outer = text.firstRange(of: stretch), let inner = text[outer].firstRange(of: words) else {
      preconditionFailure("no such words: \(words)")
    }
    let start = text.utf8.distance(from: text.startIndex, to: inner.lowerBound)
    return TextSpan(start, start + words.utf8.count)
  }
}

extension Assembler {
  /// The ledger of some reports of deeds.
  static func assemble(_ reports: [DeedFixture]) -> Ledger {
    Assembler(kinship: .fixture).assemble(reports.map(\.contribution))
  }
}
