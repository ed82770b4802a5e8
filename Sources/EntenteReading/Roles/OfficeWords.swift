import EntenteLanguage

/// The words of offices and of the times they are held in: general knowledge of English, as closed lists.
enum OfficeWords {
  /// Nouns that head the name of an office or a calling that a report introduces people by.
  static let heads = WordList(
    """
    president minister premier chancellor king queen emir sultan shah monarch pope archbishop patriarch
    ambassador envoy consul diplomat representative delegate emissary mediator negotiator commissioner
    spokesman spokeswoman spokesperson chief head leader chairman chairwoman chairperson chair director
    secretary undersecretary governor mayor prefect senator congressman congresswoman lawmaker legislator
    parliamentarian deputy mp mep commander speaker adviser advisor aide official attache attaché
    analyst expert fellow professor lecturer scholar researcher scientist economist historian engineer
    correspondent reporter journalist editor columnist author writer publisher anchor presenter broadcaster
    judge justice prosecutor attorney lawyer solicitor advocate ombudsman inspector auditor treasurer
    founder co-founder cofounder owner manager executive ceo cfo coo president-elect coordinator co-ordinator
    administrator superintendent rapporteur councillor counsellor counselor dean rector provost principal
    captain pilot officer clerk checker inspector trustee dictator ruler regent viceroy chieftain warlord
    imam bishop cardinal rabbi cleric teacher doctor physician surgeon nurse farmer fisherman
    trader merchant banker businessman businesswoman entrepreneur activist campaigner organiser organizer
    strategist planner student candidate nominee consultant specialist statistician geographer veteran
    whip taoiseach vizier mufti caliph czar tsar emperor empress prince princess
    """)
  /// Ranks, which stand before a name and say little of an office alone.
  static let ranks = WordList(
    """
    general lieutenant colonel major brigadier admiral commodore marshal sergeant corporal 
    """)
  /// What politeness puts before a name.
  static let honorifics = WordList(
    """
    mr mr. mrs mrs. ms ms. dr dr. sir dame lord lady his her their excellency excellencies h.e. he. honourable
    honorable hon hon. prof prof. rev rev. sheikh sheikha ayatollah hojatoleslam haji hajj sayyid imam mullah
    maulana mawlana shri smt hon'ble majesty highness royal
    """)
  /// Held before, no more.
  static let past = WordList(
    "former ex late previous erstwhile one-time onetime sometime deposed ousted then formerly previously")
  /// Held for the time being.
  static let acting = WordList("acting interim caretaker provisional")
  /// To be held.
  static let future = WordList("incoming designate designated elect future")
  /// Held at the time of writing.
  static let current = WordList("current outgoing incumbent sitting now currently present")
  /// Adjectives that are part of an office's name.
  static let modifiers = WordList(
    """
    foreign prime deputy vice senior junior chief supreme general special national federal regional military naval
    civil political economic financial commercial legal technical royal presidential ministerial parliamentary
    executive permanent principal private public joint first second high top interior defence defense internal
    external diplomatic nuclear central supreme local provincial municipal assistant associate honorary
    international humanitarian non-executive managing co spiritual religious territorial veteran
    """)
  /// Bodies that bear arms: whoever heads one is its chief.
  static let armies = WordList("military army forces armed")
  /// Bodies that every state has: before an office's noun they are of its name.
  static let generic = WordList(
    "army navy police military parliament parliamentary senate cabinet government defence defense state central air"
  )
  /// Nouns of territory that a name follows: "the republic **of**".
  static let territories = WordList(
    "republic kingdom state region territory province country emirate sultanate union federation city principality"
  )
  /// Nouns whose holder leads by a verb of leading: "heads the **party**".
  static let bodies = WordList(
    """
    party ministry army military government council committee commission group agency organisation organization
    institute institution company department bank university union movement parliament senate court authority
    academy bureau centre center office programme program foundation association delegation mission team
    """)
  /// Offices with a field: "minister of **defence**".
  static let portfolios = WordList("minister secretary undersecretary ministry commissioner")
}
