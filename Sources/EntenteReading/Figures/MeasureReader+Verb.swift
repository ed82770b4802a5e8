import EntenteLanguage
import EntenteModel

/// What verbs tell of an amount: the thing that holds it, the noun of a price, the noun phrase that words it.
extension MeasureReader {
  /// What a clause is about.
  enum Subject {
    case phrase(NounPhrase)
    case recalled(RecalledNoun)
  }

  /// The subject of the verb at `verb`: the phrase before it, what its "which" or "it" stands for.
  func clauseSubject(of verb: Int, _ segment: Range<Int>) -> Subject? {
    var first = verb
    while first > segment.lowerBound,
      parted[first - 1] == .auxiliary || parted[first - 1] == .adverb || parted[first - 1] == .verb
    { first -= 1 }
    if first > segment.lowerBound, parted[first - 1] == .preposition,
      let finite = segment.first(where: { parted[$0] == .verb || parted[$0] == .auxiliary })
    {
      // "is bound to hold", "after losing": the subject is that of the first verb.
      first = min(first, finite)
    }
    if first > segment.lowerBound, isPronounSubject(first - 1) {
      return PronounReader(sentence: sentence).noun(for: first - 1).map { .recalled($0) }
    }
    if first == segment.lowerBound + 1, Self.relatives.contains(run.hash(first - 1)) {
      return antecedent(of: segment).map { .phrase($0) }
    }
    guard let end = Subjects(parted: parted).end(before: first, in: segment),
      let phrase = phrases.chain(endingAt: end, floor: segment.lowerBound)
    else { return nil }
    return .phrase(phrase)
  }

  /// The noun before a clause with "which".
  func antecedent(of segment: Range<Int>) -> NounPhrase? {
    let end =
      segment.lowerBound > 0 && parted[segment.lowerBound - 1] == .mark
      ? segment.lowerBound - 1 : segment.lowerBound
    return phrases.chain(endingAt: end, floor: 0)
  }

  /// "The silo holds 40 tonnes of grain", "the lake will stretch for 9 miles": the thing, not what is in it.
  func container(_ amount: StatedAmount, _ segment: Range<Int>) -> MeasureFinding? {
    switch amount.unit?.dimension {
    case .length?, .area?, .volume?, .mass?: break
    default: return nil
    }
    guard amount.unit?.per == nil, let verb = governor(before: amount.whole.lowerBound, in: segment),
      Self.containers.contains(run.hash(verb)), object(of: verb, before: amount.whole.lowerBound) == nil,
      let subject = clauseSubject(of: verb, segment)
    else { return nil }
    let link = run.hash(amount.unitEnd) == NumberParser.of ? amount.unitEnd : amount.whole.upperBound
    let substance =
      run.hash(link) == NumberParser.of
      ? phrases.phrase(at: link + 1, limit: segment.upperBound) : nil
    let modifiers = substance.map { [$0.head] } ?? []
    switch subject {
    case .phrase(let phrase):
      guard parted[phrase.head] == .noun,
        Lexicon.standard.classes(ofHash: run.hash(phrase.head), as: .noun).first != .person
      else { return nil }
      return MeasureFinding(phrase: phrase, frame: segment, modifiers: modifiers)
    case .recalled(let noun):
      return MeasureFinding(recalled: noun, frame: segment, modifiers: modifiers)
    }
  }

  /// "The bridge cost $3 million", "the port charges it $2 million": the noun of the verb, of the subject.
  func priced(_ amount: StatedAmount, _ segment: Range<Int>) -> MeasureFinding? {
    let link = amount.whole.lowerBound - 1
    guard amount.unit?.dimension == .currency, parted[link] != .preposition,
      let verb = governor(before: amount.whole.lowerBound, in: segment), isPrice(verb, amount)
    else { return nil }
    var finding = verbal(verb, segment)
    switch clauseSubject(of: verb, segment) {
    case .phrase(let phrase)?:
      finding.modifiers = parted[phrase.head] == .noun ? [phrase.head] : []
      finding.shown = run.span(phrase.whole)
    case .recalled(let noun)?:
      finding.shown = noun.span
      finding.recalledModifier = noun.lemma
    case nil: break
    }
    return finding
  }

  /// "made $4 million from wool" is a price, "made $4 million" may be none.
  private func isPrice(_ verb: Int, _ amount: StatedAmount) -> Bool {
    if Self.makers.contains(run.hash(verb)) { return run.hash(amount.whole.upperBound) == Self.from }
    return Self.prices.contains(run.hash(verb))
  }

