import EntenteLanguage
import EntenteModel
import Foundation

/// What a number without a unit counts.
struct Counted: Sendable {
  /// The noun phrase behind the number; `nil` where the number stands for things named before.
  var phrase: NounPhrase?
  /// The counted noun as written, in lower case, with what the name of a kind needs: "kinds of fish".
  var name: String
}

/// Finds the noun that a number counts.
struct CountReader: Sendable {
  let sentence: FigureSentence

  private var run: AtomRun { sentence.run }
  private var parted: PartedRun { sentence.parted }

  /// What the amount counts; `nil` where it counts nothing and is no amount.
  ///
  /// `antecedent` are the things that a number without a noun stands for: "fewer than 90 had come".
  func counted(_ amount: StatedAmount, antecedent: @autoclosure () -> String?) -> Counted? {
    if let compound = compound(amount) { return compound }
    var place = behindQuote(amount)
    if Self.further.contains(run.hash(place)) { place += 1 }
    if run.hash(place) == NumberParser.of { return part(of: place, antecedent()) }
    if PeriodReader(run: run).period(behind: place) != nil {
      return Counted(phrase: nil, name: antecedent() ?? Self.unnamed)
    }
    if isTimes(place, amount) { return Counted(phrase: nil, name: "times") }
    let limit = run.atoms.count
    if !Self.states.contains(run.hash(place)),
      let phrase = PhraseReader(parted: parted).phrase(at: place, limit: limit), run.kind(place) != .dash
    {
      if Self.never.contains(run.hash(phrase.head)) { return nil }
      // "Three things matter": says that a list follows.
      if amount.numbers[0].isWords, phrase.base.count == 1, Self.heralds.contains(run.hash(phrase.head)) {
        return nil
      }
      return Counted(phrase: phrase, name: name(of: phrase))
    }
    if let participle = participle(at: place) { return participle }
    if isPopulation(amount, next: place) { return Counted(phrase: nil, name: "people") }
    if isMembership(amount, next: place) { return Counted(phrase: nil, name: members(antecedent())) }
    guard standsAlone(amount, next: place) else { return nil }
    return Counted(phrase: nil, name: isVote(amount) ? "votes" : antecedent() ?? hurt(amount))
  }

  /// The place behind the amount, and behind the mark that ends a quotation of the amount alone.
  private func behindQuote(_ amount: StatedAmount) -> Int {
    let place = amount.whole.upperBound
    let isQuoted =
      Self.quotes.contains(run.hash(place)) && Self.quotes.contains(run.hash(amount.whole.lowerBound - 1))
    return isQuoted ? place + 1 : place
  }

  /// "no fewer than 40 times", but not "three times as many".
  private func isTimes(_ place: Int, _ amount: StatedAmount) -> Bool {
    run.hash(place) == Self.times && (amount.value >= 10 || amount.qualifier != .exact)
      && !Self.multiples.contains(run.hash(place + 1))
  }

  /// "a land of 11 million"
  private func isPopulation(_ amount: StatedAmount, next: Int) -> Bool {
    let link = amount.whole.lowerBound - 1
    return run.hash(link) == NumberParser.of && Self.lands.contains(run.hash(link - 1)) && isEnd(next)
  }

  /// "a mission of 180": people, or those named before.
  private func isMembership(_ amount: StatedAmount, next: Int) -> Bool {
    let link = amount.whole.lowerBound - 1
    guard run.hash(link) == NumberParser.of, amount.value > 1, isEnd(next), parted[link - 1] == .noun,
      amount.upper == nil
    else { return false }
    return Self.bodies.contains(run.hash(link - 1))
  }

  /// The persons named before, or people.
  private func members(_ antecedent: String?) -> String {
    guard let antecedent, let last = antecedent.split(separator: " ").last,
      Lexicon.standard.classes(of: String(last), as: .noun).first == .person
    else { return "people" }
    return antecedent
  }

