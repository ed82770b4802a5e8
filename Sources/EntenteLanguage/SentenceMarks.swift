extension SentenceCutter {
  /// Whether a token opens a quotation or a bracket, where it stands before a word.
  func opens(_ token: Int) -> Bool {
    guard tokens[token].shape.contains(.punctuation) else { return false }
    switch byte(token) {
    case 0x28, 0x5B, 0x7B, 0x22, 0x27, 0x60: return true
    case 0xC2: return base[Int(tokens[token].start) + 1] == 0xAB || base[Int(tokens[token].start) + 1] == 0xBF
    case 0xE2:
      switch tail(token) {
      case 0x8098, 0x809A, 0x809B, 0x809C, 0x809E, 0x809F, 0x80B9: return true  // ‘ ‚ ‛ “ „ ‟ ‹
      default: return false
      }
    default: return false
    }
  }

  /// What closes behind a full stop.
  enum Closer {
    case quote
    case bracket
    /// An emoticon, or a reference such as "[12]".
    case tail
  }

  /// What closes at a token that stands behind a full stop, and the token after it; `nil` where nothing closes.
  func closer(at token: Int) -> (Closer, Int)? {
    let shape = tokens[token].shape
    guard shape.contains(.punctuation) else { return nil }
    let isLoose = shape.contains(.spaceBefore)
    switch byte(token) {
    case 0x22, 0x27: return isLoose || leadsWord(token) ? nil : (.quote, token + 1)
    case 0x29, 0x5D, 0x7D: return (.bracket, token + 1)
    case 0x5B:
      return reference(at: token).map { (.tail, $0) }
    case 0x3A, 0x3B, 0x3D: return length(token) > 1 ? (.tail, token + 1) : nil
    case 0xC2:
      let isGuillemet = base[Int(tokens[token].start) + 1] == 0xBB
      return isGuillemet ? (.quote, token + 1) : nil
    case 0xE2:
      switch tail(token) {
      case 0x809D: return (.quote, token + 1)  // ”
      case 0x809C: return isLoose || leadsWord(token) ? nil : (.quote, token + 1)  // “
      case 0x8099, 0x80B2, 0x80B3, 0x80BA: return isLoose ? nil : (.quote, token + 1)  // ’ ′ ″ ›
      default: return nil
      }
    default: return nil
    }
  }

  /// Whether a word stands right behind a mark.
  private func leadsWord(_ token: Int) -> Bool {
    token + 1 < end && !tokens[token + 1].shape.contains(.spaceBefore)
      && tokens[token + 1].shape.contains(.letter)
  }

  /// The token behind a reference such as "[12]" or "[3–5]", which belongs to the sentence before it.
  private func reference(at token: Int) -> Int? {
    var last = token + 1
    while last < end, last < token + 8, byte(last) != 0x5D {
      guard !tokens[last].shape.contains(.letter) else { return nil }
      last += 1
    }
    return last < end && last > token + 1 && byte(last) == 0x5D ? last + 1 : nil
  }

  /// Whether a token is a dash that may lead a new sentence or an attribution.
  func isDash(_ token: Int) -> Bool {
    guard tokens[token].shape.contains(.punctuation) else { return false }
    let tail = tail(token)
    return byte(token) == 0x2D || tail == 0x8093 || tail == 0x8094 || tail == 0x8095
  }

  /// How the next sentence would begin at a token.
  enum Beginning {
    case lower
    case upper
    case digit
    /// A comma, semicolon, colon or the like: the sentence goes on.
    case goesOn
    case other
  }

  /// How a sentence that began with `token` would begin, opening marks and a dash passed over, with the token of
  /// its first word and whether anything was passed over.
  func beginning(_ token: Int) -> (kind: Beginning, word: Int, isOpened: Bool) {
    var word = token
    while word < end, word < token + 4, opens(word) || isDash(word) { word += 1 }
    guard word < end else { return (.other, word, word > token) }
    let shape = tokens[word].shape
    if shape.contains(.punctuation) {
      let byte = byte(word)
      let goesOn = (byte == 0x2C || byte == 0x3B || byte == 0x3A) && length(word) == 1
      return (goesOn ? .goesOn : .other, word, word > token)
    }
    let first = base[Int(tokens[word].start)]
    if shape.contains(.initialUpper) && !first.isDigit { return (.upper, word, word > token) }
    if first.isDigit || first == 0x24 { return (.digit, word, word > token) }
    if first.isLower { return (.lower, word, word > token) }
    // A clipped word ("'em"), a hashtag, or a letter of a script without case.
    let isCased = first == 0x27 || first == 0xC3 || first == 0xC4 || first == 0xC5
    return (isCased ? .lower : .other, word, word > token)
  }

  /// Whether the words from `word` on tell who spoke: "Maria said", "she asked", "the old man cried".
  func attributes(_ word: Int) -> Bool {
    for token in word..<min(end, word + 4) {
      if tokens[token].shape.contains(.punctuation) { return false }
      if known(token).contains(.speech) { return token > word || tokens[token].shape.contains(.letter) }
    }
    return false
  }
}
