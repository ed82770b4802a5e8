extension Tokenizer {
  /// Cuts a web or mail address, or a file's name, that begins with the word at `start`.
  ///
  /// - Parameters:
  ///   - start: where the word begins.
  ///   - stop: the end of its first run of letters, where a joining mark stands.
  /// - Returns: whether there was one.
  mutating func cutAddress(from start: Int, at stop: Int) -> Bool {
    switch base[stop] {
    case 0x3A:
      let isWeb = text.byte(stop + 1) == 0x2F && text.byte(stop + 2) == 0x2F
      guard isWeb || text.isNamed(start, stop) && text.isAlphanumeric(text.byte(stop + 1)) else {
        return false
      }
      emit(from: start, to: text.webEnd(stop + 1), as: .address)
    case 0x2D, 0x2E, 0x40, 0x5F, 0x30...0x39:
      if base[stop] == 0x2E, !text.isAlphanumeric(text.byte(stop + 1)), text.byte(stop + 1) != 0x2E {
        return false
      }
      var last = stop
      var isDotted = false
      let horizon = min(end, stop + 64)
      while last < horizon, classes[Int(base[last])] & ByteClass.address != 0 {
        if base[last] == 0x2E { isDotted = true }
        last += 1
      }
      if text.byte(last) == 0x40, text.isAlphanumeric(text.byte(last + 1)) {
        emit(from: start, to: text.mailEnd(last + 1), as: .address)
      } else if isDotted, let site = text.siteEnd(start) {
        emit(from: start, to: site, as: .address)
      } else {
        return false
      }
    default: return false
    }
    return true
  }
}

extension PassageBytes {
  /// Whether the word is "doi" or "mailto".
  func isNamed(_ start: Int, _ stop: Int) -> Bool {
    switch block(at: start).lowered(min(8, stop - start)) {
    case 0x69_6F64 where stop - start == 3: true
    case 0x6F74_6C69_616D where stop - start == 6: true
    default: false
    }
  }

  /// The end of a web address of which `place` is a part: the next white space, quotation mark or angle bracket,
  /// less the punctuation before it.
  func webEnd(_ place: Int) -> Int {
    var stop = place
    var opened = 0
    while stop < end {
      let byte = base[stop]
      if byte <= 0x20 || byte == 0x7F || byte == 0x22 || byte == 0x3C || byte == 0x3E || byte == 0x60 {
        break
      }
      if byte >= 0x80 {
        let scalar = scalar(at: stop)
        if scalar.kind != .letter { break }
        stop += scalar.length
        continue
      }
      if byte == 0x28 { opened += 1 }
      if byte == 0x29 {
        if opened == 0 { break }
        opened -= 1
      }
      stop += 1
    }
    while stop > place + 1, Self.endsNoAddress(base[stop - 1]) { stop -= 1 }
    return stop
  }

  static func endsNoAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x27, 0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D: true
    default: false
    }
  }

  /// The end of a mail address whose domain begins at `place`.
  func mailEnd(_ place: Int) -> Int {
    var stop = place
    while stop < end, isAlphanumeric(base[stop]) || base[stop] == 0x2E || base[stop] == 0x2D { stop += 1 }
    while base[stop - 1] == 0x2E || base[stop - 1] == 0x2D { stop -= 1 }
    return stop
  }

  /// The end of a site's or a file's name that begins at `start`: labels with periods between, of which the last
  /// is a known suffix, or the first "www", or which are three of small letters.
  func siteEnd(_ start: Int) -> Int? {
    var stop = start
    var label = start
    var labels = 1
    var isSmall = true
    let last = min(end, start + 256)
    while stop < last {
      let byte = base[stop]
      if byte == 0x2E {
        guard isAlphanumeric(self.byte(stop + 1)), stop > label else { break }
        label = stop + 1
        labels += 1
      } else if byte == 0x2D || byte == 0x5F {
        guard isAlphanumeric(self.byte(stop + 1)) else { break }
      } else if !isAlphanumeric(byte) {
        break
      } else if !byte.isLower {
        isSmall = false
      }
      stop += 1
    }
    guard labels > 1, stop - label >= 2 else { return nil }
    let first = block(at: start)
    let isWeb = stop - start > 4 && first.letters == 3 && first.lowered(3) == 0x77_7777
    let isKnown = known(label, stop).contains(.suffix) && (stop - label > 2 || base[label].isLower)
    let isGroup = labels > 2 && isSmall && label - start > 4
    guard isWeb || isKnown || isGroup else { return nil }
    return byte(stop) == 0x2F || isWeb && byte(stop) == 0x3F ? webEnd(stop) : stop
  }
}
