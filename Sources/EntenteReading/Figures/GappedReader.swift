import EntenteLanguage
import EntenteModel

/// Reads lists that leave out their verb: "Norway pledged $4 million, Spain $3 million and Chile $2 million".
struct GappedReader: Sendable {
  let sentence: FigureSentence

  private var run: AtomRun { sentence.run }
  private var parted: PartedRun { sentence.parted }

  /// The name right before the amount, where it stands in the place of subject and verb and the amount that
  /// ends at `last` is the list's member before.
  func giver(of amount: StatedAmount, behind last: Int) -> NounPhrase? {
    let floor = max(0, last)
    guard floor < amount.whole.lowerBound,
      let phrase = PhraseReader(parted: parted).phrase(endingAt: amount.whole.lowerBound, floor: floor),
      parted[phrase.head] == .name, phrase.base.lowerBound > floor
    else { return nil }
    let before = phrase.base.lowerBound - 1
    guard parted[before] == .conjunction || parted[before] == .mark,
      !(floor..<before).contains(where: { parted[$0] == .verb || parted[$0] == .auxiliary })
    else { return nil }
    return phrase
  }
}
