import EntenteLanguage

/// Classes of nouns that tell what a verb's deed is: to "cut" ties, aid or ribbons are three things.
struct NounClass: OptionSet, Sendable {
  let rawValue: UInt64

  /// "agreement", "memorandum".
  static let accord = NounClass(rawValue: 1 << 0)
  /// "talks", "summit".
  static let meeting = NounClass(rawValue: 1 << 1)
  /// "ties", "embassy".
  static let relations = NounClass(rawValue: 1 << 2)
  /// "assistance", "loan".
  static let aid = NounClass(rawValue: 1 << 3)
  /// "backing", "thanks".
  static let backing = NounClass(rawValue: 1 << 4)
  /// "troops", "warship".
  static let forces = NounClass(rawValue: 1 << 5)
  /// "sanctions", "embargo".
  static let sanction = NounClass(rawValue: 1 << 6)
  /// "ambassador", "diplomats".
  static let envoy = NounClass(rawValue: 1 << 7)
  /// "hostages", "prisoner".
  static let captive = NounClass(rawValue: 1 << 8)
  /// "town", "base".
  static let ground = NounClass(rawValue: 1 << 9)
  /// "raid", "offensive".
  static let attack = NounClass(rawValue: 1 << 10)
  /// "missile", "shells".
  static let weapon = NounClass(rawValue: 1 << 11)
  /// "demonstration", "riot".
  static let unrest = NounClass(rawValue: 1 << 12)
  /// "proposal", "request".
  static let demand = NounClass(rawValue: 1 << 13)
  /// "commitment", "willingness".
  static let will = NounClass(rawValue: 1 << 14)
  /// "need", "importance".
  static let need = NounClass(rawValue: 1 << 15)
  /// "lawsuit", "charges".
  static let charge = NounClass(rawValue: 1 << 16)
  /// "ceasefire", "truce".
  static let truce = NounClass(rawValue: 1 << 17)
  /// "trade", "cooperation": what parties do together.
  static let common = NounClass(rawValue: 1 << 18)
  /// "electricity", "oil": what one party delivers to another.
  static let goods = NounClass(rawValue: 1 << 19)
  /// "pipeline", "railway".
  static let works = NounClass(rawValue: 1 << 20)
  /// "concern", "outrage": what is voiced against another.
  static let reproach = NounClass(rawValue: 1 << 21)
  /// "delegation", "minister": who is sent.
  static let mission = NounClass(rawValue: 1 << 22)
  /// "intelligence", "information".
  static let intelligence = NounClass(rawValue: 1 << 23)
  /// "curfew", "martial law".
  static let rule = NounClass(rawValue: 1 << 24)
  /// "ultimatum", "warning".
  static let threat = NounClass(rawValue: 1 << 25)
  /// "mediation", "diplomacy".
  static let office = NounClass(rawValue: 1 << 26)
  /// "fire", "blows".
  static let fire = NounClass(rawValue: 1 << 27)
  /// "claim", "result": what can be called untrue or unjust.
  static let finding = NounClass(rawValue: 1 << 28)
  /// "target", "goal".
  static let aim = NounClass(rawValue: 1 << 29)
  /// "tensions".
  static let tension = NounClass(rawValue: 1 << 30)
  /// "blacklist".
  static let list = NounClass(rawValue: 1 << 31)
  /// "signature", "name": what is put to a paper.
  static let signature = NounClass(rawValue: 1 << 32)
  /// "road", "bridge": what protesters block.
  static let street = NounClass(rawValue: 1 << 33)
  /// "dollar", "£": sums of money.
  static let money = NounClass(rawValue: 1 << 34)
  /// "observer", "peacekeeper": who watches over a peace.
  static let monitor = NounClass(rawValue: 1 << 35)
  /// "alert", "readiness".
  static let alert = NounClass(rawValue: 1 << 36)
  /// "court", "arbitration".
  static let court = NounClass(rawValue: 1 << 39)
  /// "border".
  static let border = NounClass(rawValue: 1 << 40)
  /// "access", "entry": what one lets another have.
  static let access = NounClass(rawValue: 1 << 41)
  /// "rear", "barracks": where withdrawn troops go.
  static let rear = NounClass(rawValue: 1 << 38)
  /// "convoy", "shipment": what aid comes in.
  static let cargo = NounClass(rawValue: 1 << 37)

