extension Tokenizer {
  /// Cuts what begins with an apostrophe: a clitic behind a mark, a clipped word, a short year, or the mark alone.
  mutating func cutApostrophe(width: Int) {
    let start = at
    let after = start + width
    if width == 1, text.byte(after) == 0x27 { return emitMark(to: after + 1) }
    let letters = text.letterEnd(after)
    let run = letters - after
    let follows = text.byte(letters)
    let isWhole = !text.isAlphanumeric(follows) && follows != 0x27 && !text.isApostrophe(at: letters)
    if gap.isEmpty, last != nil {
      if isWhole, text.isClitic(after, run) { return emit(from: start, to: letters) }
    } else if run > 0 {
      if isWhole, run <= 5, text.isClipped(after, letters) { return emit(from: start, to: letters) }
    } else {
      let digits = text.digitEnd(after)
      let stop = text.byte(digits) | 0x20 == 0x73 ? digits + 1 : digits
      if digits - after == 2, !text.isAlphanumeric(text.byte(stop)), text.byte(stop) != 0x27 {
        return emit(from: start, to: stop)
      }
    }
    emitSymbol(to: after)
  }

  /// Emits a mark that may lie above ASCII as one token.
  mutating func emitSymbol(to stop: Int) {
    append(from: at, to: stop, hash: text.hash(from: at, to: stop), shape: gap.union(.punctuation))
  }

  /// Cuts what begins above ASCII.
  mutating func cutHigh() {
    let scalar = text.scalar(at: at)
    let stop = at + scalar.length
    switch scalar.kind {
    case .space:
      gap.insert(.spaceBefore)
      at = stop
    case .line:
      at = stop
      noteLine()
    case .letter: cutJoinedWord(from: at, letters: at)
    case .apostrophe: cutApostrophe(width: scalar.length)
    case .ellipsis:
      emitSymbol(to: text.repeatedEnd(scalar, from: stop))
      note(.stop)
    case .bullet:
      if isItemPlace || list.style == .bullet { noteItem(.bullet) }
      emitSymbol(to: stop)
    case .symbol:
      let isDash = (0x2010...0x2015).contains(scalar.value)
      defer { if isDash { noteDateline() } }
      emitSymbol(to: isDash ? text.repeatedEnd(scalar, from: stop) : text.alteredEnd(stop, scalar.value))
      if scalar.value == 0x3002 || scalar.value == 0x61F || scalar.value == 0x6D4 || scalar.value == 0xFF01
        || scalar.value == 0xFF1F || scalar.value == 0x203C || scalar.value == 0x964
      {
        note(.stop)
      }
    }
  }
}

extension PassageBytes {
  func isClitic(_ place: Int, _ run: Int) -> Bool {
    let first = byte(place) | 0x20
    let second = byte(place + 1) | 0x20
    switch run {
    case 1: return first == 0x73 || first == 0x64 || first == 0x6D
    case 2: return (first == 0x72 || first == 0x76) && second == 0x65 || first == 0x6C && second == 0x6C
    default: return false
    }
  }

  func isClipped(_ place: Int, _ stop: Int) -> Bool {
    // 's and 'm stand alone for "is" and "am" only in capitals or small, never as a quoted letter.
    known(place, stop).contains(.clipped)
  }

  func repeatedEnd(_ scalar: TextScalar, from place: Int) -> Int {
    var stop = place
    while stop < end, base[stop] >= 0x80 {
      let next = self.scalar(at: stop)
      guard next.value == scalar.value else { break }
      stop += next.length
    }
    return stop
  }

  /// The end of a pictograph with the scalars that alter it.
  func alteredEnd(_ place: Int, _ value: UInt32) -> Int {
    guard value >= 0x2190 else { return place }
    var stop = place
    while stop < end, base[stop] >= 0x80 {
      let next = scalar(at: stop)
      guard next.altersPictograph else { break }
      stop += next.length
      if next.value == 0x200D, stop < end, base[stop] >= 0x80 { stop += scalar(at: stop).length }
    }
    return stop
  }
}
