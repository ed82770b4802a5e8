import EntenteLanguage

/// Tells the part of one word from tables, the lexicon and the words around it; a trained tagger does better.
struct PartReader {
  let run: AtomRun
  let names: NameMemory

  func part(at place: Int, after parts: [WordPart]) -> WordPart {
    let atom = run.atoms[place]
    switch atom.kind {
    case .numeral, .vulgarFraction: return .number
    case .dash: return run.isAttached(place) && run.isAttached(place + 1) ? .dash : .mark
    case .symbol where isInitialDot(place): return .name
    case .symbol: return CurrencyTable.isSymbol(run, place) || run.holds(place, 0x25) ? .other : .mark
    case .opaque: return .other
    case .word: break
    }
    if let closed = ClosedWords.table[atom.hash], !isInitialName(place) {
      return closedPart(closed, at: place, after: parts)
    }
    if case .unit? = NumberWord.table[atom.hash] { return .number }
    return openPart(at: place, after: parts)
  }

  /// The last dot of "U.S.".
  private func isInitialDot(_ place: Int) -> Bool {
    guard run.holds(place, 0x2E), run.isAttached(place), run.kind(place - 1) == .word,
      place + 1 < run.atoms.count
    else {
      return false
    }
    let atom = run.atoms[place - 1]
    return run.bytes[Int(atom.start)..<Int(atom.end)].contains(0x2E)
  }

  /// "US", "IT", "May" inside a sentence are names, not function words.
  private func isInitialName(_ place: Int) -> Bool {
    place > 0 && run.atoms[place].isUpper && run.atoms[place].end - run.atoms[place].start > 1
      && run.isUpperCase(place)
  }

  private func closedPart(_ closed: WordPart, at place: Int, after parts: [WordPart]) -> WordPart {
    // "that" is a determiner before a noun only when no noun stands before it.
    if closed == .subordinator, run.hash(place) == Self.that, let last = parts.last, last == .preposition {
      return .determiner
    }
    return closed
  }

  private func openPart(at place: Int, after parts: [WordPart]) -> WordPart {
    // "Sana al-Bari": a particle inside a name.
    if parts.last == .name, run.kind(place + 1) == .dash, run.isAttached(place + 2),
      run.kind(place + 2) == .word,
      run.atoms[place + 2].isUpper
    {
      return .name
    }
    if run.atoms[place].isUpper && place > 0 && !startsQuote(place) { return .name }
    let hash = run.hash(place)
    let known = Lexicon.standard.categories(ofHash: hash)
    if run.atoms[place].isUpper && known.isEmpty { return .name }
    if place == 0, run.atoms[place].isUpper, place + 1 < run.atoms.count, run.atoms[place + 1].isUpper,
      !known.contains(.verb)
    {
      return .name
    }
    if place == 0 || startsQuote(place), run.atoms[place].isUpper, names.isName(hash) || isPlace(place) {
      return .name
    }
    let last = parts.last ?? .mark
    let canBeVerb = known.contains(.verb)
    let canBeNoun = known.contains(.noun)
    if known.isEmpty { return run.endsAdverb(place) ? .adverb : .noun }
    if canBeVerb && isVerb(at: place, after: parts, last: last, canBeNoun: canBeNoun, known: known) {
      return .verb
    }
    if known.contains(.adjective), !canBeNoun || isBeforeNoun(place) && !isSubject(place) {
      return .adjective
    }
    if canBeNoun { return .noun }
    if known.contains(.adverb) { return .adverb }
    return canBeVerb ? .adjective : .noun
  }

  /// The name of a place with a verb right behind it: "Poland will".
  private func isPlace(_ place: Int) -> Bool {
    let next = ClosedWords.table[run.hash(place + 1)]
    guard
      next == .auxiliary || next == .possessive || next == .verb || isPlainVerb(place + 1)
        || run.holds(place + 1, 0x2C) && ClosedWords.table[run.hash(place + 2)] == .subordinator,
      !names.isLower(run.hash(place))
    else {
      return false
    }
    return Lexicon.standard.classes(ofHash: run.hash(place), as: .noun).first == .location
  }

  private func isPlainVerb(_ place: Int) -> Bool {
    guard run.kind(place) == .word, !run.atoms[place].isUpper else { return false }
    let known = Lexicon.standard.categories(ofHash: run.hash(place))
    return known.contains(.verb) && (!known.contains(.noun) || startsNoun(place + 1))
  }

  private func startsQuote(_ place: Int) -> Bool { run.kind(place - 1) == .symbol && place == 1 }

