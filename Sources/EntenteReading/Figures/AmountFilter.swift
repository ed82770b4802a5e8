import EntenteLanguage
import EntenteModel
import Foundation

/// Tells amounts from numbers that are none: dates, names, list numbers, idioms, words that refer back.
struct AmountFilter: Sendable {
  let sentence: FigureSentence

  private var run: AtomRun { sentence.run }

  /// Whether the amount can be a figure.
  func admits(_ amount: StatedAmount) -> Bool {
    if isDated(amount) || isClock(amount) || run.hash(amount.whole.lowerBound - 1) == Self.per {
      return false
    }
    if let unit = amount.unit { return admits(amount, of: unit) }
    if !BareNumber(run: run).isAmount(amount) { return false }
    return !isYear(amount) && !isDay(amount) && !isAge(amount) && !isListNumber(amount) && !isNamed(amount)
      && !isIdiom(amount)
      && !refersBack(amount) && !isVague(amount)
  }

  /// Whether a date or a time of day holds the number. A stretch of time inside a date ("two days later")
  /// is an amount all the same; one that says how often is not.
  private func isDated(_ amount: StatedAmount) -> Bool {
    let span = run.span(amount.core)
    for date in sentence.dates where date.span.overlaps(span) {
      switch date.kind {
      case .duration: continue
      case .set: if amount.unit == nil || amount.unit?.dimension == .duration { return true }
      case .date, .time: if amount.unit == nil { return true }
      }
    }
    return false
  }

  private func isClock(_ amount: StatedAmount) -> Bool {
    let end = amount.core.upperBound
    return run.holds(end, 0x3A) && run.isAttached(end) && run.isAttached(end + 1)
      && run.kind(end + 1) == .numeral
      || run.holds(amount.core.lowerBound - 1, 0x3A) && run.isAttached(amount.core.lowerBound)
        && run.kind(amount.core.lowerBound - 2) == .numeral
  }

  private func admits(_ amount: StatedAmount, of unit: MeasureUnit) -> Bool {
    let end = amount.core.upperBound
    // "9 min read", "one day he will": nothing is measured.
    if unit.dimension == .duration {
      if run.hash(end) == Self.read { return false }
      if amount.numbers[0].isWords, amount.value == 1, unit.name == "day", !amount.isHyphenated,
        !amount.isHedged,
        !Self.beforeDay.contains(run.hash(amount.core.lowerBound - 1))
      {
        return false
      }
    }
    if Self.negations.contains(run.hash(amount.core.lowerBound - 1)), amount.value == 1 { return false }
    return !isVague(amount)
  }

  /// "aged 63"; "Ann Lee, 63, grew flax": years of life, and no count.
  private func isAge(_ amount: StatedAmount) -> Bool {
    guard amount.value < 120, amount.upper == nil else { return false }
    let start = amount.core.lowerBound
    let before = run.hash(amount.whole.lowerBound - 1)
    if Self.aged.contains(before) || Self.aged.contains(run.hash(start - 1)) { return true }
    guard amount.numbers[0].isPlainNumeral, amount.value > 3, !amount.isHedged, run.holds(start - 1, 0x2C),
      run.atoms[start].spaced, sentence.parted[start - 2] == .name
    else { return false }
    let end = amount.core.upperBound
    return run.holds(end, 0x2C) || run.holds(end, 0x2E) && end == run.atoms.count - 1
  }

  /// A number of four digits without a mark that is a year unless things are counted by it.
  private func isYear(_ amount: StatedAmount) -> Bool {
    guard amount.numbers[0].isPlainNumeral, amount.upper == nil, amount.value >= 1500, amount.value <= 2100
    else { return false }
    let atom = run.atoms[amount.core.lowerBound]
    guard atom.end - atom.start == 4 else { return false }
    let isRound = run.lastByte(amount.core.lowerBound) == 0x30 && run.bytes[Int(atom.end) - 2] == 0x30
    return !((isRound || amount.isHedged) && isCounting(amount) && run.endsPlural(amount.core.upperBound))
  }

  private func isDay(_ amount: StatedAmount) -> Bool {
    guard amount.value <= 31 else { return false }
    let behind =
      run.hash(amount.core.upperBound) == NumberParser.of
      ? amount.core.upperBound + 1 : amount.core.upperBound
    let before =
      run.holds(amount.core.lowerBound - 1, 0x2E) ? amount.core.lowerBound - 2 : amount.core.lowerBound - 1
    return isMonth(behind) || isMonth(before)
  }

