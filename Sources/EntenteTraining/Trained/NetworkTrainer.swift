import Dispatch
import EntenteLanguage
import EntenteModel

/// Trains the network of tagger, lemmatiser and parser from a treebank.
///
/// Same treebank, same settings: same weights, however many threads there are. Each step takes a batch of sentences,
/// in two halves that two threads work on, and adds their gradients in a fixed order.
struct NetworkTrainer {
  /// What is to be trained, and for how long.
  struct Settings: Sendable {
    var sizes = NetworkShape.Sizes()
    var dropout = Tape.Dropout()
    var optimizer = NetworkOptimizer.Settings()
    var epochs = 20
    var wordsPerBatch = 700
    var seed: UInt64 = 1
    /// Whether some sentences are read in small letters, capitals and as headlines.
    var recases = true
  }

  /// A network that was trained, with what its rows and outputs mean.
  struct Result {
    let shape: NetworkShape
    let weights: FloatBuffer
    let features: FeatureInventory
    let tags: TagInventory
  }

  private static let halves = 2
  private static let warmingSteps = 200
  /// After so many steps each the weights go into their mean.
  private static let averagingSteps = 8
  /// How much the later weights count in the mean: it is that of about the last part in so many of the steps.
  private static let lateness: Float = 10

  let settings: Settings
  let extractor: WordFeatures

  /// Trains on treebanks, and on what is known of their and others' names; `report` is called after each pass.
  ///
  /// What is given back is the mean of the weights of the last steps, the later the more.
  func train(
    on treebanks: [Treebank], names: NameLessons = NameLessons(),
    report: (_ epoch: Int, _ loss: Tape.Loss, _ result: Result) -> Void
  ) -> Result {
    let features = FeatureInventory(of: treebanks, extractor: extractor)
    let tags = TagInventory(of: treebanks)
    let lessons = names.joined(to: treebanks)
    let batches = lessons.map {
      TrainingBatch($0, features: features, tags: tags, extractor: extractor)
    }
    let shape = NetworkShape(sizes(features, tags, hasNames: !names.isEmpty))
    let optimizer = NetworkOptimizer(
      shape: shape, weights: shape.initialWeights(seed: settings.seed), settings: settings.optimizer)
    let mean = FloatBuffer(shape.count)
    mean.base.update(from: optimizer.weights.base, count: shape.count)
    let result = Result(shape: shape, weights: mean, features: features, tags: tags)
    let tapes = (0..<Self.halves).map { _ in Tape(shape: shape, dropout: settings.dropout) }
    var generator = SeededGenerator(seed: settings.seed)
    var order = Array(lessons.indices)
    let words = zip(lessons, batches).reduce(Float(0)) { $0 + $1.0.share * Float($1.1.wordCount) }
    let steps = settings.epochs * max(1, Int(words) / settings.wordsPerBatch)
    var step = 0
    for epoch in 1...settings.epochs {
      order.shuffleInOrder(using: &generator)
      let drawn = order.compactMap { index -> TrainingBatch? in
        if lessons[index].share < 1, generator.unit() >= lessons[index].share { return nil }
        guard settings.recases, let casing = Recasing.drawn(&generator) else { return batches[index] }
        var lesson = lessons[index]
        lesson.tokens = casing.applied(to: lesson.tokens)
        return TrainingBatch(lesson, features: features, tags: tags, extractor: extractor)
      }
      var loss = Tape.Loss()
      var count: Float = 0
      for batch in Self.batches(drawn, words: settings.wordsPerBatch) {
        let part = pass(batch, tapes, optimizer.weights.base, seed: generator.next())
        optimizer.step(tapes, share: rateShare(step, of: steps))
        step += 1
        count += 1
        loss.add(part)
        if step % Self.averagingSteps == 0 {
          let visits = Float(step / Self.averagingSteps)
          optimizer.average(into: mean, share: min(1, (1 + Self.lateness) / (visits + Self.lateness)))
        }
      }
      loss.divide(by: count)
      report(epoch, loss, result)
    }
    return result
  }

  private func sizes(
    _ features: FeatureInventory, _ tags: TagInventory, hasNames: Bool
  ) -> NetworkShape.Sizes {
    var sizes = settings.sizes
    sizes.names = hasNames ? NameLabel.count : 0
    sizes.featureRows = features.keys.count + 1
    sizes.upos = tags.upos.names.count
    sizes.xpos = tags.xpos.names.count
    sizes.feats = tags.feats.names.count
    sizes.scripts = tags.scripts.count
    sizes.deprels = tags.deprels.names.count
    return sizes
  }

  /// The share of the full rate at a step: up in a straight line, then down to nothing.
  private func rateShare(_ step: Int, of steps: Int) -> Float {
    let up = Float(step + 1) / Float(Self.warmingSteps)
    let down = max(0.002, 1 - Float(step) / Float(steps))
    return min(up, down)
  }

  /// Both halves of a batch forth and back.
  private func pass(
    _ halves: [TrainingBatch], _ tapes: [Tape], _ weights: Tape.Floats, seed: UInt64
  ) -> Tape.Loss {
    let total = halves.reduce(0) { $0 + $1.wordCount }
    nonisolated(unsafe) let shared = weights
    let losses = UnsafeMutablePointer<Tape.Loss>.allocate(capacity: Self.halves)
    defer { losses.deallocate() }
    nonisolated(unsafe) let places = losses
    DispatchQueue.concurrentPerform(iterations: Self.halves) { half in
      tapes[half].forward(
        halves[half], weights: shared, generator: SeededGenerator(seed: seed &+ UInt64(half)))
      (places + half).initialize(to: tapes[half].backward(shared, total: total))
    }
    var loss = losses[0]
    for half in 1..<Self.halves { loss.add(losses[half]) }
    return loss
  }

  /// The sentences in batches of about so many words, each in two halves.
  static func batches(_ sentences: [TrainingBatch], words: Int) -> [[TrainingBatch]] {
    var result: [[TrainingBatch]] = []
    var current = [TrainingBatch](repeating: TrainingBatch(), count: halves)
    for sentence in sentences {
      let half = current[0].wordCount <= current[1].wordCount ? 0 : 1
      current[half].append(sentence)
      if current[0].wordCount + current[1].wordCount >= words {
        result.append(current)
        current = [TrainingBatch](repeating: TrainingBatch(), count: halves)
      }
    }
    if current[1].wordCount > 0 { result.append(current) }
    return result
  }
}
