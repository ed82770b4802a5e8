package import EntenteLanguage
import EntenteModel
import Foundation

/// Trains the names' model: a conditional random field over sparse features (Lafferty et al. 2001), by AdaGrad on
/// sentences in an order drawn from a seed.
///
/// Where a corpus leaves a token's label open, the sum over all that it allows is made likelier. Features are left out
/// at random, and weights pulled to zero, so that no word is trusted alone.
package final class NameTrainer {
  /// How the training goes.
  package struct Plan: Sendable {
    /// The labels.
    package var grammar = LabelGrammar.names
    /// The seed of all that is drawn.
    package var seed: UInt64 = 1
    /// How often it is trained from nothing.
    package var runs = 1
    /// How often all sentences are gone through each time.
    package var epochs = 5
    /// The first epoch whose weights go into the average that is kept.
    package var averageFrom = 2
    /// The step.
    package var rate: Float = 0.05
    /// The share of features left out at each visit of a token.
    package var featureDrop: Float = 0.3
    /// The share of tokens whose word is hidden at a visit: all features that name it.
    package var wordDrop: Float = 0.2
    /// The least number of times that a feature must occur.
    package var least = 2
    /// The share that a weight loses at each step that touches it.
    package var decay: Float = 1e-4

    /// The standing plan.
    package init() {}
  }

  typealias Vector = SIMD16<Float>

  /// A sentence's features as rows of weights, and the labels its tokens may have.
  struct Example {
    /// Rows of all tokens, one token after the other.
    var rows: [UInt32] = []
    /// Where each token's rows start, and the end.
    var starts: [Int32] = [0]
    /// The number of each token's first rows that name the very word.
    var naming: [UInt8] = []
    var masks: [UInt32] = []
    var weight: Float = 1
    var count: Int { masks.count }
  }

  let plan: Plan
  private var examples: [Example] = []
  /// The row of weights of each feature that is frequent enough.
  package private(set) var rowOf: [UInt32: UInt32] = [:]
  /// A row for each feature, and one after them that is added at every token.
  var weights: [Vector] = []
  private var squares: [Vector] = []
  /// For each label what it adds to those that follow.
  var transitions = [Vector](repeating: Vector(), count: 16)
  private var transitionSquares = [Vector](repeating: Vector(repeating: 1e-3), count: 16)
  private var random: SeededGenerator

  /// Makes a trainer.
  package init(_ plan: Plan) {
    self.plan = plan
    random = SeededGenerator(seed: plan.seed)
  }

  /// What is added at every token.
  var bias: Vector { weights.last ?? Vector() }

  /// Reads the documents' features and keeps those frequent enough.
  package func prepare(_ sets: [(documents: [NameDocument], weight: Float)]) {
    var counts: [UInt32: Int32] = [:]
    var keyed: [(keys: [[UInt32]], masks: [UInt32], weight: Float)] = []
    var features = NameFeatures()
    for set in sets {
      for document in set.documents {
        let text = NameText(words: document.words)
        features.read(text)
        for (index, sentence) in text.sentences.enumerated() {
          var keys: [[UInt32]] = []
          for place in sentence {
            var all: [UInt32] = []
            features.forEach(at: place, in: sentence, index: index) { all.append($0) }
            for key in all { counts[key, default: 0] += 1 }
            keys.append(all)
          }
          keyed.append((keys, document.allowed[index], set.weight))
        }
      }
    }
    let kept = counts.filter { $0.value >= plan.least }.keys.sorted()
    rowOf = Dictionary(uniqueKeysWithValues: zip(kept, 0...))
    for (keys, masks, weight) in keyed {
      var example = Example()
      example.masks = masks
      example.weight = weight
      for token in keys {
        for (place, key) in token.enumerated() {
          if place == NameFeatures.namingCount {
            example.naming.append(UInt8(example.rows.count - Int(example.starts.last ?? 0)))
          }
          if let row = rowOf[key] { example.rows.append(row) }
        }
        example.starts.append(Int32(example.rows.count))
      }
      if !masks.isEmpty { examples.append(example) }
    }
    weights = Array(repeating: Vector(), count: kept.count + 1)
    squares = Array(repeating: Vector(repeating: 1e-3), count: kept.count + 1)
  }

  /// Trains from nothing as many times as planned, each time in another order, and keeps the mean of the weights;
  /// `report` is told of each epoch and its loss.
  package func train(_ report: (Int, Double) -> Void) {
    var order = Array(examples.indices)
    var step = NameTrainerStep()
    var mean = (weights: [Vector](repeating: Vector(), count: weights.count), transitions: transitions)
    for epoch in 0..<plan.epochs * plan.runs {
      if epoch % plan.epochs == 0 { restart() }
      for place in stride(from: order.count - 1, to: 0, by: -1) {
        order.swapAt(place, Int(random.next() % UInt64(place + 1)))
      }
      var loss = 0.0
      for index in order { loss += learn(examples[index], &step) }
      if epoch % plan.epochs >= plan.averageFrom {
        for place in weights.indices { mean.weights[place] += weights[place] }
        for label in 0..<16 { mean.transitions[label] += transitions[label] }
      }
      report(epoch, loss / Double(max(1, order.count)))
    }
    let count = Float((plan.epochs - plan.averageFrom) * plan.runs)
    guard count > 0 else { return }
    weights = mean.weights.map { $0 / count }
    transitions = mean.transitions.map { $0 / count }
  }

  private func restart() {
    weights = Array(repeating: Vector(), count: rowOf.count + 1)
    squares = Array(repeating: Vector(repeating: 1e-3), count: rowOf.count + 1)
    transitions = Array(repeating: Vector(), count: 16)
    transitionSquares = Array(repeating: Vector(repeating: 1e-3), count: 16)
  }

  private func learn(_ example: Example, _ step: inout NameTrainerStep) -> Double {
    step.start(example.count)
    let bias = UInt32(weights.count - 1)
    for place in 0..<example.count {
      let hides = random.unit() < plan.wordDrop
      let first = Int(example.starts[place]) + (hides ? Int(example.naming[place]) : 0)
      var score = step.add(bias, weights)
      for at in first..<Int(example.starts[place + 1]) where random.unit() >= plan.featureDrop {
        score += step.add(example.rows[at], weights)
      }
      step.close(score)
    }
    let loss = step.field(transitions, plan.grammar, masks: example.masks)
    update(example, step)
    return Double(loss)
  }

  private func update(_ example: Example, _ step: NameTrainerStep) {
    let rate = plan.rate
    for label in 0..<plan.grammar.count {
      let slope = step.transitionSlopes[label] * example.weight
      transitionSquares[label] += slope * slope
      transitions[label] -= slope * rate / transitionSquares[label].squareRoot()
    }
    let keep = 1 - plan.decay
    for place in 0..<example.count {
      let slope = step.labelSlopes[place] * example.weight
      let square = slope * slope
      if square.sum() < 1e-9 { continue }
      let change = slope * rate
      for row in step.rows(of: place) {
        let at = Int(row)
        let total = squares[at] + square
        squares[at] = total
        weights[at] = weights[at] * keep - change / total.squareRoot()
      }
    }
  }
}
