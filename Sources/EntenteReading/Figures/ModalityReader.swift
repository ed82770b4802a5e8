import EntenteLanguage
import EntenteModel

/// Tells how a figure is stated: as a level, a target or a change; asserted, planned, possible, denied; and
/// by whom.
struct ModalityReader: Sendable {
  let sentence: FigureSentence
  /// Who says it, where the sentence names somebody.
  let speaker: TextSpan?

  private var run: AtomRun { sentence.run }
  private var parted: PartedRun { sentence.parted }

  /// Whether the amount is a level, a target or a change.
  ///
  /// Things that are `counted` are no target of "targeting two depots".
  func status(of amount: StatedAmount, counted: Counted?, isRecalled: Bool) -> Figure.Status {
    let isCount = counted != nil
    let segment = sentence.segmentRange(of: amount.core.lowerBound)
    if isInterval(amount) { return .interval }
    if run.hash(link(of: amount)) != Self.by,
      PartStatus(sentence: sentence).isPart(amount, counted: counted, isRecalled: isRecalled)
    {
      return .part
    }
    if isDefinite(amount) { return .stated }
    if amount.unit?.dimension != .duration, isTarget(amount, segment, isCount: isCount) { return .target }
    if isCount && !isCompared(amount) { return .stated }
    return isChange(amount, segment) ? .change : .stated
  }

  /// "two days later", "three months after the vote": what lies between two events.
  private func isInterval(_ amount: StatedAmount) -> Bool {
    guard amount.unit?.dimension == .duration, !amount.isHyphenated else { return false }
    let next = amount.whole.upperBound
    return Self.moved.contains(run.hash(next))
      && !Self.deadlines.contains(run.hash(amount.whole.lowerBound - 1))
  }

  /// How the figure stands to the truth, and who says so.
  func modality(of amount: StatedAmount, status: Figure.Status) -> (modality: Modality, speaker: TextSpan?) {
    let segment = sentence.segmentRange(of: amount.core.lowerBound)
    let before = segment.lowerBound..<max(segment.lowerBound, amount.whole.lowerBound)
    if isDenied(before) && !isDefinite(amount) { return (.denied, speaker) }
    if before.contains(where: { Self.conditions.contains(run.hash($0)) && !isMonth($0) }) {
      return (.hypothetical, speaker)
    }
    if status == .target || isPlanned(before) && !isDefinite(amount) { return (.planned, speaker) }
    return (speaker == nil && !isReported(segment) ? .asserted : .attributed, speaker)
  }

  /// "May" inside a sentence.
  private func isMonth(_ place: Int) -> Bool { place > 0 && run.atoms[place].isUpper }

  private func isDenied(_ range: Range<Int>) -> Bool {
    range.contains { place in
      Self.negations.contains(run.hash(place)) && !Self.limits.contains(run.hash(place + 1))
    }
  }

  private func isPlanned(_ range: Range<Int>) -> Bool {
    sentence.holds(Self.plans, in: range)
      || range.contains { Self.futures.contains(run.hash($0)) && parted[$0] == .auxiliary }
      || range.dropLast().contains { Self.copulas.contains(run.hash($0)) && run.hash($0 + 1) == Self.to }
  }

  /// "raise trade to", "a target of": words of aims before the amount, or an infinitive of change.
  private func isTarget(_ amount: StatedAmount, _ segment: Range<Int>, isCount: Bool) -> Bool {
    let before = segment.lowerBound..<max(segment.lowerBound, amount.whole.lowerBound)
    if run.hash(amount.whole.lowerBound - 1) == Self.from { return false }
    let near = segment.lowerBound..<min(segment.upperBound, amount.whole.upperBound + 4)
    if before.contains(where: { Self.aims.contains(run.hash($0)) && run.hash($0 + 1) == Self.to }) {
      return true
    }
    if sentence.holds(Self.pledges, in: before) { return true }
    if !isCount, !MeasureReader.extents.contains(run.hash(amount.whole.upperBound)),
      sentence.holds(Self.targets, in: near) || sentence.holds(Self.designs, in: before)
    {
      return true
    }
    let link = amount.whole.lowerBound - 1
    guard run.hash(link) == Self.to else { return false }
    return segment.contains { place in
      place < link && parted[place] == .verb && run.hash(place - 1) == Self.to
        && (Self.rises.contains(run.hash(place)) || Self.falls.contains(run.hash(place)))
    }
  }

  /// "the 12 sailors": what is there already.
  private func isDefinite(_ amount: StatedAmount) -> Bool {
    Self.definite.contains(run.hash(amount.whole.lowerBound - 1))
  }