  private func isMonth(_ place: Int) -> Bool {
    run.kind(place) == .word && run.atoms[place].isUpper && Self.months.contains(run.hash(place))
  }

  private func isListNumber(_ amount: StatedAmount) -> Bool {
    let start = amount.core.lowerBound
    let end = amount.core.upperBound
    guard run.kind(start) == .numeral else { return false }
    let isMarked = run.holds(end, 0x2E) || run.holds(end, 0x29) || run.holds(end, 0x3A)
    if start == 0
      && (end >= run.atoms.count || isMarked && end + 1 < run.atoms.count || isMarked && amount.value < 100)
    {
      return true
    }
    if run.holds(start - 1, 0x28), run.holds(end, 0x29), start == 1 { return true }
    return run.holds(start - 1, 0x23) || run.holds(start - 1, 0x5B)
  }

  /// "Article 5", "No. 12", "Policy Note 12", "Group of Seven".
  private func isNamed(_ amount: StatedAmount) -> Bool {
    let start = amount.core.lowerBound
    if amount.isHedged || amount.qualifier != .exact { return false }
    let before = run.holds(start - 1, 0x2E) ? start - 2 : start - 1
    if before >= 0, Self.numbered.contains(run.hash(before)),
      sentence.parted[before] != .verb || Self.leaves.contains(run.hash(before))
    {
      return true
    }
    if sentence.isHeading { return false }
    if start > 0, run.atoms[start].isUpper, amount.numbers[0].isWords, sentence.parted[start - 1] != .mark {
      return isUpper(start - 1) || isUpper(amount.core.upperBound) || run.hash(start - 1) == NumberParser.of
    }
    if isAddress(amount.core.upperBound) { return true }
    let isDigit = amount.numbers[0].isPlainNumeral && amount.value < 10
    return start > 1 && isUpper(start - 1) && !ClosedWords.table.contains(run.hash(start - 1))
      && (isDigit || !isCounting(amount))
  }

  /// "469 Vermont St", "10 Downing Street"
  private func isAddress(_ place: Int) -> Bool {
    isUpper(place)
      && (isUpper(place + 1) && Self.streets.contains(run.hash(place + 1))
        || isUpper(place + 2) && Self.streets.contains(run.hash(place + 2)))
  }

  private func isUpper(_ place: Int) -> Bool { run.kind(place) == .word && run.atoms[place].isUpper }

  private func isCounting(_ amount: StatedAmount) -> Bool {
    let next = amount.core.upperBound
    return sentence.parted[next] == .noun || sentence.parted[next] == .adjective
  }

  private func isIdiom(_ amount: StatedAmount) -> Bool {
    let number = amount.numbers[0]
    let end = amount.core.upperBound
    // "24/7", "9/11", "one half hearted".
    if number.isFraction, !number.isWords, run.hash(end) != NumberParser.of { return true }
    if number.isFraction, amount.unit == nil {
      return isOrdered(amount.core.lowerBound - 1) || !isShare(amount)
    }
    if number.isWords, amount.value == 0 { return true }
    return number.isWords && amount.value == 1 && number.scale == 1 && !isCountedOne(amount)
  }

  /// "two-thirds of", "half the", "a quarter of its".
  private func isShare(_ amount: StatedAmount) -> Bool {
    // "one in three households"
    if amount.core.count > 2, Self.ratios.contains(run.hash(amount.core.lowerBound + 1)) {
      return isCounting(amount)
    }
    let next = amount.core.upperBound
    // "rose by a quarter"
    if run.hash(amount.whole.lowerBound - 1) == Self.by, amount.value < 1 { return true }
    if amount.numbers[0].value == 0.5, amount.core.count == 1 {
      return run.hash(next) == NumberParser.of || Self.definite.contains(run.hash(next))
    }
    return run.hash(next) == NumberParser.of || run.hash(next) == Self.majority
  }

  /// "the first half of the match", "the lower half": one of two, and no share.
  private func isOrdered(_ place: Int) -> Bool {
    // "a page and a half"
    Self.ordinals.contains(run.hash(place)) || run.hash(place) == Self.and
  }

  /// "only one", "at least one", "one person was killed": the one that counts.
  private func isCountedOne(_ amount: StatedAmount) -> Bool {
    let start = amount.core.lowerBound
    if amount.isHedged || Self.contrast.contains(run.hash(start - 1)) { return isCounting(amount) }
    let phrase = PhraseReader(parted: sentence.parted).phrase(
      at: amount.core.upperBound, limit: run.atoms.count)
    guard let phrase, sentence.holds(Self.harm, in: sentence.segmentRange(of: start)) else { return false }
    return Lexicon.standard.classes(ofHash: run.hash(phrase.head), as: .noun).first == .person
  }

