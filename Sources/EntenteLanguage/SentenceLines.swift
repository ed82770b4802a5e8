import EntenteModel

extension SentenceCutter {
  /// Judges a single line break before a token: it ends a sentence in headings and lists, and where the line is no
  /// running text; wrapped prose is joined.
  mutating func judgeLine(_ token: Int) {
    guard token > start, token < end else { return }
    let previous = token - 1
    let begins = beginning(token)
    if begins.kind == .lower && !begins.isOpened || begins.kind == .goesOn { return }
    if leadsOn(previous) { return }
    if endsWithStop(previous) { return close(before: token) }
    switch kind {
    case .title, .heading, .byline: close(before: token)
    case .paragraph, .listItem, .quote, .caption, .furniture:
      if !isWrapped(previous, token) { close(before: token) }
    }
  }

  /// Whether a sentence cannot end with this token: a comma, a dash, an opening mark, "of", "the", "Dr.".
  private func leadsOn(_ token: Int) -> Bool {
    if tokens[token].shape.contains(.punctuation) {
      let byte = byte(token)
      if byte == 0x2C || byte == 0x28 || byte == 0x5B || byte == 0x26 { return true }
      return isDash(token) && tokens[token].shape.contains(.spaceBefore)
    }
    let last = base[Int(tokens[token].end) - 1]
    if last == 0x2E, length(token) > 1 {
      let bare = bareFacts(token)
      return length(token) == 2
        || !bare.isDisjoint(with: [.title, .leading, .numbered]) && !bare.contains(.closing)
    }
    return known(token).contains(.open) && !tokens[token].shape.contains(.allUpper)
  }

  private func endsWithStop(_ token: Int) -> Bool {
    var last = token
    while last > start, last > token - 6, tokens[last].shape.contains(.punctuation), !isStop(last) {
      last -= 1
    }
    return isStop(last) && !(byte(last) == 0x2E && length(last) > 1 && last == token && length(last) < 4)
  }

  /// Whether the line before `token` is so full that the token's word would not have fitted into it.
  private mutating func isWrapped(_ previous: Int, _ token: Int) -> Bool {
    if width == 0 { width = longestLine() }
    guard width >= 40, width <= 400 else { return false }
    var lineStart = Int(tokens[previous].start)
    let stop = Int(tokens[previous].end)
    while lineStart > span.start, stop - lineStart <= width, base[lineStart - 1] != 0x0A { lineStart -= 1 }
    var wordEnd = token
    while wordEnd + 1 < end, wordEnd < token + 4, !tokens[wordEnd + 1].shape.contains(.spaceBefore) {
      wordEnd += 1
    }
    let word = Int(tokens[wordEnd].end - tokens[token].start)
    return (stop - lineStart + 1 + word) * 20 > width * 17
  }

  private func longestLine() -> Int {
    var longest = 1
    var lineStart = span.start
    for place in span.start..<span.end where base[place] == 0x0A {
      longest = max(longest, place - lineStart)
      lineStart = place + 1
    }
    return max(longest, span.end - lineStart)
  }
}
