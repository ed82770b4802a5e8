import EntenteModel

/// How likely it is that two mentions tell of one event.
///
/// A sum of weighted features, each told by one comparison; the weights are those of a logistic regression and stand in
/// ``EventWeights``. What cannot be one event at all has no likeness: happened and not happened, the doer of one the
/// sufferer of the other, days that do not meet.
struct EventLikeness {
  let floor: JoinFloor
  let soleDeeds: SoleDeeds
  private var known: [Words: Double] = [:]

  /// Takes the events of an affair.
  init(floor: JoinFloor, entries: [EventEntry]) {
    self.floor = floor
    soleDeeds = SoleDeeds(entries)
  }

  private struct Words: Hashable {
    let first: String
    let second: String
  }

  /// The likeness as a chance, 0 to 1; `nil` where they rule one another out.
  mutating func of(_ one: EventEntry, _ other: EventEntry) -> Double? {
    guard !Self.areApart(one, other), !areOfOtherMatters(one, other) else { return nil }
    return chance(one, other)
  }

  /// The likeness as it would be if nothing ruled it out: how far two mentions speak of one matter.
  mutating func chance(_ one: EventEntry, _ other: EventEntry) -> Double {
    EventWeights.standard.chance(features(one, other))
  }

  /// Deeds that are what they are by their matter (a pledge, a delivery, a demand), told by other words about other
  /// things on no common day: the same parties agree on much.
  private mutating func areOfOtherMatters(_ one: EventEntry, _ other: EventEntry) -> Bool {
    switch one.event.type {
    case .agree, .cooperate, .aid, .request, .support, .concede, .accuse: break
    default: return false
    }
    guard !one.base.terms.isEmpty, !other.base.terms.isEmpty, !soleDeeds.areOne(one, other),
      !floor.alignment.ties(one.base.place, other.base.place), Self.times(one.dating, other.dating).0 == 0,
      nearness(one.event.lemma, other.event.lemma) < 0.9
    else { return false }
    return floor.book.overlap(one.base.terms, other.base.terms, names: false) == 0
  }

  /// Whether the two rule one another out.
  static func areApart(_ one: EventEntry, _ other: EventEntry) -> Bool {
    if one.event.modality.stage != other.event.modality.stage { return true }
    if areApartInTime(one, other) || areOtherVisits(one, other) || haveTwoDoers(one, other) { return true }
    return areTurned(one, other)
  }

  /// A deed that is done once, by one side, told of two: talks are put off by one of those who talk.
  ///
  /// Attacks, pledges and charges are made by many, each its own.
  static func haveTwoDoers(_ one: EventEntry, _ other: EventEntry) -> Bool {
    one.event.type == .sanction && other.event.type == .sanction && one.event.mode == "withdraw"
      && other.event.mode == "withdraw" && areStrangers(one.actorStates, other.actorStates) == 1
  }

  /// Two visits by nobody in common.
  private static func areOtherVisits(_ one: EventEntry, _ other: EventEntry) -> Bool {
    one.event.mode == "visit" && other.event.mode == "visit" && areStrangers(one.actors, other.actors) == 1
  }

  /// Days or stretches that share no day.
  static func areApartInTime(_ one: EventEntry, _ other: EventEntry) -> Bool {
    guard let first = one.dating, let second = other.dating else { return false }
    return !first.overlaps(second)
  }

  /// The doer of one is the sufferer of the other, and not its doer too.
  static func areTurned(_ one: EventEntry, _ other: EventEntry) -> Bool {
    guard one.isDirected, other.isDirected, !one.actors.isEmpty, !other.actors.isEmpty else { return false }
    guard SharedCount.of(one.actorStates, other.actorStates) == 0 else { return false }
    return SharedCount.of(one.actorStates, other.targetStates) > 0
      || SharedCount.of(other.actorStates, one.targetStates) > 0
  }

