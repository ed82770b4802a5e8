public import EntenteModel

/// The owner of what was read of a text's sentences: tags, lemmas and trees, each parallel to the tokens.
///
/// ``AnalyzedSentence`` and ``AnalyzedToken`` are views into it. Sentences are those of the ``SegmentedText``; a very
/// long one is read in stretches, whose roots hang under the first one's (``longSentences`` names them).
public struct AnalyzedText: Sendable {
  /// The text as it was cut.
  public let segmented: SegmentedText
  /// The model that read it.
  public let model: LanguageModel
  /// For each token the index of its head among all tokens; -1 for a sentence's root.
  public let heads: [Int32]
  /// The sentences that were too long to be read as one, as indices.
  public let longSentences: [Int]
  /// The names in the order of the text, none overlapping another; empty where only sentences were read.
  public internal(set) var names: [NameMention] = []
  let upos: [UInt8]
  let xpos: [UInt8]
  let feats: [UInt16]
  let scripts: [UInt16]
  let relations: [UInt8]

  /// The sentences in order.
  public var sentences: LazyMapCollection<Range<Int>, AnalyzedSentence> {
    segmented.sentenceRanges.indices.lazy.map { AnalyzedSentence(owner: self, index: $0) }
  }

  /// The tokens in order.
  public var tokens: LazyMapCollection<Range<Int>, AnalyzedToken> {
    segmented.tokens.indices.lazy.map { AnalyzedToken(owner: self, index: $0) }
  }

  /// One token.
  public func token(_ index: Int) -> AnalyzedToken { AnalyzedToken(owner: self, index: index) }
}

/// One sentence: a view into its ``AnalyzedText``.
public struct AnalyzedSentence: Sendable {
  /// The text it is of.
  public let owner: AnalyzedText
  /// Its place among the sentences.
  public let index: Int

  /// Its tokens, as a range of indices into the owner's tokens.
  public var range: Range<Int> { owner.segmented.sentenceRanges[index] }
  /// Its tokens.
  public var tokens: LazyMapCollection<Range<Int>, AnalyzedToken> {
    range.lazy.map { AnalyzedToken(owner: owner, index: $0) }
  }
  /// From its first to its last token.
  public var span: TextSpan { owner.segmented.span(of: range) }
  /// The token that heads the sentence.
  public var root: AnalyzedToken {
    AnalyzedToken(owner: owner, index: range.first { owner.heads[$0] < 0 } ?? range.lowerBound)
  }
}

/// One token with all that was read of it: a view into its ``AnalyzedText``.
public struct AnalyzedToken: Sendable {
  /// The text it is of.
  public let owner: AnalyzedText
  /// Its place among the tokens.
  public let index: Int

  /// The token as it was cut.
  public var token: Token { owner.segmented.tokens[index] }
  /// Where it stands.
  public var span: TextSpan { owner.segmented.span(of: token) }
  /// The universal part of speech.
  public var tag: UniversalTag { owner.model.uposTags[Int(owner.upos[index])] }
  /// The English part of speech, as in `NNS`.
  public var xpos: String { owner.model.xposNames[Int(owner.xpos[index])] }
  /// The features in the order of CoNLL-U, as in `Number=Plur`; `_` for none.
  public var features: String { owner.model.featsNames[Int(owner.feats[index])] }
  /// The head; `nil` for the sentence's root.
  public var head: AnalyzedToken? {
    let head = Int(owner.heads[index])
    return head < 0 ? nil : AnalyzedToken(owner: owner, index: head)
  }
  /// The relation to the head.
  public var relation: DependencyRelation { owner.model.relations[Int(owner.relations[index])] }
  /// The relation with its subtype, as in `nmod:poss`.
  public var relationName: String { owner.model.relationNames[Int(owner.relations[index])] }

  /// The dictionary form. Allocates; compare ``lemmaHash`` in hot paths.
  public var lemma: String {
    let word = owner.segmented.bytes(of: token)
    let script = owner.model.scripts[Int(owner.scripts[index])]
    guard script.fits(word) else { return String(decoding: word, as: UTF8.self) }
    return String(decoding: script.apply(to: word) ?? Array(word), as: UTF8.self)
  }

  /// The ``WordHash`` of the dictionary form.
  public var lemmaHash: UInt64 {
    let script = owner.model.scripts[Int(owner.scripts[index])]
    let word = owner.segmented.bytes(of: token)
    if script.cut == 0, script.ending.isEmpty, script.casing != .plain { return token.hash }
    return script.fits(word) ? script.hash(of: word) ?? token.hash : token.hash
  }
}
