/// The kinds of events between parties, by PLOVER (version of POLECAT, 2023).
public enum EventType: String, Hashable, Sendable, Codable, CaseIterable {
  case agree = "AGREE"
  case consult = "CONSULT"
  case support = "SUPPORT"
  case concede = "CONCEDE"
  case cooperate = "COOPERATE"
  case aid = "AID"
  case retreat = "RETREAT"
  case request = "REQUEST"
  case accuse = "ACCUSE"
  case reject = "REJECT"
  case threaten = "THREATEN"
  case protest = "PROTEST"
  case sanction = "SANCTION"
  case mobilize = "MOBILIZE"
  case coerce = "COERCE"
  case assault = "ASSAULT"
}

/// The claim that somebody did something to somebody.
public struct Event: Hashable, Sendable, Codable {
  /// Whether it came to pass, as the report has it.
  public enum Modality: String, Hashable, Sendable, Codable, CaseIterable {
    case happened
    /// It lies ahead, or lay ahead when it was told: "will visit", "was to meet".
    case planned
    /// It may be: "could", "if", "calls for".
    case hypothetical
    /// It did not come to pass: "refused to sign", "no talks".
    case denied
  }

  /// The kind by PLOVER.
  public let type: EventType
  /// PLOVER's mode, where the words state one: "visit", "phone", "airstrikes".
  public let mode: String?
  /// PLOVER's contexts, sorted: "economic", "military".
  public let contexts: [String]
  /// The CAMEO code by PLOVER's published mapping, where mode and type give one.
  public let cameo: String?
  /// The word that tells the deed.
  public let trigger: TextSpan
  /// Its dictionary form; of a noun derived from a verb, the noun.
  public let lemma: String
  /// Who did it.
  public let actors: [Participant]
  /// To whom, or with whom.
  public let targets: [Participant]
  /// Where.
  public let place: Participant?
  /// When, as the report says it.
  public let time: Timex?
  /// The stretch of calendar time; wider than that of `time` where two expressions span it.
  public let dating: Dating?
  /// Whether it came to pass.
  public let modality: Modality
  /// The trigger of the event that it is a part of: of "talks" during "a visit".
  public let parent: TextSpan?

  /// Makes an event.
  public init(
    type: EventType, mode: String? = nil, contexts: [String] = [], cameo: String? = nil, trigger: TextSpan,
    lemma: String, actors: [Participant], targets: [Participant] = [], place: Participant? = nil,
    time: Timex? = nil, dating: Dating? = nil, modality: Modality = .happened, parent: TextSpan? = nil
  ) {
    self.type = type
    self.mode = mode
    self.contexts = contexts.sorted()
    self.cameo = cameo
    self.trigger = trigger
    self.lemma = lemma
    self.actors = actors
    self.targets = targets
    self.place = place
    self.time = time
    self.dating = dating
    self.modality = modality
    self.parent = parent
  }
}
