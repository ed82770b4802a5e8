import EntenteLanguage
import EntenteModel

/// A noun phrase of a sentence: a base with its head, and the phrases with "of", "between", "in" that hang
/// on it.
struct NounPhrase: Sendable {
  /// The atoms of the base, with its determiner.
  var base: Range<Int>
  /// The head: the base's last noun or name.
  var head: Int
  /// The atoms of the base and all that hangs on it.
  var whole: Range<Int>
}

/// Finds noun phrases around a place, over the parts of the words.
struct PhraseReader: Sendable {
  let parted: PartedRun

  private var run: AtomRun { parted.run }

  /// How many phrases may hang on another.
  private static let longestChain = 4

  /// The phrase that starts at `place`, its determiners and adverbs among it, up to `limit`.
  func phrase(at place: Int, limit: Int) -> NounPhrase? {
    var start = place
    while start < limit,
      parted[start] == .determiner || parted[start] == .adverb || isSkippedNumber(start, from: place)
    {
      start += 1
    }
    var end = start
    var head: Int?
    while end < limit, continues(end, from: start) {
      if parted[end] == .noun || parted[end] == .name { head = end }
      end += 1
    }
    guard let head else { return nil }
    let base = place..<head + 1
    return NounPhrase(base: base, head: head, whole: base)
  }

  /// "the 1,500 observers"
  private func isSkippedNumber(_ place: Int, from start: Int) -> Bool {
    place > start && parted[place] == .number && parted[start] == .determiner
  }

  private func continues(_ place: Int, from start: Int) -> Bool {
    switch parted[place] {
    case .noun, .name:
      // "trucks leave": behind a plural, a word that can be a verb is one.
      return place == start || parted[place - 1] != .noun || !isPlural(place - 1) || !canBeVerb(place)
    case .adjective: return place == start || parted[place - 1] != .noun || !run.endsPlural(place - 1)
    case .possessive: return true
    case .number: return place > start && run.isAttached(place)
    case .dash: return place > start && place + 1 < run.atoms.count
    case .verb: return run.isAttached(place) && parted[place - 1] == .dash
    case .preposition, .conjunction:
      return run.isAttached(place) && run.isAttached(place + 1) && place > start
    case .adverb: return place > start && parted[place + 1] == .adjective
    case .auxiliary, .determiner, .pronoun, .subordinator, .mark, .other: return false
    }
  }

  private func isPlural(_ place: Int) -> Bool { run.endsPlural(place) }

  private func canBeVerb(_ place: Int) -> Bool {
    parted[place] == .noun && Lexicon.standard.categories(ofHash: run.hash(place)).contains(.verb)
      && !run.endsPlural(place)
  }

  /// The base phrase that ends right before `end`, not before `floor`.
  func phrase(endingAt end: Int, floor: Int) -> NounPhrase? {
    var start = end
    while start > floor, isInside(start - 1, end: end) { start -= 1 }
    while start < end, parted[start] == .dash || parted[start] == .possessive || parted[start] == .adverb {
      start += 1
    }
    guard let head = (start..<end).last(where: { parted[$0] == .noun || parted[$0] == .name }),
      head == end - 1 || run.kind(end - 1) == .word
    else { return nil }
    if start > floor, parted[start - 1] == .determiner { start -= 1 }
    let base = start..<head + 1
    return NounPhrase(base: base, head: head, whole: base)
  }

  private func isInside(_ place: Int, end: Int) -> Bool {
    let part = parted[place]
    return part.isNominal || part == .dash
      || (part == .verb && run.isAttached(place + 1) && parted[place + 1] == .dash)
  }

  /// The phrase whose last part ends before `end`: "timber trade" of "timber trade between the two
  /// countries".
  func chain(endingAt end: Int, floor: Int) -> NounPhrase? {
    guard var phrase = phrase(endingAt: end, floor: floor) else { return nil }
    for _ in 0..<Self.longestChain {
      var link = phrase.base.lowerBound - 1
      if link > floor, parted[link] == .conjunction, let first = self.phrase(endingAt: link, floor: floor) {
        phrase.base = first.base.lowerBound..<phrase.base.upperBound
        phrase.head = first.head
        phrase.whole = first.base.lowerBound..<end
        link = first.base.lowerBound - 1
      }
      guard link > floor, parted[link] == .preposition, let outer = self.phrase(endingAt: link, floor: floor),
        !isAdverb(outer)
      else { break }
      phrase = NounPhrase(base: outer.base, head: outer.head, whole: outer.base.lowerBound..<end)
    }
    phrase.whole = phrase.base.lowerBound..<end
    return phrase
  }

  /// "slip back and forth over the border": a lone word that can be an adverb, with no article, is one.
  private func isAdverb(_ phrase: NounPhrase) -> Bool {
    phrase.base.count == 1 && Lexicon.standard.categories(ofHash: run.hash(phrase.head)).contains(.adverb)
  }

  /// The phrase with all that hangs on it to the right, up to `limit`.
  func extended(_ phrase: NounPhrase, limit: Int) -> NounPhrase {
    var phrase = phrase
    for _ in 0..<Self.longestChain {
      let link = phrase.whole.upperBound
      guard link < limit, parted[link] == .preposition, Self.links.contains(run.hash(link)),
        let inner = self.phrase(at: link + 1, limit: limit)
      else { break }
      phrase.whole = phrase.whole.lowerBound..<inner.base.upperBound
    }
    return phrase
  }

  /// The head of the first phrase that hangs on `phrase` by "of", "in" or "for".
  func inner(of phrase: NounPhrase, limit: Int) -> NounPhrase? {
    let link = phrase.base.upperBound
    guard link < limit, Self.links.contains(run.hash(link)) else { return nil }
    return self.phrase(at: link + 1, limit: limit)
  }

  private static let links = WordList("of in for between to from with on among")
}
