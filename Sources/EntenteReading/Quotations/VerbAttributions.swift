import EntenteLanguage
import EntenteModel

/// Reads what verbs of saying and holding bring, each verb by its tree, with the order of words to fall back on.
struct VerbAttributions: Sendable {
  let sources: SourceReader

  var trees: Trees { sources.trees }
  var reach: ClauseReach { sources.reach }

  /// What a verb brings, if it is one of saying or holding, has somebody who says it, and is stated as having been
  /// said.
  func attribution(of verb: Int) -> Attribution? {
    var frames = SpeechVerbs.frames[trees.lemmas[verb]] ?? []
    if isPutting(verb) || isMakingClear(verb) { frames.insert(.clause) }
    let isEstimating = SpeechVerbs.estimating.contains(trees.lemmas[verb])
    let isNaming = SpeechVerbs.naming.contains(trees.lemmas[verb])
    let prepositions = SpeechVerbs.phrases[trees.lemmas[verb]]
    let isExpressing = SpeechVerbs.expressing.contains(trees.lemmas[verb])
    guard !frames.isEmpty || isNaming || prepositions != nil || isExpressing || isEstimating,
      isVerb(verb, frames),
      isStated(verb), let source = sources.source(of: verb)
    else { return nil }
    let agency = sources.agency(of: source.speaker)
    var found: (content: [Range<Int>], rule: QuotationRule)?
    if isEstimating, agency >= .paper { found = estimate(verb) }
    if found == nil, frames.contains(.clause), canSay(agency, frames, verb) {
      found = parenthetic(verb, source.range) ?? clause(of: verb, source.range)
    }
    if found == nil, frames.contains(.clause), agency == .agent { found = asserted(verb, source.range) }
    if found == nil, isNaming, agency == .agent { found = naming(verb) }
    if found == nil, frames.contains(.request), agency >= .unclear { found = request(verb) }
    if found == nil, frames.contains(.promise), agency >= .unclear { found = promise(verb) }
    if found == nil, let prepositions, agency == .agent { found = phrase(verb, prepositions) }
    if found == nil, frames.contains(.object), agency >= .paper { found = object(verb, source.range) }
    if found == nil, isExpressing, agency == .agent { found = feeling(verb) }
    guard let found, !found.content.isEmpty else { return nil }
    return Attribution(
      content: found.content, cue: verb..<verb + 1, source: source.range, speaker: source.speaker,
      rule: found.rule, verb: verb)
  }

  /// "as the mayor put it".
  private func isPutting(_ verb: Int) -> Bool {
    trees.lemmas[verb] == Self.put && verb + 1 < trees.count && trees.form(verb + 1) == Self.it
      && trees.children(of: verb).contains { $0 < verb && trees.form($0) == Self.as }
  }

  /// "made it clear that …", "made plain that …".
  private func isMakingClear(_ verb: Int) -> Bool {
    trees.lemmas[verb] == Self.make
      && (verb + 1..<min(verb + 3, trees.count)).contains { Self.clear.contains(trees.form($0)) }
  }

  /// Whether a token is a verb, or one that was taken for a noun: "…, Benner cautions, …".
  private func isVerb(_ token: Int, _ frames: SpeechFrame) -> Bool {
    if trees.tags[token] == .verb {
      // "by condemning", "instead of urging": told as a means, not as said.
      return trees.xpos(token) != "VBG"
        || !trees.children(of: token).contains {
          $0 < token && trees.relations[$0] == .marker && Self.means.contains(trees.form($0))
        }
    }
    guard frames.contains(.clause), trees.tags[token] == .noun, trees.xpos(token) == "NNS", token > 1,
      trees.tags[token - 1] == .properNoun || trees.tags[token - 1] == .pronoun, token + 1 < trees.count
    else { return false }
    let sentence = trees.sentence(of: token)
    return sentence.contains(token + 1) && trees.form(token + 1) == Self.comma
      && (sentence.lowerBound..<token).contains { trees.form($0) == Self.comma }
  }

