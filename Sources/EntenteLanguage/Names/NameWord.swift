/// What the names' reader knows of a word from its bytes alone.
struct NameWord {
  /// What letters and digits it is made of.
  enum Casing: UInt8 {
    case none
    case lower
    /// Only the first letter is upper case, or letters follow in mixed case: "Iran", "McCain".
    case initial
    /// All letters, two at least, are upper case.
    case upper
    case single
    case number
    case mixed
  }

  var identity: UInt64 = 0
  var hash: UInt64 = 0
  var shape: UInt32 = 0
  var lemma: UInt32 = 0
  var meaning: UInt32 = 0
  /// Beginnings of two to four bytes and endings of one to four; 0 where the word is too short.
  var affixes: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0, 0, 0, 0)
  /// What the gazetteer knows of the word alone.
  var kinds: GazetteerKinds = []
  var casing = Casing.none

  /// Whether the word starts in upper case.
  var isCapital: Bool { casing == .initial || casing == .upper || casing == .single }

  init() {}

  init(
    _ word: UnsafeBufferPointer<UInt8>, hash: UInt64, identity: UInt64, lexicon: Lexicon, gazetteer: Gazetteer
  ) {
    self.identity = identity
    self.hash = hash
    (shape, casing) = Self.shape(of: word)
    kinds = gazetteer.kinds(ofHash: hash)
    let categories = lexicon.categories(ofHash: hash)
    meaning = UInt32(categories.rawValue)
    if categories.contains(.noun), let first = lexicon.classes(ofHash: hash, as: .noun).first {
      meaning |= UInt32(first.rawValue + 1) << 8
    }
    if categories.contains(.verb), let first = lexicon.classes(ofHash: hash, as: .verb).first {
      meaning |= UInt32(first.rawValue + 1) << 16
    }
    lemma = lexicon.lemmaIndex(ofHash: hash).map { UInt32($0) } ?? UInt32(truncatingIfNeeded: hash) | 1 << 31
    let count = word.count
    if count > 2 { affixes.0 = Self.part(word, 0..<2) }
    if count > 3 { affixes.1 = Self.part(word, 0..<3) }
    if count > 4 { affixes.2 = Self.part(word, 0..<4) }
    if count > 1 { affixes.3 = Self.part(word, count - 1..<count) }
    if count > 2 { affixes.4 = Self.part(word, count - 2..<count) }
    if count > 3 { affixes.5 = Self.part(word, count - 3..<count) }
    if count > 4 { affixes.6 = Self.part(word, count - 4..<count) }
  }

  /// The hash of a word's very bytes.
  static func identity(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash ^ hash &>> 29
  }

  private static func part(_ word: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt32 {
    var hash: UInt32 = 0x811c_9dc5
    for place in range {
      let byte = word[place]
      hash = (hash ^ UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x0100_0193
    }
    return hash ^ UInt32(range.count)
  }

  /// Runs of kinds of characters, six at most, runs of two and more alike; and the casing.
  static func shape(of word: UnsafeBufferPointer<UInt8>) -> (shape: UInt32, casing: Casing) {
    var shape: UInt32 = 0
    var last: UInt8 = 0
    var runs = 0
    var (uppers, lowers, digits) = (0, 0, 0)
    var startsUpper = false
    var place = 0
    while place < word.count {
      let kind = Self.kind(word, &place)
      switch kind {
      case 1:
        uppers += 1
        if uppers + lowers + digits == 1 { startsUpper = true }
      case 2: lowers += 1
      case 3: digits += 1
      default: break
      }
      if kind == last {
        if runs <= 6 { shape |= 0x8 }
      } else if runs < 6 {
        shape = shape << 4 | UInt32(kind)
        runs += 1
      }
      last = kind
    }
    let casing: Casing =
      uppers + lowers == 0
      ? (digits > 0 ? .number : .none)
      : lowers == 0 && digits == 0
        ? (uppers == 1 ? .single : .upper)
        : uppers == 0 && digits == 0 ? .lower : startsUpper && digits == 0 ? .initial : .mixed
    return (shape, casing)
  }

  /// The kind of the character at `place`, which is moved after it: 1 upper case, 2 lower case or a letter without
  /// case, 3 digit, 4 hyphen, 5 stop, 6 apostrophe, 7 others.
  private static func kind(_ word: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> UInt8 {
    let byte = word[place]
    place += 1
    if byte < 0x80 {
      if byte &- 0x61 < 26 { return 2 }
      if byte &- 0x41 < 26 { return 1 }
      if byte &- 0x30 < 10 { return 3 }
      return byte == 0x2D ? 4 : byte == 0x2E ? 5 : byte == 0x27 ? 6 : 7
    }
    let next = place < word.count ? word[place] : 0
    while place < word.count, word[place] & 0xC0 == 0x80 { place += 1 }
    switch byte {
    case 0xC3: return next < 0x9F ? 1 : 2
    case 0xC4, 0xC5: return next & 1 == 0 ? 1 : 2
    case 0xCE: return next < 0xB1 ? 1 : 2
    case 0xD0: return next < 0xB0 ? 1 : 2
    case 0xE2: return 7
    default: return byte < 0xC3 ? 7 : 2
    }
  }
}
