import EntenteLanguage
import EntenteModel

/// Cuts a sentence into atoms by its bytes; of the tokens it takes only which of them are addresses.
struct AtomCutter {
  private let text: SegmentedText

  init(_ text: SegmentedText) {
    self.text = text
  }

  /// The atoms of a whole text, taken as one sentence without addresses.
  static func cut(_ text: ReportText) -> AtomRun {
    let token = Token(start: 0, end: Int32(text.utf8.count), hash: 0, shape: [])
    let whole = SegmentedText(
      text: text, tokens: [token], sentenceRanges: [], sentencePassages: [], passages: [])
    return AtomCutter(whole).cut(0..<1)
  }

  /// The atoms of the tokens at `range`, which stand in one sentence.
  func cut(_ range: Range<Int>) -> AtomRun {
    let bytes = text.text.utf8
    let span = text.span(of: range)
    var atoms: [Atom] = []
    atoms.reserveCapacity(range.count + range.count / 4)
    var token = range.lowerBound
    bytes.withUnsafeBufferPointer { buffer in
      var scan = AtomScan(bytes: buffer, place: span.start, end: span.end)
      while scan.place < span.end {
        while token < range.upperBound && Int(text.tokens[token].end) <= scan.place { token += 1 }
        if token < range.upperBound, Int(text.tokens[token].start) == scan.place,
          text.tokens[token].shape.contains(.address)
        {
          atoms.append(scan.opaque(to: Int(text.tokens[token].end)))
        } else if let atom = scan.next() {
          atoms.append(atom)
        }
      }
    }
    return AtomRun(bytes: bytes, atoms: atoms)
  }
}

/// One pass over the bytes of a sentence.
private struct AtomScan {
  let bytes: UnsafeBufferPointer<UInt8>
  var place: Int
  let end: Int
  var spaced = true

  mutating func opaque(to stop: Int) -> Atom { atom(.opaque, to: min(stop, end)) }

  /// The next atom; `nil` where only white space was passed.
  mutating func next() -> Atom? {
    let byte = bytes[place]
    if byte <= 0x20 {
      place += 1
      spaced = true
      return nil
    }
    if isDigit(place) { return numeral() }
    if isLetter(byte) { return word() }
    if byte == 0x2D { return atom(.dash, to: place + 1) }
    if byte == 0x27 { return apostrophe(1) }
    if byte < 0x80 { return atom(.symbol, to: place + 1) }
    return beyondASCII()
  }

  private func isDigit(_ offset: Int) -> Bool { offset < end && bytes[offset] &- 0x30 < 10 }
  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private mutating func atom(_ kind: Atom.Kind, to stop: Int) -> Atom {
    var hash = WordHash()
    for offset in place..<stop { hash.combine(bytes[offset]) }
    let made = Atom(
      start: Int32(place), end: Int32(stop), kind: kind, spaced: spaced, isUpper: bytes[place] &- 0x41 < 26,
      hash: kind == .opaque || kind == .numeral && stop - place > 1 ? 0 : hash.value)
    place = stop
    spaced = false
    return made
  }

  private mutating func word() -> Atom {
    var stop = place
    while stop < end {
      if isLetter(bytes[stop]) {
        stop += 1
      } else if bytes[stop] >= 0x80, case (let length, let role) = role(at: stop), role == .letter {
        stop += length
      } else if bytes[stop] == 0x2E, stop + 1 < end, isLetter(bytes[stop + 1]), isInitial(before: stop),
        stop + 2 >= end || !isLetter(bytes[stop + 2])
      {
        stop += 1
      } else {
        break
      }
    }
    return atom(.word, to: stop)
  }

  /// Whether a single letter stands between the last dot, or the word's start, and `stop`.
  private func isInitial(before stop: Int) -> Bool {
    stop - place == 1 || (stop - place >= 3 && bytes[stop - 2] == 0x2E)
  }

  /// An apostrophe with the "s" behind it, or alone.
  private mutating func apostrophe(_ length: Int) -> Atom {
    let after = place + length
    guard after < end, bytes[after] | 0x20 == 0x73, after + 1 >= end || !isLetter(bytes[after + 1]), !spaced
    else { return atom(.symbol, to: after) }
    let made = Atom(
      start: Int32(place), end: Int32(after + 1), kind: .word, spaced: spaced, isUpper: false,
      hash: Self.possessive)
    place = after + 1
    return made
  }

