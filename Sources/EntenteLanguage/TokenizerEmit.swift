extension Tokenizer {
  /// Emits a token of any kind.
  mutating func emit(from start: Int, to stop: Int, as extra: TokenShape = []) {
    if stop - start <= 8, stop > start {
      let block = text.block(at: start)
      if block.letters >= stop - start { return emit(letters: block, from: start, to: stop, as: extra) }
    }
    emitByByte(from: start, to: stop, as: extra)
  }

  /// Emits a token of one to eight ASCII letters.
  @inline(__always) mutating func emit(
    letters block: ByteBlock, from start: Int, to stop: Int, as extra: TokenShape
  ) {
    var hash = WordHash()
    hash.combine(lowered: block.lowered(stop - start), length: stop - start)
    append(from: start, to: stop, hash: hash.value, shape: gap.union(extra).union(block.shape(stop - start)))
  }

  /// Emits a token whose hash and shape are told byte by byte.
  private mutating func emitByByte(from start: Int, to stop: Int, as extra: TokenShape) {
    var hash = WordHash()
    var shape: TokenShape = gap.union(extra)
    var letters = 0
    var uppers = 0
    var others = 0
    var place = start
    while place < stop {
      let byte = base[place]
      if byte < 0x80 {
        hash.combine(byte)
        if byte.isLetter {
          if byte.isUpper {
            uppers += 1
            if letters == 0 { shape.insert(.initialUpper) }
          }
          letters += 1
        } else if byte.isDigit {
          shape.insert(.digit)
        } else if byte != 0x2C && byte != 0x2E {
          others += 1
        }
        place += 1
        continue
      }
      let scalar = text.scalar(at: place)
      others += 1
      if scalar.kind == .apostrophe {
        hash.combine(0x27)
      } else {
        for offset in 0..<scalar.length { hash.combine(base[place + offset]) }
      }
      if scalar.kind == .letter {
        if scalar.isUpper {
          uppers += 1
          if letters == 0 { shape.insert(.initialUpper) }
        }
        letters += 1
      }
      place += scalar.length
    }
    if letters > 0 { shape.insert(.letter) }
    if letters > 1 && uppers == letters { shape.insert(.allUpper) }
    if letters == 0 && !shape.contains(.digit) { shape.insert(.punctuation) }
    if letters == 0 && others == 0 && base[stop - 1].isDigit { shape.insert(.number) }
    append(from: start, to: stop, hash: hash.value, shape: shape)
  }

  /// Notes that a sentence may end at the token emitted last.
  mutating func note(_ kind: SentenceMark.Kind) {
    marks.append(SentenceMark(token: Int32(truncatingIfNeeded: tokens.count - 1), kind: kind))
  }

  /// Notes that a sentence may begin with the token emitted next.
  mutating func noteNext(_ kind: SentenceMark.Kind) {
    marks.append(SentenceMark(token: Int32(truncatingIfNeeded: tokens.count), kind: kind))
  }
}
