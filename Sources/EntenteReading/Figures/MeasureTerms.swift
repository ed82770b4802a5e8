import EntenteLanguage
import EntenteModel

/// Turns what was found into the terms that figures are joined by.
struct MeasureTerms: Sendable {
  let sentence: FigureSentence

  private var run: AtomRun { sentence.run }
  private var parted: PartedRun { sentence.parted }

  /// The measure of a finding, for an amount of a unit or a count.
  func measure(_ finding: MeasureFinding, amount: StatedAmount, counted: Counted?, unit: MeasureUnit)
    -> Measure
  {
    var terms: [MeasureTerm] = []
    let head = finding.phrase?.head ?? finding.verb
    if let recalled = finding.recalled {
      terms.append(MeasureTerm(lemma: recalled.lemma, part: .head))
    } else if let head {
      terms.append(MeasureTerm(lemma: headLemma(head, isVerb: finding.phrase == nil), part: .head))
    } else if counted != nil, let last = unit.name.split(separator: " ").first {
      terms.append(MeasureTerm(lemma: Lexicon.standard.lemma(of: String(last), as: .noun), part: .head))
    }
    for place in finding.modifiers { terms.append(MeasureTerm(lemma: lemma(place), part: .modifier)) }
    if let lemma = finding.recalledModifier { terms.append(MeasureTerm(lemma: lemma, part: .modifier)) }
    if let phrase = finding.phrase {
      var part = MeasureTerm.Part.modifier
      for place in phrase.whole where place != phrase.head {
        // Behind "in", "for", "to" stands what frames the thing, not what it is.
        if place > phrase.head, parted[place] == .preposition {
          part = run.hash(place) == NumberParser.of ? part : .frame
        }
        append(place, as: part, to: &terms)
      }
    }
    for place in finding.frame where place != head && finding.phrase?.whole.contains(place) != true {
      append(place, as: .frame, to: &terms)
    }
    if let head = terms.first(where: { $0.part == .head }) {
      terms.removeAll { $0.lemma == head.lemma && ($0.part == .frame || $0.part == .modifier) }
    }
    if let giver = finding.giver {
      terms.removeAll { $0.part == .name }
      for place in giver.base { append(place, as: .name, to: &terms) }
    }
    if !terms.contains(where: { $0.part == .name }) { terms += nearestName(before: finding.frame.lowerBound) }
    guard let phrase = finding.phrase, finding.giver == nil else {
      let span = finding.giver.map { run.span($0.base) } ?? finding.recalled?.span ?? finding.shown
      return Measure(span: span, phrase: span.map { sentence.text.text[$0] } ?? unit.name, terms: terms)
    }
    let span = run.span(trimmed(phrase.whole, amount))
    return Measure(span: span, phrase: sentence.text.text[span], terms: terms)
  }

  /// The phrase without the amount, where it holds it.
  private func trimmed(_ range: Range<Int>, _ amount: StatedAmount) -> Range<Int> {
    if range.contains(amount.whole.lowerBound), range.lowerBound < amount.whole.lowerBound {
      var end = amount.whole.lowerBound
      while end > range.lowerBound + 1, parted[end - 1] == .preposition || parted[end - 1] == .determiner {
        end -= 1
      }
      return range.lowerBound..<end
    }
    return range
  }

