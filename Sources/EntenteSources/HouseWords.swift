/// The words by which an outlet's sentences about itself are known.
enum HouseWords {
  static let contacts = WordSet(
    """
    helpline hotline tel telephone fax email switchboard newsdesk desk enquiries inquiries feedback
    whatsapp complaints corrections newsroom phone sms tips address
    """)
  static let dials = WordSet("call dial ring phone text")
  static let calls = WordSet("call dial ring email at on")
  static let webs = WordSet("www http https")
  static let invitations = WordSet(
    """
    download install subscribe register join donate follow share visit call dial phone ring text write
    email send contact click tap order listen watch read see find get support tell
    """)
  static let offers = WordSet(
    "us our newsletter newsletters podcast subscription subscriptions archive archives friends")
  static let conditions = WordSet("when if before")
  static let reusing = WordSet(
    "citing quoting reprinting republishing reproducing reusing forwarding")
  static let circles = WordSet(
    """
    distribution redistribution circulation subscribers clients members use eyes publication resale
    release quotation attribution recipients customers client subscriber
    """)
  static let reuses = WordSet(
    "reproduction republication redistribution reprinting copying reuse quotation")
  static let leave = WordSet(
    "permission prohibited forbidden allowed permitted consent credit acknowledged acknowledgement")
  static let reused = WordSet(
    "reproduced redistributed republished reprinted forwarded rewritten recirculated resold")
  static let quoted = WordSet("quoted cited copied shared used")
  static let labels = WordSet(
    """
    code ref reference slug issn isbn doi disclaimer enquiries inquiries embargo classification
    index rating score level issue edition price circulation words count app
    """)
  /// Labels that prose has too, but for what is measured.
  static let measures = WordSet("code index rating score level reference count app words")
  static let measured = WordSet(
    "risk threat story article trust confidence reliability credibility document report our item word cover newsstand this"
  )
  static let counts = WordSet("likes views shares comments reads downloads claps retweets replies reactions")
  static let pages = WordSet("page pages p pp pg s")
  static let pictures = WordSet("photo photos picture pictures inside overleaf video gallery page")
  /// What outlets do.
  static let services = WordSet(
    """
    serves serve receives receive publishes publish provides provide offers offer operates operate
    employs distributes distribute supplies supply accepts accept relies rely welcomes welcome adheres
    complies reaches reach has have counts
    """)
  static let copulas = WordSet("is are was")
  /// What is done for and with outlets, behind "is".
  static let states = WordSet(
    """
    funded financed supported registered owned published supplied distributed produced regulated trusted
    read licensed independent free nonprofit sent a an
    """)
  static let affairs = WordSet(
    """
    newsrooms newsroom clients subscribers readers viewers listeners outlets customers funding donors
    donor foundations charity nonprofit profit members languages newspaper newspapers agency broadcaster
    broadcasters publisher magazine charge briefings grants advertising advertisers independent users
    editorial donations corrections complaints sponsors licence license audience audiences volunteers
    journalism
    """)
  static let legalForms = WordSet("ltd limited inc llc plc gmbh co corporation")
  static let registers = WordSet("registered charity company vat")
  static let numbers = WordSet("no nr number")
  static let participles = WordSet(
    """
    registered trusted printed published funded founded established supported sponsored powered produced
    distributed supplied owned incorporated licensed read syndicated hosted embargoed
    translated adapted
    """)
  static let joints = WordSet("by in under at free since daily weekly with until from")
  static let speech = WordSet(
    "said says told added warned argued asked replied insisted stated explained wrote announced")
  static let only = hash("only")
  static let not = hash("not")
  static let `for` = hash("for")
  static let may = hash("may")
  static let be = hash("be")
  static let see = hash("see")
  static let app = hash("app")

  private static func hash(_ word: String) -> UInt64 { WordSet.hash(of: Array(word.utf8)[...]) }
}