  /// The features in the order of ``EventWeights``.
  mutating func features(_ one: EventEntry, _ other: EventEntry) -> [Double] {
    let sameType = one.sort == other.sort ? 1.0 : 0
    let lemma = nearness(one.event.lemma, other.event.lemma) >= 0.9 ? 1.0 : 0
    let sameMode = one.event.mode != nil && one.event.mode == other.event.mode ? 1.0 : 0
    let otherMode = one.event.mode != nil && other.event.mode != nil && sameMode == 0 ? 1.0 : 0
    let states = Self.share(one.states, other.states)
    let strangers = !one.states.isEmpty && !other.states.isEmpty && states == 0 ? 1.0 : 0
    let place = Self.share(one.places, other.places)
    let otherPlace = !one.places.isEmpty && !other.places.isEmpty && place == 0 ? 1.0 : 0
    let (sameDay, overlap) = Self.times(one.dating, other.dating)
    let otherTargets = Self.areStrangers(one.targetStates, other.targetStates)
    // A copied sentence may tell several deeds; the same one has the same word, or one that can stand for it.
    let copied = lemma * sameType * (floor.alignment.ties(one.base.place, other.base.place) ? 1 : 0)
    // What one text tells in two places is seldom one event; its copies are the same text.
    let isOneText =
      floor.support.lineage(of: one.base.mention.report)
      == floor.support.lineage(of: other.base.mention.report)
    let sameReport = isOneText && copied == 0 ? 1.0 : 0
    return [
      sameType, lemma, sameMode, otherMode,
      max(
        Self.share(one.parties, other.parties), 0.6 * states), strangers,
      max(
        Self.share(one.actors, other.actors), 0.6 * Self.share(one.actorStates, other.actorStates)),
      Self.share(one.targetStates, other.targetStates), place,
      otherPlace,
      sameDay, overlap, floor.book.overlap(one.base.terms, other.base.terms, names: false),
      floor.book.overlap(one.base.terms, other.base.terms), copied, states,
      otherTargets, sameReport, SharedCount.of(one.deeds, other.deeds) > 0 ? 1 : 0,
      soleDeeds.areOne(one, other) ? 1 : 0,
    ]
  }

  /// 1 where both lists name somebody, and nobody in common.
  private static func areStrangers(_ one: [String], _ other: [String]) -> Double {
    !one.isEmpty && !other.isEmpty && SharedCount.of(one, other) == 0 ? 1 : 0
  }

  /// The share of the shorter list that is in both; 0 where one is empty.
  private static func share(_ one: [String], _ other: [String]) -> Double {
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    return Double(SharedCount.of(one, other)) / Double(min(one.count, other.count))
  }

  private static func times(_ one: Dating?, _ other: Dating?) -> (Double, Double) {
    guard let one, let other else { return (0, 0) }
    if one.precision == .day, other.precision == .day, one.start == other.start { return (1, 0) }
    return (0, one.overlaps(other) ? 1 : 0)
  }

  mutating func nearness(_ one: String, _ other: String) -> Double {
    if one == other { return 1 }
    let key = one < other ? Words(first: one, second: other) : Words(first: other, second: one)
    if let value = known[key] { return value }
    let value = floor.kinship.nearness(key.first, key.second)
    known[key] = value
    return value
  }
}

/// The weights of features, as a logistic regression over pairs of mentions gives them.
package struct EventWeights: Hashable, Sendable {
  /// What stands against any two mentions being one event.
  package let bias: Double
  /// Of ``EventLikeness``: same type, same deed, same mode, other mode, parties, strangers, actors, targets, place, other place, same day,
  /// overlapping time, words, words with names, copied passage, states, other targets, one text, countable
  /// deed, sole deed.
  package let values: [Double]

  /// Makes weights, one for each feature.
  package init(bias: Double, values: [Double]) {
    self.bias = bias
    self.values = values
  }

  /// The chance that features speak for; of features beyond the weights nothing is counted.
  func chance(_ features: [Double]) -> Double {
    let sum = zip(features, values).reduce(bias) { $0 + $1.0 * $1.1 }
    // A bounded curve in place of the logistic one: the same order, the same middle, plain arithmetic.
    return 0.5 + 0.5 * sum / (1 + sum.magnitude)
  }

  /// Those of the development affairs, rounded.
  package static let standard = EventWeights(
    bias: -8.2,
    values: [
      4.1, 0.9, 1.2, -0.7, 1.4, -0.3, 0.5, 0.4, 0.7, -0.2, 2.3, 0.5, 2.2, 3.2, 2.5, 0.5, -1.0, -1.2, 1.0,
      3.0,
    ])
}