  private func append(_ place: Int, as part: MeasureTerm.Part, to terms: inout [MeasureTerm]) {
    guard run.kind(place) == .word, run.atoms[place].end - run.atoms[place].start > 1,
      !sentence.isOfAmount(place), !sentence.isDated(place),
      !NumberWord.table.contains(run.hash(place))
    else { return }
    switch parted[place] {
    case .name:
      if place > 0, parted[place - 1] == .name, run.atoms[place].spaced || parted[place - 1] == .dash,
        place > startOfName(place)
      {
        return
      }
      terms.append(MeasureTerm(lemma: name(at: place), part: .name))
      if isDemonym(place) { terms.append(MeasureTerm(lemma: run.lowered(place), part: .name)) }
    case .noun, .adjective: terms.append(MeasureTerm(lemma: lemma(place), part: part))
    case .verb:
      if !ClosedWords.table.contains(run.hash(place)) || part == .frame {
        terms.append(
          MeasureTerm(lemma: lemma(place, as: .verb), part: .frame))
      }
    case .preposition:
      if Self.routes.contains(run.hash(place)) {
        terms.append(MeasureTerm(lemma: run.lowered(place), part: .frame))
      }
    case .adverb, .auxiliary, .determiner, .pronoun, .subordinator, .conjunction, .possessive, .number, .dash,
      .mark, .other:
      break
    }
  }

  /// The whole name that starts at `place`, in lower case.
  private func name(at place: Int) -> String {
    var end = place + 1
    while end < run.atoms.count,
      !sentence.isOfAmount(end),
      parted[end] == .name
        || (parted[end] == .dash && (parted[end + 1] == .name || parted[end + 1] == .number))
        || (parted[end] == .number && parted[end - 1] == .dash)
    { end += 1 }
    return run.lowered(run.span(place..<end))
  }

  /// "Norwegian" of "Norwegian sailors": a name that is an adjective.
  private func isDemonym(_ place: Int) -> Bool {
    Lexicon.standard.classes(ofHash: run.hash(place), as: .adjective).first == .pertaining
  }

  private func startOfName(_ place: Int) -> Int {
    var start = place
    while start > 0,
      parted[start - 1] == .name || (parted[start - 1] == .dash && start > 1 && parted[start - 2] == .name)
    {
      start -= 1
    }
    return start
  }

  /// The name nearest to the left: whose population, army or trade it is.
  private func nearestName(before place: Int) -> [MeasureTerm] {
    let end = max(0, min(place, run.atoms.count))
    let before = (0..<end).last(where: isNameOutsideDates)
    guard let found = before ?? (end..<run.atoms.count).first(where: isNameOutsideDates) else { return [] }
    return [MeasureTerm(lemma: name(at: startOfName(found)), part: .name)]
  }

  private func isNameOutsideDates(_ place: Int) -> Bool {
    parted[place] == .name && !sentence.isDated(place)
  }

  private func headLemma(_ place: Int, isVerb: Bool) -> String {
    if !isVerb { return lemma(place, as: .noun) }
    let lemma = lemma(place, as: .verb)
    return Self.nouns[WordHash.of(lemma)] ?? lemma
  }

  private func lemma(_ place: Int) -> String {
    lemma(place, as: parted[place] == .adjective ? .adjective : .noun)
  }

  /// The lemma of the word at `place`; the word itself, in lower case, where the lexicon does not know it.
  private func lemma(_ place: Int, as category: WordCategory) -> String {
    let lexicon = Lexicon.standard
    guard let index = lexicon.lemmaIndex(ofHash: run.hash(place), as: category) else {
      return run.lowered(place)
    }
    return lexicon.lemma(at: index)
  }

  private static let routes = WordList("through via across")

  /// The nouns of verbs whose noun is another word.
  private static let nouns = WordTable<String>([
    ("sell", "sale"), ("buy", "purchase"), ("pay", "payment"), ("invest", "investment"),
    ("spend", "spending"),
    ("lend", "loan"), ("borrow", "loan"), ("produce", "production"), ("deliver", "delivery"),
    ("earn", "earnings"),
    ("consume", "consumption"), ("donate", "donation"), ("contribute", "contribution"), ("owe", "debt"),
    ("lose", "loss"),
    ("generate", "generation"), ("allocate", "allocation"), ("receive", "receipt"), ("provide", "provision"),
    ("extract", "extraction"), ("approve", "approval"), ("pledge", "pledge"), ("cost", "cost"),
    ("price", "price"), ("charge", "charge"),
    ("make", "earnings"), ("guarantee", "guarantee"),
  ])
}
