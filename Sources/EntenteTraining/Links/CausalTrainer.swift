import EntenteLanguage
package import EntenteReading

/// Trains the linear model of causes on the Causal News Corpus, version 2.
///
/// Labels are trained by an averaged perceptron over whole sentences, the sentence's own weight by logistic regression
/// with AdaGrad. Of the features the heaviest are kept, in whole numbers of a byte. Deterministic.
public struct CausalTrainer: Sendable {
  /// The folder with `cnc-train-subtask1.csv` and its like.
  public let folder: String
  /// The number of features kept.
  public let size: Int

  /// Names the folder.
  public init(folder: String, size: Int = 5_000) {
    self.folder = folder
    self.size = size
  }

  /// The Swift file that holds the model.
  ///
  /// - Throws: a `CocoaError` when a file cannot be read, or a ``ModelError`` without compiled-in models.
  public func source() throws -> String {
    let (keys, weights) = try trained()
    let text = Array(CausalModel.text(keys: keys, weights: weights))
    var lines: [String] = []
    for start in stride(from: 0, to: text.count, by: 100) {
      lines.append("    " + String(text[start..<min(start + 100, text.count)]) + "\\")
    }
    if let last = lines.popLast() { lines.append(String(last.dropLast())) }
    return """
      /// The weights of ``CausalModel``, written by `CausalTrainer`; trained on the Causal News Corpus V2 (CC0).
      enum CausalWeights {
        static let text = \"""
      \(lines.joined(separator: "\n"))
          \"""
      }

      """
  }

  /// The model itself.
  package func model() throws -> CausalModel {
    let (keys, weights) = try trained()
    return CausalModel(keys: keys, weights: weights)
  }

  private struct Example {
    var rows: [CausalFeatures.Row]
    var arguments: [Int]
    var signals: [Int]
  }

  private func trained() throws -> (keys: [UInt32], weights: [Int8]) {
    let reader = CausalReader(scenes: try BareSceneReader())
    var table = FeatureRows()
    let marked = try CausalCorpus.relations(folder, "train").compactMap { example($0, reader) }
    var perceptron = CausalPerceptron()
    for epoch in 0..<12 {
      for index in marked.indices {
        let one = marked[(index &* 7919 + epoch) % marked.count]
        perceptron.learn(one.rows, one.arguments, at: 0, kinds: 2)
        perceptron.learn(one.rows, one.signals, at: 5, kinds: 1)
      }
    }
    table.take(perceptron.averaged)
    let sentences = try CausalCorpus.sentences(folder, "train").map { sentence in
      (rows: Array(Set(rows(sentence, reader).flatMap(\.self))).sorted(), isCausal: sentence.isCausal)
    }
    table.take(CausalRegression.weights(sentences, epochs: 8))
    return table.quantized(size)
  }

  private func rows(_ sentence: CausalSentence, _ reader: CausalReader) -> [CausalFeatures.Row] {
    let scene = reader.scene(of: sentence.text)
    let drafts = LinkReader().drafts(of: scene)
    return scene.text.sentenceRanges.flatMap { range in
      CausalFeatures(scene, sentence: range, drafts: drafts.filter { range.contains($0.cause.lowerBound) })
        .rows()
    }
  }

  /// The rows of a sentence with the labels of its first relation; `nil` where it was cut in two.
  private func example(_ sentence: CausalSentence, _ reader: CausalReader) -> Example? {
    let scene = reader.scene(of: sentence.text)
    guard let relation = sentence.relations.first else { return nil }
    let drafts = LinkReader().drafts(of: scene)
    var rows: [CausalFeatures.Row] = []
    for range in scene.text.sentenceRanges {
      let own = drafts.filter { range.contains($0.cause.lowerBound) }
      rows += CausalFeatures(scene, sentence: range, drafts: own).rows()
    }
    guard !rows.isEmpty else { return nil }
    let places = scene.text.tokens.map { reader.place(of: Int($0.start), in: sentence) }
    var arguments = [Int](repeating: 0, count: rows.count)
    var signals = arguments
    func mark(_ labels: inout [Int], _ range: Range<Int>?, _ first: Int) {
      guard let range else { return }
      var isFirst = true
      for (index, place) in places.enumerated() where range.contains(place) {
        labels[index] = isFirst ? first : first + 1
        isFirst = false
      }
    }
    mark(&arguments, relation.cause, 1)
    mark(&arguments, relation.effect, 3)
    mark(&signals, relation.signals.first, 1)
    return Example(rows: rows, arguments: arguments, signals: signals)
  }
}

/// An averaged perceptron over rows of labels.
struct CausalPerceptron {
  private var slots: [UInt32: Int] = [:]
  private var weights: [Int] = []
  private var totals: [Int] = []
  private var step = 1

