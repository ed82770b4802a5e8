import EntenteLanguage
import Testing

@testable import EntenteTraining

@Suite("The network")
struct NetworkTests {
  private let extractor = WordFeatures(lexicon: .standard)

  @Test("The gradient is the slope of the loss")
  func gradient() throws {
    let treebanks = [try TinyTreebank.treebank()]
    let features = FeatureInventory(of: treebanks, extractor: extractor)
    let tags = TagInventory(of: treebanks)
    var sizes = TinyModel.settings.sizes
    sizes.featureRows = features.keys.count + 1
    sizes.upos = tags.upos.names.count
    sizes.xpos = max(1, tags.xpos.names.count)
    sizes.feats = max(1, tags.feats.names.count)
    sizes.scripts = max(1, tags.scripts.count)
    sizes.deprels = max(1, tags.deprels.names.count)
    sizes.nameHidden = 8
    sizes.names = NameLabel.count
    let shape = NetworkShape(sizes)
    var batch = TrainingBatch()
    for (index, tokens) in treebanks[0].sentences.enumerated() {
      var sentence = TrainingSentence(tokens: tokens, convention: .gum)
      sentence.nameMasks = tokens.indices.map { [0b1, 0b10, 0b1010, 0][($0 + index) % 4] }
      batch.append(TrainingBatch(sentence, features: features, tags: tags, extractor: extractor))
    }
    var other = TrainingSentence(tokens: treebanks[0].sentences[0], convention: .ewt, hasTree: false)
    other.nameMasks = other.tokens.map { _ in 0b100 }
    batch.append(TrainingBatch(other, features: features, tags: tags, extractor: extractor))
    let tape = Tape(shape: shape, dropout: TinyModel.settings.dropout)
    var weights = shape.initialWeights(seed: 3)
    func loss() -> Float {
      weights.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return 0 }
        tape.forward(batch, weights: base, generator: nil)
        let loss = tape.backward(base, total: 1)
        return loss.arcs + loss.relations + loss.tags + loss.names
      }
    }
    _ = loss()
    let start = shape.embeddings.count
    let slopes = (0..<shape.count - start).map { tape.gradient.base[$0] }
    let layers = shape.layers.flatMap { [$0.products, $0.peephole, $0.bias] }
    let blocks =
      layers + [
        shape.top, shape.topBias, shape.root, shape.arcDistance, shape.relationDistance, shape.relations,
        shape.relationBias, shape.tagHidden, shape.tagHiddenBias, shape.tags, shape.tagBias,
        shape.nameHidden, shape.nameHiddenBias, shape.names, shape.nameBias,
      ]
    for block in blocks {
      let largest = (block.offset..<block.offset + block.count).max {
        abs(slopes[$0 - start]) < abs(slopes[$1 - start])
      }
      let place = largest ?? block.offset
      let step: Float = 2e-3
      let kept = weights[place]
      weights[place] = kept + step
      let above = loss()
      weights[place] = kept - step
      let below = loss()
      weights[place] = kept
      let slope = (above - below) / (2 * step)
      #expect(abs(slope - slopes[place - start]) < 0.02 * max(1, abs(slope)), "at \(place)")
    }
  }

  @Test("What was trained twice is the same to the last byte, and reads what it was trained on")
  func learning() throws {
    let bytes = try TinyModel.bytes.get()
    #expect(try bytes == TinyModel.train())
    let model = try LanguageModel(validating: bytes)
    let text = try SentenceReader(model: model).read(TinyTreebank.treebank().segmented())
    let scores = ConllScorer().score(Treebank(text), against: try TinyTreebank.treebank())
    #expect(scores.upos.f1 == 1)
    #expect(scores.lemmas.f1 == 1)
    #expect(scores.uas.f1 == 1)
    #expect(scores.las.f1 == 1)
  }

  @Test("Names are read with the trees: the network's word is joined to the features'")
  func names() throws {
    var builder = ModelFileBuilder()
    var document = NameDocument()
    document.add(["Oslo", "waits", "."], names: [])
    var plan = NameTrainer.Plan()
    plan.least = 1
    let trainer = NameTrainer(plan)
    trainer.prepare([([document], 1)])
    trainer.write(to: &builder)
    let model = try LanguageModel(validating: TinyModel.bytes.get())
    let reader = EnglishReader(
      sentences: SentenceReader(model: model), names: try NameTagger(validating: builder.file()))
    let text = try TinyTreebank.treebank().segmented()
    let first = text.sentenceRanges.map {
      NameMention(range: $0.lowerBound..<$0.lowerBound + 1, kind: .person)
    }
    #expect(reader.read(text).names == first)
    #expect(reader.sentences.read(text).names.isEmpty)
  }
}
