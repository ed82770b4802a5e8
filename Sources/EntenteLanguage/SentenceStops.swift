import EntenteModel

extension SentenceCutter {
  /// Judges a full stop, exclamation mark, question mark or ellipsis.
  mutating func judgeStop(_ token: Int) {
    guard token > judged, token + 1 < end else { return }
    if judgeSpacedEllipsis(token) { return }
    var next = token + 1
    if isStop(next), !tokens[next].shape.contains(.spaceBefore) || isEllipsis(next) { return }
    var isQuoted = false
    var isBracketed = false
    while next < end, let (closer, after) = closer(at: next) {
      isQuoted = isQuoted || closer == .quote
      isBracketed = isBracketed || closer == .bracket
      next = after
    }
    guard next < end else { return }
    let begins = beginning(next)
    guard begins.kind != .goesOn else { return }
    if !tokens[next].shape.contains(.spaceBefore) && !tokens[next].shape.contains(.lineBefore) {
      // Two sentences without a space between: "the end.The next".
      if begins.kind == .upper, !isEllipsis(token), !isDash(next) { close(before: next) }
      return
    }
    let ends: Bool
    if isEllipsis(token) {
      ends = endsAtEllipsis(token, begins, isQuoted)
    } else if byte(token) == 0x2E {
      ends = endsAtPeriod(token, begins.kind, begins.isOpened, isQuoted || isBracketed)
    } else {
      ends = endsAtCry(token, begins.kind, begins.word, begins.isOpened, isQuoted, isBracketed)
    }
    if ends { close(before: next) }
  }

  /// Judges `. . .`: with the first period close to its word the sentence ends there and the ellipsis opens the
  /// next; with four periods, all spaced, it ends behind them; three are only a pause.
  private mutating func judgeSpacedEllipsis(_ token: Int) -> Bool {
    var last = token
    while last + 1 < end, isPeriod(last), isPeriod(last + 1), tokens[last + 1].shape.contains(.spaceBefore) {
      last += 1
    }
    guard last > token else { return false }
    judged = last
    guard last + 1 < end, closer(at: last + 1) == nil else { return true }
    let begins = beginning(last + 1)
    guard begins.kind == .upper || begins.kind == .digit else { return true }
    if !tokens[token].shape.contains(.spaceBefore) {
      close(before: token + 1)
    } else if last - token >= 3 {
      close(before: last + 1)
    }
    return true
  }

  private func endsAtPeriod(_ token: Int, _ begins: Beginning, _ isOpened: Bool, _ isClosed: Bool) -> Bool {
    switch begins {
    case .upper, .digit, .other: true
    case .lower: isOpened || !isClosed && !looksShortened(token - 1)
    case .goesOn: false
    }
  }

  /// Whether the word before a period looks like an abbreviation that is in no list: short, without a vowel.
  private func looksShortened(_ token: Int) -> Bool {
    guard token >= start, length(token) <= 4, tokens[token].shape.contains(.letter) else { return false }
    let range = Int(tokens[token].start)..<Int(tokens[token].end)
    return !range.contains { "aeiouyAEIOUY".utf8.contains(base[$0]) || base[$0] >= 0x80 }
  }

  private func endsAtCry(
    _ token: Int, _ begins: Beginning, _ word: Int, _ isOpened: Bool, _ isQuoted: Bool, _ isBracketed: Bool
  ) -> Bool {
    switch begins {
    case .upper: return !isQuoted || !attributes(word)
    case .digit, .other: return !isBracketed
    case .lower:
      if isQuoted || isBracketed { return false }
      // "Yahoo! in the accounting department": a name with its mark.
      let isName = token > start && tokens[token - 1].shape.contains(.initialUpper) && token - 1 > start
      return isOpened || !isName
    case .goesOn: return false
    }
  }

  private func endsAtEllipsis(
    _ token: Int, _ begins: (kind: Beginning, word: Int, isOpened: Bool), _ isQuoted: Bool
  ) -> Bool {
    guard begins.kind == .upper, token > start else { return false }
    // "[...]" marks what was left out; a reference behind it belongs to the sentence.
    if begins.isOpened, byte(token - 1) == 0x5B { return false }
    if isQuoted { return !attributes(begins.word) }
    if length(token) > 3 || !tokens[token].shape.contains(.spaceBefore) { return true }
    return isStop(token - 1) || bareFacts(begins.word).contains(.opener)
  }

  /// Judges an abbreviation or an initial that keeps its period.
  mutating func judgeAbbreviation(_ token: Int) {
    var next = token + 1
    while next < end, let (_, after) = closer(at: next) { next = after }
    guard next < end, tokens[next].shape.contains(.spaceBefore) else { return }
    let begins = beginning(next)
    guard begins.kind == .upper, length(token) > 2 else { return }
    let bare = bareFacts(token)
    guard bare.isDisjoint(with: [.title, .leading, .numbered]) || bare.contains(.closing) else { return }
    let first = bareFacts(begins.word)
    if isHour(token) {
      // "At 5 a.m. Mr. Smith went": what only says when is no sentence yet.
      if token - start <= 4, known(start).contains(.open) { return }
      if first.contains(.opener) || known(begins.word + 1).contains(.speech) { close(before: next) }
      return
    }
    if first.contains(.opener), !first.contains(.title) || bare.contains(.closing) { close(before: next) }
  }

  /// What is known of a word, without the period that it may keep.
  func bareFacts(_ token: Int) -> WordFacts {
    guard token < end else { return [] }
    let stop = Int(tokens[token].end)
    guard length(token) > 1, base[stop - 1] == 0x2E else { return known(token) }
    var hash = WordHash()
    for place in Int(tokens[token].start)..<stop - 1 { hash.combine(base[place]) }
    return facts[hash.value] ?? []
  }

  private func isHour(_ token: Int) -> Bool {
    guard length(token) == 4, byte(token) | 0x20 == 0x61 || byte(token) | 0x20 == 0x70 else { return false }
    return base[Int(tokens[token].start) + 2] | 0x20 == 0x6D
  }

  private func isPeriod(_ token: Int) -> Bool { byte(token) == 0x2E && length(token) == 1 }

  private func isEllipsis(_ token: Int) -> Bool {
    byte(token) == 0x2E && length(token) > 1 || byte(token) == 0xE2
  }

  /// Whether a token is made of the marks that end sentences.
  func isStop(_ token: Int) -> Bool {
    guard tokens[token].shape.contains(.punctuation) else { return false }
    let byte = byte(token)
    return byte == 0x2E || byte == 0x21 || byte == 0x3F || tail(token) == 0x80A6
  }
}
