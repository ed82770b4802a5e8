import EntenteLanguage
import EntenteModel

/// The subject of the amount's clause, or of the clause that it goes on; and what a bland head hands over to.
extension MeasureReader {
  /// "timber trade … stands at $2 million": the subject of the clause, or that of the clause it continues.
  func subject(_ amount: StatedAmount, _ segment: Range<Int>) -> MeasureFinding? {
    let index = sentence.segment(of: amount.core.lowerBound)
    var apposed: NounPhrase?
    for earlier in (0...max(0, index)).reversed() {
      let range = earlier == index ? segment.lowerBound..<amount.whole.lowerBound : sentence.segments[earlier]
      if earlier < index, isAdjunct(range) {
        if let phrase = behindAdjunct(range) { return found(phrase, segment) }
        continue
      }
      if let recalled = pronoun(in: range) { return MeasureFinding(recalled: recalled, frame: segment) }
      let hasVerb = range.contains { parted[$0] == .verb || parted[$0] == .auxiliary }
      if apposed != nil && hasVerb { break }
      guard let phrase = subject(in: range, isOwn: earlier == index) else { continue }
      if hasVerb || earlier == index { return found(phrase, segment) }
      // "The talks, the third round since January, lasted": the first of the phrases set side by side.
      apposed = phrase
    }
    return apposed.map { found($0, segment) }
  }

  /// "often by night", "in 2020": says nothing of who does it.
  private func isAdjunct(_ range: Range<Int>) -> Bool {
    let first = parted[range.lowerBound]
    return first == .preposition || first == .adverb || first == .number
  }

  /// "Within nine days the river": the phrase right behind an amount or a date.
  private func behindAdjunct(_ range: Range<Int>) -> NounPhrase? {
    guard let last = range.last(where: { sentence.isOfAmount($0) || sentence.isDated($0) }),
      last + 1 < range.upperBound, parted[last + 1] == .determiner || parted[last + 1] == .name,
      let phrase = phrases.phrase(at: last + 1, limit: range.upperBound),
      phrase.base.upperBound == range.upperBound
    else { return nil }
    return phrase
  }

  /// The noun that a stretch's subject "it" stands for.
  private func pronoun(in range: Range<Int>) -> RecalledNoun? {
    guard let verb = range.first(where: { parted[$0] == .verb || parted[$0] == .auxiliary }),
      verb > range.lowerBound, isPronounSubject(verb - 1),
      !Self.impersonal.contains(run.hash(verb))
    else { return nil }
    return PronounReader(sentence: sentence).noun(for: verb - 1)
  }

  /// Whether "it" or "they" stands at `place` as a subject, not behind a preposition.
  func isPronounSubject(_ place: Int) -> Bool {
    PronounReader.isPronoun(run.hash(place)) && parted[place - 1] != .preposition
  }

  private static let impersonal = WordList("takes took")

  /// The subject of a stretch: the phrase before its first verb; a stretch without a verb is taken whole
  /// when the amount's own clause has lost its subject to it.
  func subject(in range: Range<Int>, isOwn: Bool) -> NounPhrase? {
    var end = range.lowerBound
    while end < range.upperBound, parted[end] != .verb, parted[end] != .auxiliary { end += 1 }
    guard let last = Subjects(parted: parted).end(before: end, in: range) else { return nil }
    end = last
    if let chain = phrases.chain(endingAt: end, floor: range.lowerBound) { return chain }
    return isOwn ? nil : phrases.phrase(at: range.lowerBound, limit: range.upperBound)
  }

  /// Hands a bland head ("figures", "level", "total") over to its compound, its "of"-phrase or the clause's
  /// subject.
  func steadied(_ finding: MeasureFinding, amount: StatedAmount, segment: Range<Int>)
    -> MeasureFinding
  {
    guard var phrase = finding.phrase, MeasureWords.bland.contains(run.hash(phrase.head)) else {
      return finding
    }
    var finding = finding
    let before = phrase.head - 1
    if before >= phrase.base.lowerBound, parted[before] == .noun,
      !MeasureWords.bland.contains(run.hash(before))
    {
      phrase.head = before
      finding.phrase = phrase
      return finding
    }
    if let inner = phrases.inner(of: phrase, limit: max(segment.upperBound, phrase.whole.upperBound)),
      !MeasureWords.bland.contains(run.hash(inner.head)), parted[inner.head] == .noun,
      inner.base.lowerBound != amount.core.lowerBound
    {
      finding.modifiers.append(phrase.head)
      finding.phrase = NounPhrase(base: inner.base, head: inner.head, whole: phrase.whole)
      return finding
    }
    let index = sentence.segment(of: amount.core.lowerBound)
    for earlier in (0..<index).reversed() where !isAdjunct(sentence.segments[earlier]) {
      if let subject = subject(in: sentence.segments[earlier], isOwn: false), subject.head != phrase.head,
        !MeasureWords.bland.contains(run.hash(subject.head))
      {
        finding.modifiers.append(phrase.head)
        finding.phrase = subject
        return finding
      }
    }
    guard let later = following(amount, segment) else { return finding }
    return MeasureFinding(verb: later.verb, frame: segment, modifiers: [phrase.head])
  }

  /// How many segments are looked through for the verb behind.
  private static let longestReach = 4

  /// "For almost a year the valley has lived …": the verb behind, in the amount's segment or the next.
  func following(_ amount: StatedAmount, _ segment: Range<Int>) -> MeasureFinding? {
    let own = sentence.segment(of: amount.core.lowerBound)
    let reach = sentence.segments[own...].prefix(Self.longestReach)
    for (offset, range) in reach.enumerated() {
      // "…, where it crosses the border, had shrunk": the clause between is of another thing.
      if offset > 0, parted[range.lowerBound] == .subordinator || parted[range.lowerBound] == .preposition {
        continue
      }
      let start = max(range.lowerBound, amount.whole.upperBound)
      guard start < range.upperBound else { continue }
      if let verb = (start..<range.upperBound).first(where: { parted[$0] == .verb }) {
        return verbal(verb, segment)
      }
    }
    return nil
  }
}
