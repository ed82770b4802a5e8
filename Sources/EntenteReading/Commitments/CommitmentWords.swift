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
    /// As of `will`, or with a noun of assent: "made an offer to", "gave the green light to".
    case given
    /// Only what somebody else put forward: "accepted the terms".
    case taken
    /// Only an amount of money or a noun of aid: "announced a loan of 3 million".
    case grant
  }

  /// What a verb says.
  struct Sense: Sendable {
    let kind: Commitment.Kind
    let frame: Frame
  }

  /// Verbs, by the hash of their dictionary form.
  static let verbs = WordTable<Sense>(groups: [
    (
      "sign ink initial conclude seal clinch strike reach yield produce adopt co-sign cosign countersign "
        + "put place affix append finalise finalize hammer forge broker cement secure",
      Sense(kind: .signed, frame: .paper)
    ),
    ("agree consent concur assent accede acquiesce settle", Sense(kind: .agreed, frame: .content)),
    ("accept", Sense(kind: .agreed, frame: .taken)),
    ("pledge promise vow commit undertake guarantee resolve swear", Sense(kind: .pledged, frame: .content)),
    ("announce unveil", Sense(kind: .pledged, frame: .grant)),
    ("earmark allocate allot", Sense(kind: .approved, frame: .grant)),
    ("aim plan intend seek", Sense(kind: .pledged, frame: .aim)),
    ("decide", Sense(kind: .agreed, frame: .decision)),
    ("call", Sense(kind: .proposed, frame: .call)),
    ("approve endorse ratify authorise authorize greenlight", Sense(kind: .approved, frame: .content)),
    ("propose suggest recommend float moot", Sense(kind: .proposed, frame: .content)),
    ("offer volunteer", Sense(kind: .offered, frame: .content)),
    ("reaffirm reiterate renew restate recommit", Sense(kind: .reaffirmed, frame: .content)),
    (
      "express voice convey underline underscore stress emphasise emphasize affirm declare show signal set",
      Sense(kind: .pledged, frame: .will)
    ),
    ("make give extend issue submit table present", Sense(kind: .pledged, frame: .given)),
  ])

  /// Nouns of papers.
  static let papers = WordList(
    "agreement accord treaty pact memorandum mou mous memoranda declaration protocol deal contract communique communiqué "
      + "covenant convention charter compact ceasefire truce armistice document text lease statement")

  /// Papers that are signed even where "reach" and the like are the verb.
  static let reachable = WordList(
    "agreement accord treaty pact memorandum mou mous memoranda declaration protocol deal contract ceasefire truce armistice "
      + "settlement understanding compromise consensus compact")

  /// Nouns of will, and how far they bind.
  static let wills = WordTable<Commitment.Kind>(groups: [
    (
      "commitment pledge promise vow willingness readiness intent intention resolve determination desire goal target undertaking assurance "
        + "guarantee",
      .pledged
    ),
    ("offer", .offered),
    ("proposal", .proposed),
  ])

  /// Nouns of papers and pledges that, with "to" and a verb or with "on", tell a commitment by themselves.
  static let nominal = WordTable<Commitment.Kind>(groups: [
    ("agreement accord pact deal understanding", .agreed),
    ("treaty memorandum mou contract protocol", .signed),
    ("pledge promise commitment vow undertaking", .pledged),
    ("offer", .offered),
    ("proposal", .proposed),
  ])

  /// Verbs that say of a paper what it lays down, by whether their object must be a grant.
  static let provisions = WordTable<Bool>(groups: [
    ("give grant offer award cede lend", true),
    (
      "lease oblige obligate commit require bind provide envisage envision foresee stipulate entitle cover encompass guarantee promise "
        + "allow permit forbid prohibit ban bar limit cap restrict compel allocate assign demand mandate prescribe regulate "
        + "include contain set call cut lift abolish exempt let open create establish reserve ensure scrap waive raise",
      false
    ),
  ])

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
    "discuss float moot raise propose table suggest consider weigh debate examine review mull study draft")

  /// Verbs of being, with which "committed" is an adjective.
  static let stays = WordList("be remain stay appear seem look sound feel become keep")

  /// Verbs that turn what they govern into words of reaffirmation: "reaffirmed their commitment".
  static let renewals = WordList(
    "reaffirm reiterate renew restate underscore underline stress emphasise emphasize")

  /// What became of a commitment, by the verb said of it.
  static let fates = WordTable<Commitment.Status>(groups: [
    ("stall delay shelve suspend freeze halt block postpone languish", .stalled),
    ("lapse expire collapse unravel", .lapsed),
    (
      "implement fulfil fulfill honour honor realise realize complete keep observe respect hold survive endure",
      .kept
    ),
    ("begin start launch", .begun),
    (
      "violate breach break scrap annul cancel void revoke repudiate abandon terminate renounce flout",
      .broken
    ),
  ])
}
