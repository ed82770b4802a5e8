import EntenteModel

extension Tokenizer {
  /// Looks at a period behind the word that begins at `start`.
  ///
  /// - Returns: where the word goes on after the period; `nil` where its tokens were emitted.
  mutating func period(in start: Int, at place: Int) -> Int? {
    let next = text.byte(place + 1)
    if text.isAlphanumeric(next) || text.isLetter(at: place + 1) {
      if let stop = text.acronymEnd(from: start, at: place) { return finishAcronym(from: start, to: stop) }
      if next.isDigit, text.isCurrency(start, place) {
        emit(from: start, to: place + 1)  // "Rs.500"
        return nil
      }
      if text.isRunOn(from: start, at: place) {
        let isTitle = !text.known(start, place).isDisjoint(with: [.title, .closing]) && base[start].isUpper
        emit(from: start, to: isTitle ? place + 1 : place)
        return nil
      }
      return place + 1
    }
    if next == 0x2E {
      // "Inc.." is an abbreviation and a full stop; "so..." and "so.." a word and an ellipsis.
      let isTwo = text.byte(place + 2) != 0x2E && text.known(start, place).contains(.closing)
      emit(from: start, to: isTwo ? place + 1 : place)
      return nil
    }
    if cutListLetter(from: start, to: place) { return nil }
    if text.keepsPeriod(from: start, at: place, after: last, gap) {
      emit(from: start, to: place + 1)
      note(.abbreviation)
    } else {
      emit(from: start, to: place)
    }
    return nil
  }

  private mutating func finishAcronym(from start: Int, to stop: Int) -> Int? {
    if text.byte(stop) == 0x27 || text.isApostrophe(at: stop) { return stop }
    emit(from: start, to: stop)
    if base[stop - 1] == 0x2E { note(.abbreviation) }
    return nil
  }

  /// Whether the last token is the byte given.
  @inline(__always) func lastIs(_ byte: UInt8) -> Bool {
    guard let last else { return false }
    return last.end - last.start == 1 && base[Int(last.start)] == byte
  }
}

extension PassageBytes {
  /// Whether the word is a currency's code or sign, written with a capital.
  func isCurrency(_ start: Int, _ stop: Int) -> Bool {
    stop - start <= 3 && base[start].isUpper && known(start, stop).contains(.currency)
  }

  /// The end of an acronym with periods ("U.S.", "e.g.", "Ph.D.", "U.S") whose first part ends at `place`.
  func acronymEnd(from start: Int, at place: Int) -> Int? {
    guard place - start <= 2, base[start].isLetter, byte(place + 1).isLetter else { return nil }
    if place - start == 2, !(base[start].isUpper && base[start + 1].isLower && byte(place + 1).isUpper) {
      return nil
    }
    var stop = place
    while byte(stop) == 0x2E, byte(stop + 1).isLetter {
      // "M.Sc." and "Ph.D.", but not "W.Bush".
      let run = letterEnd(stop + 1) - stop - 1
      guard run == 1 || run == 2 && byte(stop + 3) == 0x2E else { break }
      stop += 1 + run
    }
    guard stop > place, !isAlphanumeric(byte(stop)) else { return nil }
    return byte(stop) == 0x2E && byte(stop + 1) != 0x2E ? stop + 1 : stop
  }

  /// Whether the period stands between two sentences without a space: "the end.The next".
  func isRunOn(from start: Int, at place: Int) -> Bool {
    guard byte(place + 1).isUpper, byte(place + 2).isLower || byte(place + 2) == 0x20 else { return false }
    return base[place - 1].isLower && place - start >= 2 || base[place - 1].isDigit
  }

  /// Whether the word keeps the period that stands behind it, as abbreviations and initials do.
  func keepsPeriod(from start: Int, at place: Int, after last: Token?, _ gap: TokenShape) -> Bool {
    guard place - start <= 7 else { return false }
    if place - start == 1, base[start].isLetter {
      return isInitial(base[start], nextWord(place + 1), closes: place + 1, last, gap)
    }
    let facts = known(start, place)
    let next = byte(place + 1)
    if next == 0x2C || next == 0x3B || next == 0x3A {
      // A period before a comma is never a full stop.
      return base[start].isLetter
    }
    guard !facts.isDisjoint(with: .abbreviation) else { return false }
    let after = nextWord(place + 1)
    let lastIsNumber = last?.shape.contains(.number) ?? false
    let isCapital = base[start].isUpper
    let nextIsDigit = after < end && base[after].isDigit
    let endsHere = after >= end
    if facts.contains(.title), isCapital, !endsHere { return true }
    if facts.contains(.closing) || facts.contains(.leading) && !endsHere { return true }
    if facts.contains(.numbered), nextIsDigit { return true }
    if facts.contains(.calendar), isCapital {
      return nextIsDigit || lastIsNumber || !endsHere && base[after].isLower
        || !endsHere && known(after, letterEnd(after)).contains(.month)
        || !facts.contains(.weekday) && place - start <= 4 && !opensSentence(after)
    }
    if facts.contains(.measure), lastIsNumber { return !endsHere && !base[after].isUpper }
    return facts.contains(.place) && isCapital && last.map { base[Int($0.start)] == 0x2C } == true
  }

  /// Whether a single letter with a period is an initial ("J. Smith", "p. 5", "v. the State").
  func isInitial(
    _ letter: UInt8, _ after: Int, closes next: Int, _ last: Token?, _ gap: TokenShape
  ) -> Bool {
    let follows = byte(next)
    if follows == 0x2C || follows == 0x3B { return true }
    guard after < end, follows <= 0x20 || follows == 0x5D || follows == 0xC2 else { return false }
    let first = base[after]
    if first.isUpper {
      if letter.isLower { return letter == 0x76 }
      if !opensSentence(after) { return true }
      return letter != 0x49
        && last.map { $0.shape.contains(.initialUpper) && !gap.contains(.lineBefore) } == true
        && !known(after, letterEnd(after)).contains(.open)
    }
    if first.isDigit { return letter != 0x49 }
    if first.isLower { return letter.isUpper ? letter != 0x49 : "cpvbdmnrsft".utf8.contains(letter) }
    return false
  }
}
