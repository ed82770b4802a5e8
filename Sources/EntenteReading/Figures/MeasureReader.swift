import EntenteLanguage
import EntenteModel

/// What an amount measures, found in its sentence.
struct MeasureFinding: Sendable {
  /// The phrase that names it; `nil` where a verb or nothing does.
  var phrase: NounPhrase?
  /// The noun of an earlier clause or sentence that a pronoun stands for.
  var recalled: RecalledNoun?
  /// The head where it is a verb ("shipping $2 billion"): the verb's place.
  var verb: Int?
  /// Atoms whose words frame the amount.
  var frame: Range<Int>
  /// Places of further words that say what is measured: the compound before a hyphen, the noun behind "of".
  var modifiers: [Int] = []
  /// The lemma of a pronoun's noun that modifies a verb's noun.
  var recalledModifier: String?
  /// The stretch that words a verb's head for a reader.
  var shown: TextSpan?
  /// Who stands in a gapped list's place of subject and verb: the only name then.
  var giver: NounPhrase?
}

/// Finds what an amount measures: the noun behind it, the noun it belongs to, the subject or the verb of
/// its clause.
struct MeasureReader: Sendable {
  let sentence: FigureSentence

  var run: AtomRun { sentence.run }
  var parted: PartedRun { sentence.parted }
  var phrases: PhraseReader { PhraseReader(parted: parted) }

  /// What the amount measures.
  func measure(of amount: StatedAmount, counted: Counted?) -> MeasureFinding {
    let segment = sentence.segmentRange(of: amount.core.lowerBound)
    if let counted {
      let frame = frame(of: amount, segment: segment)
      let phrase = counted.phrase.map { phrases.extended($0, limit: segment.upperBound) }
      return MeasureFinding(phrase: phrase, frame: frame)
    }
    if let found = nearby(amount, segment) ?? clausal(amount, segment) {
      var finding = steadied(found, amount: amount, segment: segment)
      if finding.phrase == nil, finding.recalled == nil, finding.shown == nil, let verb = finding.verb {
        finding.shown = shown(verb, amount: amount, segment: segment)
      }
      return finding
    }
    return MeasureFinding(frame: frame(of: amount, segment: segment))
  }

  /// The first answer of what stands beside the amount.
  private func nearby(_ amount: StatedAmount, _ segment: Range<Int>) -> MeasureFinding? {
    if let found = attributive(amount, segment) { return found }
    if let found = container(amount, segment) { return found }
    if let found = substance(amount, segment) { return found }
    if let found = allowance(amount, segment) { return found }
    if let found = interval(amount, segment) { return found }
    if let found = acting(amount, segment) { return found }
    if let found = guaranteed(amount, segment) { return found }
    return owner(amount, segment)
  }

  /// The first answer of the clause.
  private func clausal(_ amount: StatedAmount, _ segment: Range<Int>) -> MeasureFinding? {
    if let found = leading(amount, segment) { return found }
    if let found = valued(amount, segment) { return found }
    if let found = priced(amount, segment) { return found }
    if let found = governed(amount, segment) { return found }
    if let found = subject(amount, segment) { return found }
    return following(amount, segment)
  }

  /// "the 70-kilometre frontier", "a $2 billion loan": the noun that the amount stands before.
  private func attributive(_ amount: StatedAmount, _ segment: Range<Int>) -> MeasureFinding? {
    let end = amount.core.upperBound
    guard amount.isHyphenated || amount.hasSign || !amount.hasPluralUnit, end < segment.upperBound,
      amount.whole.upperBound == end, parted[end].isNominal || parted[end] == .dash, parted[end] != .number,
      let phrase = phrases.phrase(at: parted[end] == .dash ? end + 1 : end, limit: segment.upperBound),
      amount.isHyphenated || parted[phrase.head] == .noun && !isTime(phrase)
    else { return nil }
    return found(phrase, segment)
  }

  /// "last year" behind "6 percent" says when, not what.
  private func isTime(_ phrase: NounPhrase) -> Bool {
    let span = run.span(phrase.base)
    return sentence.dates.contains { $0.span.overlaps(span) }
      || Lexicon.standard.classes(ofHash: run.hash(phrase.head), as: .noun).first == .time
  }

