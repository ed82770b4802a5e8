extension SentenceCutter {
  /// Ends a sentence before a date or a credit that was run together with the line before, and after the date.
  mutating func judgeOpening(_ token: Int) {
    let isDate = facts[tokens[token].hash]?.contains(.weekday) == true
    if token > start {
      let previous = tokens[token - 1]
      guard tokens[token].shape.contains(.spaceBefore),
        previous.shape.contains(.letter) || closer(at: token - 1) != nil
      else { return }
      let isOpen = facts[previous.hash].map { !$0.isDisjoint(with: [.open, .opener]) } ?? false
      guard !isOpen else { return }
    }
    guard isDate else { return close(before: token) }
    // Weekday , Month day , year
    guard token + 5 < end, facts[tokens[token + 2].hash]?.contains(.month) == true,
      tokens[token + 3].shape.contains(.number), byte(token + 4) == 0x2C,
      tokens[token + 5].shape.contains(.number),
      tokens[token + 5].end - tokens[token + 5].start == 4
    else { return }
    guard token + 6 < end else { return close(before: token) }
    let next = tokens[token + 6]
    guard next.shape.contains(.initialUpper) || opens(token + 6) else { return }
    close(before: token)
    close(before: token + 6)
  }

  /// Ends a sentence behind the dash of a dateline at the head of a paragraph: "KARAGA, March 4 (Northern Wire) -".
  ///
  /// A dateline begins with a place in capitals, or ends with a bracket; all its words have a capital or are numbers, and it holds a comma
  /// or a bracket.
  mutating func judgeDateline(_ dash: Int) {
    guard dash > start, dash + 1 < end, length(start) > 2 else { return }
    guard tokens[start].shape.contains(.allUpper) || byte(dash - 1) == 0x29 else { return }
    guard tokens[dash + 1].shape.contains(.spaceBefore), beginning(dash + 1).kind == .upper else { return }
    var isMarked = false
    for token in start..<dash {
      let shape = tokens[token].shape
      if shape.contains(.punctuation) {
        let byte = byte(token)
        guard byte == 0x2C || byte == 0x28 || byte == 0x29 || byte == 0x2F else { return }
        isMarked = true
      } else {
        guard shape.contains(.initialUpper) || shape.contains(.digit) else { return }
      }
    }
    if isMarked { close(before: dash + 1) }
  }
}
