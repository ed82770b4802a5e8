import EntenteLanguage

/// The words by which ``FactualityReader`` tells what came to pass.
extension FactualityReader {
  static let futures = WordList("will shall 'll wo gonna")
  static let woulds = WordList("would 'd")
  static let possibles = WordList("may might could can should must ought ca need")
  static let must = WordHash.of("must")
  static let have = WordHash.of("have")
  static let conditions = WordList("if unless whether provided lest once")
  static let withouts = WordList("without")
  static let without = WordHash.of("without")
  static let before = WordHash.of("before")
  static let to = WordHash.of("to")
  static let inverters = WordList("should had were")
  static let bes = WordList("is are was were 's 're be")
  static let maybes = WordList("perhaps maybe possibly potentially hypothetically")
  static let nobodies = WordList("nobody none nothing neither")
  static let little = WordHash.of("little")
  static let noes = WordList("no neither")
  static let definites = WordList("the this that these those")
  /// What follows their infinitive did not happen.
  static let failing = WordList(
    "fail refuse decline neglect forget forbear omit refrain hesitate cease stop avoid unable unwilling reluctant "
      + "prohibit forbid ban bar prevent")
  /// What follows their infinitive happened.
  static let managing = WordList(
    "manage begin start continue proceed help get go come serve dare bother remember happen succeed "
      + "resume keep rush hasten move be able force lead cause allow enable let compel prompt bring make see "
      + "hear watch oblige")
  static let causing = WordList("drive push persuade convince induce")
  /// What follows them is meant to happen.
  static let planning = WordList(
    "plan intend expect schedule set aim agree promise vow pledge decide prepare due ready commit arrange slate "
      + "propose undertake resolve opt choose swear design mean await anticipate announce poise hope look about "
      + "destined supposed bound")
  /// What follows them is asked for, or open.
  static let urging = WordList(
    "urge call ask demand order require request seek want wish need threaten offer try attempt recommend suggest advise "
      + "encourage appeal insist press instruct invite warn authorise authorize permit consider likely "
      + "unlikely tell beg implore push struggle strive tempt willing possible eager keen seem appear advocate "
      + "favour favor support back oppose reject fear risk")
  static let urgingFor = WordList(
    "call ask push press plead wait hope appeal argue lobby campaign look vote aim prepare")
  static let avoiding = WordList(
    "avoid prevent stop cease deny halt escape forgo rule resist oppose quit bar ban")
  static let considering = WordList(
    "consider discuss propose suggest contemplate risk threaten mull weigh imagine recommend favour favor "
      + "envisage envision explore debate advocate urge demand seek fear")
  static let cancelling = WordList(
    "cancel avert avoid prevent block scrap preclude forestall abort foil thwart deny forgo skip miss refuse "
      + "reject deter stave")
  static let postponing = WordList("postpone delay reschedule defer adjourn")
  static let denying = WordList("deny doubt disprove refute pretend")
  /// "did not think that it came": what is thought of, not the thinking, is denied.
  static let raising = WordList("think believe expect see want suppose imagine feel")
  /// What is offered or planned in what they turn down does not happen.
  static let rejecting = WordList("reject refuse decline withdraw drop scrap abandon cancel veto deny oppose")
  static let believing = WordList(
    "believe think hope fear suspect expect wish assume imagine suppose guess worry speculate propose suggest feel "
      + "consider argue predict bet reckon wonder ask")
  static let planNouns = WordList(
    "plan intention intent promise pledge commitment agreement vow readiness deal schedule preparation "
      + "willingness pact preparations proposal date determination")
  static let factNouns = WordList("ability move step measure action decision")
  static let riskNouns = WordList(
    "risk possibility threat prospect fear danger likelihood hope chance potential idea option concern worry "
      + "proposal expectation speculation scenario rumour rumor warning probability eventuality aim goal")
  static let callNouns = WordList(
    "call demand request need appeal offer bid attempt effort desire wish plea requirement push")
  static let lackNouns = WordList("lack absence failure refusal denial cancellation avoidance end")
  static let plannedAdjectives = WordList(
    "planned upcoming scheduled future proposed forthcoming expected intended imminent prospective next impending"
  )
  static let possibleAdjectives = WordList(
    "possible potential hypothetical likely eventual alleged would-be renewed feared threatened any purported"
  )
  static let deniedAdjectives = WordList("cancelled canceled aborted failed averted foiled attempted")
  static let plannedParticiples = WordList("plan schedule expect propose set intend")
}
