/// One document of a CoNLL-U file.
public struct ConlluDocument: Sendable {
  /// Its name: the `id` behind `# newdoc`; empty where there is none.
  public let name: String
  /// Its sentences in order.
  public internal(set) var sentences: [ConlluSentence] = []

  init(name: String) {
    self.name = name
  }

  /// The text: the sentences' own, a space between two of one paragraph, a blank line between two paragraphs.
  public var text: String {
    var text = ""
    for (index, sentence) in sentences.enumerated() {
      if index > 0 { text += sentence.opensParagraph ? "\n\n" : " " }
      text += sentence.text
    }
    return text
  }
}

/// One sentence of a CoNLL-U file.
public struct ConlluSentence: Sendable {
  /// Its name, as in `# sent_id`.
  public internal(set) var name = ""
  /// Its text, as in `# text`.
  public internal(set) var text = ""
  /// Who speaks it, as in `# speaker`; `nil` where that is not told.
  public internal(set) var speaker: String?
  /// Whether it is the first of a paragraph or of a document.
  public internal(set) var opensParagraph = false
  /// Its syntactic words in order.
  public internal(set) var words: [ConlluWord] = []
  /// The stretches of words that are written as one.
  public internal(set) var multiwords: [ConlluMultiword] = []
}

/// One syntactic word.
public struct ConlluWord: Sendable {
  /// The word as it is written.
  public let form: String
  /// The dictionary form.
  public let lemma: String
  /// The universal part of speech.
  public let tag: String
  /// The treebank's own part of speech.
  public let fineTag: String
  /// The features, each as `Name=Value`.
  public let features: [String]
  /// The number of the word it depends on, from 1; 0 for the root, -1 where there is none.
  public let head: Int
  /// The dependency relation.
  public let relation: String
  /// The entries of the last column.
  public let misc: [String]
}

/// Syntactic words that are written as one: "don't".
public struct ConlluMultiword: Sendable {
  /// The words, as indices from 0.
  public let words: Range<Int>
  /// How they are written.
  public let form: String
  /// The entries of the last column.
  public let misc: [String]
}