  private func isVerb(
    at place: Int, after parts: [WordPart], last: WordPart, canBeNoun: Bool, known: WordCategories
  ) -> Bool {
    let next = place + 1
    switch last {
    case .determiner, .possessive: return false
    case .adjective: return isBehindAdverb(place, parts) && run.endsParticiple(place)
    case .number: return isVerb(behindNumber: place, canBeNoun: canBeNoun, known: known)
    case .auxiliary:
      return !canBeNoun || run.endsParticiple(place) || isModal(place - 1)
        || ClosedWords.participles.contains(run.hash(place))
    case .preposition:
      if run.hash(place - 1) == Self.to { return !run.endsPlural(place) || !canBeNoun }
      return run.endsGerund(place) && (canBeNoun ? startsNoun(next) : startsObject(next))
    case .dash: return false
    default: break
    }
    if run.endsParticiple(place) {
      if run.endsGerund(place) { return !canBeNoun || startsObject(next) && (place > 0 || startsNoun(next)) }
      return !(known.contains(.adjective) && isBeforeNoun(place)) || last == .noun || last == .name
        || last == .pronoun
    }
    if !canBeNoun { return true }
    switch last {
    case .pronoun, .subordinator: return true
    // "…, covers 36,000 acres": a clause goes on behind a mark.
    case .mark, .conjunction, .adverb: return place > 0 && run.endsPlural(place) && startsNoun(next)
    case .noun, .name:
      if hasVerb(parts) || isInAdjunct(place, after: parts) { return false }
      return startsObject(next)
        && (startsNoun(next) || run.endsPlural(place) != run.endsPlural(place - 1)
          || run.hash(next) == Self.to)
    default: return false
    }
  }

  /// "the buyers first offered": behind a noun, "first" is an adverb.
  private func isBehindAdverb(_ place: Int, _ parts: [WordPart]) -> Bool {
    guard parts.count > 1, Self.orders.contains(run.hash(place - 1)) else { return false }
    return parts[parts.count - 2] == .noun || parts[parts.count - 2] == .name
      || parts[parts.count - 2] == .pronoun
  }

  /// "40 crossed on Friday", "the reported 12 seems low": what a number did.
  private func isVerb(behindNumber place: Int, canBeNoun: Bool, known: WordCategories) -> Bool {
    if Self.linking.contains(run.hash(place)) {
      return Lexicon.standard.categories(ofHash: run.hash(place + 1)).contains(.adjective)
        || ClosedWords.table[run.hash(place + 1)] == .adverb || run.hash(place + 1) == Self.to
    }
    if canBeNoun { return false }
    if !known.contains(.adjective) { return run.endsParticiple(place) }
    return run.endsParticiple(place) && !run.endsGerund(place) && !isBeforeNoun(place)
      && !isBeforeNoun(place + 1)
  }

  /// "At the Oslo market the price …": behind a preposition's name a plain form is no verb.
  private func isInAdjunct(_ place: Int, after parts: [WordPart]) -> Bool {
    guard parts.last == .name, !run.endsPlural(place), !run.endsParticiple(place),
      !ClosedWords.participles.contains(run.hash(place))
    else { return false }
    var start = parts.count - 1
    while start > 0, parts[start - 1] == .name || parts[start - 1] == .determiner { start -= 1 }
    return start == 1 && parts[0] == .preposition
  }

  private func isModal(_ place: Int) -> Bool { ClosedWords.modals.contains(run.hash(place)) }

  /// Whether the clause so far has a verb of its own.
  private func hasVerb(_ parts: [WordPart]) -> Bool {
    for part in parts.reversed() {
      if part == .verb || part == .auxiliary { return true }
      if part == .mark || part == .subordinator { return false }
    }
    return false
  }

  private func startsObject(_ place: Int) -> Bool {
    guard let kind = run.kind(place) else { return true }
    if kind == .numeral || CurrencyTable.isSymbol(run, place) { return true }
    guard kind == .word else { return false }
    if run.atoms[place].isUpper { return true }
    let hash = run.hash(place)
    if NumberWord.table.contains(hash) || HedgeStart.words.contains(hash) { return true }
    switch ClosedWords.table[hash] {
    case .determiner?, .pronoun?: return true
    case .preposition?: return hash != NumberParser.of
    case .subordinator?: return hash == Self.that
    default: return run.endsAdverb(place)
    }
  }

  /// Whether an article, pronoun or number follows: behind a noun it is the object of a verb.
  private func startsNoun(_ place: Int) -> Bool {
    if run.kind(place) == .numeral || CurrencyTable.isSymbol(run, place) { return true }
    let closed = ClosedWords.table[run.hash(place)]
    return closed == .determiner || closed == .pronoun
  }

  /// "the port charges it": the word is a noun, because the next is the verb.
  private func isSubject(_ place: Int) -> Bool {
    startsNoun(place + 2) && Lexicon.standard.categories(ofHash: run.hash(place + 1)).contains(.verb)
  }

  private func isBeforeNoun(_ place: Int) -> Bool {
    guard run.kind(place + 1) == .word else { return false }
    if run.atoms[place + 1].isUpper { return true }
    let hash = run.hash(place + 1)
    return !ClosedWords.table.contains(hash) && Lexicon.standard.categories(ofHash: hash).contains(.noun)
  }

  private static let orders = WordList("first last next")
  private static let linking = WordList("looks seems appears remains sounds look seem appear remain")
  private static let that = WordHash.of("that")
  private static let to = WordHash.of("to")
}

/// The first words of hedges, which show that an amount follows.
enum HedgeStart {
  static let words = WordList(
    "about around roughly approximately some nearly almost more over less fewer up at under "
      + "exceeding between close "
      + "just an half several")
}
