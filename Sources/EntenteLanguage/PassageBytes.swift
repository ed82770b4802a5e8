/// The bytes of a passage, with what rules ask of them; a small value, so that asking costs no copy of more.
struct PassageBytes {
  /// The bytes of the text.
  let base: UnsafePointer<UInt8>
  /// The number of bytes of the text.
  let limit: Int
  /// The class of each byte.
  let classes: UnsafePointer<UInt8>
  /// What is known of words.
  let facts = WordFactLists.table
  /// The end of the passage.
  var end = 0

  /// Takes the bytes of a text; both pointers must outlive it.
  init(base: UnsafePointer<UInt8>, limit: Int, classes: UnsafePointer<UInt8>) {
    self.base = base
    self.limit = limit
    self.classes = classes
  }

  /// The eight bytes from `place`; those past the end of the text are zero.
  @inline(__always) func block(at place: Int) -> ByteBlock {
    if place &+ 8 <= limit {
      return ByteBlock(UInt64(littleEndian: UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self)))
    }
    return lastBlock(at: place)
  }

  func lastBlock(at place: Int) -> ByteBlock {
    var bytes: UInt64 = 0
    for offset in 0..<max(0, min(8, limit - place)) {
      bytes |= UInt64(base[place + offset]) << UInt64(offset * 8)
    }
    return ByteBlock(bytes)
  }

  /// The byte at `place`, or a space outside of the passage.
  @inline(__always) func byte(_ place: Int) -> UInt8 {
    place < end && place >= 0 ? base[place] : 0x20
  }

  /// The hash of the bytes from `start` to `stop`.
  func hash(from start: Int, to stop: Int) -> UInt64 {
    var hash = WordHash()
    var place = start
    while place < stop {
      if base[place] == 0xE2, place + 2 < stop, base[place + 1] == 0x80, base[place + 2] == 0x99 {
        hash.combine(0x27)
        place += 3
      } else {
        hash.combine(base[place])
        place += 1
      }
    }
    return hash.value
  }

  /// Reads the scalar at `place`, which is the start of one of at least two bytes. A sequence that is cut short by
  /// the end counts as a letter of what is left.
  func scalar(at place: Int) -> TextScalar {
    let lead = UInt32(base[place])
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, place + length <= end else {
      return TextScalar(value: 0xFFFF, length: max(1, min(length, end - place)))
    }
    var value = lead & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(base[place + offset] & 0x3F) }
    return TextScalar(value: value, length: length)
  }

  /// Where the next word begins, past white space and opening marks; the end of the passage where there is none
  /// before a blank line.
  func nextWord(_ place: Int) -> Int {
    var next = place
    var breaks = 0
    let last = min(end, place + 64)
    while next < last {
      let byte = base[next]
      if byte == 0x0A { breaks += 1 }
      if breaks > 1 { return end }
      if byte > 0x20 && !Self.isBracketOrQuote(byte) { break }
      next += 1
    }
    return next
  }

  static func isBracketOrQuote(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x27, 0x28, 0x29, 0x5B, 0x5D: true
    default: false
    }
  }

  /// Whether the word at `place` is one that often opens a sentence.
  func opensSentence(_ place: Int) -> Bool {
    guard byte(place).isUpper else { return false }
    var stop = letterEnd(place)
    if byte(stop) == 0x27, byte(stop + 1).isLetter { stop = letterEnd(stop + 1) }
    return known(place, stop).contains(.opener)
  }

  /// Whether the apostrophe here is U+2019.
  func isApostrophe(at place: Int) -> Bool {
    byte(place) == 0xE2 && byte(place + 1) == 0x80 && byte(place + 2) == 0x99
  }

  /// What is known of the word at these places.
  func known(_ start: Int, _ stop: Int) -> WordFacts {
    facts[hash(from: start, to: stop)] ?? []
  }

  /// The end of the run of ASCII letters that begins at `place`.
  func letterEnd(_ place: Int) -> Int {
    var stop = place
    while stop < end {
      let run = min(block(at: stop).letters, end - stop)
      stop += run
      if run < 8 { break }
    }
    return stop
  }

  /// The end of the run of ASCII letters and digits that begins at `place`.
  func alphanumericEnd(_ place: Int) -> Int {
    var stop = place
    while stop < end, isAlphanumeric(base[stop]) { stop += 1 }
    return stop
  }

  /// Whether a letter above ASCII begins at `place`.
  func isLetter(at place: Int) -> Bool {
    place < end && base[place] >= 0x80 && scalar(at: place).kind == .letter
  }

  @inline(__always) func isAlphanumeric(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit }

  /// The end of the run of digits that begins at `place`.
  func digitEnd(_ place: Int) -> Int {
    var stop = place
    while stop < end, base[stop].isDigit { stop += 1 }
    return stop
  }
}
