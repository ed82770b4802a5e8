import EntenteLanguage

/// A sentence to learn from: words with tags and a tree, or names, or both.
struct TrainingSentence: Sendable {
  var tokens: [TreebankToken]
  var convention: TreebankConvention
  /// Whether tags and tree are known.
  var hasTree = true
  /// For each word a bit for each allowed label of names; 0 where nothing is known of it, empty for all so.
  var nameMasks: [UInt32] = []
  /// The share of passes in which the sentence is read.
  var share: Float = 1
}

/// Sentences as the network takes them: the rows of their words' features, and what is true of each word.
struct TrainingBatch: Sendable {
  /// Where each sentence starts among the words, and the end.
  var starts: [Int] = [0]
  /// The feature rows, ``WordFeatures/count`` a word.
  var rows: [UInt32] = []
  /// The number of each word's label, -1 where it is not listed: tags, English tags, features, scripts.
  var tags: [[Int32]] = [[], [], [], []]
  /// The 1-based head in the sentence; -1 where it is not known.
  var heads: [Int32] = []
  /// The number of the relation to the head; -1 where it is not known.
  var relations: [Int32] = []
  /// The labels of names that each word may have; 0 where it is not known.
  var nameMasks: [UInt32] = []

  var wordCount: Int { heads.count }
  var sentenceCount: Int { starts.count - 1 }

  /// An empty batch.
  init() {}

  /// Numbers one sentence's words.
  init(
    _ sentence: TrainingSentence, features: FeatureInventory, tags inventory: TagInventory,
    extractor: WordFeatures
  ) {
    let tokens = sentence.tokens
    rows = FeatureInventory.keys(of: tokens, sentence.convention, extractor).map { features.row(of: $0) }
    for token in tokens where sentence.hasTree {
      tags[0].append(inventory.upos[token.upos])
      tags[1].append(inventory.xpos[token.xpos])
      tags[2].append(inventory.feats[token.feats])
      tags[3].append(inventory.number(of: TagInventory.script(of: token)))
      heads.append(Int32(token.head))
      relations.append(inventory.number(ofRelation: token.deprel))
    }
    if !sentence.hasTree {
      let nothing = [Int32](repeating: -1, count: tokens.count)
      tags = [nothing, nothing, nothing, nothing]
      heads = nothing
      relations = nothing
    }
    nameMasks = sentence.nameMasks.isEmpty ? [UInt32](repeating: 0, count: tokens.count) : sentence.nameMasks
    starts.append(tokens.count)
  }

  /// Puts another batch's sentences after this one's.
  mutating func append(_ other: TrainingBatch) {
    let before = wordCount
    starts.append(contentsOf: other.starts.dropFirst().map { $0 + before })
    rows.append(contentsOf: other.rows)
    for kind in tags.indices { tags[kind].append(contentsOf: other.tags[kind]) }
    heads.append(contentsOf: other.heads)
    relations.append(contentsOf: other.relations)
    nameMasks.append(contentsOf: other.nameMasks)
  }
}
