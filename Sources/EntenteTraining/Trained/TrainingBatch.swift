import EntenteLanguage

/// Sentences as the network takes them: the rows of their words' features, and what is true of each word.
struct TrainingBatch: Sendable {
  /// Where each sentence starts among the words, and the end.
  var starts: [Int] = [0]
  /// The feature rows, ``WordFeatures/count`` a word.
  var rows: [UInt32] = []
  /// The number of each word's label, -1 where it is not listed: tags, English tags, features, scripts.
  var tags: [[Int32]] = [[], [], [], []]
  /// The 1-based head in the sentence.
  var heads: [Int32] = []
  /// The number of the relation to the head.
  var relations: [Int32] = []

  var wordCount: Int { heads.count }
  var sentenceCount: Int { starts.count - 1 }

  /// An empty batch.
  init() {}

  /// Numbers one sentence's words.
  init(
    _ sentence: [TreebankToken], _ convention: TreebankConvention, features: FeatureInventory,
    tags inventory: TagInventory, extractor: WordFeatures
  ) {
    rows = FeatureInventory.keys(of: sentence, convention, extractor).map { features.row(of: $0) }
    for token in sentence {
      tags[0].append(inventory.upos[token.upos])
      tags[1].append(inventory.xpos[token.xpos])
      tags[2].append(inventory.feats[token.feats])
      tags[3].append(inventory.number(of: TagInventory.script(of: token)))
      heads.append(Int32(token.head))
      relations.append(inventory.number(ofRelation: token.deprel))
    }
    starts.append(sentence.count)
  }

  /// Puts another batch's sentences after this one's.
  mutating func append(_ other: TrainingBatch) {
    let before = wordCount
    starts.append(contentsOf: other.starts.dropFirst().map { $0 + before })
    rows.append(contentsOf: other.rows)
    for kind in tags.indices { tags[kind].append(contentsOf: other.tags[kind]) }
    heads.append(contentsOf: other.heads)
    relations.append(contentsOf: other.relations)
  }
}