  /// "rose by 300 soldiers": a change of a count is said with "by".
  private func isCompared(_ amount: StatedAmount) -> Bool { run.hash(amount.whole.lowerBound - 1) == Self.by }

  /// The word that leads to the amount: the "by" of "by a further 5 percent".
  private func link(of amount: StatedAmount) -> Int {
    var place = amount.whole.lowerBound - 1
    if PartStatus.isLed(amount, in: run) { place -= 1 }
    if place > 0, place < amount.whole.lowerBound - 1, parted[place] == .determiner { place -= 1 }
    return place
  }

  /// "rose by 5 percent", "down 5 percent", "a 5 percent increase".
  private func isChange(_ amount: StatedAmount, _ segment: Range<Int>) -> Bool {
    let link = link(of: amount)
    if Self.directions.contains(run.hash(link)), parted[link - 1] != .verb || isRelative(amount) {
      return true
    }
    if run.hash(link) == Self.by, hasChange(segment.lowerBound..<link) { return true }
    if Self.comparatives.contains(run.hash(amount.core.upperBound)), amount.unit != nil { return true }
    if Self.places.contains(run.hash(link + 1)) { return false }
    if Self.rises.contains(run.hash(link)) || Self.falls.contains(run.hash(link)), amount.unit != nil {
      return !Self.reaches.contains(run.hash(link))
    }
    if run.hash(link) == NumberParser.of, Self.changes.contains(run.hash(link - 1)) { return true }
    let next = amount.core.upperBound
    return amount.unit != nil
      && (Self.changes.contains(run.hash(next))
        || parted[next] == .adjective && Self.changes.contains(run.hash(next + 1)))
  }

  private func isRelative(_ amount: StatedAmount) -> Bool {
    switch amount.unit?.dimension {
    case .percent?, .percentagePoint?, .currency?: true
    default: false
    }
  }

  private func hasChange(_ range: Range<Int>) -> Bool {
    sentence.holds(Self.rises, in: range) || sentence.holds(Self.falls, in: range)
      || sentence.holds(Self.changes, in: range)
  }

  private func isReported(_ segment: Range<Int>) -> Bool { sentence.holds(Self.reported, in: segment) }

  private static let moved = WordList("later after before earlier ago hence prior since")
  private static let deadlines = WordList("within for lasted lasts took takes spent")
  private static let to = WordHash.of("to")
  private static let from = WordHash.of("from")
  private static let comparatives = WordList("lower higher more less fewer cheaper")
  private static let places = WordList("below under above")
  private static let by = WordHash.of("by")
  private static let negations = WordList("not n't never nor denied denies deny denying neither")
  private static let limits = WordList("only just less fewer more merely")
  private static let conditions = WordList("could might if unless may")
  private static let futures = WordList("will shall 'll")
  private static let copulas = WordList("is are")
  private static let plans = WordList(
    "plan plans planned planning intend intends intended intending pledge pledges pledged pledging "
      + "promise promises promised "
      + "promising vow vowed expect expected expects set due aims aim aiming scheduled hopes hoped "
      + "propose proposed proposes "
      + "proposal ready prepared")
  private static let aims = WordList(
    "aim aims aimed aiming plan plans planned planning intend intends intending intended seek "
      + "seeks seeking hopes hoping wants want "
      + "set")
  private static let pledges = WordList(
    "goal goals objective committing commit commits committed pledge pledges pledged pledging vow "
      + "vows vowed promise promises "
      + "promised ambition")
  private static let designs = WordList("designed")
  private static let targets = WordList("target targets targeted targeting")
  private static let definite = WordList("the its his her their our these those")
  private static let rises = WordList(
    "raise raises raised raising increase increases increased increasing boost boosts boosted "
      + "boosting expand expands expanded "
      + "expanding double doubled lift lifted rise rises rose risen rising grow grows grew grown "
      + "growing climb climbed climbs jump "
      + "jumped surge surged soar soared gain gained gains add added widen widened bring extend "
      + "extended reach reached"
  )
  private static let falls = WordList(
    "cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slash slashed "
      + "halve halved trim trimmed fall "
      + "falls fell fallen falling drop drops dropped dropping decline declines declined declining "
      + "decrease decreased shrink "
      + "shrank shrunk plunge plunged slump slumped lose lost contract contracted dip dipped slip "
      + "slipped tumble tumbled ease eased"
  )
  private static let reaches = WordList("reach reached add added bring lose lost raise raises raised raising")
  private static let directions = WordList("up down")
  private static let changes = WordList(
    "increase increases rise rises growth jump surge gain decrease decline fall drop cut cuts "
      + "reduction reductions slump hike "
      + "expansion contraction swing raise loss")
  private static let reported = WordList("reportedly allegedly estimated reported believed")
}
