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
    let shape = NetworkShape(sizes)
    var batch = TrainingBatch()
    for sentence in treebanks[0].sentences {
      batch.append(
        TrainingBatch(sentence, .gum, features: features, tags: tags, extractor: extractor))
    }
    let tape = Tape(shape: shape, dropout: TinyModel.settings.dropout)
    var weights = shape.initialWeights(seed: 3)
    func loss() -> Float {
      weights.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return 0 }
        tape.forward(batch, weights: base, generator: nil)
        let loss = tape.backward(base, total: 1)
        return loss.arcs + loss.relations + loss.tags
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
      ]
    for block in blocks {
      let largest = (block.offset..<block.offset + block.count).max {
        abs(slopes[$0 - start]) < abs(slopes[$1 - start])
      }
      let place = largest ?? block.offset
      let step: Float = 1e-2
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
}
