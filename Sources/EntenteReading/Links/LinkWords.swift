import EntenteLanguage
import EntenteModel

/// What a verb says of how its subject bears on its object.
struct LinkVerb: Sendable {
  /// How the subject bears on the object.
  let relation: Link.Relation
  /// Whether the verb is a part of the effect: "**delayed** the deal", against "caused a delay".
  let isContent: Bool
  /// Whether the verb says it of whatever its subject is; else the subject is to be a thing or a deed, no person or
  /// state.
  let isStrong: Bool
}

/// The words that tie causes and effects, by their dictionary form.
enum LinkWords {
  /// Verbs whose subject is the cause and whose object is the effect.
  static let verbs = WordTable<LinkVerb>(
    list(
      "cause spark trigger provoke prompt precipitate elicit engender ignite unleash", .causes, isStrong: true
    )
      + list(
        "create generate produce bring pose raise stir evoke entail yield fuel stoke fan kindle inflict wreak",
        .causes)
      + list(
        "kill injure wound displace maim destroy uproot maroon leave cost hit batter dent spoil ruin cut slash halve sap",
        .causes, isContent: true)
      + list("end stop avert", .hinders, isContent: true)
      + list("shape influence determine dictate govern affect", .causes, isContent: true)
      + list("necessitate require demand", .causes)
      + list(
        "strain rupture damage worsen aggravate exacerbate intensify heighten inflame harm hurt shake shock shatter "
          + "destabilize destabilise escalate deepen poison cripple devastate push drive plunge drag turn inject "
          + "impact transform reshape widen", .causes, isContent: true)
      + list("force compel", .causes, isContent: true, isStrong: true)
      + list("enable facilitate", .enables, isStrong: true)
      + list(
        "allow help permit foster boost strengthen enhance bolster accelerate promote improve ease alleviate mitigate "
          + "reduce relieve cement consolidate reinforce secure safeguard stabilize stabilise restore revive sustain "
          + "lift double triple encourage position equip empower offset counterbalance calm soothe mend advance extend spur stimulate",
        .enables, isContent: true)
      + list(
        "hinder hamper impede obstruct thwart derail stall forestall preclude stymie", .hinders,
        isContent: true,
        isStrong: true)
      + list(
        "delay prevent undermine block jeopardize jeopardise complicate disrupt restrict limit weaken erode deter "
          + "discourage halt endanger imperil overshadow threaten slow curb inhibit constrain sour cloud dampen",
        .hinders, isContent: true)
      + list("motivate inspire induce persuade convince tempt embolden alarm anger enrage", .motivates))

  /// Verbs that take the effect behind a preposition: "lead to", "result in".
  static let phrasal = WordTable<(prepositions: [UInt64], relation: Link.Relation)>([
    ("lead", (hashes("to"), .causes)), ("result", (hashes("in into"), .causes)),
    ("contribute", (hashes("to"), .enables)), ("culminate", (hashes("in"), .causes)),
    ("end", (hashes("in"), .causes)), ("amount", (hashes("to"), .causes)),
    ("interfere", (hashes("with"), .hinders)), ("pave", (hashes("for"), .enables)),
    ("meet", (hashes("with"), .causes)), ("blame", (hashes("for"), .causes)),
  ])

  /// Verbs that take the cause behind a preposition: "stem from", "depend on".
  static let turned = WordTable<(prepositions: [UInt64], relation: Link.Relation)>([
    ("stem", (hashes("from"), .causes)), ("arise", (hashes("from out"), .causes)),
    ("result", (hashes("from"), .causes)), ("derive", (hashes("from"), .causes)),
    ("depend", (hashes("on upon"), .enables)), ("hinge", (hashes("on upon"), .enables)),
    ("rest", (hashes("on upon"), .enables)), ("flow", (hashes("from"), .causes)),
    ("suffer", (hashes("from"), .hinders)),
  ])

  /// Verbs that say what a thing is meant to do: "the visit aims to mend ties".
  static let aims = WordList("aim serve seek intend design mean help")

  /// Verbs that hand somebody a chance, and the chances they hand.
  static let giving = WordList("give provide offer lend inject present grant open")
  static let chances = WordList(
    "standing leverage momentum impetus boost incentive reason pretext excuse lifeline cover strength authority door"
  )

  /// Verbs of the harm that comes of a deed, told by a participle: "killing two", "leaving many homeless".
  static let harms = WordList(
    "kill injure wound leave destroy displace damage maim ground paralyse paralyze bring make")

  /// Adjectives and nouns of what something else needs: "essential for", "key to".
  static let needs = WordList(
    "essential crucial vital key critical necessary important indispensable instrumental needed conducive")

  /// Verbs of what is to be kept off: "to avoid penalties" tells a motive, not a benefit.
  static let avoidance = WordList("avoid escape evade bridge fill address redress counter protest overcome")

  /// Verbs of what is needed: "needs rain to grow".
  static let needing = WordList("need require")

  /// Verbs of what is got, with "through" before its cause: "won the case through patience".
  static let gains = WordList(
    "secure obtain gain win achieve resolve settle solve extend expand exert build pursue raise fund finance protect "
      + "preserve maintain restore earn reach")

  /// Verbs with the particles that make them tell a cause: "set off", "held up".
  static let particles = WordTable<(particles: [UInt64], verb: LinkVerb)>(
    particled("set touch spark trigger", "off", .causes) + particled("bring", "about", .causes)
      + particled("hold", "up back", .hinders) + particled("stave ward fend head", "off", .hinders)
      + particled("drive push", "up down", .causes) + particled("wipe", "out", .hinders)
      + particled("drag", "down", .hinders))

  private static func particled(
    _ words: String, _ particles: String, _ relation: Link.Relation
  ) -> [(word: String, value: (particles: [UInt64], verb: LinkVerb))] {
    list(words, relation, isContent: relation == .hinders).map { ($0.word, (hashes(particles), $0.value)) }
  }

  /// Words that hedge.
  static let hedges = WordList(
    "may might could would can should likely possibly perhaps probably potentially reportedly allegedly apparently "
      + "presumably seemingly unlikely appear seem")

  static func hashes(_ words: String) -> [UInt64] { words.split(separator: " ").map { WordHash.of($0) } }

  private static func list(
    _ words: String, _ relation: Link.Relation, isContent: Bool = false, isStrong: Bool = false
  ) -> [(word: String, value: LinkVerb)] {
    words.split(separator: " ").map {
      (String($0), LinkVerb(relation: relation, isContent: isContent, isStrong: isStrong))
    }
  }
}
