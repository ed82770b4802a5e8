public import EntenteLanguage

/// One word of a treebank's sentence, as its annotators see it.
public struct TreebankToken: Hashable, Sendable {
  /// The word as it stands in the text.
  public var form: String
  /// Its dictionary form.
  public var lemma: String
  /// The universal part of speech, as in `NOUN`.
  public var upos: String
  /// The English part of speech, as in `NNS`.
  public var xpos: String
  /// The features, as in `Number=Plur`; `_` for none.
  public var feats: String
  /// The 1-based head in the sentence; 0 for the root.
  public var head: Int
  /// The relation to the head, with its subtype, as in `nmod:poss`.
  public var deprel: String
  /// Whether white space follows in the text.
  public var spaceAfter: Bool

  /// Makes a word.
  public init(
    form: String, lemma: String = "_", upos: String = "_", xpos: String = "_", feats: String = "_",
    head: Int = 0, deprel: String = "_", spaceAfter: Bool = true
  ) {
    self.form = form
    self.lemma = lemma
    self.upos = upos
    self.xpos = xpos
    self.feats = feats
    self.head = head
    self.deprel = deprel
    self.spaceAfter = spaceAfter
  }
}

/// A treebank in CoNLL-U: its sentences of words; empty nodes and enhanced arcs are left out.
public struct Treebank: Sendable {
  /// The sentences in the order of the file; none is empty.
  public var sentences: [[TreebankToken]]
  /// The habits it was annotated by.
  public var convention: TreebankConvention

  /// Takes sentences.
  public init(sentences: [[TreebankToken]], convention: TreebankConvention = .gum) {
    self.sentences = sentences
    self.convention = convention
  }

  /// Reads a file in CoNLL-U.
  ///
  /// - Throws: what ``ConlluFile/init(path:)`` throws.
  public init(contentsOf path: String, convention: TreebankConvention = .gum) throws {
    self.init(try ConlluFile(path: path).documents, convention: convention)
  }

  /// Takes the sentences of documents.
  public init(_ documents: [ConlluDocument], convention: TreebankConvention = .gum) {
    self.init(sentences: documents.flatMap(\.sentences).map(Self.tokens), convention: convention)
  }

  private static func tokens(of sentence: ConlluSentence) -> [TreebankToken] {
    var tokens = sentence.words.map { word in
      TreebankToken(
        form: word.form, lemma: word.lemma, upos: word.tag, xpos: word.fineTag,
        feats: word.features.isEmpty ? "_" : word.features.joined(separator: "|"), head: max(0, word.head),
        deprel: word.relation, spaceAfter: !word.misc.contains("SpaceAfter=No"))
    }
    for joined in sentence.multiwords where joined.words.upperBound <= tokens.count {
      for place in joined.words {
        let isLast = place == joined.words.upperBound - 1
        tokens[place].spaceAfter = isLast && !joined.misc.contains("SpaceAfter=No")
      }
    }
    return tokens
  }

  /// The number of words.
  public var wordCount: Int { sentences.reduce(0) { $0 + $1.count } }
}