  private func isEnd(_ next: Int) -> Bool {
    next >= run.atoms.count || parted[next] == .mark || parted[next] == .conjunction
      || parted[next] == .preposition || parted[next] == .adverb || parted[next] == .subordinator
      || Self.states.contains(run.hash(next))
  }

  /// The name of what a number without noun and antecedent counts.
  static let unnamed = QuantityReader.bare.name

  /// "some 1,400 died": people, by what is done to them.
  private func hurt(_ amount: StatedAmount) -> String {
    if isVote(amount) { return "votes" }
    let segment = sentence.segmentRange(of: amount.core.lowerBound)
    return sentence.holds(Self.harm, in: segment) ? "people" : Self.unnamed
  }

  private static let strong = WordHash.of("strong")
  private static let votes = WordList("vote votes voted voting ballot")
  private static let harm = WordList(
    "died die killed killing wounded wounding injured injuring arrested detained displaced "
      + "homeless dead evacuated fled hurt captured taken"
  )

  /// "voted 141 to 5"
  private func isVote(_ amount: StatedAmount) -> Bool {
    sentence.holds(Self.votes, in: sentence.segmentRange(of: amount.core.lowerBound))
  }

  /// "a three-page note", "14-member": the noun behind the hyphen.
  private func compound(_ amount: StatedAmount) -> Counted? {
    let dash = amount.core.upperBound
    guard run.kind(dash) == .dash, run.isAttached(dash), run.isAttached(dash + 1), run.kind(dash + 1) == .word
    else {
      return nil
    }
    let noun = dash + 1
    if run.hash(noun) == Self.strong { return Counted(phrase: nil, name: "people") }
    guard !Self.idioms.contains(run.hash(noun)),
      !NumberWord.table.contains(run.hash(noun))
        || run.hash(noun) == Self.point && Self.papers.contains(run.hash(noun + 1)),
      Lexicon.standard.categories(ofHash: run.hash(noun)).contains(.noun)
    else { return nil }
    let base = noun..<noun + 1
    return Counted(phrase: NounPhrase(base: base, head: noun, whole: base), name: run.lowered(noun))
  }

  /// "18 of them", "12 of the 27 members".
  private func part(of place: Int, _ antecedent: String?) -> Counted? {
    if Self.pronouns.contains(run.hash(place + 1)) {
      return Counted(phrase: nil, name: antecedent ?? Self.unnamed)
    }
    // "61 of its own"
    if parted[place + 1] == .determiner, run.hash(place + 2) == Self.own, isEnd(place + 3) {
      return Counted(phrase: nil, name: antecedent ?? Self.unnamed)
    }
    guard parted[place + 1] == .determiner || parted[place + 1] == .name || parted[place + 1] == .number,
      let phrase = PhraseReader(parted: parted).phrase(
        at: parted[place + 1] == .number ? place + 2 : place + 1, limit: run.atoms.count),
      run.isPlural(phrase.head)
    else { return nil }
    return Counted(phrase: phrase, name: name(of: phrase))
  }

  /// "40 wounded", "12 dead".
  private func participle(at place: Int) -> Counted? {
    guard Self.stricken.contains(run.hash(place)) else { return nil }
    let base = place..<place + 1
    return Counted(phrase: NounPhrase(base: base, head: place, whole: base), name: run.lowered(place))
  }

  /// Whether a number without a noun is an amount: a hedge, a verb or "to" stands before it and nothing but
  /// a verb or the end of the clause behind.
  private func standsAlone(_ amount: StatedAmount, next: Int) -> Bool {
    let isFurther = next > amount.whole.upperBound
    let last = amount.whole.lowerBound - 1
    let isEnd = isEnd(next)
    let isSubject = parted[next] == .auxiliary || parted[next] == .verb
    if isFurther || PartStatus.isLed(amount, in: run) { return isEnd || isSubject }
    if amount.isHedged || amount.qualifier != .exact { return isEnd || isSubject }
    if amount.numbers[0].isWords && amount.numbers[0].scale == 1 {
      if isEnd, Self.harm.contains(run.hash(last)), amount.value > 1 { return true }
      let isListed = last >= 0 && (parted[last] == .conjunction || parted[last] == .mark)
      return (isSubject || isListed && amount.value > 1 && isShareOfCount(next)) && (last < 0 || isListed)
    }
    if isSubject {
      return last < 0 || parted[last] == .conjunction || parted[last] == .mark || parted[last] == .adverb
        || parted[last] == .subordinator || parted[last] == .possessive
        || (parted[last] == .adjective || Self.published.contains(run.hash(last))) && parted[next] == .verb
    }
    return isEnd
      && (parted[last] == .verb || parted[last] == .auxiliary
        || Self.levels.contains(run.hash(last)) && isLevelled(amount))
  }

