import EntenteLanguage
import EntenteModel

/// The unit that a bare number takes from the amount before it: "fell to 40 tonnes from 60", "five hours
/// instead of the usual three", "$9 million, of which 6 million is spent", "It took six."
struct SharedUnit: Sendable {
  let sentence: FigureSentence

  private var run: AtomRun { sentence.run }
  private var parted: PartedRun { sentence.parted }

  /// The unit; `last` is that of the amount before in the sentence, `earlier` that of a stretch of time in
  /// the sentences before.
  func unit(of amount: StatedAmount, last: MeasureUnit?, earlier: MeasureUnit?) -> MeasureUnit? {
    guard !amount.isHyphenated, amount.upper == nil, !amount.numbers[0].isFraction,
      standsAlone(amount.whole.upperBound)
    else { return nil }
    let before = amount.whole.lowerBound - 1
    let link = run.hash(before)
    if let last {
      let isLinked =
        Self.links.contains(link) || Self.usual.contains(link)
        || link == Self.which && run.hash(before - 1) == NumberParser.of
      if isLinked { return last }
    }
    guard let earlier, earlier.dimension == .duration, Self.lasting.contains(link),
      parted[amount.whole.upperBound] == .mark
    else { return nil }
    return earlier
  }

  private func standsAlone(_ next: Int) -> Bool {
    switch parted[next] {
    case .mark, .preposition, .conjunction, .auxiliary, .verb, .subordinator:
      run.hash(next) != NumberParser.of
    case .adverb: parted[next + 1] != .noun && parted[next + 1] != .adjective
    case .noun, .name, .adjective, .determiner, .pronoun, .possessive, .number, .dash, .other: false
    }
  }

  private static let which = WordHash.of("which")
  private static let links = WordList("from than against versus")
  private static let usual = WordList(
    "usual normal customary ordinary regular previous former original planned required")
  private static let lasting = WordList("took takes taken lasted lasts")
}
