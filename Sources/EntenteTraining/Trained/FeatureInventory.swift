import EntenteLanguage

/// Which features of words are frequent enough to have a row of weights, and the rows of each word of a treebank.
struct FeatureInventory: Sendable {
  /// The keys that have rows, each at its row's index less one; row 0 is that of "nothing" and stays zero.
  let keys: [UInt32]
  private let rows: [UInt32: UInt32]

  /// Counts the features of a treebank's words and keeps those that occur often enough.
  init(of treebanks: [Treebank], extractor: WordFeatures) {
    var counts: [UInt32: Int] = [:]
    var kinds: [UInt32: Int] = [:]
    for treebank in treebanks {
      for sentence in treebank.sentences {
        let found = Self.keys(of: sentence, treebank.convention, extractor)
        for (place, key) in found.enumerated() where key != 0 {
          counts[key, default: 0] += 1
          kinds[key] = place % WordFeatures.count
        }
      }
    }
    keys = counts.filter { key, count in count >= Self.least(kinds[key] ?? 0) }.map(\.key).sorted()
    rows = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, UInt32($0 + 1)) })
  }

  /// How often a feature of a kind must occur to have a row.
  private static func least(_ kind: Int) -> Int {
    switch kind {
    case 5, 8, 18: 4
    case 3, 4, 7: 3
    default: 2
    }
  }

  /// The row of a key; 0 for one that has none.
  func row(of key: UInt32) -> UInt32 { key == 0 ? 0 : rows[key] ?? 0 }

  /// The keys of all words of a sentence, ``WordFeatures/count`` for each.
  static func keys(
    of sentence: [TreebankToken], _ convention: TreebankConvention, _ extractor: WordFeatures
  ) -> [UInt32] {
    var result = [UInt32](repeating: 0, count: sentence.count * WordFeatures.count)
    result.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      for (place, token) in sentence.enumerated() {
        let keys = base + place * WordFeatures.count
        var form = token.form
        form.withUTF8 { extractor.extract($0, into: keys) }
        keys[WordFeatures.place] = WordFeatures.placeKey(
          spaceBefore: place == 0 || sentence[place - 1].spaceAfter, spaceAfter: token.spaceAfter,
          isFirst: place == 0, isLast: place == sentence.count - 1)
        keys[WordFeatures.convention] = WordFeatures.key(of: convention)
      }
      addMatches(of: sentence, to: base, extractor)
    }
    return result
  }

  private static func addMatches(
    of sentence: [TreebankToken], to keys: UnsafeMutablePointer<UInt32>, _ extractor: WordFeatures
  ) {
    let hashes = sentence.map { WordHash.of($0.form) }
    let starts = sentence.enumerated().map { place, token in
      var form = token.form
      return form.withUTF8 { extractor.start(of: $0, hash: hashes[place]) }
    }
    hashes.withUnsafeBufferPointer { hashes in
      starts.withUnsafeBufferPointer { starts in
        extractor.forEachMatch(hashes, starts) { place, match, group in
          keys[place * WordFeatures.count + WordFeatures.match] = match
          keys[place * WordFeatures.count + WordFeatures.matchGroup] = group
        }
      }
    }
  }
}
