/// What sort of thing an entity is.
public enum EntityKind: String, Hashable, Sendable, Codable, CaseIterable {
  case person
  /// A state, or what acts beside states: a breakaway territory, a state of the past.
  case state
  /// Any other place: city, region, sea.
  case place
  /// A body with members: intergovernmental, of a state, a company, a party, an outlet.
  case organisation
  /// A body that bears arms and is no state's.
  case armedGroup
  /// What is built: a pipeline, a port, a crossing, a fence.
  case infrastructure
  /// A treaty, memorandum, declaration, accord.
  case agreement
  /// An event with a name: a war, a summit.
  case event
  /// A programme or policy with a name.
  case programme
  /// A people, a faith, the speakers of a tongue.
  case people
  /// A thing without a name that the reports speak of again and again: "the border", "smuggling".
  case thing
}

/// One report naming a thing at one place.
public struct Naming: Hashable, Sendable, Codable {
  /// The form a thing is named in.
  public enum Form: String, Hashable, Sendable, Codable, CaseIterable {
    /// Its name, full or short, with or without a title: "Rolf Benner", "President Benner".
    case name
    /// Letters that stand for its name: "NATO".
    case acronym
    /// The adjective or noun of a people, for its state: "Norwegian officials".
    case demonym
    /// A capital or a building for the body that sits there: "Oslo agreed".
    case metonym
    /// A noun phrase: "the prime minister", "the two countries", "the pipeline".
    case description
    /// "he", "its", "who".
    case pronoun
  }

  /// The rule of the first naming of a thing that its report tells of in passing: it is an entity where several reports
  /// do.
  public static let passing = "referent.passing"

  /// Where it stands: the words that name it, without the article.
  public let span: TextSpan
  /// In what form.
  public let form: Form
  /// The rule that told what is meant; each is listed in `docs/rules.md`.
  public let rule: String

  /// Makes a naming.
  public init(span: TextSpan, form: Form, rule: String) {
    self.span = span
    self.form = form
    self.rule = rule
  }
}

/// A thing as one report speaks of it: all places of the report that mean the same one.
///
/// Referents of many reports are joined to entities by the ledger. A referent is named by at least one naming whose
/// form is not a pronoun, and never by a bare title alone.
public struct Referent: Hashable, Sendable, Codable {
  /// What sort of thing it is.
  public let kind: EntityKind
  /// Its fullest name in the report, as the report writes it.
  public let name: String
  /// Every name of it in the report (no pronouns, no descriptions), sorted, each once.
  public let names: [String]
  /// The code of a state by ISO 3166-1 alpha-2, or of a body in the gazetteer; `nil` where there is none.
  public let code: String?
  /// The code of the state that it is of or lies in, where the report or the gazetteer says so; the name of a state that
  /// has no code.
  public let state: String?
  /// Where it is named, in the order of the text; never empty.
  public let namings: [Naming]

  /// Makes a referent.
  public init(
    kind: EntityKind, name: String, names: [String], code: String? = nil, state: String? = nil,
    namings: [Naming]
  ) {
    precondition(!namings.isEmpty, "no referent without a naming")
    self.kind = kind
    self.name = name
    self.names = Array(Set(names)).sorted()
    self.code = code
    self.state = state
    self.namings = namings
  }

  /// Whether no naming is a name: noun phrases and pronouns alone tell of it.
  public var isDescribed: Bool { namings.allSatisfy { $0.form == .description || $0.form == .pronoun } }

  /// Whether its report tells of it in passing only.
  public var isPassing: Bool { namings.contains { $0.rule == Naming.passing } }
}

/// One who takes part in a claim, as the report words it.
public struct Participant: Hashable, Sendable, Codable {
  /// The words that name it: "the two leaders", "Oslo", "he".
  public let span: TextSpan
  /// The words of `span`, white space as single spaces.
  public let words: String
  /// Who is meant, as indices into ``Reading/referents``; several for "the two countries", none where the report only
  /// describes ("analysts").
  public let referents: [Int]

  /// Makes a participant.
  public init(span: TextSpan, words: String, referents: [Int]) {
    self.span = span
    self.words = words
    self.referents = referents
  }
}