  /// The averaged weights of each feature, in the columns of ``CausalModel``.
  var averaged: [(key: UInt32, weights: [Double])] {
    slots.sorted { $0.key < $1.key }.map { key, slot in
      let row = (0..<CausalModel.width).map { column in
        Double(weights[slot + column]) - Double(totals[slot + column]) / Double(step)
      }
      return (key, row)
    }
  }

  /// Labels one sentence and mends the weights of what came out wrong.
  mutating func learn(_ rows: [CausalFeatures.Row], _ gold: [Int], at column: Int, kinds: Int) {
    let labels = 1 + 2 * kinds
    let places = rows.map { row in row.map { slot(of: $0) } }
    let scores = places.map { row in
      (0..<labels).map { label in row.reduce(0) { $0 + weights[$1 + column + label] } }
    }
    let said = CausalSearch.best(scores, kinds: kinds)
    for (index, row) in places.enumerated() where said[index] != gold[index] {
      for place in row {
        weights[place + column + gold[index]] += 1
        totals[place + column + gold[index]] += step
        weights[place + column + said[index]] -= 1
        totals[place + column + said[index]] -= step
      }
    }
    step += 1
  }

  private mutating func slot(of key: UInt32) -> Int {
    if let known = slots[key] { return known }
    let slot = weights.count
    slots[key] = slot
    weights += [Int](repeating: 0, count: CausalModel.width)
    totals += [Int](repeating: 0, count: CausalModel.width)
    return slot
  }
}

/// Logistic regression over sets of features.
enum CausalRegression {
  /// The weight of each feature in the last column of ``CausalModel``.
  static func weights(
    _ examples: [(rows: [UInt32], isCausal: Bool)], epochs: Int
  ) -> [(key: UInt32, weights: [Double])] {
    var weights: [UInt32: (value: Double, squares: Double)] = [:]
    for epoch in 0..<epochs {
      for index in examples.indices {
        let one = examples[(index &* 7919 + epoch) % examples.count]
        let sum = one.rows.reduce(0.0) { $0 + (weights[$1]?.value ?? 0) }
        let error = (one.isCausal ? 1.0 : 0.0) - 1 / (1 + exponential(-sum))
        for key in one.rows {
          var entry = weights[key] ?? (0, 1e-2)
          let gradient = error - 2e-4 * entry.value
          entry.squares += gradient * gradient
          entry.value += 0.02 * gradient / entry.squares.squareRoot()
          weights[key] = entry
        }
      }
    }
    return weights.sorted { $0.key < $1.key }.map { key, entry in
      (key, [Double](repeating: 0, count: CausalModel.width - 1) + [entry.value])
    }
  }

  /// e to the power of a number between -30 and 30.
  private static func exponential(_ power: Double) -> Double {
    let bounded = max(-30, min(30, power)) / 1024
    var result = 1 + bounded + bounded * bounded / 2
    for _ in 0..<10 { result *= result }
    return result
  }
}

/// Weights by feature, to be cut down and written in bytes.
struct FeatureRows {
  private var rows: [UInt32: [Double]] = [:]

  /// Adds weights to those of the same features.
  mutating func take(_ more: [(key: UInt32, weights: [Double])]) {
    for (key, weights) in more {
      var row = rows[key] ?? [Double](repeating: 0, count: CausalModel.width)
      for (column, weight) in weights.enumerated() { row[column] += weight }
      rows[key] = row
    }
  }

  /// The heaviest features, each group of columns scaled to a byte; sorted by their hash.
  func quantized(_ size: Int) -> (keys: [UInt32], weights: [Int8]) {
    let groups = [0..<5, 5..<8, 8..<9]
    let scales = groups.map { columns in
      let heights = rows.values.map { row in columns.reduce(0.0) { max($0, abs(row[$1])) } }.sorted(by: >)
      return heights.isEmpty ? 1 : max(heights[min(heights.count - 1, 20)], 1e-9)
    }
    let ranked = rows.map { key, row in
      let weight = zip(groups, scales).reduce(0.0) { sum, group in
        sum + group.0.reduce(0.0) { max($0, abs(row[$1])) } / group.1
      }
      return (key: key, weight: weight)
    }.sorted { ($0.weight, $1.key) > ($1.weight, $0.key) }
    let keys = ranked.prefix(size).map(\.key).sorted()
    var weights: [Int8] = []
    for key in keys {
      let row = rows[key] ?? []
      for (columns, scale) in zip(groups, scales) {
        for column in columns {
          weights.append(Int8(max(-127, min(127, (row[column] / scale * 127).rounded()))))
        }
      }
    }
    return (keys, weights)
  }
}