  private func canSay(_ agency: SourceReader.Agency, _ frames: SpeechFrame, _ verb: Int) -> Bool {
    if frames.contains(.mind) { return agency == .agent }
    return frames.contains(.shown) || !frames.contains(.words) ? agency >= .paper : agency >= .unclear
  }

  /// Whether the words say that it was said: not denied, not possible only, not under a condition.
  func isStated(_ verb: Int) -> Bool {
    if trees.isNegated(verb) { return false }
    for child in trees.children(of: verb) {
      switch trees.relations[child] {
      case .auxiliary where Self.possible.contains(trees.form(child)): return false
      case .marker where Self.conditions.contains(trees.form(child)): return false
      default: break
      }
    }
    guard let above = trees.head(of: verb) else { return true }
    switch trees.relations[verb] {
    case .openComplement, .clausalSubject, .complementClause, .adverbialClause:
      let isInfinitive = trees.children(of: verb).contains {
        trees.relations[$0] == .marker && trees.form($0) == Self.to
      }
      return !isInfinitive || !Self.failing.contains(trees.lemmas[above]) && !trees.isNegated(above)
    default: return true
    }
  }

  // MARK: Clauses

  /// "said that …", "…, she said", "…, she says, …", "as she said".
  private func clause(of verb: Int, _ source: Range<Int>) -> (content: [Range<Int>], rule: QuotationRule)? {
    for child in trees.children(of: verb) where trees.relations[child] == .complementClause {
      if child > verb {
        let under = trees.range(under: child)
        let low = max(under.lowerBound, verb + 1)
        let high = max(reach.end(of: verb), min(under.upperBound, trees.sentence(of: verb).upperBound))
        guard low < high, let range = reach.trimmed(low..<high) else { continue }
        return ([range], .clause)
      }
      let under = trees.range(under: child)
      let high = min(under.upperBound, source.upperBound <= verb ? source.lowerBound : verb, verb)
      let low = trees.relations[verb] == .root ? trees.sentence(of: verb).lowerBound : under.lowerBound
      guard low < high, let range = reach.trimmed(low..<high) else { continue }
      return ([range], .late)
    }
    return reported(verb)
  }

  /// The verb's clause stands in or behind the words said: "If they fail, she warns, …", "…, as she said".
  private func parenthetic(_ verb: Int, _ source: Range<Int>) -> (content: [Range<Int>], rule: QuotationRule)?
  {
    let isLeft = source.upperBound <= verb
    if trees.xpos(verb) == "VBG" || hasOwnObject(verb) && !isPutting(verb) { return nil }
    guard isLeft ? verb - source.upperBound <= 4 : source.lowerBound - verb <= 2 else { return nil }
    let sentence = trees.sentence(of: verb)
    var low = min(source.lowerBound, verb)
    let isAs = low > sentence.lowerBound && trees.form(low - 1) == Self.as
    if isAs { low -= 1 }
    guard low > sentence.lowerBound || isAs, low == sentence.lowerBound || trees.form(low - 1) == Self.comma,
      let end = ownEnd(of: verb, from: max(source.upperBound, verb + 1), in: sentence)
    else { return nil }
    let hole = low..<end
    let isLast = (end..<sentence.upperBound).allSatisfy { trees.tags[$0] == .punctuation }
    if let marker = trees.children(of: verb).first(where: { trees.relations[$0] == .marker }), !isAs,
      marker < low + 2
    {
      return nil
    }
    if !isLast, !isAs, trees.children(of: verb).contains(where: { $0 >= end && !isSpoken($0) }) { return nil }
    let parts = reach.without(hole, in: spoken(around: hole, isLast, in: sentence))
    guard let first = parts.first, first.count > 1 || parts.count > 1,
      isAs || first.lowerBound < low,
      parts.contains(where: { $0.contains { isClausal($0) } })
    else { return nil }
    return (parts, isAs ? .as : isLast ? .late : .parenthetic)
  }