  /// The class that a line of the tables names.
  init?(named name: some StringProtocol) {
    guard let found = Self.members[String(name)] else { return nil }
    self = found
  }

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The classes of a noun by the hash of its lemma.
  static func of(_ lemma: UInt64) -> NounClass { table[lemma] ?? [] }

  private static let members: [String: NounClass] = [
    "accord": .accord, "meeting": .meeting, "relations": .relations, "aid": .aid, "backing": .backing,
    "forces": .forces, "sanction": .sanction, "envoy": .envoy, "captive": .captive, "ground": .ground,
    "attack": .attack, "weapon": .weapon, "unrest": .unrest, "demand": .demand, "will": .will,
    "need": .need, "charge": .charge, "truce": .truce, "common": .common, "goods": .goods,
    "works": .works, "reproach": .reproach, "mission": .mission, "intelligence": .intelligence,
    "rule": .rule, "threat": .threat, "office": .office, "fire": .fire, "finding": .finding, "aim": .aim,
    "tension": .tension, "list": .list, "signature": .signature,
    "street": .street, "money": .money, "monitor": .monitor, "alert": .alert, "cargo": .cargo, "rear": .rear,
    "court": .court, "border": .border, "access": .access,
  ]

  private static let table: WordTable<NounClass> = {
    var order: [String] = []
    var found: [String: NounClass] = [:]
    for (words, noun) in lists {
      for word in words.split(whereSeparator: \.isWhitespace).map(String.init) {
        if found[word] == nil { order.append(word) }
        found[word, default: []].formUnion(noun)
      }
    }
    return WordTable(order.map { ($0, found[$0] ?? []) })
  }()

