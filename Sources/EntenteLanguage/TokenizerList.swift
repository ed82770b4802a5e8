/// A list whose items are numbered or lettered one after the other: "1.) … 2.) …", "a. … b. …".
struct RunningList {
  /// How the number is written.
  enum Style: UInt8 {
    case none
    /// A bullet.
    case bullet
    /// `1.`
    case period
    /// `1)`
    case parenthesis
    /// `1.)`
    case both
    /// `a.`
    case letter
    /// `a)`
    case letterParenthesis
  }

  /// How the items so far are numbered.
  var style = Style.none
  /// The number that the next item will have; for letters the byte.
  var next = 0
}

extension Tokenizer {
  /// Cuts a number that opens an item of a list, with its period or parenthesis.
  ///
  /// - Returns: whether it does.
  mutating func cutListNumber(from start: Int, to stop: Int) -> Bool {
    guard stop - start <= 3, stop < end, base[stop] == 0x2E || base[stop] == 0x29 else { return false }
    let style: RunningList.Style =
      base[stop] == 0x29 ? .parenthesis : text.byte(stop + 1) == 0x29 ? .both : .period
    let after = stop + (style == .both ? 2 : 1)
    guard after < end, base[after] <= 0x20 || style != .period && base[after].isLetter else { return false }
    var number = 0
    for place in start..<stop { number = number * 10 + Int(base[place] &- 0x30) }
    let isNext = list.style == style && list.next == number
    guard startsItem(number: number, isNext: isNext, after: after) else { return false }
    if !lastIsBullet {
      noteNext(.item)
      list = RunningList(style: style, next: number + 1)
    }
    emit(from: start, to: style == .parenthesis ? stop : stop + 1)
    if style != .period { emit(from: at, to: at + 1) }
    return true
  }

  /// Notes that the token emitted next opens an item of a list without numbers.
  mutating func noteItem(_ style: RunningList.Style) {
    noteNext(.item)
    list = RunningList(style: style, next: 0)
  }

  /// Cuts a single letter with a period that opens an item of a list.
  mutating func cutListLetter(from start: Int, to stop: Int) -> Bool {
    guard stop - start == 1, base[start].isLower, text.byte(stop + 1) <= 0x20, stop + 1 < end else {
      return false
    }
    let letter = Int(base[start])
    let isNext = list.style == .letter && list.next == letter
    let opens = letter == 0x61 && isItemPlace && leadsOn(stop + 1, isNext: false)
    guard isNext && leadsOn(stop + 1, isNext: true) || opens else { return false }
    noteNext(.item)
    list = RunningList(style: .letter, next: letter + 1)
    emit(from: start, to: stop + 1)
    return true
  }

  private func startsItem(number: Int, isNext: Bool, after: Int) -> Bool {
    if lastIsBullet { return true }
    if isNext { return gap.contains(.spaceBefore) && leadsOn(after, isNext: true) }
    guard isItemPlace, leadsOn(after, isNext: false) else { return false }
    guard gap.contains(.lineBefore), let last, marks.last?.kind == .line else { return true }
    // A number at the head of a wrapped line is an item only where the line before has ended.
    return number == 1 || isStop(last) || last.shape.contains(.address)
  }

  /// Whether an item may begin here: at the head of a passage or line, or after the end of a sentence.
  var isItemPlace: Bool {
    guard let last else { return true }
    if gap.contains(.lineBefore) { return true }
    let byte = base[Int(last.start)]
    return gap.contains(.spaceBefore) && (byte == 0x2E || byte == 0x21 || byte == 0x3F)
  }

  /// Whether text follows behind an item's mark: in a running list anything that is not small, elsewhere a letter
  /// or an opening mark.
  private func leadsOn(_ place: Int, isNext: Bool) -> Bool {
    var next = place
    while next < end, next < place + 8, base[next] == 0x20 || base[next] == 0x09 { next += 1 }
    guard next < end, base[next] > 0x20 else { return false }
    if isNext, let last, facts[last.hash]?.contains(.open) == true { return false }
    return base[next].isLetter || base[next] >= 0x80 || "\"'([$#".utf8.contains(base[next])
      || isNext && base[next].isDigit
  }

  private var lastIsBullet: Bool {
    guard let last, last.shape.contains(.punctuation), let mark = marks.last else {
      return false
    }
    return mark.kind == .item && Int(mark.token) == tokens.count - 1 && last.end - last.start >= 1
      && !base[Int(last.start)].isDigit
  }

  private func isStop(_ token: Token) -> Bool {
    let byte = base[Int(token.end) - 1]
    return byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3B || byte == 0x3A
      || byte == 0x22 || byte == 0x29
  }
}
