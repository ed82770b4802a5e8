/// What can be seen of a line or a block without reading it: its words, how they are written, how it ends.
struct LineLook: Hashable, Sendable {
  /// Stretches of letters and digits.
  var words = 0
  /// Words that begin with a capital letter, or a digit.
  var capitals = 0
  /// Words that hold a digit.
  var numbers = 0
  /// Articles, prepositions, conjunctions, pronouns, auxiliaries of English.
  var functionWords = 0
  /// Forms of "be", "have", "do", modals: signs of a finite verb.
  var auxiliaries = 0
  /// Words written in lower case that are no function words.
  var lowerWords = 0
  /// Letters outside the Latin script, in bytes.
  var foreignBytes = 0
  /// All bytes.
  var bytes = 0
  /// Whether it ends with a full stop, question or exclamation mark or an ellipsis, with or without a closing
  /// quote.
  var endsSentence = false
  /// Whether the end is a question mark.
  var endsQuestion = false
  /// Whether the end is a colon, or a colon and a dash.
  var endsColon = false

  /// Whether most of it is written in another script than Latin.
  var isForeign: Bool { foreignBytes * 2 > bytes }

  /// Whether every word but short function words begins with a capital letter.
  var isTitleCase: Bool { words > 0 && lowerWords == 0 && capitals > 0 }

  /// Looks at some bytes of UTF-8 without white space around them.
  init(_ line: ArraySlice<UInt8>) {
    self = line.withUnsafeBufferPointer { Self(scanning: $0) }
    readEnd(of: line)
  }

  private init(scanning line: UnsafeBufferPointer<UInt8>) {
    let marks = Self.marks
    bytes = line.count
    var place = 0
    while place < line.count {
      let byte = line[place]
      if !Self.isWord(byte) {
        place += 1
      } else if Self.isPunctuation(line, place) {
        place += byte == 0xE2 ? 3 : 2
      } else {
        takeWord(of: line, at: &place, marks)
      }
    }
  }

  @inline(__always)
  private mutating func takeWord(
    of line: UnsafeBufferPointer<UInt8>, at place: inout Int, _ marks: WordMarks
  ) {
    let start = place
    let foreignBefore = foreignBytes
    var hash = WordMarks.emptyHash
    var hasDigit = false
    while place < line.count {
      let byte = line[place]
      guard Self.isWord(byte), !Self.isPunctuation(line, place) else { break }
      if byte &- 0x30 < 10 { hasDigit = true }
      if byte >= 0xCE && byte < 0xE2 || byte > 0xE2 { foreignBytes += byte >= 0xE0 ? 3 : 2 }
      hash = WordMarks.next(hash, byte)
      place += 1
    }
    words += 1 + (foreignBytes - foreignBefore) / 12
    let first = line[start]
    let mark = marks[hash]
    let isFunction = mark & Self.function != 0
    if isFunction { functionWords += 1 }
    if mark & Self.auxiliary != 0 { auxiliaries += 1 }
    if hasDigit { numbers += 1 }
    if first &- 0x41 < 26 || first &- 0x30 < 10 || Self.isUpperLatin(line, start) {
      capitals += 1
    } else if !isFunction, first &- 0x61 < 26, place - start > 1 {
      lowerWords += 1
    }
  }

  private mutating func readEnd(of line: ArraySlice<UInt8>) {
    var rest = line
    while let last = rest.last {
      if last == 0x22 || last == 0x27 || last == 0x29 || last == 0x5D || last == 0x20 {
        rest.removeLast()
      } else if rest.count > 3, rest[rest.endIndex - 3] == 0xE2, rest[rest.endIndex - 2] == 0x80,
        last == 0x99 || last == 0x9D
      {
        rest.removeLast(3)
      } else {
        break
      }
    }
    guard let last = rest.last else { return }
    let isEllipsis = rest.suffix(3).elementsEqual([0xE2, 0x80, 0xA6])
    let isForeignStop = rest.suffix(3).elementsEqual([0xE3, 0x80, 0x82])
    endsSentence = last == 0x2E || last == 0x3F || last == 0x21 || isEllipsis || isForeignStop
    endsQuestion = last == 0x3F
    endsColon = last == 0x3A || rest.suffix(2).elementsEqual([0x3A, 0x2D])
  }

  /// Whether some word of at least three letters is written in capitals throughout, and none in lower case
  /// before it.
  static func isShouted(_ line: ArraySlice<UInt8>) -> Bool {
    let letters = line.drop { !isWord($0) }.prefix { isWord($0) }
    return letters.count >= 3 && letters.allSatisfy { $0 &- 0x41 < 26 || $0 >= 0x80 }
  }

  /// Whether a byte is of a letter or a digit.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Whether a mark of general punctuation, a no-break space or another sign of Latin-1 stands at `place`.
  @inline(__always)
  private static func isPunctuation(_ line: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    let byte = line[place]
    if byte == 0xC2 { return true }
    return byte == 0xE2 && place + 1 < line.count && line[place + 1] < 0xB0
  }

  private static func isUpperLatin(_ line: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    guard line[place] == 0xC3 || line[place] == 0xC4 || line[place] == 0xC5, place + 1 < line.count else {
      return false
    }
    return line[place] == 0xC3 ? line[place + 1] < 0x9F : line[place + 1] & 1 == 0
  }

  private static let auxiliary: UInt64 = 1
  private static let function: UInt64 = 2
  private static let marks = WordMarks([
    (
      auxiliary,
      """
      is are was were be been being am has have had having do does did will would shall should can could may
      might must isn aren wasn weren hasn haven hadn don doesn didn won wouldn shouldn couldn
      """
    ),
    (
      function,
      """
      a an the and or but nor so yet if of in on at to by for with from into over under between among
      against about after before during since until through as than that which who whom whose what when
      where why how this these those it its he she they we i you his her their our my your him them us me
      not no is are was were be been being am has have had having do does did will would shall should can
      could may might must there here also more most such only other some any all both each up out off down
      per via amid vs while because although though however
      """
    ),
  ])
}
