import EntenteLanguage
import Foundation

/// A number as it stands in a sentence, before hedges, ranges and units.
struct NumberPiece: Sendable {
  /// Its atoms.
  var atoms: Range<Int>
  /// Its value.
  var value: Decimal
  /// The factor that its last word multiplied by ("billion"); 1 without one.
  var scale: Decimal = 1
  /// Digits alone, without separator or factor: a year may be written so.
  var isPlainNumeral = false
  /// Written in words only.
  var isWords = false
  /// Half, a quarter, two thirds: a part of something.
  var isFraction = false
  /// Only "a dozen", "a hundred", "half a million": begins with an article.
  var hasArticle = false

  /// The value without the factor.
  var coefficient: Decimal { value / scale }
}

/// Reads the numbers of a sentence, in digits, in words and in both.
///
/// A number in words is a sum of groups, each a number below a thousand (or a numeral) times a scale,
/// falling from group to group: "two million three hundred thousand and six". Where a sum cannot go on, the
/// number ends, so that "3 hundred and 2 hundred" are two.
struct NumberParser: Sendable {
  let run: AtomRun
  let numerals: NumeralReader

  init(run: AtomRun, mark: DecimalMark) {
    self.run = run
    numerals = NumeralReader(run: run, mark: mark)
  }

  /// All numbers, from left to right.
  func pieces() -> [NumberPiece] {
    var found: [NumberPiece] = []
    var place = 0
    while place < run.atoms.count {
      if mayStart(at: place), let piece = piece(at: place) {
        found.append(piece)
        place = piece.atoms.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  func word(_ place: Int) -> NumberWord? { NumberWord.table[run.hash(place)] }

  private func mayStart(at place: Int) -> Bool {
    switch run.atoms[place].kind {
    case .numeral, .vulgarFraction, .symbol, .dash: true
    case .word: run.hash(place) != 0 && NumberWord.table.contains(run.hash(place))
    case .opaque: false
    }
  }

  /// The number that starts at `place`, with its sign.
  private func piece(at place: Int) -> NumberPiece? {
    if let sign = sign(at: place) {
      guard var piece = unsigned(at: sign.end) else { return nil }
      if sign.isNegative { piece.value.negate() }
      piece.atoms = place..<piece.atoms.upperBound
      piece.isPlainNumeral = false
      return piece
    }
    return unsigned(at: place)
  }

  /// A sign: "minus", "negative", or a mark right before digits that is no hyphen between words.
  private func sign(at place: Int) -> (isNegative: Bool, end: Int)? {
    if word(place) == .minus { return (true, place + 1) }
    let isPlus = run.holds(place, 0x2B)
    guard run.kind(place) == .dash || isPlus else { return nil }
    if run.kind(place + 1) != .numeral && !run.holds(place + 1, 0x2E) { return nil }
    if run.isAttached(place) {
      let opens =
        run.holds(place - 1, 0x28) || CurrencyTable.isSymbol(run, place - 1) || isComparison(place - 1)
      return opens ? (!isPlus, place + 1) : nil
    }
    // "- 10": a list's dash unless the number stands alone.
    if !run.isAttached(place + 1) && (place > 0 || run.atoms.count > 6) { return nil }
    return (!isPlus, place + 1)
  }

  private func isComparison(_ place: Int) -> Bool {
    run.holds(place, 0x3C) || run.holds(place, 0x3E) || run.holds(place, 0x3D)
  }

  private func unsigned(at place: Int) -> NumberPiece? {
    if let fraction = fractionFirst(at: place) { return fraction }
    guard let sum = SumReader(parser: self).sum(at: place) else { return nil }
    var piece = sum
    readPoint(into: &piece)
    readFraction(into: &piece)
    guard isWhole(piece) else { return nil }
    return over(piece)
  }

  /// "one over three", "one out of three", "1 in 20": a share, where the first is the smaller.
  private func over(_ piece: NumberPiece) -> NumberPiece {
    let place = piece.atoms.upperBound
    guard piece.isWords || piece.value == 1, !CurrencyTable.isSymbol(run, piece.atoms.lowerBound - 1) else {
      return piece
    }
    let behind: Int
    switch run.hash(place) {
    case Self.over where piece.value == 1: behind = place + 1
    case Self.in where piece.value == 1: behind = place + 1
    case Self.out where run.hash(place + 1) == Self.of: behind = place + 2
    default: return piece
    }
    guard let below = SumReader(parser: self).sum(at: behind), below.value > piece.value,
      below.value < 1_000_000,
      !below.isPlainNumeral || below.value < 1500, isWhole(below), !isFollowedByPeriod(below.atoms.upperBound)
    else { return piece }
    return NumberPiece(
      atoms: piece.atoms.lowerBound..<below.atoms.upperBound, value: piece.value / below.value, isWords: true,
      isFraction: true)
  }

  private func isFollowedByPeriod(_ place: Int) -> Bool { Self.periods.contains(run.hash(place)) }

  /// Whether no letter or digit hangs on the number: "180ml" is a number with a unit, "24703L202" a name.
  private func isWhole(_ piece: NumberPiece) -> Bool {
    let next = piece.atoms.upperBound
    guard run.isAttached(next) else { return true }
    return run.kind(next) != .numeral
  }

  /// "five point five", "nought point nought three".
  private func readPoint(into piece: inout NumberPiece) {
    let point = piece.atoms.upperBound
    guard piece.isWords, word(point) == .point else { return }
    var place = point + 1
    var digits = 0
    var value: Decimal = 0
    while let digit = decimals(at: place, first: digits == 0) {
      value = value * (digit.width == 2 ? 100 : 10) + Decimal(digit.value)
      digits += digit.width
      place = digit.end
      if digit.width == 2 { break }
    }
    guard digits > 0 else { return }
    piece.value += Decimal(sign: .plus, exponent: -digits, significand: value)
    piece.atoms = piece.atoms.lowerBound..<place
    SumReader(parser: self).scale(&piece)
  }

  private func decimals(at place: Int, first: Bool) -> (value: Int, width: Int, end: Int)? {
    switch word(place) {
    case .unit(let value): return (value, 1, place + 1)
    case .teen(let value) where first: return (value, 2, place + 1)
    case .tens(let value) where first:
      let next = run.kind(place + 1) == .dash ? place + 2 : place + 1
      if case .unit(let unit)? = word(next), unit > 0 { return (value + unit, 2, next + 1) }
      return (value, 2, place + 1)
    default: return nil
    }
  }

  static let over = WordHash.of("over")
  static let out = WordHash.of("out")
  static let of = WordHash.of("of")
  static let `in` = WordHash.of("in")
  static let periods = WordList(
    "second seconds minute minutes hour hours day days week weeks month months year years decade "
      + "decades century centuries"
  )
}
