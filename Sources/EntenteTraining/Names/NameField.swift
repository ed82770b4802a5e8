import EntenteLanguage
import Foundation

/// The sums over all rows of labels of one sentence.
struct NameField {
  typealias Vector = SIMD16<Float>

  private(set) var marginals: [Vector] = []
  /// For each label the expected number of times that each label follows it.
  private(set) var pairs: [Vector] = Array(repeating: Vector(), count: 16)
  private(set) var logSum: Float = 0

  /// For each label the factors of those that follow; 0 where one cannot.
  static func ways(_ transitions: [Vector], _ grammar: LabelGrammar) -> [Vector] {
    (0..<16).map { label in
      var row = Vector()
      for next in 0..<grammar.count where grammar.canFollow(next, label) {
        row[next] = exp(transitions[label][next])
      }
      return row
    }
  }

  init(_ scores: [Vector], _ ways: [Vector], masks: [UInt32]?, _ labels: Int) {
    let count = scores.count
    var emissions: [Vector] = []
    var forward: [Vector] = []
    emissions.reserveCapacity(count)
    forward.reserveCapacity(count)
    for place in 0..<count {
      var emission = Vector()
      let mask = masks?[place] ?? .max
      var top = -Float.infinity
      for label in 0..<labels where mask >> UInt32(label) & 1 == 1 { top = max(top, scores[place][label]) }
      for label in 0..<labels where mask >> UInt32(label) & 1 == 1 {
        emission[label] = exp(scores[place][label] - top)
      }
      logSum += top
      emissions.append(emission)
      var sum = Vector()
      let before = place == 0 ? nil : forward[place - 1]
      if let before {
        for label in 0..<labels { sum += ways[label] * before[label] }
      } else {
        sum = ways[NameLabel.outside]
      }
      sum *= emission
      let total = max(1e-30, sum.sum())
      logSum += log(total)
      forward.append(sum / total)
    }
    var backward = Vector(repeating: 1)
    marginals = Array(repeating: Vector(), count: count)
    for place in stride(from: count - 1, through: 0, by: -1) {
      let both = forward[place] * backward
      let total = max(1e-30, both.sum())
      marginals[place] = both / total
      let ahead = emissions[place] * backward
      if place == 0 {
        var start = ways[NameLabel.outside] * ahead
        start /= max(1e-30, start.sum())
        pairs[NameLabel.outside] += start
        break
      }
      var next = Vector()
      var all: Float = 0
      for label in 0..<labels {
        next[label] = (ways[label] * ahead).sum()
        all += next[label] * forward[place - 1][label]
      }
      let scale = 1 / max(1e-30, all)
      for label in 0..<labels {
        pairs[label] += ways[label] * ahead * (forward[place - 1][label] * scale)
      }
      backward = next / max(1e-30, next.max())
    }
  }
}
