import EntenteLanguage
import EntenteModel

/// Finds who a sentence has speaking.
struct SpeakerReader: Sendable {
  let sentence: FigureSentence

  private var run: AtomRun { sentence.run }
  private var parted: PartedRun { sentence.parted }

  /// The words of the one who says it: the subject of a verb of saying, or what stands behind "according to".
  func speaker() -> TextSpan? {
    let phrases = PhraseReader(parted: parted)
    for place in run.atoms.indices {
      if run.hash(place) == Self.according, run.hash(place + 1) == Self.to,
        let phrase = phrases.phrase(at: place + 2, limit: run.atoms.count)
      {
        return run.span(phrases.extended(phrase, limit: sentence.segmentRange(of: place).upperBound).whole)
      }
      guard Self.says.contains(run.hash(place)), parted[place] == .verb, !sentence.isOfAmount(place) else {
        continue
      }
      let segment = sentence.segmentRange(of: place)
      if let phrase = phrases.chain(endingAt: place, floor: segment.lowerBound) {
        return run.span(phrase.base)
      }
      if place > 0, parted[place - 1] == .pronoun { return run.span(place - 1..<place) }
      if let phrase = phrases.phrase(at: place + 1, limit: segment.upperBound), parted[place - 1] == .mark {
        return run.span(phrase.base)
      }
      if segment.lowerBound > 1, parted[segment.lowerBound - 1] == .mark,
        place == segment.lowerBound
      {
        // "Norland, a country of 11 million, says": the one named before.
        let index = sentence.segment(of: place)
        let isApposed = index > 1 && parted[sentence.segments[index - 1].lowerBound] == .determiner
        let end = isApposed ? sentence.segments[index - 2].upperBound : segment.lowerBound - 1
        if let phrase = phrases.phrase(endingAt: end, floor: 0) { return run.span(phrase.base) }
      }
    }
    return nil
  }

  private static let to = WordHash.of("to")
  private static let according = WordHash.of("according")
  private static let says = WordList(
    "said says told announced stated claimed claims estimates estimated reported reports noted "
      + "warned warns argued argues "
      + "declared confirmed wrote insisted acknowledged")
}
