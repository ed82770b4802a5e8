/// What the trained reader looks at in a word: its forms, beginnings and endings, its shape, and what the lexicon
/// says of it.
///
/// Each feature is a 32-bit key made of its kind and content; the model holds a row of weights for the keys that were
/// frequent enough in training. All features but those of ``place``, ``convention`` and the two of a gazetteer match
/// depend on the word's bytes alone.
package struct WordFeatures: Sendable {
  /// The number of features of a word; a key of 0 stands for "has none of this kind".
  package static let count = 24
  /// The place of the feature that depends on where the word stands.
  package static let place = 19
  /// The place of the feature that says whose conventions are asked for.
  package static let convention = 20
  /// The place of the feature that tells the gazetteer's match over the word, with all it can stand for.
  package static let match = 22
  /// The place of the feature that tells it more roughly.
  package static let matchGroup = 23
  /// The features that name the very word, dropped now and then in training so that the others learn.
  package static let naming: [Int] = [0, 1, 16, 17]

  package let lexicon: Lexicon
  package let gazetteer: Gazetteer

  /// Takes the lists to ask.
  package init(lexicon: Lexicon, gazetteer: Gazetteer = .standard) {
    self.lexicon = lexicon
    self.gazetteer = gazetteer
  }

  /// Writes the keys of all features that depend on the word's bytes; `keys` has room for ``count``.
  package func extract(_ word: UnsafeBufferPointer<UInt8>, into keys: UnsafeMutablePointer<UInt32>) {
    keys.update(repeating: 0, count: Self.count)
    guard !word.isEmpty else { return }
    keys[0] = Self.key(0, Self.exactHash(word))
    keys[1] = Self.key(1, Self.lowerHash(word, 0..<word.count))
    for length in 1...4 where word.count > length {
      keys[1 + length] = Self.key(2, Self.lowerHash(word, word.count - length..<word.count))
    }
    for length in 1...3 where word.count > length {
      keys[5 + length] = Self.key(3, Self.lowerHash(word, 0..<length))
    }
    keys[9] = Self.key(4, Self.shapeHash(word))
    extractMeaning(of: word, into: keys)
  }

  /// The key of where a word stands.
  package static func placeKey(spaceBefore: Bool, spaceAfter: Bool, isFirst: Bool, isLast: Bool) -> UInt32 {
    let bits = (spaceBefore ? 1 : 0) | (spaceAfter ? 2 : 0) | (isFirst ? 4 : 0) | (isLast ? 8 : 0)
    return key(15, UInt64(bits))
  }

  /// The key of a convention.
  package static func key(of convention: TreebankConvention) -> UInt32 {
    key(16, UInt64(convention.rawValue))
  }

  private func extractMeaning(
    of word: UnsafeBufferPointer<UInt8>, into keys: UnsafeMutablePointer<UInt32>
  ) {
    var wordHash = WordHash()
    for byte in word { wordHash.combine(byte) }
    let hash = wordHash.value
    let categories = lexicon.categories(ofHash: hash)
    keys[10] = Self.key(5, UInt64(categories.rawValue))
    if categories.contains(.noun) {
      let classes = lexicon.classes(ofHash: hash, as: .noun)
      if let first = classes.first { keys[11] = Self.key(6, UInt64(first.rawValue)) }
      if classes.count > 1 { keys[12] = Self.key(6, UInt64(classes[1].rawValue) | 64) }
    }
    if categories.contains(.verb) {
      let classes = lexicon.classes(ofHash: hash, as: .verb)
      if let first = classes.first { keys[13] = Self.key(7, UInt64(first.rawValue)) }
      if classes.count > 1 { keys[14] = Self.key(7, UInt64(classes[1].rawValue) | 64) }
    }
    if categories.contains(.adjective), let first = lexicon.classes(ofHash: hash, as: .adjective).first {
      keys[15] = Self.key(8, UInt64(first.rawValue))
    }
    if let verb = lexicon.lemmaIndex(ofHash: hash, as: .verb) {
      keys[16] = Self.key(9, WordHash.of(lexicon.lemma(at: verb)))
    }
    if let noun = lexicon.lemmaIndex(ofHash: hash, as: .noun) {
      keys[17] = Self.key(10, WordHash.of(lexicon.lemma(at: noun)))
    }
    let kinds = gazetteer.kinds(ofHash: hash)
    if !kinds.isEmpty { keys[21] = Self.key(17, UInt64(kinds.rawValue)) }
    if word.count > 5 { keys[18] = Self.key(11, Self.lowerHash(word, word.count - 5..<word.count)) }
  }

  /// The hash of a word's very bytes: what the features are remembered by.
  package static func identity(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash ^ hash &>> 29
  }

  /// The ``identity(_:)`` of the word in small letters.
  static func lowerIdentity(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word {
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      hash = (hash ^ UInt64(lower)) &* 0x0000_0100_0000_01b3
    }
    return hash ^ hash &>> 29
  }

  static func key(_ kind: UInt64, _ content: UInt64) -> UInt32 {
    var mixed = (content ^ kind &* 0x9e37_79b9_7f4a_7c15) &* 0xff51_afd7_ed55_8ccd
    mixed ^= mixed &>> 33
    mixed = mixed &* 0xc4ce_b9fe_1a85_ec53
    return max(1, UInt32(truncatingIfNeeded: mixed &>> 32))
  }

  private static func exactHash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word {
      hash = (hash ^ UInt64(byte &- 0x30 < 10 ? 0x30 : byte)) &* 0x0000_0100_0000_01b3
    }
    return hash
  }

  private static func lowerHash(_ word: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0x8422_2325_cbf2_9ce4
    for place in range {
      let byte = word[place]
      let folded = byte &- 0x30 < 10 ? 0x30 : byte &- 0x41 < 26 ? byte | 0x20 : byte
      hash = (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01b3
    }
    return hash ^ UInt64(range.count)
  }

  /// Runs of upper case, lower case, digits, other letters, and each mark as itself; six runs at most.
  private static func shapeHash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var shape: UInt64 = 0
    var last: UInt8 = 0
    var lastCount = 0
    var runs = 0
    for byte in word where runs < 7 {
      let kind: UInt8 =
        byte &- 0x41 < 26 ? 1 : byte &- 0x61 < 26 ? 2 : byte &- 0x30 < 10 ? 3 : byte >= 0x80 ? 4 : byte
      if kind == last {
        lastCount += 1
        if lastCount == 2 { shape |= 0x80 }
      } else {
        shape = shape &<< 8 | UInt64(kind)
        lastCount = 1
        runs += 1
      }
      last = kind
    }
    return shape
  }
}
