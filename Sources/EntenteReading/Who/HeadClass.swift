import EntenteLanguage
import EntenteModel

/// What a noun can stand for, as far as the word itself tells.
enum HeadClass: Hashable, Sendable {
  case person
  case state
  /// Those who act for a state: "government", "authorities".
  case government
  /// One of those who deal with each other: "side", "party".
  case side
  case organisation
  case armedGroup
  case capital
  case place
  case infrastructure
  case agreement
  case event
  case programme
  case people
  /// Any other thing, made or thought or done.
  case thing
  /// What is nothing to come back to: times, amounts, "way", "case".
  case empty

  /// The kind of a referent with such a head noun; `nil` where the noun leaves it open.
  var kind: EntityKind? {
    switch self {
    case .person: .person
    case .state: .state
    case .organisation: .organisation
    case .armedGroup: .armedGroup
    case .place, .capital: .place
    case .infrastructure: .infrastructure
    case .agreement: .agreement
    case .event: .event
    case .programme: .programme
    case .people: .people
    case .thing: .thing
    case .government, .side, .empty: nil
    }
  }

  /// Whether a description with this head can mean a referent of a kind.
  func admits(_ kind: EntityKind) -> Bool {
    switch self {
    case .government: kind == .state
    case .side: kind == .state || kind == .organisation || kind == .armedGroup
    case .organisation: kind == .organisation || kind == .armedGroup
    case .armedGroup: kind == .armedGroup
    case .capital, .place: kind == .place
    case .infrastructure: kind == .infrastructure || kind == .place
    case .person, .state, .agreement, .event, .programme, .people, .thing: kind == self.kind
    case .empty: false
    }
  }
}

/// Tells the class of nouns: by short lists of the words of affairs between states, and by the lexicon.
struct HeadClasses {
  private var known: [UInt64: HeadClass] = [:]
  private let lexicon = Lexicon.standard

  /// The class of the noun with this lemma.
  mutating func of(_ lemma: UInt64) -> HeadClass {
    if let found = Self.table[lemma] ?? known[lemma] { return found }
    let found = fromLexicon(lemma)
    known[lemma] = found
    return found
  }

  private func fromLexicon(_ lemma: UInt64) -> HeadClass {
    let classes = lexicon.classes(ofHash: lemma, as: .noun)
    switch classes.first {
    case .person: return .person
    case .group: return classes.count == 1 ? .organisation : .thing
    case .location: return .place
    case .event: return .event
    case .time, .quantity, .general, .relation, .shape, .attribute, .feeling, .body, .motive: return .empty
    default: return .thing
    }
  }

  /// Head nouns whose class is not what their most frequent sense in the lexicon says, or is finer.
  static let table: WordTable<HeadClass> = {
    var entries: [(word: String, value: HeadClass)] = []
    for (kind, words) in lists {
      for word in words.split(separator: " ") { entries.append((String(word), kind)) }
    }
    return WordTable(entries)
  }()

  private static let lists: [(HeadClass, String)] = [
    (
      .person,
      "president minister premier chancellor king queen prince princess emir sultan leader chief head "
        + "secretary envoy ambassador diplomat official spokesman spokeswoman spokesperson chairman chairwoman "
        + "chair general commander governor mayor deputy adviser advisor director analyst expert lawmaker "
        + "senator mp speaker journalist reporter judge lawyer pope ayatollah mr mrs ms dr sir lord colonel "
        + "captain major admiral marshal lieutenant sheikh imam professor representative negotiator mediator "
        + "man woman boy girl host guest counterpart predecessor successor politician candidate member "
        + "soldier officer resident citizen fisherman farmer driver trader worker victim gen col prof rep sen "
        + "mr. mrs. ms. dr. gen. col. prof. rep. sen. gov. lt. maj. capt. sgt. adm. h.e. excellency majesty highness shri hon'ble honourable"
    ),
    (.state, "country nation state kingdom republic emirate sultanate neighbour neighbor superpower ally"),
    (.government, "government authority administration regime leadership delegation"),
    (.side, "side party"),
    (
      .organisation,
      "ministry council agency union organisation organization group company firm parliament assembly senate "
        + "court committee commission bank association alliance bloc institute institution university office "
        + "department bureau federation league body foundation corporation embassy mission consulate tribunal "
        + "congress army navy force military airline airlines airways newspaper broadcaster network consortium society academy "
        + "cabinet presidency college church club centre center team secretariat directorate inspectorate fund coalition treasury exchequer"
    ),
    (
      .armedGroup,
      "militia brigade front rebel insurgent guerrilla militant fighter faction battalion jihadist separatist "
        + "paramilitary"
    ),
    (.capital, "capital"),
    (
      .place,
      "city town village province region district area territory coast coastline island valley county "
        + "peninsula border frontier sea gulf strait lake river basin desert"
    ),
    (
      .infrastructure,
      "pipeline port crossing fence dam bridge road railway rail airport canal terminal base plant reactor "
        + "refinery grid corridor tunnel highway harbour harbor station barrage reservoir hospital shrine wall "
        + "cable facility dock wharf berth powerhouse spillway checkpoint"
    ),
    (
      .agreement,
      "agreement memorandum treaty declaration accord pact deal protocol convention charter mou contract "
        + "communique communiqué resolution ceasefire truce armistice"
    ),
    (
      .event,
      "war conflict summit talk meeting visit conference election ceremony attack strike crisis operation "
        + "battle referendum protest"
    ),
    (.programme, "programme program policy initiative plan project scheme campaign strategy"),
    (.people, "people population community tribe minority"),
    (
      .empty,
      "need example level situation context background aspect area field number "
        + "way part case point fact reason lot kind sort example thing time something amount majority rest "
        + "percent cent dollar euro share end result issue matter basis role effort year month week day hour half"
    ),
  ]
}
