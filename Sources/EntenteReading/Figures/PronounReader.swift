import EntenteLanguage
import EntenteModel

/// A noun of an earlier clause or sentence that a pronoun stands for.
struct RecalledNoun: Sendable {
  /// Its lemma.
  let lemma: String
  /// The noun phrase it heads.
  let span: TextSpan
}

/// Finds the noun that "it" or "they" stands for: the subject named last that agrees in number.
struct PronounReader: Sendable {
  let sentence: FigureSentence

  /// How many sentences back a pronoun looks.
  private static let reach = 2

  /// Whether the word is a pronoun that can stand for a thing.
  static func isPronoun(_ hash: UInt64) -> Bool { singular == hash || plural == hash }

  /// The noun that the pronoun at `place` stands for; `nil` where none is plain.
  func noun(for place: Int) -> RecalledNoun? {
    let isPlural = sentence.run.hash(place) == Self.plural
    let own = sentence.segments[..<sentence.segment(of: place)]
    switch subject(of: sentence.parted, in: Array(own), isPlural: isPlural) {
    case .noun(let found): return found
    case .name: return nil
    case .none: break
    }
    for back in 1...Self.reach {
      let index = sentence.index - back
      guard index >= 0 else { return nil }
      let parted = PartedRun(
        AtomCutter(sentence.text).cut(sentence.text.sentenceRanges[index]), names: sentence.names)
      let segments = SegmentReader(parted: parted, amounts: []).segments()
      switch subject(of: parted, in: segments, isPlural: isPlural) {
      case .noun(let found): return found
      case .name: return nil
      case .none: break
      }
    }
    return nil
  }

  /// What the last subject was.
  private enum Last {
    case noun(RecalledNoun)
    /// A name, for which "it" then stands.
    case name
    case none
  }

  /// The last subject of some segments: a noun for a thing, or a name.
  private func subject(of parted: PartedRun, in segments: [Range<Int>], isPlural: Bool) -> Last {
    let run = parted.run
    for segment in segments.reversed() {
      guard let verb = segment.first(where: { parted[$0] == .verb || parted[$0] == .auxiliary }),
        let phrase = phrase(before: verb, in: segment, of: parted)
      else { continue }
      if parted[phrase.head] == .name { return .name }
      guard parted[phrase.head] == .noun, run.isPlural(phrase.head) == isPlural,
        Self.isThing(run.hash(phrase.head))
      else { continue }
      let lexicon = Lexicon.standard
      let lemma = lexicon.lemmaIndex(ofHash: run.hash(phrase.head), as: .noun).map { lexicon.lemma(at: $0) }
      return .noun(RecalledNoun(lemma: lemma ?? run.lowered(phrase.head), span: run.span(phrase.base)))
    }
    return .none
  }

  private func phrase(before verb: Int, in segment: Range<Int>, of parted: PartedRun) -> NounPhrase? {
    let phrases = PhraseReader(parted: parted)
    if let end = Subjects(parted: parted).end(before: verb, in: segment),
      let phrase = phrases.chain(endingAt: end, floor: segment.lowerBound)
    {
      return phrase
    }
    // "How deep is the lake?"
    return Self.copulas.contains(parted.run.hash(verb))
      ? phrases.phrase(at: verb + 1, limit: segment.upperBound) : nil
  }

  private static func isThing(_ hash: UInt64) -> Bool {
    let first = Lexicon.standard.classes(ofHash: hash, as: .noun).first
    return first != .person && first != .time
  }

  private static let copulas = WordList("is are was were")
  private static let singular = WordHash.of("it")
  private static let plural = WordHash.of("they")
}

/// Where the subject before a verb ends.
struct Subjects: Sendable {
  private static let orders = WordList("first last next")

  let parted: PartedRun

  /// The place behind the subject of the verb at `verb`; words that only lead to the verb are passed over,
  /// and "behind it" of "the lake behind it".
  func end(before verb: Int, in range: Range<Int>) -> Int? {
    var end = verb
    while end > range.lowerBound {
      switch parted[end - 1] {
      case .adverb, .preposition, .determiner: end -= 1
      case .adjective where Self.orders.contains(parted.run.hash(end - 1)): end -= 1
      case .pronoun where end - 2 > range.lowerBound && parted[end - 2] == .preposition: end -= 2
      case .number where end < verb && parted[end] != .number || end == verb: end -= 1
      default: return end
      }
    }
    return nil
  }
}