  /// "At 90 m it is the tallest mast", "Standing 40 metres tall, the arch …": the subject behind.
  func leading(_ amount: StatedAmount, _ segment: Range<Int>) -> MeasureFinding? {
    let before = segment.lowerBound..<max(segment.lowerBound, amount.whole.lowerBound)
    guard let unit = amount.unit, unit.dimension != .duration, segment.lowerBound == 0, !before.isEmpty,
      run.hash(before.lowerBound) == Self.at || Self.stances.contains(run.hash(before.lowerBound)),
      before.count <= 2
    else { return nil }
    var start = amount.whole.upperBound
    while start < run.atoms.count, Self.extents.contains(run.hash(start)) || parted[start] == .mark {
      start += 1
    }
    let limit = sentence.segmentRange(of: start).upperBound
    guard start < limit else { return nil }
    if PronounReader.isPronoun(run.hash(start)) {
      if let noun = PronounReader(sentence: sentence).noun(for: start) {
        return MeasureFinding(recalled: noun, frame: segment)
      }
      // "it is the tallest mast": what it is said to be.
      guard parted[start + 1] == .auxiliary, let phrase = phrases.phrase(at: start + 2, limit: limit) else {
        return nil
      }
      return found(phrase, start..<limit)
    }
    return phrases.phrase(at: start, limit: limit).map { found($0, segment) }
  }

  /// "losses which the bank puts at $4 million": what is valued stands before the clause.
  func valued(_ amount: StatedAmount, _ segment: Range<Int>) -> MeasureFinding? {
    let link = amount.whole.lowerBound - 1
    guard run.hash(link) == Self.at, Self.relatives.contains(run.hash(segment.lowerBound)),
      parted[link - 1] == .verb, Self.valuers.contains(run.hash(link - 1)),
      let phrase = antecedent(of: segment)
    else { return nil }
    return found(phrase, segment)
  }

  /// "the 40 tonnes a day that the treaty guarantees": the verb of the clause behind, of its subject.
  func guaranteed(_ amount: StatedAmount, _ segment: Range<Int>) -> MeasureFinding? {
    let next = amount.whole.upperBound
    guard run.hash(amount.whole.lowerBound - 1) == Self.the, Self.restricting.contains(run.hash(next)) else {
      return nil
    }
    let range = sentence.segmentRange(of: next)
    guard let verb = (next..<range.upperBound).first(where: { parted[$0] == .verb }) else { return nil }
    var finding = verbal(verb, next..<range.upperBound)
    if let subject = phrases.chain(endingAt: verb, floor: next + 1), parted[subject.head] != .pronoun {
      finding.modifiers = [subject.head]
      finding.shown = run.span(subject.whole)
    }
    return finding
  }

  /// The noun phrase that tells a reader what a verb measures: its object, or else the subject.
  func shown(_ verb: Int, amount: StatedAmount, segment: Range<Int>) -> TextSpan? {
    let limit = sentence.segmentRange(of: verb).upperBound
    var start = verb + 1
    while start < limit, Self.particles.contains(run.hash(start)) { start += 1 }
    if start < limit, let object = phrases.phrase(at: start, limit: limit), !sentence.isOfAmount(start),
      !object.base.contains(where: { sentence.isOfAmount($0) || sentence.isDated($0) })
    {
      return run.span(object.base)
    }
    switch clauseSubject(of: verb, sentence.segmentRange(of: verb)) {
    case .phrase(let phrase)?: return run.span(phrase.whole)
    case .recalled(let noun)?: return noun.span
    case nil: break
    }
    let range = sentence.segmentRange(of: verb)
    if (range.lowerBound..<verb).contains(where: { parted[$0] == .pronoun }) { return nil }
    if let phrase = subject(amount, segment)?.phrase { return run.span(phrase.whole) }
    // "Within nine days the river, …, had shrunk"
    let next = amount.whole.upperBound
    guard next < segment.upperBound, !sentence.isDated(next) else { return nil }
    return phrases.phrase(at: next, limit: segment.upperBound).map { run.span($0.base) }
  }

  static let extents = WordList("long wide deep high tall thick away off")
  private static let the = WordHash.of("the")
  private static let at = WordHash.of("at")
  private static let from = WordHash.of("from")
  private static let relatives = WordList("which that")
  private static let restricting = WordList("that which")
  private static let valuers = WordList(
    "put puts estimate estimates estimated value values valued reckon reckons reckoned")
  private static let stances = WordList("standing measuring stretching spanning rising weighing covering")
  private static let containers = WordList(
    "hold holds holding held contain contains containing contained store stores storing stored measure measures "
      + "measuring measured stand stands standing stood stretch stretches stretching stretched reach reaches "
      + "reaching reached")
  private static let prices = WordList(
    "cost costs costing priced prices earn earns earned earning spend spends spent spending pay pays paid paying "
      + "charge charges charged charging")
  private static let makers = WordList("make makes made making")
}
