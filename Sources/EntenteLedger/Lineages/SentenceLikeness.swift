import EntenteModel

/// How alike two sentences of two reports are, by their content words.
///
/// A word's weight is 1, of a name 1/2, so that two reports of one matter, which must use the same names, are not
/// alike for that. A word matched by a synonym counts 4/5. Words between quotation marks are left out: that two
/// reports quote one statement does not make one the copy of the other. The measure is Dice's, on weights, and
/// knows nothing of other reports, so that adding a report cannot change what was found between two.
struct SentenceLikeness {
  /// The words of the affair by number.
  let lemmas: [String]
  /// Which words can stand for one another.
  let kinship: Kinship

  private var synonyms = PairTable(blank: false)

  /// The weight of a synonym in place of the word itself.
  private static let synonymWeight = 0.8
  /// Sentences whose words themselves agree less than this are not looked at for synonyms.
  static let worthALook = 0.2

  init(lemmas: [String], kinship: Kinship) {
    self.lemmas = lemmas
    self.kinship = kinship
  }

  /// The likeness of two sentences, 0 to 1; `exact` without synonyms.
  mutating func of(_ first: ContentSentence, _ second: ContentSentence) -> (value: Double, exact: Double) {
    let total = first.weight + second.weight
    guard total > 0 else { return (0, 0) }
    var free = second.words
    var agreed = 0.0
    var unmatched: [ContentSentence.Word] = []
    for word in first.words {
      if let place = free.firstIndex(where: { $0.lemma == word.lemma }) {
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
    synonyms.value(first, second) { [lemmas, kinship] in
      kinship.areSynonyms(lemmas[Int(first)], lemmas[Int(second)])
    }
  }
}
