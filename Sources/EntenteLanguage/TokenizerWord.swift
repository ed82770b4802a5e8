extension Tokenizer {
  /// Cuts a word that goes on after its first letters: with an apostrophe, a hyphen, a period, a digit, a scalar
  /// above ASCII, or as an address.
  ///
  /// - Parameters:
  ///   - start: where the word begins.
  ///   - letters: the end of the first run of letters; equal to `start` where the word begins above ASCII.
  mutating func cutJoinedWord(from start: Int, letters: Int) {
    if letters > start, cutAddress(from: start, at: letters) { return }
    var stop = letters
    while stop < end {
      let byte = base[stop]
      if byte.isDigit, stop == letters, text.isCurrency(start, stop) { return emit(from: start, to: stop) }
      if byte.isLetter || byte.isDigit {
        stop = text.alphanumericEnd(stop)
        continue
      }
      switch byte {
      case 0x27, 0x60:
        guard let next = apostrophe(in: start, at: stop, width: 1) else { return }
        if next == stop { return emit(from: start, to: stop) }
        stop = next
      case 0x2D:
        guard let next = text.hyphen(in: start, at: stop) else { return emit(from: start, to: stop) }
        stop = next
      case 0x2E:
        guard let next = period(in: start, at: stop) else { return }
        stop = next
      case 0x2F:
        guard let next = text.slash(in: start, at: stop) else { return emit(from: start, to: stop) }
        stop = next
      case 0x26 where stop - start < 4 && text.byte(stop + 1).isUpper && base[stop - 1].isUpper:
        stop += 1
      case 0x24 where stop - start <= 3 && (start..<stop).allSatisfy { base[$0].isUpper }:
        return emit(from: start, to: stop + 1)  // "US$"
      case 0x5F where text.isAlphanumeric(text.byte(stop + 1)): stop += 1
      case 0x80...:
        let scalar = text.scalar(at: stop)
        switch scalar.kind {
        case .letter: stop += scalar.length
        case .symbol
        where (scalar.value == 0xB0 || scalar.value == 0xBA) && stop - start == 1
          && base[start] | 0x20 == 0x6E:
          stop += scalar.length  // "N°"
        case .apostrophe:
          guard let next = apostrophe(in: start, at: stop, width: scalar.length) else { return }
          if next == stop { return emit(from: start, to: stop) }
          stop = next
        default: return emit(from: start, to: stop)
        }
      default: return emit(from: start, to: stop)
      }
    }
    emit(from: start, to: stop)
  }

  /// Looks at an apostrophe behind the word that begins at `start`.
  ///
  /// - Returns: where the word goes on; `place` where it ends before the apostrophe; `nil` where the word and its
  ///   clitic were emitted.
  private mutating func apostrophe(in start: Int, at place: Int, width: Int) -> Int? {
    let after = place + width
    let run = text.letterEnd(after) - after
    if run == 0 { return place }
    let follows = text.byte(after + run)
    if follows.isDigit || follows >= 0x80 && text.isLetter(at: after + run) { return after + run }
    let first = text.byte(after) | 0x20
    let second = text.byte(after + 1) | 0x20
    switch run {
    case 1 where first == 0x74:  // n't
      guard place - start >= 2, base[place - 1] | 0x20 == 0x6E else { return after + run }
      emit(from: start, to: place - 1)
      emit(from: place - 1, to: after + 1)
    case 1 where first == 0x73 && text.isDecade(start, place): return after + 1
    case 1 where first == 0x73 || first == 0x6D || first == 0x64:  // 's 'm 'd
      emit(from: start, to: place)
      emit(from: place, to: after + 1)
    case 2 where (first == 0x72 || first == 0x76) && second == 0x65 || first == 0x6C && second == 0x6C:
      emit(from: start, to: place)
      emit(from: place, to: after + 2)
    case 2 where first == 0x6D && second == 0x61 && place - start == 1:  // I'ma
      emit(from: start, to: place)
      emit(from: place, to: after + 1)
      emit(from: after + 1, to: after + 2)
    case 3 where place - start == 1 && base[start] | 0x20 == 0x79:  // y'all
      emit(from: start, to: after)
      emit(from: after, to: after + 3)
    case 3 where place - start == 1 && base[start] | 0x20 == 0x63 && first == 0x6D:  // c'mon
      emit(from: start, to: after + 1)
      emit(from: after + 1, to: after + 3)
    default: return after + run
    }
    return nil
  }
}

extension PassageBytes {
  /// Whether the word is the number of a decade: "1980's" is one token.
  func isDecade(_ start: Int, _ stop: Int) -> Bool {
    let count = stop - start
    guard count == 2 || count == 4, base[stop - 1] == 0x30 else { return false }
    return (start..<stop).allSatisfy { base[$0].isDigit }
  }

  /// Looks at a hyphen behind the word that begins at `start`.
  ///
  /// - Returns: where the word goes on after the hyphen; `nil` where it ends before.
  func hyphen(in start: Int, at place: Int) -> Int? {
    let next = byte(place + 1)
    if next.isLetter {
      if place - start <= 8, known(start, place).contains(.prefix) { return letterEnd(place + 1) }
      let stop = letterEnd(place + 1)
      return stop - place <= 7 && known(place + 1, stop).contains(.ending) ? stop : nil
    }
    // A word broken off: "th- the".
    let isSpace = classes[Int(next)] <= ByteClass.line
    return isSpace && place - start <= 2 && place + 1 < end ? place + 1 : nil
  }

  /// Looks at a slash behind the word that begins at `start`: it joins two single letters, "s/he", and the parts of
  /// a document's number ("A/73/6", "S/RES/2231").
  ///
  /// - Returns: where the word goes on; `nil` where it ends before the slash.
  func slash(in start: Int, at place: Int) -> Int? {
    guard place - start == 1 else { return nil }
    let next = place + 1
    if byte(next).isLetter, !isAlphanumeric(byte(next + 1)), byte(next + 1) != 0x2F { return next + 1 }
    if base[start] | 0x20 == 0x73, letterEnd(next) == next + 2, byte(next) == 0x68, byte(next + 1) == 0x65 {
      return next + 2
    }
    guard base[start].isUpper, byte(next).isDigit || byte(next).isUpper && byte(next + 1).isUpper else {
      return nil
    }
    var stop = next
    while isAlphanumeric(byte(stop)) || byte(stop) &- 0x2D < 3 && isAlphanumeric(byte(stop + 1)) { stop += 1 }
    return (next..<stop).contains { base[$0].isDigit } ? stop : nil
  }
}
