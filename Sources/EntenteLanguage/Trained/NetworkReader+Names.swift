import CEntenteKernels

extension NetworkReader {
  /// How far a label can be behind the likeliest, in natural units.
  private static let farthest: Float = 12
  /// What a natural unit is in the scores of names.
  private static let unit: Float = 50

  /// Scores the labels of names of the words read last, from what the tagger reads; nothing where the model has not
  /// learned names.
  func name(_ count: Int, into reading: inout NetworkReading) {
    guard let names = model.names else { return }
    let hidden = memory(.nameHidden, count * names.hidden.columns)
    let input = memory(.tagInput, count * model.outputs)
    names.hidden.apply(input, stride: model.outputs, rows: count, into: hidden, byteMemory)
    for place in 0..<count * names.hidden.columns { hidden[place] = max(0, hidden[place]) }
    let scores = memory(.nameScores, count * names.scores.columns)
    names.scores.apply(hidden, stride: names.hidden.columns, rows: count, into: scores, byteMemory)
    for word in 0..<count {
      let row = scores + word * names.scores.columns
      let best = row[entente_largest(row, NameLabel.count)]
      var behind = SIMD16<Int16>()
      for label in 0..<NameLabel.count {
        behind[label] = Int16((max(row[label] - best, -Self.farthest) * Self.unit).rounded())
      }
      reading.names.append(behind)
    }
  }
}
