import EntenteLanguage

/// Reads a treebank with a network as it was trained, before its weights are quantised.
struct NetworkEvaluation {
  let network: NetworkTrainer.Result
  let extractor: WordFeatures

  /// The treebank with all that the network says in place of what the annotators say.
  func read(_ treebank: Treebank) -> Treebank {
    let tape = Tape(shape: network.shape, dropout: Tape.Dropout())
    var decoder = TreeDecoder()
    return Treebank(sentences: treebank.sentences.map { read($0, treebank.convention, tape, &decoder) })
  }

  private func read(
    _ sentence: [TreebankToken], _ convention: TreebankConvention, _ tape: Tape,
    _ decoder: inout TreeDecoder
  ) -> [TreebankToken] {
    let weights = network.weights.base
    let batch = TrainingBatch(
      sentence, convention, features: network.features, tags: network.tags, extractor: extractor)
    tape.forward(batch, weights: weights, generator: nil)
    let scores = tape.scoreArcs(
      0..<sentence.count, heads: tape.headsWithRoot(0..<sentence.count, weights))
    var heads = [Int32](repeating: 0, count: sentence.count)
    decoder.decode(scores.base, stride: scores.stride, count: sentence.count, into: &heads)
    let relations = tape.scoreRelations(heads: heads, weights)
    let names = network.tags
    return sentence.enumerated().map { word, token in
      var token = token
      var place = tape.tagScores.base + word * network.shape.tagColumns
      func next(_ count: Int) -> Int {
        defer { place += count }
        return Self.best(place, count)
      }
      token.upos = names.upos.names[next(names.upos.names.count)]
      token.xpos = names.xpos.names[next(names.xpos.names.count)]
      token.feats = names.feats.names[next(names.feats.names.count)]
      let script = names.scripts[next(names.scripts.count)]
      let lemma = script.apply(to: token.form.utf8) ?? Array(token.form.utf8)
      token.lemma = String(decoding: lemma, as: UTF8.self)
      token.head = Int(heads[word])
      token.deprel = names.deprels.names[Self.best(relations.row(word), relations.columns)]
      return token
    }
  }

  static func best(_ scores: UnsafeMutablePointer<Float>, _ count: Int) -> Int {
    var best = 0
    for place in 1..<count where scores[place] > scores[best] { best = place }
    return best
  }
}
