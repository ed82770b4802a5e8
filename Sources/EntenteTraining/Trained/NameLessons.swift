import EntenteLanguage

/// What the network learns of names: the labels that corpora allow the words of the treebanks' own sentences, and
/// sentences of others.
struct NameLessons: Sendable {
  /// The allowed labels of sentences of the treebanks, by their words.
  private var masks: [String: [UInt32]] = [:]
  /// Sentences that no treebank has.
  private var others: [TrainingSentence] = []

  var isEmpty: Bool { masks.isEmpty && others.isEmpty }

  /// Nothing of names.
  init() {}

  /// Takes what documents say of the treebanks' own sentences.
  mutating func note(_ documents: [NameDocument]) {
    for document in documents {
      for (words, allowed) in zip(document.words, document.allowed) { masks[Self.name(words)] = allowed }
    }
  }

  /// Takes sentences beside the treebanks', each read in a share of the passes, by one convention and the other in
  /// turn.
  mutating func add(_ documents: [NameDocument], share: Float, onlyWithNames: Bool) {
    for document in documents {
      for (index, tokens) in document.treebank.sentences.enumerated() {
        guard !onlyWithNames || !document.gold[index].isEmpty else { continue }
        others.append(
          TrainingSentence(
            tokens: tokens, convention: others.count % 2 == 0 ? .gum : .ewt, hasTree: false,
            nameMasks: document.allowed[index], share: share))
      }
    }
  }

  /// All sentences: the treebanks' with what is known of their names, then the others.
  func joined(to treebanks: [Treebank]) -> [TrainingSentence] {
    treebanks.flatMap { treebank in
      treebank.sentences.map { tokens in
        TrainingSentence(
          tokens: tokens, convention: treebank.convention,
          nameMasks: masks[Self.name(tokens.map(\.form))] ?? [])
      }
    } + others
  }

  private static func name(_ words: [String]) -> String { words.joined(separator: "\n") }
}