  private static let lists: [(String, NounClass)] = [
    (
      "agreement accord deal pact treaty protocol memorandum memorandums memoranda memo mou mous contract "
        + "declaration communique communiqué statement arrangement compromise understanding settlement concordat "
        + "convention charter compact text document roadmap framework plan concession licence license lease",
      .accord
    ),
    ("truce ceasefire armistice cease-fire", [.truce, .accord]),
    (
      "talk talks meeting summit conference negotiation discussion dialogue consultation session round "
        + "conversation call visit trip tour forum gathering congress audience interview mediation ceremony "
        + "reception dinner briefing rounds contact view parley huddle",
      .meeting
    ),
    ("mediation diplomacy arbitration conciliation office effort", .office),
    (
      "tie relation relationship link embassy consulate relations ties contact mission channel post "
        + "diplomacy friendship",
      .relations
    ),
    (
      "aid assistance help support relief loan grant fund funding supply supplies donation medicine food package weapon "
        + "arm arms ammunition equipment vaccine shelter refuge sanctuary haven asylum training money credit subsidy "
        + "wheat grain blanket tent munitions",
      .aid
    ),
    (
      "support backing solidarity gratitude appreciation thanks sympathy condolence condolences praise "
        + "endorsement recognition satisfaction confidence congratulation congratulations tribute respect trust "
        + "regret apology pride",
      .backing
    ),
    (
      "troop soldier force warship ship aircraft carrier fighter jet tank unit battalion brigade marine "
        + "peacekeeper army navy vessel division regiment battery helicopter police paratrooper reservist reserve "
        + "contingent squadron submarine destroyer frigate bomber garrison militia gunboat personnel",
      .forces
    ),
    (
      "sanction embargo tariff ban restriction boycott penalty duty quota freeze curb designation",
      .sanction
    ),
    (
      "ambassador diplomat envoy consul attaché attache representative emissary counterpart "
        + "inspector observer monitor",
      [.envoy, .mission]
    ),
    (
      "delegation minister team official president premier secretary adviser advisor negotiator mediator "
        + "delegate mission",
      .mission
    ),
    (
      "prisoner hostage detainee captive inmate activist journalist dissident soldier crew sailor body remains "
        + "convict protester leader",
      .captive
    ),
    (
      "city town village territory province base border position area region airport port island capital "
        + "settlement enclave exclave stronghold district outpost checkpoint building compound headquarters land hill bridge crossing",
      .ground
    ),
    (
      "attack strike raid offensive assault airstrike bombing shelling operation incursion invasion ambush "
        + "bombardment barrage airstrikes",
      .attack
    ),
    ("missile rocket bomb shell shot drone mortar artillery torpedo grenade salvo volley", .weapon),
    ("fire blow gunfire", .fire),
    (
      "protest demonstration rally march riot strike sit-in walkout vigil unrest boycott", .unrest
    ),
    (
      "demand request call appeal proposal offer plan initiative bid petition plea motion invitation "
        + "suggestion bill resolution resignation condition idea",
      .demand
    ),
    (
      "commitment willingness intent intention desire readiness pledge determination resolve promise wish "
        + "dedication eagerness vow resolution aspiration preparedness",
      .will
    ),
    ("need importance necessity urgency", .need),
    ("lawsuit complaint charge suit case indictment proceedings action probe investigation inquiry", .charge),
    (
      "trade cooperation collaboration tie relation partnership relationship link exchange investment "
        + "connectivity coordination integration commerce friendship bond connection engagement co-operation "
        + "communication interaction security economy prosperity peace stability dialogue",
      .common
    ),
    (
      "electricity power oil gas fuel coal water wheat grain fertiliser fertilizer petrol energy crude "
        + "technology goods uranium steel cotton arms weapon aircraft",
      .goods
    ),
    (
      "pipeline railway road bridge port dam grid highway tunnel canal plant terminal cable corridor fence "
        + "construction project",
      .works
    ),
    (
      "concern outrage anger protest dismay alarm disappointment condemnation indignation worry criticism "
        + "objection reservation displeasure complaint grievance disapproval",
      .reproach
    ),
    ("intelligence information data evidence", .intelligence),
    ("curfew emergency law blockade siege", .rule),
    ("ultimatum warning threat", .threat),
    (
      "claim allegation accusation result charge report finding verdict ruling decision move policy suggestion "
        + "assertion",
      .finding
    ),
    ("target goal objective", .aim),
    ("tension hostility hostilities rift feud fence", .tension),
    ("name signature seal initial", .signature),
    ("road street highway bridge traffic motorway square entrance railway", .street),
    ("list blacklist sanction watchlist register", .list),
    (
      "dollar euro pound yen franc yuan renminbi rupee ruble rouble peso lira riyal rial dirham dinar won krona "
        + "krone crore lakh shekel rand naira shilling real baht ringgit rupiah zloty forint hryvnia taka cent $ € £ ¥ ₹ "
        + "sum payment compensation cash ransom",
      .money
    ),
    ("observer monitor peacekeeper inspector verifier", .monitor),
    ("alert readiness standby", .alert),
    ("rear barrack barracks", .rear),
    (
      "access entry return visit inspection passage delivery participation landing overflight transit",
      .access
    ),
    ("court tribunal arbitration arbitrator arbiter ombudsman", .court),
    ("border frontier airspace crossing strait checkpoint", .border),
    ("convoy shipment consignment cargo airlift truck lorry truckload planeload shipload parcel", .cargo),
    ("artillery gun cannon howitzer launcher armour armor mortar infantry cavalry column", .forces),
    ("civilian villager pilot worker employee troop fighter", .captive),
  ]
}
