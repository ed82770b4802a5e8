/// The memory of one thread that reads names, warm for the next text.
final class NameMemory: @unchecked Sendable {
  // Unchecked: handed to one thread at a time, by ``ReaderPool``.

  /// The most features of a token that have weights.
  private static let most = 256

  var features = NameFeatures()
  /// The scores of each token's labels.
  var scores: [SIMD16<Int16>] = []
  /// The features of the token at hand and of the one before it.
  private let keys: UnsafeMutablePointer<UInt32> = .allocate(capacity: 2 * most)

  deinit { keys.deallocate() }

  /// Sums the weights of each token's features, which must have been read.
  ///
  /// They are summed while the next token's are looked for: by then they have come from the memory.
  func score(_ text: NameText, with model: NameModel) {
    scores.removeAll(keepingCapacity: true)
    var (current, before) = (keys, keys + Self.most)
    var waiting = -1
    for (index, sentence) in text.sentences.enumerated() {
      for place in sentence {
        var count = 0
        features.forEach(at: place, in: sentence, index: index) { key in
          if model.expects(key), count < Self.most {
            current[count] = key
            count += 1
          }
        }
        if waiting >= 0 { add(before, waiting, model) }
        waiting = count
        swap(&current, &before)
      }
    }
    if waiting >= 0 { add(before, waiting, model) }
  }

  private func add(_ keys: UnsafeMutablePointer<UInt32>, _ count: Int, _ model: NameModel) {
    var sum = model.bias
    for place in 0..<count { model.add(keys[place], to: &sum) }
    scores.append(sum)
  }
}