  /// "…, six from each side", "and nine in the attack": a number that goes on a count before it.
  private func isShareOfCount(_ next: Int) -> Bool {
    Self.shared.contains(run.hash(next))
      && (run.hash(next) == Self.from && Self.sides.contains(run.hash(next + 1))
        || sentence.holds(Self.harm, in: 0..<next))
  }

  /// "stood at 74": a verb that gives a level or a change stands before.
  private func isLevelled(_ amount: StatedAmount) -> Bool {
    let segment = sentence.segmentRange(of: amount.core.lowerBound)
    return isVote(amount)
      || sentence.holds(MeasureWords.levels, in: segment.lowerBound..<amount.whole.lowerBound)
  }

  /// The head with the nouns before it, and the phrase with "of" that the name of a kind needs.
  private func name(of phrase: NounPhrase) -> String {
    var start = phrase.head
    while start > phrase.base.lowerBound, parted[start - 1] == .noun, run.atoms[start].spaced { start -= 1 }
    var end = phrase.head + 1
    if run.hash(end) == NumberParser.of, parted[end + 1] != .determiner,
      let inner = PhraseReader(parted: parted).phrase(at: end + 1, limit: run.atoms.count),
      parted[inner.head] == .noun,
      Self.kinds.contains(run.hash(phrase.head)) || !run.endsPlural(phrase.head) || inner.base.count == 1
    {
      end = inner.base.upperBound
    }
    return run.lowered(run.span(start..<end))
  }

  private static let quotes = WordList("\" “ ” ‘ ’ ' « »")
  private static let times = WordHash.of("times")
  private static let multiples = WordList(
    "more as the higher larger greater bigger less fewer lower faster longer its their his her that what over"
  )
  private static let bodies = WordList(
    "mission force team crew staff garrison group party delegation panel workforce crowd contingent company")
  private static let lands = WordList(
    "country nation state republic kingdom city town village region land population island province")
  private static let published = WordList("official reported latest published original")
  private static let papers = WordList(
    "plan agreement deal programme program proposal manifesto list agenda accord declaration roadmap treaty pact"
  )
  private static let point = WordHash.of("point")
  private static let own = WordHash.of("own")
  private static let from = WordHash.of("from")
  private static let shared = WordList("from in on at for by")
  private static let sides = WordList("each either both every")
  /// Adjectives that say how the counted things are, and name none.
  private static let states = WordList("due able likely unable ready")
  private static let further = WordList("more other others additional further such")
  private static let pronouns = WordList("them whom us those these which it")
  private static let stricken = WordList(
    "dead wounded injured killed missing others people arrested detained hurt sick")
  private static let never = WordList("times time o'clock pm am percent hand")
  private static let heralds = WordList("things numbers reasons points ways")
  private static let idioms = WordList(
    "way sided fold state step time tier handed dimensional legged pronged star man piece horse "
      + "pager out up to thirds day "
      + "half track faced edged old stop sum shot size story")
  private static let levels = WordList("to at by")
  private static let kinds = WordList(
    "types type kinds kind sorts sort rounds round sets set pieces piece memorandum memoranda "
      + "memorandums letters letter "
      + "groups group batches batch pairs pair cases case units unit members items tons rolls bags "
      + "boxes containers"
  )
}