  /// Where the clause of a verb ends that brings no content to its right: at a comma or the sentence's end, with those
  /// addressed, the time and the place before it.
  private func ownEnd(of verb: Int, from start: Int, in sentence: Range<Int>) -> Int? {
    var place = start
    while place < sentence.upperBound, trees.tags[place] != .punctuation {
      if place - start > 10 || trees.tags[place] == .subordinator || isClausal(place) && place != verb {
        return nil
      }
      place += 1
    }
    guard place < sentence.upperBound else { return place }
    let form = trees.form(place)
    let isEnd = (place..<sentence.upperBound).allSatisfy { trees.tags[$0] == .punctuation }
    return form == Self.comma || isEnd ? place : nil
  }

  /// Whether a child of a verb of saying can be what is said, or stands for itself.
  private func isSpoken(_ child: Int) -> Bool {
    switch trees.relations[child] {
    case .complementClause, .parataxis, .punctuation, .conjunct, .coordinator, .unspecified: true
    default: false
    }
  }

  /// Whether a verb has an object that it is not said to.
  private func hasOwnObject(_ verb: Int) -> Bool {
    guard let object = trees.child(of: verb, .object), object > verb else { return false }
    let frames = SpeechVerbs.frames[trees.lemmas[verb]] ?? []
    return !frames.contains(.addressed) && trees.tags[verb - 1] != .punctuation
  }

  private func isClausal(_ token: Int) -> Bool {
    trees.tags[token] == .verb || trees.tags[token] == .auxiliary
  }

  /// The words around a clause of saying: those of the sentence between the nearest semicolons.
  private func spoken(around hole: Range<Int>, _ isLast: Bool, in sentence: Range<Int>) -> Range<Int> {
    var low = sentence.lowerBound
    var high = sentence.upperBound
    if let place = (low..<hole.lowerBound).last(where: { trees.form($0) == Self.semicolon }) {
      low = place + 1
    }
    if let place = (hole.upperBound..<high).first(where: { trees.form($0) == Self.semicolon }) {
      high = place
    }
    if isLast { return low..<high }
    // "He has been there for years, and on a good day, he says, …": the clause begins behind the "and".
    let starts = (low..<max(low, hole.lowerBound)).filter {
      trees.tags[$0] == .coordinator && $0 > low && trees.form($0 - 1) == Self.comma
    }
    if let start = starts.last, (low..<start).contains(where: isClausal) { low = start + 1 }
    return low..<high
  }

  /// "said … that …" where the tree has no clause: from the "that" or the colon on.
  private func reported(_ verb: Int) -> (content: [Range<Int>], rule: QuotationRule)? {
    let sentence = trees.sentence(of: verb)
    if let beside = trees.children(of: verb).first(where: {
      $0 > verb && trees.relations[$0] == .parataxis && trees.isPredicate($0)
    }) {
      let start = trees.range(under: beside).lowerBound
      if start > verb, trees.form(start - 1) == Self.colon || trees.form(start) == Self.colon,
        let range = reach.trimmed(start..<sentence.upperBound)
      {
        return ([range], .colon)
      }
    }
    var place = verb + 1
    while place < min(verb + 8, sentence.upperBound) {
      if trees.form(place) == Self.that, trees.tags[place] == .subordinator,
        let range = reach.trimmed(place..<sentence.upperBound), range.count > 2
      {
        return ([range], .that)
      }
      if trees.tags[place] == .punctuation { return nil }
      place += 1
    }
    return nil
  }

  private static let means = WordList("by of for from on without in instead to than")
  private static let possible = WordList("would could might may should must can will 'll wo ca")
  private static let conditions = WordList("if unless whether before until")
  private static let failing = WordList(
    "decline refuse fail want need wish hesitate have expect stop hard easy difficult impossible")
  private static let put = WordHash.of("put")
  private static let it = WordHash.of("it")
  private static let make = WordHash.of("make")
  private static let clear = WordList("clear plain known")
  static let `as` = WordHash.of("as")
  static let comma = WordHash.of(",")
  private static let semicolon = WordHash.of(";")
  static let colon = WordHash.of(":")
  static let that = WordHash.of("that")
  static let to = WordHash.of("to")
}