  /// "the two countries", "our two nations": states no amount, but says of which it speaks.
  private func refersBack(_ amount: StatedAmount) -> Bool {
    let number = amount.numbers[0]
    guard number.isWords, amount.upper == nil, amount.value >= 2, amount.value <= 9, !amount.isHedged,
      number.scale == 1
    else { return false }
    let start = amount.core.lowerBound
    let before = run.hash(start - 1)
    // "between two states": the word asks for two, and so they state no amount.
    if amount.value == 2, before == Self.between { return true }
    let isOwn = Self.possessives.contains(before)
    guard Self.definite.contains(before) || isOwn else { return false }
    guard
      let phrase = PhraseReader(parted: sentence.parted).phrase(
        at: amount.core.upperBound, limit: run.atoms.count)
    else {
      return amount.value == 2 && !isOwn
    }
    if !isOwn && isRestricted(phrase) { return false }
    return amount.value == 2 && !isOwn || isParty(phrase.head)
  }

  /// "the two children who died", "the two miners killed": the clause says which, and how many were so.
  private func isRestricted(_ phrase: NounPhrase) -> Bool {
    let next = phrase.base.upperBound
    if Self.parties.contains(run.hash(phrase.head)), !Self.humans.contains(run.hash(phrase.head)) {
      return false
    }
    return Self.relatives.contains(run.hash(next)) || Self.harm.contains(run.hash(next))
  }

  /// Whether the noun is a person, a state or a body: one of those that a report speaks of throughout.
  private func isParty(_ head: Int) -> Bool {
    let hash = run.hash(head)
    if Self.parties.contains(hash) { return true }
    guard let first = Lexicon.standard.classes(ofHash: hash, as: .noun).first else { return false }
    return first == .person && !Self.victims.contains(hash)
  }

  private func isVague(_ amount: StatedAmount) -> Bool {
    Self.vague.contains(run.hash(amount.core.lowerBound - 1)) && amount.numbers[0].isWords
  }

  private static let aged = WordList("aged age ages")
  private static let and = WordHash.of("and")
  private static let leaves = WordList("page pages chapter section article resolution no paragraph")
  private static let by = WordHash.of("by")
  private static let relatives = WordList("who that whom which")
  private static let humans = WordList("men women brothers others")
  private static let ordinals = WordList(
    "first second third latter former other last top bottom upper lower northern southern eastern western "
      + "back front final opening closing better early late")
  private static let streets = WordList(
    "street st avenue ave road rd boulevard blvd drive lane square place highway")
  private static let ratios = WordList("in out")
  private static let per = WordHash.of("per")
  private static let read = WordHash.of("read")
  private static let between = WordHash.of("between")
  private static let majority = WordHash.of("majority")
  private static let beforeDay = WordList("for within in just only after every per least lasted")
  private static let negations = WordList("not no")
  private static let months = WordList(
    "january february march april may june july august september october november december jan feb "
      + "mar apr jun jul aug sept "
      + "sep oct nov dec")
  private static let numbered = WordList(
    "article articles chapter section sections resolution resolutions no nos number page pages "
      + "phase type class flight "
      + "highway route room gate unit brigade division battalion regiment squadron task stage step "
      + "part volume version figure "
      + "table paragraph line annex appendix protocol clause category tier level grade rule case "
      + "order decree item verse "
      + "district sector zone track channel formula area covid windows iphone boeing airbus apollo group")
  private static let definite = WordList("the these those both its his her their our your my")
  private static let possessives = WordList("its his her their our your my 's")
  private static let contrast = WordList("only just least than single over")
  private static let harm = WordList(
    "killed kills kill killing dead died dies wounded wounding injured injuring arrested detained "
      + "hurt captured kidnapped shot "
      + "sentenced executed missing lost abstained abstention against voted")
  private static let parties = WordList(
    "countries nations states sides leaders governments parties neighbours neighbors peoples "
      + "presidents ministers capitals "
      + "powers armies allies delegations teams partners rivals men women brothers governments "
      + "republics kingdoms houses "
      + "chambers camps blocs regions others")
  private static let victims = WordList(
    "casualties victims civilians soldiers troops prisoners hostages children fighters")
  private static let vague = WordList("several few many")
}
