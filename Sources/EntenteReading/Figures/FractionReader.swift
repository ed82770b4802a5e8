import EntenteLanguage
import Foundation

/// Fractions in words: "a half", "two-thirds", "half a million", "one and a half".
extension NumberParser {
  /// A part's numerator and denominator in words, and where it ends.
  private struct Part {
    var above: Decimal
    var below: Decimal
    var end: Int
    var value: Decimal { above / below }
  }

  /// A number that begins with a fraction: "half a million", "two thirds of a million", "a fifth".
  func fractionFirst(at place: Int) -> NumberPiece? {
    guard let part = part(at: place) else { return nil }
    var piece = NumberPiece(
      atoms: place..<part.end, value: part.value, isWords: run.kind(place) == .word, isFraction: true,
      hasArticle: word(place) == .article)
    if let behind = multiplied(part.end) {
      piece.atoms = place..<behind
      SumReader(parser: self).scale(&piece)
      piece.isFraction = false
      addTo(&piece)
    }
    return piece
  }

  private func addTo(_ piece: inout NumberPiece) {
    guard word(piece.atoms.upperBound) == .and,
      let more = SumReader(parser: self).sum(at: piece.atoms.upperBound + 1),
      more.isWords, more.scale > 1, more.scale < piece.scale
    else { return }
    piece.value += more.value
    piece.atoms = piece.atoms.lowerBound..<more.atoms.upperBound
  }

  /// Where the scale that a fraction is of stands: behind "a", "of a", or at once.
  private func multiplied(_ place: Int) -> Int? {
    var place = place
    if run.hash(place) == Self.of, word(place + 1) == .article { place += 1 }
    if word(place) == .article { place += 1 }
    guard case .scale(let scale)? = word(place), !scale.mayAttach, run.lastByte(place) != 0x73 else {
      return nil
    }
    return place
  }

  /// Adds "and a half", "and three quarters", or divides by the fifths that follow.
  func readFraction(into piece: inout NumberPiece) {
    let place = piece.atoms.upperBound
    if word(place) == .and, let part = part(at: place + 1) {
      guard part.value < 1 || piece.isWords else { return }
      let multiplied = multiplied(part.end)
      var end = part.end
      if let multiplied, case .scale(let scale)? = word(multiplied) {
        let factor = Decimal(scale.factor)
        if piece.scale == 1 {
          piece.value = (piece.value + part.value) * factor
        } else if factor < piece.scale {
          piece.value += part.value * factor
        }
        piece.scale = max(piece.scale, factor)
        end = multiplied + 1
      } else {
        piece.value += piece.scale >= 1000 ? part.value * piece.scale : part.value
      }
      piece.atoms = piece.atoms.lowerBound..<end
      piece.isPlainNumeral = false
      return
    }
    guard piece.isWords, let below = denominator(at: place, above: piece.value) else { return }
    piece.value /= Decimal(below.value)
    piece.atoms = piece.atoms.lowerBound..<below.end
    piece.isFraction = true
  }

  private func part(at place: Int) -> Part? {
    switch word(place) {
    case .half?:
      return half(at: place)
    case .part(4, plural: false)? where multiplied(place + 1) != nil:
      return Part(above: 1, below: 4, end: place + 1)
    case .article?: return article(at: place)
    case .unit?, .teen?, .tens?: break
    default: return nil
    }
    guard let above = SumReader(parser: self).belowHundred(at: place),
      let below = splitDenominator(above: above, from: place)
    else { return nil }
    return below
  }

  /// "half", and the half of "half-dozen" and "half-century"; that of "half-built" is none.
  private func half(at place: Int) -> Part? {
    guard run.isAttached(place + 1), run.kind(place + 1) == .dash else {
      return Part(above: 1, below: 2, end: place + 1)
    }
    if multiplied(place + 2) == place + 2 { return Part(above: 1, below: 2, end: place + 2) }
    return Self.periods.contains(run.hash(place + 2)) ? Part(above: 1, below: 2, end: place + 1) : nil
  }

  /// "a half", "a third of", "a fifth" at the end: elsewhere "a third" is a place in an order.
  private func article(at place: Int) -> Part? {
    switch word(place + 1) {
    case .half?: return Part(above: 1, below: 2, end: place + 2)
    case .part(4, plural: false)?: return Part(above: 1, below: 4, end: place + 2)
    case .part(let below, plural: false)? where below > 2 && endsPart(place + 2):
      return Part(above: 1, below: Decimal(below), end: place + 2)
    case .tens(let tens)?:
      let next = run.kind(place + 2) == .dash ? place + 3 : place + 2
      guard case .part(let unit, plural: false)? = word(next), unit < 10, endsPart(next + 1) else {
        return nil
      }
      return Part(above: 1, below: Decimal(tens + unit), end: next + 1)
    case .hundred?, .scale?:
      // "a hundred thousand trillionths"
      return nil
    default: return nil
    }
  }

  private func endsPart(_ place: Int) -> Bool {
    run.kind(place) == nil || run.kind(place) == .symbol || run.hash(place) == Self.of
  }

  /// "three twenty-firsts", "twenty fifths", "one twenty-fifth": where the numerator ends and the rest
  /// begins.
  private func splitDenominator(above: (value: Int, end: Int), from place: Int) -> Part? {
    if let below = denominator(at: above.end, above: Decimal(above.value)) {
      return Part(above: Decimal(above.value), below: Decimal(below.value), end: below.end)
    }
    return nil
  }

  /// What a numerator of `above` is divided by: "fifths", "twenty-firsts", "hundredths"; one has the
  /// singular.
  private func denominator(at place: Int, above: Decimal) -> (value: Int, end: Int)? {
    let start = run.kind(place) == .dash ? place + 1 : place
    switch word(start) {
    case .half?: return above == 1 || run.lastByte(start) == 0x73 ? (2, start + 1) : nil
    case .part(let below, let plural)?:
      guard below > 2, plural || above == 1, plural || isSingularPart(start) else { return nil }
      return (below, start + 1)
    case .tens(let tens)?:
      let next = run.kind(start + 1) == .dash ? start + 2 : start + 1
      guard case .part(let unit, let plural)? = word(next), unit < 10, plural || above == 1 else {
        return nil
      }
      return (tens + unit, next + 1)
    default: return nil
    }
  }

  /// "one third party", "one fifth column": a place in an order where a noun follows.
  private func isSingularPart(_ place: Int) -> Bool {
    place > 0
      && (run.kind(place - 1) == .dash || run.kind(place + 1) != .word || !run.atoms[place + 1].isUpper)
  }
}