  private static let possessive = WordHash.of("'s")

  private mutating func numeral() -> Atom {
    var stop = place
    var commas = 0
    var dots = 0
    while isDigit(stop) || (isSeparator(stop) && isDigit(stop + 1)) {
      if bytes[stop] == 0x2C { commas += 1 }
      if bytes[stop] == 0x2E { dots += 1 }
      stop += 1
    }
    if commas > 1 || dots > 1 || commas == 1 && isInList {
      let groups = NumeralGroups(bytes: bytes, from: place, to: stop)
      if dots > 1 && !groups.areGrouped(by: 0x2E) { return atom(.opaque, to: stop) }
      if commas > 0 && (isInList || !groups.areGrouped(by: 0x2C)) { stop = groups.firstComma }
    }
    return atom(.numeral, to: stop)
  }

  /// Whether the numeral goes on a list without spaces: the "26,31" of "22,24,26,31".
  private var isInList: Bool {
    place >= 2 && !spaced && bytes[place - 1] == 0x2C && bytes[place - 2] &- 0x30 < 10
  }

  private func isSeparator(_ offset: Int) -> Bool {
    offset < end && (bytes[offset] == 0x2C || bytes[offset] == 0x2E)
  }

  private enum Role {
    case letter, dash, space, mark, apostrophe, fraction
  }

  private mutating func beyondASCII() -> Atom? {
    let (length, role) = role(at: place)
    switch role {
    case .letter: return word()
    case .dash: return atom(.dash, to: place + length)
    case .mark: return atom(.symbol, to: place + length)
    case .apostrophe: return apostrophe(length)
    case .fraction: return atom(.vulgarFraction, to: place + length)
    case .space:
      place += length
      spaced = true
      return nil
    }
  }

  /// The length in bytes and the role of the scalar at `offset`, which is above ASCII.
  private func role(at offset: Int) -> (length: Int, role: Role) {
    let first = bytes[offset]
    let length = min(end - offset, first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2)
    var scalar = UInt32(first & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F))
    for step in 1..<max(2, length) where offset + step < end {
      scalar = scalar << 6 | UInt32(bytes[offset + step] & 0x3F)
    }
    switch scalar {
    case 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000: return (length, .space)
    case 0xBC...0xBE, 0x2150...0x215E: return (length, .fraction)
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x1FFF: return (length, .letter)
    case 0x2010...0x2013, 0x2212: return (length, .dash)
    case 0x2018, 0x2019: return (length, .apostrophe)
    case 0x80...0xFF, 0x2014...0x2BFF, 0x3001...0x3030, 0xFE00...0xFFFF: return (length, .mark)
    default: return (length, .letter)
    }
  }
}

/// The digits of a numeral between its separators.
struct NumeralGroups {
  /// The offset of the first comma; the numeral's end where there is none.
  private(set) var firstComma: Int
  private var lengths: [Int] = []
  private var separators: [UInt8] = []

  init(bytes: UnsafeBufferPointer<UInt8>, from start: Int, to stop: Int) {
    firstComma = stop
    var length = 0
    for offset in start..<stop {
      if bytes[offset] &- 0x30 < 10 {
        length += 1
        continue
      }
      if bytes[offset] == 0x2C && firstComma == stop { firstComma = offset }
      lengths.append(length)
      separators.append(bytes[offset])
      length = 0
    }
    lengths.append(length)
  }

  /// Whether `separator` parts thousands (by threes, or by twos and a last three as in India), and the
  /// other mark stands at most once, behind them.
  func areGrouped(by separator: UInt8) -> Bool {
    var lengths = lengths
    var separators = separators
    if let last = separators.last, last != separator {
      separators.removeLast()
      lengths.removeLast()
    }
    guard !separators.isEmpty, separators.allSatisfy({ $0 == separator }), lengths[0] <= 3 else {
      return false
    }
    let middle = lengths.dropFirst().dropLast()
    return lengths.last == 3 && (middle.allSatisfy { $0 == 3 } || middle.allSatisfy { $0 == 2 })
  }
}
