extension Tokenizer {
  /// Cuts what begins with an ASCII mark.
  mutating func cutMark() {
    let start = at
    let byte = base[start]
    let next = text.byte(start + 1)
    switch byte {
    case 0x2E: cutPeriods()
    case 0x21, 0x3F:
      var stop = start + 1
      while stop < end, base[stop] == 0x21 || base[stop] == 0x3F { stop += 1 }
      emitMark(to: stop)
      note(.stop)
    case 0x2C:
      noteDate()
      emitMark(to: start + 1)
    case 0x27: cutApostrophe(width: 1)
    case 0x22, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x24, 0x25: emitMark(to: start + 1)
    case 0x3A, 0x3B, 0x3D:
      if let stop = emoticonEnd() { return emitMark(to: stop) }
      if byte == 0x3A { noteCredit() }
      emitMark(to: byte == 0x3D ? runEnd() : start + 1)
    case 0x23, 0x40:
      guard next.isLetter, !gap.isEmpty || lastIs(0x28) else { return emitMark(to: runEnd()) }
      var stop = start + 1
      while stop < end, text.isAlphanumeric(base[stop]) || base[stop] == 0x5F { stop += 1 }
      emit(from: start, to: stop, as: .address)
    case 0x2B:
      if next.isDigit, !gap.isEmpty || lastIs(0x28) { return cutNumber(from: start) }
      emitMark(to: runEnd())
    case 0x3C where next == 0x33 && !text.isAlphanumeric(text.byte(start + 2)) && gap.contains(.spaceBefore):
      emit(from: start, to: start + 2, as: .punctuation)
    case 0x2D where next == 0x3E: emitMark(to: start + 2)
    case 0x2D, 0x2A:
      if !gap.isDisjoint(with: .lineBefore), next == 0x20 { noteNext(.item) }
      emitMark(to: runEnd())
      noteDateline()
    default: emitMark(to: runEnd())
    }
  }

  /// Emits the marks from here as one token.
  mutating func emitMark(to stop: Int) {
    if stop == at + 1 {
      let hash = markHashes[Int(base[at])]
      return append(from: at, to: stop, hash: hash, shape: gap.union(.punctuation))
    }
    var hash = WordHash()
    for place in at..<stop { hash.combine(base[place]) }
    append(from: at, to: stop, hash: hash.value, shape: gap.union(.punctuation))
  }

  /// The end of the run of the byte that stands here.
  @inline(__always) private func runEnd() -> Int {
    var stop = at + 1
    while stop < end, base[stop] == base[at] { stop += 1 }
    return stop
  }

  /// Cuts a full stop, an ellipsis of periods, or a decimal that begins with its point.
  private mutating func cutPeriods() {
    let stop = runEnd()
    if stop == at + 1, text.byte(stop).isDigit, gap.contains(.spaceBefore) || lastIs(0x24) {
      return cutNumber(from: at)
    }
    emitMark(to: stop)
    note(.stop)
  }

  /// The end of an emoticon such as ":-)" that stands alone.
  private func emoticonEnd() -> Int? {
    guard gap.contains(.spaceBefore) || last?.shape.contains(.punctuation) == true else { return nil }
    let eyes = at + 1
    let mouth = text.byte(eyes) == 0x2D || text.byte(eyes) == 0x6F ? eyes + 1 : eyes
    guard Self.isMouth(text.byte(mouth)), !text.isAlphanumeric(text.byte(mouth + 1)) else { return nil }
    if base[at] == 0x3A, text.byte(mouth) == 0x28 || text.byte(mouth) == 0x2F || text.byte(mouth) == 0x2A,
      text.byte(mouth + 1) > 0x20
    {
      return nil
    }
    return mouth + 1
  }

  private static func isMouth(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x28, 0x29, 0x2A, 0x2F, 0x44, 0x50, 0x5D, 0x70, 0x7C: true  // ( ) * / D P ] p |
    default: false
    }
  }

  /// Notes the dash emitted last, where it may end a dateline.
  mutating func noteDateline() {
    let count = tokens.count - head
    guard count > 2, count <= 20, tokens[head].shape.contains(.initialUpper) else { return }
    guard tokens[tokens.count - 1].shape.contains(.spaceBefore) else { return }
    note(.dateline)
  }

  /// Notes a date that may stand as a line of its own, where the comma behind its weekday is met.
  private mutating func noteDate() {
    guard let last, last.shape.contains(.initialUpper), last.end - last.start >= 6,
      last.end - last.start <= 9, gap.isEmpty, facts[last.hash]?.contains(.weekday) == true
    else { return }
    note(.opening)
  }

  /// Notes a credit ("Image:") that may stand as a line of its own, where its colon is met.
  private mutating func noteCredit() {
    guard let last, last.shape.contains(.initialUpper), gap.isEmpty,
      facts[last.hash]?.contains(.credit) == true
    else { return }
    note(.opening)
  }
}
