import EntenteLanguage
import EntenteModel

/// Parts "from 3 to 6 percent" into two amounts where something rose or fell from the one to the other.
struct RangeSplitter: Sendable {
  let sentence: FigureSentence

  func split(_ amount: StatedAmount) -> [StatedAmount] {
    guard amount.numbers.count == 2, let upper = amount.upper,
      sentence.run.hash(amount.core.lowerBound - 1) == Self.from
    else {
      return [amount]
    }
    let segment = sentence.segmentRange(of: amount.core.lowerBound)
    guard sentence.holds(Self.changes, in: segment) else { return [amount] }
    var low = amount
    low.numbers = [amount.numbers[0]]
    low.upper = nil
    low.qualifier = .exact
    low.isHedged = false
    low.core = amount.numbers[0].atoms
    low.whole = low.core
    var high = low
    high.numbers = [amount.numbers[1]]
    high.value = upper
    high.core = amount.numbers[1].atoms.lowerBound..<amount.core.upperBound
    high.whole = high.core
    return [low, high]
  }

  private static let from = WordHash.of("from")
  private static let changes = WordList(
    "rise rises rose risen rising grow grew grown growing fall fell fallen falling drop dropped "
      + "dropping increase increased "
      + "increasing climb climbed raise raised raising cut lowered reduced declined decline jumped "
      + "surged up down went narrowed "
      + "widened shrank slid slipped changed")
}
