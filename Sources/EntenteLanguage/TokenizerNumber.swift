extension Tokenizer {
  /// Cuts a number, or a word that begins with a digit.
  ///
  /// - Parameter start: where it begins; a `+` or `.` before the digits belongs to it.
  mutating func cutNumber(from start: Int) {
    let digits = base[start].isDigit ? start : start + 1
    var stop = text.digitEnd(digits)
    if digits == start, cutListNumber(from: start, to: stop) { return }
    stop = separatedEnd(from: digits, first: stop)
    guard stop < end else { return emit(from: start, to: stop) }
    let next = base[stop]
    if next == 0x2E, gap.contains(.lineBefore), text.byte(stop + 1) <= 0x20,
      (start..<stop).contains(where: { base[$0] == 0x2E })
    {
      return emit(from: start, to: stop + 1)  // "2.1." at the head of a line
    }
    if next.isLetter { return cutNumberWithLetters(from: start, to: stop) }
    if next == 0x27 || next >= 0x80 {
      if next == 0x27 || text.isApostrophe(at: stop) || text.isLetter(at: stop) {
        return cutJoinedWord(from: start, letters: stop)
      }
    }
    emit(from: start, to: stop)
  }

  /// The end of the number whose first digits run from `start` to `first`, with the groups after its separators.
  private func separatedEnd(from start: Int, first: Int) -> Int {
    var stop = first
    var commas = 0
    let last = min(end, start + Self.horizon)
    while stop + 1 < last, base[stop + 1].isDigit {
      let next = text.digitEnd(stop + 1)
      let count = next - stop - 1
      switch base[stop] {
      case 0x2C:
        // Groups of three, Indian groups of two, or one decimal comma.
        guard !lastIs(0x5B),
          count == 3 || count == 2 && text.byte(next) == 0x2C
            || count <= 2 && commas == 0 && text.byte(next) != 0x2C
        else { return stop }
        commas += 1
      case 0x2E, 0x2F: break
      case 0x3A:
        guard count == 2, stop - start <= 2 || commas < 0 else { return stop }
        commas = -1
      case 0x2D:
        guard stop == first, let dashed = text.dashedEnd(from: start) else { return stop }
        return dashed
      default: return stop
      }
      stop = next
    }
    if stop == first, text.byte(stop) == 0x2D, let dated = text.shortDateEnd(from: start, at: stop) {
      return dated
    }
    return stop
  }

  /// Cuts digits with letters right behind: "19th" and "1960s" are one token, "10km" and "$2bn" two, "39A" one.
  private mutating func cutNumberWithLetters(from start: Int, to stop: Int) {
    let letters = text.letterEnd(stop)
    let count = letters - stop
    let follows = text.byte(letters)
    let isWhole = !follows.isDigit && !text.isLetter(at: letters)
    if isWhole, text.isOrdinal(stop, count) {
      if follows == 0x27 { return cutJoinedWord(from: start, letters: letters) }
      return emit(from: start, to: letters)
    }
    let isUnit = count <= 9 && text.known(stop, letters).contains(.unit)
    if isWhole, isUnit && (count > 1 || splitsLetter(at: stop)) || text.isHour(stop) {
      return emit(from: start, to: stop)
    }
    cutJoinedWord(from: start, letters: text.alphanumericEnd(letters))
  }

  /// Whether a single letter behind digits is a unit: always when small, and "K"; "M", "B" and "T" of money.
  private func splitsLetter(at place: Int) -> Bool {
    let letter = text.byte(place)
    if letter.isLower || letter == 0x4B { return true }
    guard letter == 0x4D || letter == 0x42 || letter == 0x54, let last else { return false }
    return gap.isEmpty && last.end - last.start <= 3 && last.shape.contains(.punctuation)
  }
}

extension PassageBytes {
  /// Whether "a.m" or "p.m" begins at `place`.
  func isHour(_ place: Int) -> Bool {
    let first = byte(place) | 0x20
    return (first == 0x61 || first == 0x70) && byte(place + 1) == 0x2E && byte(place + 2) | 0x20 == 0x6D
      && !isAlphanumeric(byte(place + 3))
  }

  /// The end of a telephone number, a postal code or a date written with hyphens; `nil` for a range.
  func dashedEnd(from start: Int) -> Int? {
    var counts: (Int, Int, Int, Int) = (0, 0, 0, 0)
    var groups = 0
    var stop = start
    while groups < 5 {
      let next = digitEnd(stop)
      let count = next - stop
      if count == 0 || count > 5 { return nil }
      groups += 1
      counts = (counts.1, counts.2, counts.3, count)
      stop = next
      guard byte(stop) == 0x2D, byte(stop + 1).isDigit else { break }
      stop += 1
    }
    switch (groups, counts.1, counts.2, counts.3) {
    case (2, _, 3, 4): return base[stop - 1] == 0x30 && base[stop - 6] == 0x30 ? nil : stop
    case (2, _, 5, 4): return stop
    case (3, 4, 2, 2), (3, 1...2, 1...2, 4), (3, 1...2, 1...2, 2): return stop
    case (3, 3, 3, 4), (3, 2...4, 2...4, 4...5), (4, _, 3, 4): return stop
    default: return nil
    }
  }

  /// The end of a date of the form "01-Feb-02".
  func shortDateEnd(from start: Int, at stop: Int) -> Int? {
    guard stop - start <= 2, letterEnd(stop + 1) == stop + 4, byte(stop + 4) == 0x2D else { return nil }
    guard known(stop + 1, stop + 4).contains(.month), digitEnd(stop + 5) == stop + 7 else { return nil }
    return stop + 7
  }

  func isOrdinal(_ place: Int, _ count: Int) -> Bool {
    let first = byte(place) | 0x20
    guard count == 2 else { return count == 1 && first == 0x73 }
    switch (first, byte(place + 1) | 0x20) {
    case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): return true
    default: return false
    }
  }
}
