import EntenteLanguage
import EntenteModel

/// Tells whether the name of a seat of government stands for those who govern from it.
///
/// The word that governs the name decides: a seat that says, agrees or refuses is a government, one that something
/// happens in is a place.
struct Metonymy {
  private let trees: Trees

  init(_ trees: Trees) { self.trees = trees }

  /// The rule by which the name stands for the government; `nil` where it is a place.
  func ground(of name: Int) -> ReferentRule? {
    var place = name
    while trees.relations[place] == .conjunct, let above = trees.head(of: place) {
      if trees.preposition(of: place) != nil, trees.preposition(of: above) == nil { break }
      place = above
    }
    guard let head = trees.head(of: place) else { return nil }
    switch trees.relations[place] {
    case .subject: return subject(place, of: head)
    case .object, .indirectObject:
      return Self.addressing.contains(trees.lemmas[head]) ? .metonymAddressed : nil
    case .oblique, .nominalModifier: return governed(place, by: head)
    case .compound, .adjectivalModifier:
      return Self.bodies.contains(trees.lemmas[head]) ? .metonymBody : nil
    default: return nil
    }
  }

  private func subject(_ place: Int, of verb: Int) -> ReferentRule? {
    guard trees.tags[verb] == .verb else {
      return Self.moods.contains(trees.lemmas[verb]) ? .metonymMood : nil
    }
    if trees.isPassive(verb) {
      return Self.addressing.contains(trees.lemmas[verb]) ? .metonymAddressed : nil
    }
    return Self.placeVerbs.contains(trees.lemmas[verb]) ? nil : .metonymSubject
  }

  private func governed(_ place: Int, by head: Int) -> ReferentRule? {
    if trees.isPossessive(place) {
      return isDeed(head) ? .metonymPossessor : nil
    }
    guard let preposition = trees.preposition(of: place).map(trees.form) else { return nil }
    if trees.agent(of: head) == place { return .metonymAgent }
    if Self.between.contains(preposition) {
      return trees.tags[head] == .verb || isDealing(head) ? .metonymParty : nil
    }
    if Self.toward.contains(preposition), Self.addressing.contains(trees.lemmas[head]) {
      return .metonymAddressed
    }
    return nil
  }

  /// Whether a noun is something that a government has or does: not streets, not mayors.
  private func isDeed(_ noun: Int) -> Bool {
    switch Lexicon.standard.classes(ofHash: trees.lemmas[noun], as: .noun).first {
    case .act, .communication, .cognition, .state, .feeling, .group, .motive, .possession, .attribute,
      .relation,
      .event:
      !Self.local.contains(trees.lemmas[noun])
    case .person: Self.envoys.contains(trees.lemmas[noun])
    default: false
    }
  }

  private func isDealing(_ noun: Int) -> Bool {
    switch Lexicon.standard.classes(ofHash: trees.lemmas[noun], as: .noun).first {
    case .act, .communication, .state, .relation, .cognition, .group, .feeling:
      !Self.journeys.contains(trees.lemmas[noun])
    default: false
    }
  }

  private static let between = WordList("with between against among")
  private static let toward = WordList("to on upon from at")
  /// Verbs whose subject is the place itself.
  private static let placeVerbs = WordList(
    "lie sit stand fall burn flood sleep wake awake sprawl stretch shake lose grow shrink be remain become house feature contain attract boast"
  )
  /// Verbs and nouns of speaking to somebody or pressing somebody.
  private static let addressing = WordList(
    "accuse urge press tell ask warn blame thank call assure inform notify advise remind invite order demand "
      + "pressure push persuade convince force oblige allow help support back criticise criticize condemn praise "
      + "reassure anger please alarm isolate punish sanction reward join consult brief threaten charge give grant "
      + "offer owe promise cost deny pledge lend sell appeal plead message letter note protest request pressure "
      + "sanction promise loan aid concession handover")
  /// Bodies that a seat's name stands in front of.
  private static let bodies = WordList(
    "government regime authority administration leadership official side delegation envoy diplomat backed")
  /// What governments are called with "be".
  private static let moods = WordList(
    "ready willing unwilling reluctant open eager keen right wrong furious angry adamant wary cautious able unable "
      + "prepared determined committed confident clear responsible silent")
  /// What cities have as well as governments.
  private static let local = WordList(
    "airport street population weather traffic suburb market district mayor park")
  private static let envoys = WordList(
    "ambassador envoy minister diplomat negotiator spokesman spokeswoman spokesperson official ally representative "
      + "delegate counterpart president leader")
  private static let journeys = WordList("flight road trip journey travel railway route highway march line")
}
