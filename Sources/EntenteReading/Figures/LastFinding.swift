import EntenteLanguage
import EntenteModel

/// What the amount before in the sentence measures, for one that only compares with it: "up from 3.9
/// percent".
struct LastFinding: Sendable {
  let finding: MeasureFinding
  /// The unit it was stated in.
  let unit: MeasureUnit
  /// Whether it was a level, a target or a change.
  let status: Figure.Status
  /// Where it ends.
  let end: Int

  /// Takes over what this amount measures, where the next one only goes on with it: a second level, a part
  /// "of which", a further member of a list without its verb.
  func goOn(
    to amount: StatedAmount, isShared: Bool, in sentence: FigureSentence, finding next: inout MeasureFinding,
    status nextStatus: inout Figure.Status
  ) {
    guard let unit = amount.unit else { return }
    if isShared || isRepeated(by: amount, of: unit, in: sentence) {
      next = finding
    } else if self.unit.dimension == unit.dimension, PartStatus(sentence: sentence).isOfWhich(amount) {
      let frame = next.frame
      next = finding
      next.frame = frame
    } else if self.unit.dimension == .currency, unit.dimension == .currency,
      let giver = GappedReader(sentence: sentence).giver(of: amount, behind: end)
    {
      next = finding
      next.giver = giver
      nextStatus = status
    }
  }

  /// Whether nothing but a word of comparison stands between the amount and its segment's start.
  func isRepeated(by amount: StatedAmount, of unit: MeasureUnit, in sentence: FigureSentence) -> Bool {
    let segment = sentence.segmentRange(of: amount.core.lowerBound)
    let before = segment.lowerBound..<max(segment.lowerBound, amount.whole.lowerBound)
    guard before.allSatisfy({ Self.links.contains(sentence.run.hash($0)) }),
      segment.upperBound <= amount.whole.upperBound + 1 || sentence.parted[amount.whole.upperBound] != .noun
    else { return false }
    if Self.comparatives.contains(sentence.run.hash(amount.whole.upperBound)) { return true }
    return sentence.run.hash(segment.lowerBound) == Self.or
      || unit.dimension == self.unit.dimension
        && (!before.isEmpty || sentence.run.holds(segment.lowerBound - 1, 0x28))
  }

  private static let comparatives = WordList("lower higher more less cheaper")
  private static let or = WordHash.of("or")
  private static let links = WordList(
    "up down from or compared with against versus equivalent to about that is")
}
