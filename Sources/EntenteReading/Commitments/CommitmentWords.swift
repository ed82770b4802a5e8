import EntenteLanguage
import EntenteModel

/// The words that commitments are told by, by their dictionary forms.
///
/// Verbs and nouns of English at large, sorted by how far those bind themselves of whom they are said.
enum CommitmentWords {
  /// How a verb's object says what is to be done.
  enum Frame: Sendable {
    /// The object is a paper: "signed a memorandum".
    case paper
    /// A clause or "to", "on", "for" with a noun says it: "agreed to meet", "agreed on a ceasefire".
    case content
    /// As of `content`, but an intention only: it counts with an amount or a day, "plans to send 500 men".
    case aim
    /// As of `content`, but only of several together: "they decided to".
    case decision
    /// "for" with a noun, said by several together: "both called for talks".
    case call
    /// Only with a noun of will as its object: "expressed readiness to", "reaffirmed their commitment to".
    case will
  }

  /// What a verb says.
  struct Sense: Sendable {
    let kind: Commitment.Kind
    let frame: Frame
  }

  /// Verbs, by the hash of their dictionary form.
  static let verbs: WordTable<Sense> = {
    var entries: [(word: String, value: Sense)] = []
    func add(_ words: String, _ kind: Commitment.Kind, _ frame: Frame) {
      for word in words.split(separator: " ") {
        entries.append((String(word), Sense(kind: kind, frame: frame)))
      }
    }
    add(
      "sign ink initial conclude seal clinch strike reach yield produce adopt co-sign cosign countersign "
        + "put place affix append",
      .signed,
      .paper)
    add("agree consent concur", .agreed, .content)
    add("pledge promise vow commit undertake guarantee resolve", .pledged, .content)
    add("aim plan intend seek", .pledged, .aim)
    add("decide", .agreed, .decision)
    add("call", .proposed, .call)
    add("approve endorse ratify authorise authorize greenlight", .approved, .content)
    add("propose suggest recommend float moot", .proposed, .content)
    add("offer volunteer", .offered, .content)
    add("reaffirm reiterate renew restate recommit", .reaffirmed, .content)
    add(
      "express voice convey underline underscore stress emphasise emphasize affirm declare show signal",
      .pledged, .will)
    add("set", .pledged, .will)
    return WordTable(entries)
  }()

  /// Nouns of papers.
  static let papers = WordList(
    "agreement accord treaty pact memorandum mou mous memoranda declaration protocol deal contract communique communiqué "
      + "covenant convention charter compact ceasefire truce armistice document text lease statement")

  /// Papers that are signed even where "reach" and the like are the verb.
  static let reachable = WordList(
    "agreement accord treaty pact memorandum mou mous memoranda declaration protocol deal contract ceasefire truce armistice "
      + "settlement understanding compromise consensus compact")

  /// Nouns of will, and how far they bind.
  static let wills: WordTable<Commitment.Kind> = {
    var entries: [(word: String, value: Commitment.Kind)] = []
    func add(_ words: String, _ kind: Commitment.Kind) {
      for word in words.split(separator: " ") { entries.append((String(word), kind)) }
    }
    add(
      "commitment pledge promise vow willingness readiness intent intention resolve determination desire goal target undertaking",
      .pledged)
    add("offer", .offered)
    add("proposal", .proposed)
    return WordTable(entries)
  }()

  /// Nouns of papers and pledges that, with "to" and a verb or with "on", tell a commitment by themselves.
  static let nominal: WordTable<Commitment.Kind> = {
    var entries: [(word: String, value: Commitment.Kind)] = []
    func add(_ words: String, _ kind: Commitment.Kind) {
      for word in words.split(separator: " ") { entries.append((String(word), kind)) }
    }
    add("agreement accord pact deal", .agreed)
    add("treaty memorandum mou contract protocol", .signed)
    add("pledge promise commitment vow undertaking", .pledged)
    add("offer", .offered)
    add("proposal", .proposed)
    return WordTable(entries)
  }()

  /// Verbs that say of a paper what it lays down, by whether their object must be a grant.
  static let provisions: WordTable<Bool> = {
    var entries: [(word: String, value: Bool)] = []
    for word in "give grant offer award cede lend".split(separator: " ") {
      entries.append((String(word), true))
    }
    let free =
      "lease oblige commit require provide envisage envision foresee stipulate entitle bind cover encompass guarantee promise"
    for word in free.split(separator: " ") { entries.append((String(word), false)) }
    return WordTable(entries)
  }()

  /// What a paper grants.
  static let grants = WordList(
    "lease access right stake share loan concession licence license permission control use seat exemption waiver "
      + "guarantee aid credit land territory base port corridor passage ownership priority power gas oil water quota"
  )

  /// Verbs by which a paper or somebody says what is to be.
  static let sayings = WordList(
    "say state provide stipulate declare specify promise pledge announce tell confirm add assure lay insist")

  /// What is offered without binding anybody.
  static let empty = WordList(
    "chance opportunity hope glimpse view reading explanation insight condolence congratulation apology thanks prayer "
      + "criticism praise example reason sign clue proof contrast venue respite lesson way comment reply answer word "
      + "detail figure assessment information account estimate opinion look evidence argument analysis advice thought "
      + "remark note fact price perspective interpretation guide version picture clarification justification"
  )

  /// Nouns that count papers: "a series of agreements".
  static let collections = WordList(
    "series number range raft package string set host slew batch round pair couple dozen handful cluster bundle"
  )

  /// Adjectives of what several hold together.
  static let shared = WordList("mutual joint shared common bilateral reciprocal")

  /// Verbs by which an idea is put to others.
  static let tabling = WordList(
    "discuss float moot raise propose table suggest")

  /// Verbs of being, with which "committed" is an adjective.
  static let stays = WordList("be remain stay appear seem look sound feel become keep")

  /// Verbs that turn what they govern into words of reaffirmation: "reaffirmed their commitment".
  static let renewals = WordList(
    "reaffirm reiterate renew restate underscore underline stress emphasise emphasize")

  /// What became of a commitment, by the verb said of it.
  static let fates: WordTable<Commitment.Status> = {
    var entries: [(word: String, value: Commitment.Status)] = []
    func add(_ words: String, _ status: Commitment.Status) {
      for word in words.split(separator: " ") { entries.append((String(word), status)) }
    }
    add("stall delay shelve suspend freeze halt block postpone languish", .stalled)
    add("lapse expire collapse", .lapsed)
    add("implement fulfil fulfill honour honor realise realize complete keep", .kept)
    add("begin start launch", .begun)
    add("violate breach break scrap annul cancel void revoke repudiate abandon terminate", .broken)
    return WordTable(entries)
  }()
}
