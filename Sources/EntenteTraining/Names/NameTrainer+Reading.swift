package import EntenteLanguage

extension NameTrainer {
  /// Reads a text with the weights as they are: the likeliest labels of all tokens.
  package func labels(of text: NameText, features: inout NameFeatures) -> [UInt8] {
    features.read(text)
    var result: [UInt8] = []
    for (index, sentence) in text.sentences.enumerated() {
      var scores: [Vector] = []
      for place in sentence {
        var sum = bias
        features.forEach(at: place, in: sentence, index: index) { key in
          if let row = rowOf[key] { sum += weights[Int(row)] }
        }
        scores.append(sum)
      }
      result += Self.best(scores, transitions, plan.grammar)
    }
    return result
  }

  /// The likeliest row of labels (Viterbi).
  static func best(_ scores: [Vector], _ transitions: [Vector], _ grammar: LabelGrammar) -> [UInt8] {
    var total = Vector(repeating: -.infinity)
    total[NameLabel.outside] = 0
    var back: [[UInt8]] = []
    for score in scores {
      var next = Vector(repeating: -.infinity)
      var from = [UInt8](repeating: 0, count: grammar.count)
      for label in 0..<grammar.count {
        for before in 0..<grammar.count where grammar.canFollow(label, before) {
          let value = total[before] + transitions[before][label]
          if value > next[label] {
            next[label] = value
            from[label] = UInt8(before)
          }
        }
      }
      total = next + score
      for label in grammar.count..<16 { total[label] = -.infinity }
      back.append(from)
    }
    var label = (0..<grammar.count).max { total[$0] < total[$1] } ?? 0
    var result = [UInt8](repeating: 0, count: scores.count)
    for place in stride(from: scores.count - 1, through: 0, by: -1) {
      result[place] = UInt8(label)
      label = Int(back[place][label])
    }
    return result
  }
}
