/// What a word does in its sentence, as far as a table of words and its neighbours can tell.
enum WordPart: UInt8, Sendable {
  case noun
  /// A capitalised word inside a sentence, or one that the lexicon does not know.
  case name
  case adjective
  case adverb
  /// A finite verb, infinitive or participle that governs what follows.
  case verb
  /// "be", "have", "do" and the modal verbs.
  case auxiliary
  case determiner
  case preposition
  case pronoun
  /// "which", "who", "that", and the words that begin a clause: "because", "while", "if".
  case subordinator
  /// "and", "or", "but".
  case conjunction
  case possessive
  case number
  case dash
  /// A mark that ends a clause or phrase.
  case mark
  case other

  /// Whether the word can stand inside a noun phrase.
  var isNominal: Bool {
    switch self {
    case .noun, .name, .adjective, .possessive, .number: true
    case .adverb, .verb, .auxiliary, .determiner, .preposition, .pronoun, .subordinator, .conjunction, .dash,
      .mark,
      .other:
      false
    }
  }
}

/// A sentence's atoms with the part that each word plays.
struct PartedRun: Sendable {
  let run: AtomRun
  private(set) var parts: [WordPart]

  /// The part of the atom at `place`; ``WordPart/mark`` outside of the sentence.
  subscript(place: Int) -> WordPart { parts.indices.contains(place) ? parts[place] : .mark }

  /// The same run with the words of amounts ("km", "Rs") taken as numbers.
  func marking(_ amounts: [StatedAmount]) -> PartedRun {
    var marked = self
    for amount in amounts {
      // "of milk per day" behind the unit are words as any other.
      let end = max(amount.core.lowerBound, min(amount.unitEnd, amount.core.upperBound))
      for place in amount.core.lowerBound..<end where run.kind(place) == .word {
        if amount.unit != nil || parts[place] == .noun { marked.parts[place] = .number }
      }
    }
    return marked
  }

  /// Tells the parts of all atoms, from left to right.
  ///
  /// `names` tells of a word that has its capital as the first whether it is a name.
  init(_ run: AtomRun, names: NameMemory) {
    self.run = run
    var parts: [WordPart] = []
    parts.reserveCapacity(run.atoms.count)
    let reader = PartReader(run: run, names: names)
    for place in run.atoms.indices { parts.append(reader.part(at: place, after: parts)) }
    self.parts = parts
  }
}
