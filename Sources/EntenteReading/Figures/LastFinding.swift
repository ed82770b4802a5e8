import EntenteLanguage
import EntenteModel

/// What the amount before in the sentence measures, for one that only compares with it: "up from 3.9
/// percent".
struct LastFinding: Sendable {
  let finding: MeasureFinding
  let dimension: EntenteModel.Dimension

  /// Whether nothing but a word of comparison stands between the amount and its segment's start.
  func isRepeated(by amount: StatedAmount, of unit: MeasureUnit, in sentence: FigureSentence) -> Bool {
    let segment = sentence.segmentRange(of: amount.core.lowerBound)
    let before = segment.lowerBound..<max(segment.lowerBound, amount.whole.lowerBound)
    guard before.allSatisfy({ Self.links.contains(sentence.run.hash($0)) }),
      segment.upperBound <= amount.whole.upperBound + 1 || sentence.parted[amount.whole.upperBound] != .noun
    else { return false }
    if Self.comparatives.contains(sentence.run.hash(amount.whole.upperBound)) { return true }
    return sentence.run.hash(segment.lowerBound) == Self.or
      || unit.dimension == dimension
        && (!before.isEmpty || sentence.run.holds(segment.lowerBound - 1, 0x28))
  }

  private static let comparatives = WordList("lower higher more less cheaper")
  private static let or = WordHash.of("or")
  private static let links = WordList(
    "up down from or compared with against versus equivalent to about that is")
}
