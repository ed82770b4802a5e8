/// What the names' reader looks at in the tokens of one text, as 32-bit keys, one for each fact: the words around,
/// their shapes and meanings, gazetteer matches, and where else in the text the word stands.
package struct NameFeatures {
  /// The number of features, given first, that name the very word: left out now and then in training, so that
  /// words never seen are read by the others.
  package static let namingCount = 11

  private let lexicon: Lexicon
  private let gazetteer: Gazetteer
  private let memoMask = (1 << 13) - 1
  private var memo: [NameWord]

  private(set) var words: [NameWord] = []
  private(set) var chains = Chains()
  private var hashes: [UInt64] = []
  /// For each token the kinds of the longest gazetteer match over it, and where in the match it stands.
  private var matches: [(kinds: UInt32, part: UInt32)] = []
  private var occurrences = Occurrences()
  private var styles: [UInt8] = []

  /// Takes the knowledge to ask.
  package init(lexicon: Lexicon = .standard, gazetteer: Gazetteer = .standard) {
    self.lexicon = lexicon
    self.gazetteer = gazetteer
    memo = Array(repeating: NameWord(), count: memoMask + 1)
  }

  /// Reads a text; the features of its tokens can then be asked for.
  package mutating func read(_ text: NameText) {
    words.removeAll(keepingCapacity: true)
    hashes.removeAll(keepingCapacity: true)
    matches.removeAll(keepingCapacity: true)
    styles.removeAll(keepingCapacity: true)
    text.bytes.withUnsafeBufferPointer { bytes in
      for token in text.tokens {
        let word = UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.end)])
        let identity = NameWord.identity(of: word)
        let slot = Int(truncatingIfNeeded: identity) & memoMask
        if memo[slot].identity != identity {
          memo[slot] = NameWord(
            word, hash: token.hash, identity: identity, lexicon: lexicon, gazetteer: gazetteer)
        }
        words.append(memo[slot])
        hashes.append(token.hash)
      }
    }
    chains.start()
    for sentence in text.sentences {
      match(in: sentence)
      chains.read(words, sentence)
      styles.append(style(of: sentence))
    }
    occurrences.read(words, sentences: text.sentences)
  }

  private mutating func match(in sentence: Range<Int>) {
    hashes.withUnsafeBufferPointer { all in
      let hashes = UnsafeBufferPointer(rebasing: all[sentence])
      var place = 0
      while place < hashes.count {
        let word = words[sentence.lowerBound + place]
        let found =
          word.casing == .none || word.casing == .number
          ? nil : gazetteer.match(hashes, at: place, inCapitals: word.casing == .upper)
        guard let found else {
          matches.append((0, 0))
          place += 1
          continue
        }
        let isCapital = words[sentence.lowerBound + place + found.count - 1].isCapital && word.isCapital
        for part in 0..<found.count {
          let position = found.count == 1 ? 1 : part == 0 ? 2 : part == found.count - 1 ? 4 : 3
          matches.append((found.kinds.rawValue, UInt32(position) | (isCapital ? 8 : 0)))
        }
        place += found.count
      }
    }
  }

  /// 1 for a sentence all in capitals, 2 for one where nearly all long words start with one, 3 for one without
  /// capitals, 0 for others.
  private func style(of sentence: Range<Int>) -> UInt8 {
    var (lower, initial, upper) = (0, 0, 0)
    for word in words[sentence] {
      switch word.casing {
      case .lower: lower += word.meaning & 16 == 0 ? 1 : 0
      case .initial: initial += 1
      case .upper: upper += 1
      case .single, .mixed, .number, .none: break
      }
    }
    if upper > 2, upper > 3 * (lower + initial) { return 1 }
    if initial + upper > 2, initial + upper > 4 * lower { return 2 }
    return initial + upper == 0 ? 3 : 0
  }

  /// Calls `body` with the keys of the features of one token, in no order that means anything.
  @inline(__always)
  package func forEach(at place: Int, in sentence: Range<Int>, index: Int, _ body: (UInt32) -> Void) {
    let edge = NameWord()
    func word(_ offset: Int) -> NameWord {
      sentence.contains(place + offset) ? words[place + offset] : edge
    }
    let (before2, before, here, after, after2) = (word(-2), word(-1), word(0), word(1), word(2))
    let style = UInt64(styles[index])
    emitWords(before2, before, here, after, after2, style, body)
    let isFirst: UInt64 = place == sentence.lowerBound ? 1 : 0
    body(Self.key(40, style, UInt64(here.shape), isFirst))
    emitMatches(at: place, in: sentence, before, here, after, style, body)
    emitOccurrences(at: place, in: sentence, here, isFirst, body)
    emitChain(at: place, body)
  }

  @inline(__always)
  private func emitWords(
    _ before2: NameWord, _ before: NameWord, _ here: NameWord, _ after: NameWord, _ after2: NameWord,
    _ style: UInt64, _ body: (UInt32) -> Void
  ) {
    body(Self.key(1, here.hash))
    body(Self.key(6, here.hash, UInt64(here.casing.rawValue)))
    body(Self.key(10, UInt64(here.affixes.0), UInt64(here.casing.rawValue)))
    body(Self.key(11, UInt64(here.affixes.1), UInt64(here.casing.rawValue)))
    body(Self.key(12, UInt64(here.affixes.2)))
    body(Self.key(13, UInt64(here.affixes.3), UInt64(here.casing.rawValue)))
    body(Self.key(14, UInt64(here.affixes.4), UInt64(here.casing.rawValue)))
    body(Self.key(15, UInt64(here.affixes.5), UInt64(here.casing.rawValue)))
    body(Self.key(16, UInt64(here.affixes.6)))
    body(Self.key(26, before.hash, here.hash))
    body(Self.key(27, here.hash, after.hash))
    body(Self.key(2, before.hash))
    body(Self.key(3, after.hash))
    body(Self.key(4, before2.hash))
    body(Self.key(5, after2.hash))
    body(Self.key(7, UInt64(here.shape)))
    body(Self.key(8, UInt64(before.shape)))
    body(Self.key(9, UInt64(after.shape)))
    body(Self.key(17, UInt64(before.affixes.5), UInt64(here.casing.rawValue)))
    body(Self.key(18, UInt64(after.affixes.5), UInt64(here.casing.rawValue)))
    body(Self.key(19, UInt64(here.meaning), UInt64(here.casing.rawValue)))
    body(Self.key(20, UInt64(before.meaning), UInt64(here.casing.rawValue)))
    body(Self.key(21, UInt64(after.meaning), UInt64(here.casing.rawValue)))
    body(Self.key(22, UInt64(before.lemma), UInt64(here.casing.rawValue)))
    body(Self.key(23, UInt64(after.lemma), UInt64(here.casing.rawValue)))
    body(Self.key(24, UInt64(before2.lemma), UInt64(here.casing.rawValue)))
    body(Self.key(25, UInt64(after2.lemma), UInt64(here.casing.rawValue)))
    body(Self.key(28, before.hash, UInt64(here.shape), UInt64(after.casing.rawValue)))
    body(Self.key(29, after.hash, UInt64(here.shape), UInt64(before.casing.rawValue)))
    body(Self.key(30, UInt64(before.shape), UInt64(here.shape), UInt64(after.shape)))
    body(Self.key(31, UInt64(before.meaning), UInt64(here.shape), UInt64(after.meaning)))
    body(Self.key(32, before2.hash, before.hash, UInt64(here.casing.rawValue)))
    body(Self.key(33, after.hash, after2.hash, UInt64(here.casing.rawValue)))
    let casings =
      UInt64(before2.casing.rawValue) << 12 | UInt64(before.casing.rawValue) << 9
      | UInt64(here.casing.rawValue) << 6 | UInt64(after.casing.rawValue) << 3
      | UInt64(after2.casing.rawValue)
    body(Self.key(34, casings, style))
    body(Self.key(35, casings, UInt64(here.meaning & 0xFFFF)))
  }

  @inline(__always)
  private func emitMatches(
    at place: Int, in sentence: Range<Int>, _ before: NameWord, _ here: NameWord, _ after: NameWord,
    _ style: UInt64, _ body: (UInt32) -> Void
  ) {
    let match = matches[place]
    let part = UInt64(match.part)
    let kinds = UInt64(match.kinds)
    let casing = UInt64(here.casing.rawValue)
    body(Self.key(41, kinds, part, style))
    body(Self.key(42, kinds, part, before.hash))
    body(Self.key(43, kinds, part, after.hash))
    body(Self.key(44, kinds, part, UInt64(before.casing.rawValue) << 4 | UInt64(after.casing.rawValue)))
    var bits = match.kinds
    while bits != 0 {
      let bit = UInt64(bits.trailingZeroBitCount)
      body(Self.key(45, bit, part, casing))
      bits &= bits &- 1
    }
    if place > sentence.lowerBound {
      body(Self.key(46, UInt64(matches[place - 1].kinds), UInt64(matches[place - 1].part), casing))
    }
    if place + 1 < sentence.upperBound {
      body(Self.key(47, UInt64(matches[place + 1].kinds), UInt64(matches[place + 1].part), casing))
    }
    let names = GazetteerKinds([.givenName, .familyName, .city, .state]).rawValue
    func person(_ word: NameWord) -> UInt64 {
      UInt64(word.kinds.rawValue & names) << 3 | UInt64(word.casing.rawValue)
    }
    body(Self.key(48, person(before), person(here)))
    body(Self.key(49, person(here), person(after)))
    body(Self.key(50, person(before), person(here), person(after)))
  }

  @inline(__always)
  private func emitOccurrences(
    at place: Int, in sentence: Range<Int>, _ here: NameWord, _ isFirst: UInt64, _ body: (UInt32) -> Void
  ) {
    guard here.casing != .none, here.casing != .number else { return }
    let seen = occurrences.summary(of: here.hash)
    body(Self.key(51, UInt64(seen.flags), UInt64(here.casing.rawValue), isFirst))
    guard here.isCapital else { return }
    for other in [seen.first, seen.second] where other >= 0 && Int(other) != place {
      let (left, right) = occurrences.neighbours(of: Int(other), in: words)
      body(Self.key(52, left?.hash ?? 0))
      body(Self.key(53, right?.hash ?? 0))
      body(Self.key(54, UInt64(left?.kinds.rawValue ?? 0), UInt64(left?.casing.rawValue ?? 0)))
      body(Self.key(55, UInt64(right?.kinds.rawValue ?? 0), UInt64(right?.casing.rawValue ?? 0)))
      body(Self.key(56, UInt64(matches[Int(other)].kinds), UInt64(matches[Int(other)].part)))
    }
  }

  /// For a token written with a capital, the first such place of the same word, if there are several.
  func firstPlace(of place: Int) -> Int? {
    let word = words[place]
    guard word.isCapital, word.meaning & 16 == 0 else { return nil }
    let seen = occurrences.summary(of: word.hash)
    return seen.flags & 8 == 0 ? nil : Int(seen.first)
  }

  @inline(__always)
  static func key(_ template: UInt64, _ first: UInt64, _ second: UInt64 = 0, _ third: UInt64 = 0) -> UInt32 {
    var mixed = (first ^ template &* 0x9e37_79b9_7f4a_7c15) &* 0xff51_afd7_ed55_8ccd
    mixed = (mixed ^ mixed &>> 32 ^ second) &* 0xc4ce_b9fe_1a85_ec53
    mixed = (mixed ^ mixed &>> 32 ^ third) &* 0x9e37_79b9_7f4a_7c15
    return UInt32(truncatingIfNeeded: mixed &>> 32)
  }
}
