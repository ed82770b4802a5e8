import EntenteModel

/// How alike two sentences of two reports are, by their content words.
///
/// A word's weight is 1, of a name 1/2, so that two reports of one matter, which must use the same names, are not
/// alike for that. A word matched by a synonym counts 4/5. Words between quotation marks are left out: that two
/// reports quote one statement does not make one the copy of the other. The measure is Dice's, on weights, and
/// knows nothing of other reports, so that adding a report cannot change what was found between two.
struct SentenceLikeness {
  /// The reports' words.
  let from: TextTrace
  let to: TextTrace
  /// Which words can stand for one another.
  let kinship: Kinship

  private var synonyms: [UInt64: Bool] = [:]
  private var lemmaOfTo: [Int32: Int32] = [:]

  /// The weight of a synonym in place of the word itself.
  private static let synonymWeight = 0.8
  /// Sentences whose words themselves agree less than this are not looked at for synonyms.
  private static let worthALook = 0.2

  init(from: TextTrace, to: TextTrace, kinship: Kinship) {
    self.from = from
    self.to = to
    self.kinship = kinship
    let places = Dictionary(uniqueKeysWithValues: from.lemmas.enumerated().map { ($1, Int32($0)) })
    for (index, lemma) in to.lemmas.enumerated() {
      if let place = places[lemma] { lemmaOfTo[Int32(index)] = place }
    }
  }

  /// The likeness of two sentences, 0 to 1; `exact` without synonyms.
  mutating func of(_ first: ContentSentence, _ second: ContentSentence) -> (value: Double, exact: Double) {
    let total = first.weight + second.weight
    guard total > 0 else { return (0, 0) }
    var free = second.words
    var agreed = 0.0
    var unmatched: [ContentSentence.Word] = []
    for word in first.words {
      if let place = free.firstIndex(where: { lemmaOfTo[$0.lemma] == word.lemma }) {
        agreed += word.weight + free[place].weight
        free.remove(at: place)
      } else {
        unmatched.append(word)
      }
    }
    let exact = agreed / total
    guard exact >= Self.worthALook else { return (exact, exact) }
    for word in unmatched {
      if let place = free.firstIndex(where: { areSynonyms(word.lemma, $0.lemma) }) {
        agreed += (word.weight + free[place].weight) * Self.synonymWeight
        free.remove(at: place)
      }
    }
    return (agreed / total, exact)
  }

  private mutating func areSynonyms(_ first: Int32, _ second: Int32) -> Bool {
    let key = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    if let known = synonyms[key] { return known }
    let found = kinship.areSynonyms(from.lemmas[Int(first)], to.lemmas[Int(second)])
    synonyms[key] = found
    return found
  }
}

/// The content words of one sentence that stand outside quotation marks.
struct ContentSentence {
  /// One of them.
  struct Word {
    /// The index of its lemma in the trace.
    let lemma: Int32
    /// 1, for a name 1/2.
    let weight: Double
  }

  /// The sentence's place in its trace.
  let index: Int
  /// The words.
  let words: [Word]
  /// The sum of their weights.
  let weight: Double

  init(_ index: Int, of trace: TextTrace) {
    self.index = index
    words = trace.words[trace.sentences[index]].filter { $0.isContent && !$0.isQuoted }
      .map { Word(lemma: $0.lemma, weight: $0.isName ? 0.5 : 1) }
    weight = words.reduce(0) { $0 + $1.weight }
  }

  /// Sentences with fewer content words are too short to tell anything.
  static let fewest = 5

  /// The sentences of a trace that are long enough.
  static func all(of trace: TextTrace) -> [ContentSentence] {
    trace.sentences.indices.map { ContentSentence($0, of: trace) }.filter { $0.words.count >= fewest }
  }
}
