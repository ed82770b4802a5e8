public import EntenteModel

/// A thing with names: what the referents of one or many reports stand for.
public struct Entity: Hashable, Sendable, Codable, Identifiable {
  /// One report's referent that is this entity.
  public struct Member: Hashable, Comparable, Sendable, Codable {
    /// The report.
    public let report: ReportID
    /// The index into its reading's ``Reading/referents``.
    public let referent: Int

    /// Makes a member.
    public init(report: ReportID, referent: Int) {
      self.report = report
      self.referent = referent
    }

    /// Whether `left` comes before `right`: by report, then by index.
    public static func < (left: Member, right: Member) -> Bool {
      (left.report, left.referent) < (right.report, right.referent)
    }
  }

  /// The identity: `e` and 10 hexadecimal digits of kind, code and name.
  public let id: String
  /// What sort of thing it is.
  public let kind: EntityKind
  /// Its fullest name, as a report writes it.
  public let name: String
  /// The code of a state by ISO 3166-1 alpha-2, or of a body in the gazetteer.
  public let code: String?
  /// The code of the state that it is of or lies in, or the name of a state that has no code.
  public let state: String?
  /// All names that the reports have for it, `name` among them, sorted, each once.
  public let aliases: [String]
  /// The referents, sorted; never empty.
  public let members: [Member]
  /// Why its names are one thing's, and why others that were weighed are not or may be: the machine's judgements on its
  /// names, sorted, each once.
  ///
  /// Those with the verdict `same` are between its own names and connect all of them; empty for an entity of one
  /// referent that was likened to no other.
  public let grounds: [EntityJoin]
  /// The judgements of analysts that hold for it, sorted.
  public let opinions: [Opinion]

  /// Makes an entity.
  public init(
    id: String, kind: EntityKind, name: String, code: String?, state: String? = nil, aliases: [String],
    members: [Member], grounds: [EntityJoin], opinions: [Opinion] = []
  ) {
    precondition(!members.isEmpty, "no entity without a referent")
    self.id = id
    self.kind = kind
    self.name = name
    self.code = code
    self.state = state
    self.aliases = Array(Set(aliases)).sorted()
    self.members = members.sorted()
    self.grounds = Array(Set(grounds)).sorted()
    self.opinions = opinions.sorted()
  }

  /// The rules that joined its referents, sorted, each once; empty for an entity of one referent.
  public var joins: [String] { Set(grounds.filter { $0.verdict == .same }.map(\.rule)).sorted() }

  /// The reports that name it, sorted, each once.
  public var reports: [ReportID] { Array(Set(members.map(\.report))).sorted() }
}

/// Tells which entity a report's words stand for.
public struct EntityIndex: Sendable {
  private let ids: [Entity.Member: String]
  private let byID: [String: Entity]
  /// The entities, as they were given.
  let entities: [Entity]

  /// Makes the index of some entities.
  public init(_ entities: [Entity]) {
    self.entities = entities
    ids = Dictionary(
      entities.flatMap { entity in entity.members.map { ($0, entity.id) } },
      uniquingKeysWith: { first, _ in first })
    byID = Dictionary(entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entity of a report's referent.
  public func id(of referent: Int, in report: ReportID) -> String? {
    ids[Entity.Member(report: report, referent: referent)]
  }

  /// The entities that a participant of a report's claim stands for, in the order of its referents, each once.
  public func ids(of participant: Participant, in report: ReportID) -> [String] {
    var seen: Set<String> = []
    return participant.referents.compactMap { id(of: $0, in: report) }.filter { seen.insert($0).inserted }
  }

  /// The entity with an identity.
  public subscript(id: String) -> Entity? { byID[id] }
}
