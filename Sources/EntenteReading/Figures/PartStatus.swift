import EntenteLanguage
import EntenteModel

/// Tells a part of a whole, and what comes on top of one, from an amount that stands for itself.
struct PartStatus: Sendable {
  let sentence: FigureSentence

  private var run: AtomRun { sentence.run }
  private var parted: PartedRun { sentence.parted }

  /// Whether the amount is a part: "18 of 20", "a further 500", "the first 45", "of which £2m", "30 more".
  ///
  /// `isRecalled` tells of a count without a noun whose whole was just named.
  func isPart(_ amount: StatedAmount, counted: Counted?, isRecalled: Bool) -> Bool {
    if let unit = amount.unit, unit.dimension == .percent || unit.dimension == .percentagePoint {
      return false
    }
    return Self.isLed(amount, in: run) && (counted != nil || !isAttributive(amount)) || isMore(amount)
      || isOfWhole(amount, isCount: counted != nil)
      || isOfWhich(amount)
      || counted?.phrase == nil && isRecalled && (isBehindWhole(amount) || isLeft(amount))
  }

  /// "a further 500", "the remaining 20", "another 30", "an initial 12": the word before.
  static func isLed(_ amount: StatedAmount, in run: AtomRun) -> Bool {
    leaders.contains(run.hash(amount.whole.lowerBound - 1))
      || leaders.contains(run.hash(amount.core.lowerBound - 1))
      || leaders.contains(run.hash(amount.core.lowerBound))
  }

  /// "the first 240 MW unit", "another two-day halt": the word is the noun's.
  private func isAttributive(_ amount: StatedAmount) -> Bool {
    amount.isHyphenated || !amount.hasPluralUnit && parted[amount.whole.upperBound] == .noun
  }

  /// "500 more", "20 more years", but not "500 more than".
  private func isMore(_ amount: StatedAmount) -> Bool {
    if amount.core.contains(where: { Self.added.contains(run.hash($0)) }) { return true }
    let next = amount.whole.upperBound
    return Self.added.contains(run.hash(next)) && run.hash(next + 1) != Self.than
  }

  /// "two of its four mills", "90 of them", "$2m of that".
  private func isOfWhole(_ amount: StatedAmount, isCount: Bool) -> Bool {
    let link = amount.whole.upperBound
    guard run.hash(link) == NumberParser.of else { return false }
    // "all 70 km of it" is the whole.
    if Self.wholes.contains(run.hash(amount.whole.lowerBound - 1)) { return false }
    if Self.wholes.contains(run.hash(amount.core.lowerBound - 1)) { return false }
    if Self.pronouns.contains(run.hash(link + 1)) { return true }
    guard isCount else { return false }
    return parted[link + 1] == .determiner || parted[link + 1] == .number || parted[link + 1] == .name
  }

  /// "of which $2m is new", "of whom 45 stayed".
  func isOfWhich(_ amount: StatedAmount) -> Bool {
    let pronoun = amount.whole.lowerBound - 1
    return Self.relatives.contains(run.hash(pronoun)) && run.hash(pronoun - 1) == NumberParser.of
  }

  /// "Of the 180 guards, 45 have come."
  private func isBehindWhole(_ amount: StatedAmount) -> Bool {
    let segment = sentence.segmentRange(of: amount.core.lowerBound)
    let first = sentence.segments.first ?? segment
    return run.hash(first.lowerBound) == NumberParser.of && amount.whole.lowerBound > first.lowerBound + 1
      && sentence.amounts.contains { first.contains($0.lowerBound) && $0 != amount.whole }
  }

  /// "45 have arrived", "some 200 remained": what came or stayed of those just named.
  private func isLeft(_ amount: StatedAmount) -> Bool {
    let segment = sentence.segmentRange(of: amount.core.lowerBound)
    let behind = amount.whole.upperBound..<max(amount.whole.upperBound, segment.upperBound)
    guard let verb = behind.first(where: { parted[$0] == .verb }) else { return false }
    return Self.staying.contains(run.hash(verb))
  }

  private static let than = WordHash.of("than")
  private static let leaders = WordList(
    "further another additional extra initial remaining first other")
  private static let added = WordList("more additional further extra others another")
  private static let pronouns = WordList("them whom which those these that it this")
  private static let wholes = WordList("all both entire")
  private static let relatives = WordList("which whom")
  private static let staying = WordList(
    "arrived arrive arrives remain remains remained return returns returned come came gone go went left "
      + "reached stay stayed stays crossed")
}
