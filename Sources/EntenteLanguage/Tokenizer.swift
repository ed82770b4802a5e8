import EntenteModel

/// A place where a sentence may end, as the tokenizer met it.
struct SentenceMark {
  /// What stands at the place.
  enum Kind: UInt8 {
    /// The token is `.`, `!`, `?`, an ellipsis or a run of these.
    case stop
    /// The token is an abbreviation or an initial that keeps its period.
    case abbreviation
    /// A single line break stands before the token.
    case line
    /// The token opens an item of a list.
    case item
    /// The token is a dash that may end a dateline.
    case dateline
    /// The token may open a line of its own that was run together with its neighbours: a full date, a credit.
    case opening
  }

  /// The index of the token.
  let token: Int32
  /// What stands there.
  let kind: Kind
}

/// Cuts bytes into tokens, one passage after the other, and notes where sentences may end.
///
/// One pass from left to right. A word of ASCII letters costs one load, one mask and one multiplication for each
/// eight bytes; all else goes byte by byte. Every look ahead is bounded, so that the cost is linear in the bytes.
struct Tokenizer {
  /// The furthest that a rule looks ahead for the rest of a number, a word or an address, in bytes.
  static let horizon = 2_048

  /// The bytes that are cut.
  var text: PassageBytes
  /// The words that are two without an apostrophe.
  let contractions = Contractions.table
  /// The hash of each ASCII byte as a token of its own.
  let markHashes = ByteClass.hashes
  /// The next byte to be looked at.
  var at = 0
  /// The first token of the paragraph.
  var head = 0
  /// What stands before the next token.
  var gap: TokenShape = []
  /// The list that runs through the passage.
  var list = RunningList()
  /// The tokens found.
  var tokens: [Token] = []
  /// The places where sentences may end, in order.
  var marks: [SentenceMark] = []

  /// Makes a tokenizer of the bytes of a text; both pointers must outlive it.
  init(base: UnsafePointer<UInt8>, limit: Int, classes: UnsafePointer<UInt8>) {
    text = PassageBytes(base: base, limit: limit, classes: classes)
    tokens.reserveCapacity(limit / 4 + 16)
  }

  /// Begins a passage.
  mutating func begin(_ span: TextSpan) {
    at = span.start
    text.end = min(span.end, text.limit)
    list = RunningList()
    gap = at == 0 ? .spaceBefore : [.spaceBefore, .lineBefore]
    head = tokens.count
  }

  /// Cuts what is left of the passage, up to the next blank line.
  ///
  /// - Returns: whether there was anything left.
  mutating func cutParagraph() -> Bool {
    guard at < end else { return false }
    marks.removeAll(keepingCapacity: true)
    head = tokens.count
    while at < end {
      switch classes[Int(base[at])] & ByteClass.kind {
      case ByteClass.letter:
        // Most words are followed by one space and another word.
        repeat {
          cutWord()
          guard at < end, base[at] == 0x20 else { break }
          gap = .spaceBefore
          at += 1
        } while at < end && base[at].isLetter
      case ByteClass.space:
        gap.insert(.spaceBefore)
        at += 1
      case ByteClass.line:
        if cutLine() { return true }
      case ByteClass.digit: cutNumber(from: at)
      case ByteClass.mark: cutMark()
      default: cutHigh()
      }
    }
    return true
  }

  /// Cuts a word that begins with an ASCII letter.
  @inline(__always) private mutating func cutWord() {
    let start = at
    let first = text.block(at: start)
    let run = min(first.letters, end - start)
    if run < 8 {
      let stop = start + run
      if stop == end || classes[Int(base[stop])] & ByteClass.joins == 0 {
        emit(word: first, length: run, at: start)
        return
      }
      cutJoinedWord(from: start, letters: stop)
    } else {
      cutLongWord(from: start, first: first)
    }
  }

  /// Emits a word of at most seven letters.
  @inline(__always) private mutating func emit(word: ByteBlock, length: Int, at start: Int) {
    var hash = WordHash()
    hash.combine(lowered: word.lowered(length), length: length)
    let value = hash.value
    if let cut = contractions[value], length > 2 || base[start + 1].isLower {
      emit(from: start, to: start + Int(cut))
      emit(from: start + Int(cut), to: start + length)
      return
    }
    append(from: start, to: start + length, hash: value, shape: gap.union(word.shape(length)))
  }

  /// Cuts a word that begins with at least eight letters.
  private mutating func cutLongWord(from start: Int, first: ByteBlock) {
    var hash = WordHash()
    hash.combine(lowered: first.lowered(8), length: 8)
    var uppers = first.uppers(8)
    var allUpper = uppers == 0x2020_2020_2020_2020
    var stop = start + 8
    while stop < end {
      let next = text.block(at: stop)
      let run = min(next.letters, end - stop)
      if run == 0 { break }
      hash.combine(lowered: next.lowered(run), length: run)
      allUpper = allUpper && next.uppers(run) == ByteBlock.mask(run) & 0x2020_2020_2020_2020
      stop += run
      if run < 8 { break }
    }
    if stop < end, classes[Int(base[stop])] & ByteClass.joins != 0 {
      cutJoinedWord(from: start, letters: stop)
      return
    }
    uppers &= 0x20
    var shape: TokenShape = [gap, .letter]
    if uppers != 0 { shape.insert(.initialUpper) }
    if allUpper { shape.insert(.allUpper) }
    append(from: start, to: stop, hash: hash.value, shape: shape)
  }

  /// Passes over a line break and the white space around it.
  ///
  /// - Returns: whether a paragraph ends here.
  private mutating func cutLine() -> Bool {
    var breaks = 0
    while at < end {
      let byte = base[at]
      let kind = classes[Int(byte)]
      guard kind <= ByteClass.line else { break }
      if kind == ByteClass.line {
        let paired = byte == 0x0D && at + 1 < end && base[at + 1] == 0x0A
        breaks += byte == 0x0C ? 2 : 1
        at += paired ? 2 : 1
      } else {
        at += 1
      }
    }
    let isBlank = breaks > 1 || gap.contains(.lineBefore)
    noteLine()
    if isBlank { list = RunningList() }
    return isBlank && tokens.count > head
  }

  /// Notes that a line break stands before the next token.
  mutating func noteLine() {
    if !gap.contains(.lineBefore), tokens.count > head { noteNext(.line) }
    gap.formUnion([.spaceBefore, .lineBefore])
  }

  /// The token before, where it is of the same paragraph.
  @inline(__always) var last: Token? { tokens.count > head ? tokens[tokens.count - 1] : nil }

  /// Appends a token and moves past it.
  @inline(__always) mutating func append(from start: Int, to stop: Int, hash: UInt64, shape: TokenShape) {
    tokens.append(
      Token(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: stop), hash: hash,
        shape: shape))
    gap = []
    at = stop
  }

  @inline(__always) var base: UnsafePointer<UInt8> { text.base }
  @inline(__always) var classes: UnsafePointer<UInt8> { text.classes }
  @inline(__always) var end: Int { text.end }
  @inline(__always) var facts: TokenizerTable<WordFacts> { text.facts }
}
