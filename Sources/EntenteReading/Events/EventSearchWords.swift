import EntenteLanguage
import EntenteModel

/// The words by which ``EventSearch`` tells deeds.
extension EventSearch {
  static let open: Set<EventType> = [.agree, .request, .threaten, .reject, .accuse, .support]
  static let soft: Set<EventType> = [.agree, .cooperate, .support, .consult, .aid]
  static let measures = WordList(
    "series number set round package raft range pair couple member group portion part section segment share bulk "
      + "state spate string wave volley barrage exchange dollar million billion ton tonne kg euro amount worth shipment hour"
  )
  /// "most of the hostages"
  static let shares = WordList(
    "most many some several half all both dozens hundreds thousands scores rest few none each")
  static let casualties = WordList("dead wounded injured homeless")
  /// Deeds that take two: who is named with one of them is in the next one that names nobody.
  static let reciprocal = WordList(
    "truce ceasefire cease-fire armistice fighting hostilities combat war battle clash skirmish exchange swap trade fight "
      + "warfare crossfire")
  /// What happens with the swapping of people alone.
  static let swaps = WordList("exchange swap handover")
  /// Verbs by which fighting and truces are told besides ``EventNouns/occurrences``.
  static let outcomes = WordList(
    "hold survive expire lapse flare rage subside intensify ease leave kill wound drive displace pass halt cease spread"
  )
  static let insist = WordHash.of("insist")
  static let fight = WordHash.of("fight")
  static let indicatives: Set<String> = ["VBD", "VBZ", "VBP"]
  static let visit = "visit"
  static let release = "release"
  static let abduct = "abduct"
  /// Those who take hostages.
  static let takers = WordList(
    "kidnapper abductor captor hijacker gunman pirate rebel militant bandit insurgent hacker extortionist gang"
  )
  /// What can be struck.
  static let concrete: Set<SemanticClass> = [.artifact, .location, .group, .person]
  static let plurals = WordList("they we them both us leaders sides pair duo trio")
  /// Bodies that meet by themselves: "the cabinet met".
  static let assemblies = WordList(
    "cabinet commission committee council parliament assembly board panel congress senate tribunal taskforce")
  static let goals = WordList("to in at for into")
  static let together = WordList("cooperate collaborate work")
  static let improving = WordList(
    "strengthen boost enhance deepen expand increase improve bolster develop promote broaden widen build raise "
      + "foster advance intensify restore normalise normalize repair mend upgrade double elevate forge "
      + "establish cement consolidate reinforce revive grow extend open create facilitate accelerate")
  static let readiness = WordList("ready willing prepared keen determined eager")
  /// Deeds that only one who can act does.
  static let strict: Set<EventType> = [.agree, .threaten, .consult, .mobilize, .retreat, .reject, .concede]
  /// Deeds aimed at a ground: "strikes in the north".
  static let aimed: Set<EventType> = [.assault, .coerce, .mobilize, .protest, .aid]
  static let force: Set<EventType> = [.assault, .coerce]
  /// Deeds that parties do with each other.
  static let mutual: Set<EventType> = [.agree, .consult]
  /// Deeds that come from somebody: "opposition from".
  static let sent: Set<EventType> = [.reject, .support, .request, .threaten, .accuse, .aid]
  static let turning = WordList("hold make give take put break")
  static let fillers = WordList("delivery program programme effort process shipment measure project mission")
  static let harm: Set<EventType> = [.assault, .coerce, .sanction]
  static let warn = WordHash.of("warn")
  static let strike = WordHash.of("strike")
  static let stoppages = WordList("hunger general labour labor sit-down rail transport")
  static let take = WordHash.of("take")
  static let effect = WordHash.of("effect")
  static let come = WordHash.of("come")
  static let validity = WordList("force effect operation end")
  static let place = WordHash.of("place")
  static let musts = WordList("must")
  static let telling = WordList(
    "say tell state declare insist stress announce conclude add reiterate warn demand emphasise emphasize")
  static let naming = WordList("named identified quoted")
  static let adverbs = WordList("in out up down off way home go away back")
  static let onlyArmed = WordList("action operation campaign")
  static let armed = WordList("military armed ground punitive")
  static let occasions = WordList("at during in")
  static let articles = WordList("a an another")
  static let engaging = WordList("engage participate take")
  static let spells = WordList("hour day week month night")
  static let consents = WordList("accept agree allow permit comply consent bow yield concede negotiate")
  static let wills = WordList("will would wo")
  static let sites = WordList("in at near outside")
  static let locatives = WordList("in at near")
  static let entering = WordList("enter")
}
