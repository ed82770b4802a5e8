/// A linear model of causes, trained on the Causal News Corpus: whether a sentence tells a cause, and where it and its
/// effect stand.
///
/// Each feature has nine weights: five for the labels of causes and effects (outside, first and later words of each),
/// three for signals, one for the sentence. Features are known by 32 bits of their hash.
package struct CausalModel: Sendable {
  /// The number of weights of a feature.
  package static let width = 9

  private let keys: [UInt32]
  private let weights: [Int8]

  /// The model compiled into the program.
  package static let standard = CausalModel(text: CausalWeights.text)

  /// Takes features, sorted by their hash, with their weights in rows of ``width``.
  package init(keys: [UInt32], weights: [Int8]) {
    self.keys = keys
    self.weights = weights
  }

  /// Reads a model as ``text(keys:weights:)`` writes it.
  package init(text: String) {
    var keys: [UInt32] = []
    var weights: [Int8] = []
    var row: [UInt8] = []
    var held: UInt32 = 0
    var bits = 0
    for byte in text.utf8 {
      guard let value = Self.value(byte) else { continue }
      held = held << 6 | UInt32(value)
      bits += 6
      if bits >= 8 {
        bits -= 8
        row.append(UInt8(truncatingIfNeeded: held >> UInt32(bits)))
      }
      if row.count == 4 + Self.width {
        keys.append(row[0..<4].reduce(0) { $0 << 8 | UInt32($1) })
        weights += row[4...].map { Int8(bitPattern: $0) }
        row = []
      }
    }
    self.init(keys: keys, weights: weights)
  }

  /// A model as lines of letters, digits, "-" and "_": six bits each, four bytes of hash and the weights to a feature.
  package static func text(keys: [UInt32], weights: [Int8]) -> String {
    var bytes: [UInt8] = []
    for (index, key) in keys.enumerated() {
      for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: key >> UInt32(shift))) }
      bytes += weights[index * width..<(index + 1) * width].map { UInt8(bitPattern: $0) }
    }
    var text = ""
    var held: UInt32 = 0
    var bits = 0
    for byte in bytes {
      held = held << 8 | UInt32(byte)
      bits += 8
      while bits >= 6 {
        bits -= 6
        text.unicodeScalars.append(Unicode.Scalar(letters[Int(held >> UInt32(bits) & 63)]))
      }
    }
    if bits > 0 { text.unicodeScalars.append(Unicode.Scalar(letters[Int(held << UInt32(6 - bits) & 63)])) }
    return text
  }

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case 0x2D: 62
    case 0x5F: 63
    default: nil
    }
  }

  /// Where a feature's weights begin; `nil` where the model does not know it.
  private func row(of key: UInt32) -> Int? {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? low * Self.width : nil
  }

  // MARK: Reading

  /// How surely a sentence tells a cause; above 0 it does.
  package func certainty(_ rows: [CausalFeatures.Row]) -> Int {
    var seen = Set<UInt32>()
    var sum = 0
    for row in rows {
      for key in row where seen.insert(key).inserted {
        if let place = self.row(of: key) { sum += Int(weights[place + 8]) }
      }
    }
    return sum
  }

  /// The cause, the effect and the signal, as ranges into the rows.
  package func spans(
    _ rows: [CausalFeatures.Row]
  ) -> (cause: Range<Int>?, effect: Range<Int>?, signal: Range<Int>?) {
    let scores = rows.map { row in
      var sum = [Int](repeating: 0, count: Self.width)
      for key in row {
        guard let place = self.row(of: key) else { continue }
        for label in 0..<Self.width { sum[label] += Int(weights[place + label]) }
      }
      return sum
    }
    let arguments = CausalSearch.best(scores.map { Array($0[0..<5]) }, kinds: 2)
    let signals = CausalSearch.best(scores.map { Array($0[5..<8]) }, kinds: 1)
    return (
      CausalSearch.range(of: 1, in: arguments), CausalSearch.range(of: 2, in: arguments),
      CausalSearch.range(of: 1, in: signals)
    )
  }
}

/// Finds the best row of labels: 0 is outside, 2k−1 the first word of kind k, 2k its later words.
package enum CausalSearch {
  /// The labels with the greatest sum of scores, of which each kind has at most one stretch.
  package static func best(_ scores: [[Int]], kinds: Int) -> [Int] {
    let labels = 1 + 2 * kinds
    // A state is a label with the set of kinds that were opened.
    let states = labels << kinds
    var sums = [Int](repeating: .min / 2, count: states)
    sums[0] = 0
    var back: [[Int]] = []
    for row in scores {
      var next = [Int](repeating: .min / 2, count: states)
      var from = [Int](repeating: 0, count: states)
      for state in 0..<states where sums[state] > .min / 4 {
        let label = state >> kinds
        let used = state & (1 << kinds - 1)
        for following in 0..<labels {
          var opened = used
          if following > 0 {
            let kind = (following - 1) / 2
            if following % 2 == 1 {
              if used >> kind & 1 == 1 { continue }
              opened |= 1 << kind
            } else if label != following, label != following - 1 {
              continue
            }
          }
          let place = following << kinds | opened
          let sum = sums[state] + row[following]
          if sum > next[place] {
            next[place] = sum
            from[place] = state
          }
        }
      }
      sums = next
      back.append(from)
    }
    var state = sums.indices.max { sums[$0] < sums[$1] } ?? 0
    var result: [Int] = []
    for from in back.reversed() {
      result.append(state >> kinds)
      state = from[state]
    }
    return result.reversed()
  }

  /// The stretch of a kind, counted from 1.
  package static func range(of kind: Int, in labels: [Int]) -> Range<Int>? {
    guard let first = labels.firstIndex(of: 2 * kind - 1) else { return nil }
    var end = first + 1
    while end < labels.count, labels[end] == 2 * kind { end += 1 }
    return first..<end
  }
}
