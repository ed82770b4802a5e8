import EntenteLanguage
import EntenteModel

/// Makes the pieces of a run of date words out of tokens.
///
/// It looks at the bytes wherever a token holds a digit or a hyphen, so that it reads "mid-June", "1990s",
/// "2012-13" and "10:30" alike whether the tokeniser leaves them whole or cuts them.
struct DateLexer {
  private let text: SegmentedText
  private let lexicon = DateLexicon.shared

  init(_ text: SegmentedText) { self.text = text }

  /// Whether a sentence has a word that a date could be made of; costs one probe a token.
  func mayHoldDates(_ sentence: Range<Int>) -> Bool {
    for index in sentence {
      let token = text.tokens[index]
      if token.shape.contains(.digit) || lexicon.opens(token.hash) || hasPrefix(token) { return true }
    }
    return false
  }

  /// Whether it may be a word with a prefix of three letters, "mid-June", which tokenisers leave whole.
  private func hasPrefix(_ token: Token) -> Bool {
    token.end - token.start > 5 && text.text.utf8[Int(token.start) + 3] == 0x2D
  }

  private static let may = WordHash.of("may")

  /// Adds the pieces of a token; those of the tokens after it too, where they belong to one numeric form.
  ///
  /// - Returns: the index after the last token taken, or `nil` when the token is no date word.
  func take(_ index: Int, of sentence: Range<Int>, into pieces: inout [DatePiece]) -> Int? {
    let token = text.tokens[index]
    if token.shape.contains(.address) { return nil }
    let word = lexicon.word(token.hash)
    if word.beginsHoliday, let end = holiday(at: index, of: sentence, into: &pieces) { return end }
    if !word.classes.isEmpty {
      pieces.append(piece(index, Int(token.start), Int(token.end), word))
      return index + 1
    }
    if token.shape.contains(.digit) { return numeric(index, of: sentence, into: &pieces) }
    return split(index, into: &pieces) ? index + 1 : nil
  }

  private func piece(_ index: Int, _ start: Int, _ end: Int, _ word: DateWord) -> DatePiece {
    let shape = text.tokens[index].shape
    let isFirst = start == Int(text.tokens[index].start)
    return DatePiece(
      start: start, end: end, first: index, last: index + 1, classes: word.classes, value: word.value,
      isCapital: text.text.utf8[start] &- 0x41 < 26, isSpaced: isFirst && shape.contains(.spaceBefore))
  }

  private func holiday(at index: Int, of sentence: Range<Int>, into pieces: inout [DatePiece]) -> Int? {
    let tokens = text.tokens
    let isCapital = text.text.utf8[Int(tokens[index].start)] &- 0x41 < 26
    for name in Holiday.names[tokens[index].hash] ?? [] {
      let end = index + name.words.count
      guard end <= sentence.upperBound, isCapital || name.words[0] != Self.may else { continue }
      if (index..<end).allSatisfy({ tokens[$0].hash == name.words[$0 - index] }) {
        var whole = piece(index, Int(tokens[index].start), Int(tokens[end - 1].end), DateWord.unknown)
        whole.last = end
        whole.meaning = .recurring(.holiday(name.holiday), .bare)
        whole.classes = DateClasses(.holiday, .xRecurring)
        pieces.append(whole)
        return end
      }
    }
    return nil
  }

  /// Cuts a token at its hyphens, when all its parts are known or numbers.
  private func split(_ index: Int, into pieces: inout [DatePiece]) -> Bool {
    let token = text.tokens[index]
    let bytes = text.text.utf8
    guard token.end - token.start > 3 else { return false }
    var start = Int(token.start)
    let count = pieces.count
    var place = start
    while place <= Int(token.end) {
      let dash = place < Int(token.end) ? Self.dash(bytes, place) : 1
      if dash == 0 {
        place += 1
        continue
      }
      if place == Int(token.end) && start == Int(token.start) { return false }
      guard let part = part(index, start, place) else {
        pieces.removeSubrange(count...)
        return false
      }
      pieces.append(part)
      if place < Int(token.end) {
        pieces.append(
          piece(
            index, place, place + dash,
            DateWord(classes: DateClasses(.hyphen), value: 0, beginsHoliday: false)))
      }
      place += dash
      start = place
    }
    return true
  }

  private func part(_ index: Int, _ start: Int, _ end: Int) -> DatePiece? {
    if start == end { return nil }
    let bytes = text.text.utf8
    if bytes[start] &- 0x30 < 10 || bytes[start] == 0x27 {
      guard let number = NumericForm(bytes, start, end), number.end == end else { return nil }
      return self.piece(index, number)
    }
    var hash = WordHash()
    for place in start..<end { hash.combine(bytes[place]) }
    let word = lexicon.word(hash.value)
    return word.classes.isEmpty ? nil : piece(index, start, end, word)
  }

  private func numeric(_ index: Int, of sentence: Range<Int>, into pieces: inout [DatePiece]) -> Int? {
    let bytes = text.text.utf8
    let token = text.tokens[index]
    let limit = Int(text.tokens[sentence.upperBound - 1].end)
    guard let form = NumericForm(bytes, Int(token.start), limit) else {
      return split(index, into: &pieces) ? index + 1 : nil
    }
    if form.end < Int(token.end) {
      if takePossessive(index, form, into: &pieces) { return index + 1 }
      return split(index, into: &pieces) ? index + 1 : nil
    }
    var whole = piece(index, form)
    var last = index + 1
    while last < sentence.upperBound && Int(text.tokens[last].end) <= form.end { last += 1 }
    if Int(text.tokens[last - 1].end) != form.end { return nil }
    whole.last = last
    pieces.append(whole)
    return last
  }

  /// Takes a number with "'s" behind it in the same token: "1970's".
  private func takePossessive(_ index: Int, _ form: NumericForm, into pieces: inout [DatePiece]) -> Bool {
    let bytes = text.text.utf8
    let end = Int(text.tokens[index].end)
    guard bytes[end - 1] == 0x73, bytes[form.end] == 0x27 ? end - form.end == 2 : end - form.end == 4 else {
      return false
    }
    pieces.append(piece(index, form))
    let possessive = DateWord(classes: DateClasses(.possessive), value: 0, beginsHoliday: false)
    pieces.append(piece(index, form.end, end, possessive))
    return true
  }

  private func piece(_ index: Int, _ form: NumericForm) -> DatePiece {
    var result = piece(
      index, form.start, form.end, DateWord(classes: form.classes, value: form.value, beginsHoliday: false))
    result.milli = form.milli
    result.isDigits = true
    result.meaning = form.meaning
    return result
  }

  /// The length of the hyphen or dash at `place`; 0 when there is none.
  private static func dash(_ bytes: [UInt8], _ place: Int) -> Int {
    if bytes[place] == 0x2D || bytes[place] == 0x7E { return 1 }
    guard bytes[place] == 0xE2, place + 2 < bytes.count, bytes[place + 1] == 0x80 else { return 0 }
    return (0x90...0x95).contains(bytes[place + 2]) ? 3 : 0
  }
}
