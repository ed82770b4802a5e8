package import EntenteLanguage

/// A document with what its annotators say of its names: for each token the labels it may have.
///
/// Corpora know fewer kinds than the model: "LOC" may be a state or a place. What a corpus leaves open stays open, and
/// the model is trained on all it allows.
package struct NameDocument: Sendable {
  /// The words by sentences.
  package var words: [[String]] = []
  /// For each token of each sentence a bit for each allowed label.
  package var allowed: [[UInt32]] = []
  /// The corpus's own names, by sentences: ranges of the sentence's tokens, and the corpus's kind.
  package var gold: [[GoldName]] = []

  /// For each word whether white space follows it in the text.
  package var spaces: [[Bool]] = []

  /// Makes an empty document.
  package init() {}

  /// Adds a sentence with its names; tokens of no name may only be outside, but that demonyms may be names.
  /// Where the white space is not known it is put as is usual in English.
  package mutating func add(_ sentence: [String], names: [GoldName], spaces: [Bool]? = nil) {
    var masks = sentence.map { Self.outsideMask(of: $0) }
    for name in names {
      let kinds = name.kinds
      for place in name.range {
        masks[place] = 0
        for kind in kinds {
          let label = place == name.range.lowerBound ? NameLabel.first(kind) : NameLabel.inside(kind)
          masks[place] |= 1 << UInt32(label)
        }
      }
    }
    words.append(sentence)
    allowed.append(masks)
    gold.append(names)
    self.spaces.append(spaces ?? WordSpacing.usual(sentence))
  }

  /// The document's words as a treebank without tags and trees.
  package var treebank: Treebank {
    Treebank(
      sentences: zip(words, spaces).map { words, spaces in
        zip(words, spaces).map { TreebankToken(form: $0, spaceAfter: $1) }
      })
  }

  /// The document as someone careless of capitals would write it.
  package func recased(_ change: (String) -> String) -> NameDocument {
    var copy = self
    copy.words = words.map { $0.map(change) }
    return copy
  }

  private static func outsideMask(of word: String) -> UInt32 {
    let outside: UInt32 = 1 << UInt32(NameLabel.outside)
    guard Gazetteer.standard.match(word)?.kinds.contains(.demonym) ?? false else { return outside }
    return outside | 1 << UInt32(NameLabel.first(.nationality))
  }
}

/// A name as a corpus's annotators mark it.
package struct GoldName: Hashable, Sendable {
  /// The tokens in their sentence.
  package let range: Range<Int>
  /// The corpus's word for its kind, as in `LOC` or `politicalparty`.
  package let type: String
  /// The kinds of ours that it may be.
  package let kinds: [NameKind]

  /// Makes a name.
  package init(range: Range<Int>, type: String, kinds: [NameKind]) {
    self.range = range
    self.type = type
    self.kinds = kinds
  }

  /// What a place is: a state, a place, or, where the gazetteer knows both or the word has small letters, open.
  package static func placeKinds(_ words: ArraySlice<String>) -> [NameKind] {
    guard let match = Gazetteer.standard.match(words.joined(separator: " ")) else { return [.place] }
    let isState = !match.kinds.isDisjoint(with: [.state, .otherState])
    let isPlace = !match.kinds.isDisjoint(with: [.city, .capital, .region, .landform, .worldRegion])
    if isState { return isPlace ? [.state, .place] : [.state] }
    return [.place]
  }

  /// What a name of an unnamed kind is: a nationality where the gazetteer knows one.
  package static func otherKinds(_ words: ArraySlice<String>) -> [NameKind] {
    let isDemonym = Gazetteer.standard.match(words.joined(separator: " "))?.kinds.contains(.demonym) ?? false
    return isDemonym ? [.nationality] : [.other, .event, .nationality]
  }
}