  /// "8 km of quay", "70 percent of its coal", "$3 million in grants", "$300 million worth of
  /// goods".
  private func substance(_ amount: StatedAmount, _ segment: Range<Int>) -> MeasureFinding? {
    var link = amount.whole.upperBound
    // "within 30 days of the ruling": what it is counted from, not what lasts.
    if amount.unit?.dimension == .duration, run.hash(amount.whole.lowerBound - 1) == Self.within {
      return nil
    }
    // "90 million litres of milk per day"
    if run.hash(amount.unitEnd) == NumberParser.of { link = amount.unitEnd }
    if run.hash(link) == Self.worth {
      if let verb = governor(before: amount.whole.lowerBound, in: segment) { return verbal(verb, segment) }
      link += 1
    }
    link = behindBrackets(link)
    let segment = link < segment.upperBound ? segment : sentence.segmentRange(of: link)
    guard link < segment.upperBound else { return nil }
    let isOf = run.hash(link) == NumberParser.of
    guard isOf || (run.hash(link) == Self.in && amount.unit?.dimension == .currency) else { return nil }
    let limit = (link..<segment.upperBound).first { sentence.isDated($0) } ?? segment.upperBound
    guard let phrase = phrases.phrase(at: link + 1, limit: limit),
      isOf || isMeasured(phrase.head)
    else { return nil }
    return found(phrase, segment)
  }

  /// "7,000 square kilometres (2,700 square miles) of the district"
  private func behindBrackets(_ place: Int) -> Int {
    guard run.holds(place, 0x28) else { return place }
    let end = min(run.atoms.count, place + 8)
    return (place..<end).first { run.holds($0, 0x29) }.map { $0 + 1 } ?? place
  }

  /// "one week to leave": what the time is given for.
  private func allowance(_ amount: StatedAmount, _ segment: Range<Int>) -> MeasureFinding? {
    let link = amount.whole.upperBound
    guard amount.unit?.dimension == .duration, run.hash(link) == Self.to, parted[link + 1] == .verb else {
      return nil
    }
    return verbal(link + 1, segment)
  }

  /// "retired two days later": what happened after the interval.
  private func interval(_ amount: StatedAmount, _ segment: Range<Int>) -> MeasureFinding? {
    guard amount.unit?.dimension == .duration, MeasureWords.moved.contains(run.hash(amount.whole.upperBound))
    else {
      return nil
    }
    if let subject = subject(in: segment.lowerBound..<amount.whole.lowerBound, isOwn: true),
      parted[subject.head] == .noun
    {
      return found(subject, segment)
    }
    if let verb = governor(before: amount.whole.lowerBound, in: segment)
      ?? segment.first(where: { parted[$0] == .verb })
    {
      return verbal(verb, segment)
    }
    return subject(amount, segment)
  }

  /// "$400 million had been spent": the verb that the amount is the subject of.
  private func acting(_ amount: StatedAmount, _ segment: Range<Int>) -> MeasureFinding? {
    let next = amount.whole.upperBound
    guard parted[next] == .auxiliary, parted[amount.whole.lowerBound - 1] != .preposition else { return nil }
    return (next..<max(next, segment.upperBound)).first { parted[$0] == .verb }.map { verbal($0, segment) }
  }

  /// "a frontier of about 70 km", "trade worth $2 billion": the noun right before the amount and its link.
  private func owner(_ amount: StatedAmount, _ segment: Range<Int>) -> MeasureFinding? {
    if let measured = extended(by: amount, segment) { return found(measured, segment) }
    let link = amount.whole.lowerBound - 1
    guard link > segment.lowerBound, MeasureWords.owners.contains(run.hash(link)),
      run.hash(link) != Self.at
        || !(segment.lowerBound..<link).contains(where: { parted[$0] == .verb || parted[$0] == .auxiliary }),
      let phrase = phrases.chain(endingAt: link, floor: segment.lowerBound)
    else { return nil }
    return found(phrase, segment)
  }

  /// "a strip of sand 12 miles long": the noun right before, and what it is an "of" of.
  private func extended(by amount: StatedAmount, _ segment: Range<Int>) -> NounPhrase? {
    guard Self.extents.contains(run.hash(amount.whole.upperBound)) else { return nil }
    // "in the capital, 90 km away"
    let isApart = amount.whole.lowerBound == segment.lowerBound && segment.lowerBound > 1
    guard
      var phrase = phrases.phrase(
        endingAt: isApart ? segment.lowerBound - 1 : amount.whole.lowerBound,
        floor: isApart ? 0 : segment.lowerBound)
    else { return nil }
    if isApart { return phrase }
    let end = phrase.base.upperBound
    while run.hash(phrase.base.lowerBound - 1) == NumberParser.of,
      let outer = phrases.phrase(endingAt: phrase.base.lowerBound - 1, floor: segment.lowerBound)
    {
      phrase = NounPhrase(base: outer.base, head: outer.head, whole: outer.base.lowerBound..<end)
    }
    return phrase
  }

