/// Scores a reading against a treebank as the CoNLL 2018 shared task did (Zeman et al. 2018).
///
/// Words are set side by side by their places in the text without white space; a word that one side cuts otherwise
/// counts against precision and recall. Relations are compared without their subtypes, and heads as the words they are.
public struct ConllScorer: Sendable {
  /// What was found, of each layer.
  public struct Scores: Sendable {
    /// Words cut alike.
    public var words = Counts()
    /// Universal parts of speech.
    public var upos = Counts()
    /// English parts of speech.
    public var xpos = Counts()
    /// Features, all of a word's together.
    public var feats = Counts()
    /// Dictionary forms.
    public var lemmas = Counts()
    /// Heads.
    public var uas = Counts()
    /// Heads with relations.
    public var las = Counts()

    /// The layers with their names, in the task's order.
    public var all: [(name: String, counts: Counts)] {
      [
        ("words", words), ("UPOS", upos), ("XPOS", xpos), ("UFeats", feats), ("lemmas", lemmas),
        ("UAS", uas), ("LAS", las),
      ]
    }
  }

  /// The features that the task compares; others are passed over.
  private static let comparedFeatures: Set<Substring> = [
    "PronType", "NumType", "Poss", "Reflex", "Foreign", "Abbr", "Gender", "Animacy", "Number", "Case",
    "Definite", "Degree", "VerbForm", "Mood", "Tense", "Aspect", "Voice", "Evident", "Polarity", "Person",
    "Polite",
  ]

  /// Makes a scorer.
  public init() {}

  /// Scores `system` against `gold`; both must be of the same text but for white space.
  public func score(_ system: Treebank, against gold: Treebank) -> Scores {
    let left = Self.places(of: gold)
    let right = Self.places(of: system)
    var scores = Scores()
    var partner = [Int](repeating: -1, count: right.count)
    var goldPartner = [Int](repeating: -1, count: left.count)
    var place = 0
    for (index, word) in left.enumerated() {
      while place < right.count, right[place].start < word.start { place += 1 }
      guard place < right.count, right[place].start == word.start, right[place].end == word.end else {
        continue
      }
      partner[place] = index
      goldPartner[index] = place
    }
    let total = (said: right.count, gold: left.count)
    func add(_ counts: inout Counts, _ isHit: Bool) { counts.hits += isHit ? 1 : 0 }
    for (index, word) in left.enumerated() where goldPartner[index] >= 0 {
      let other = right[goldPartner[index]]
      let isHead = other.head < 0 ? word.head < 0 : partner[other.head] == word.head && word.head >= 0
      scores.words.hits += 1
      add(&scores.upos, word.token.upos == other.token.upos)
      add(&scores.xpos, word.token.xpos == other.token.xpos)
      add(&scores.feats, Self.compared(word.token.feats) == Self.compared(other.token.feats))
      add(&scores.lemmas, word.token.lemma == "_" || word.token.lemma == other.token.lemma)
      add(&scores.uas, isHead)
      add(&scores.las, isHead && Self.universal(word.token.deprel) == Self.universal(other.token.deprel))
    }
    for layer in [\Scores.words, \.upos, \.xpos, \.feats, \.lemmas, \.uas, \.las] {
      scores[keyPath: layer].said = total.said
      scores[keyPath: layer].gold = total.gold
    }
    return scores
  }

  /// A word with its place among the characters of the text, and its head's index among all words; -1 for the root.
  private struct PlacedWord {
    let token: TreebankToken
    let start: Int
    let end: Int
    let head: Int
  }

  private static func places(of treebank: Treebank) -> [PlacedWord] {
    var result: [PlacedWord] = []
    var offset = 0
    for sentence in treebank.sentences {
      let first = result.count
      for token in sentence {
        let length = token.form.unicodeScalars.count { !$0.properties.isWhitespace }
        result.append(
          PlacedWord(
            token: token, start: offset, end: offset + length,
            head: token.head == 0 ? -1 : first + token.head - 1))
        offset += length
      }
    }
    return result
  }

  private static func compared(_ feats: String) -> [Substring] {
    feats.split(separator: "|").filter { comparedFeatures.contains($0.prefix { $0 != "=" }) }.sorted()
  }

  private static func universal(_ relation: String) -> Substring { relation.prefix { $0 != ":" } }
}