  /// "charges it $3 million", "raise sales to $30 million", "let … for 40 years": the verb that governs
  /// it.
  private func governed(_ amount: StatedAmount, _ segment: Range<Int>) -> MeasureFinding? {
    guard let verb = governor(before: amount.whole.lowerBound, in: segment) else { return nil }
    let link = amount.whole.lowerBound - 1
    let isDirect = parted[link] != .preposition
    if isLevel(verb) {
      guard let object = object(of: verb, before: amount.whole.lowerBound), !isDirect else { return nil }
      return found(object, segment)
    }
    if run.hash(link) == Self.for, amount.unit?.dimension == .currency { return verbal(verb, segment) }
    if Self.ends.contains(run.hash(link)) {
      if let object = object(of: verb, before: link) { return found(object, segment) }
      return nil
    }
    if amount.unit?.dimension == .duration {
      let hasObject = object(of: verb, before: link) != nil
      guard Self.stretches.contains(run.hash(link)) || isDirect && !hasObject else { return nil }
      // "closed for two weeks": it is the subject that lasts.
      if !hasObject, run.hash(link) == Self.for, let subject = subject(amount, segment) { return subject }
      return verbal(verb, segment)
    }
    return isDirect ? verbal(verb, segment) : nil
  }

  /// The nearest full verb before a place in its segment.
  func governor(before place: Int, in segment: Range<Int>) -> Int? {
    (segment.lowerBound..<max(segment.lowerBound, place)).last {
      parted[$0] == .verb && !MeasureWords.says.contains(run.hash($0))
    }
  }

  /// The noun phrase right behind a verb and before a place.
  func object(of verb: Int, before place: Int) -> NounPhrase? {
    var start = verb + 1
    while start < place, parted[start] == .adverb || Self.particles.contains(run.hash(start)) { start += 1 }
    guard start < place, let phrase = phrases.phrase(at: start, limit: place) else { return nil }
    return phrases.extended(phrase, limit: place)
  }

  func verbal(_ verb: Int, _ segment: Range<Int>) -> MeasureFinding {
    MeasureFinding(verb: verb, frame: segment)
  }

  func found(_ phrase: NounPhrase, _ segment: Range<Int>) -> MeasureFinding {
    var phrase = phrase
    if phrase.whole == phrase.base {
      // "the dam on 3 June": a date hangs on no noun.
      let behind = phrase.base.upperBound..<max(phrase.base.upperBound, segment.upperBound)
      let limit = behind.first { sentence.isDated($0) } ?? segment.upperBound
      phrase = phrases.extended(phrase, limit: limit)
    }
    return MeasureFinding(phrase: phrase, frame: segment)
  }

  /// The words that frame the amount: its segment, and the one before it where the amount's has no verb.
  private func frame(of amount: StatedAmount, segment: Range<Int>) -> Range<Int> {
    let hasVerb = segment.contains { parted[$0] == .verb }
    let index = sentence.segment(of: amount.core.lowerBound)
    guard !hasVerb, index > 0 else { return segment }
    return sentence.segments[index - 1].lowerBound..<segment.upperBound
  }

  /// Whether an "in"-phrase behind money says what the money is: a thing traded or given, not a place or a
  /// time.
  private func isMeasured(_ head: Int) -> Bool {
    guard parted[head] == .noun else { return false }
    let classes = Lexicon.standard.classes(ofHash: run.hash(head), as: .noun)
    return classes.first != .time && classes.first != .location
  }

  /// Whether the verb gives its subject a level: "stands", "reached", "rose".
  private func isLevel(_ verb: Int) -> Bool { MeasureWords.levels.contains(run.hash(verb)) }

  private static let within = WordHash.of("within")
  private static let worth = WordHash.of("worth")
  private static let `in` = WordHash.of("in")
  static let particles = WordList("up down off out back away")
  private static let ends = WordList("to by at from")
  private static let stretches = WordList("for over during throughout")
  private static let to = WordHash.of("to")
  private static let at = WordHash.of("at")
  private static let `for` = WordHash.of("for")
}
