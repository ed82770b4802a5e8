import EntenteLanguage
import Foundation

/// Reads whole numbers as sums of groups times scales.
struct SumReader {
  let parser: NumberParser

  private var run: AtomRun { parser.run }

  /// A number below a thousand in words, or a numeral.
  private struct Group {
    var value: Decimal
    var end: Int
    var isNumeral = false
    var isPlain = false
    var isClosed = false
    var hasArticle = false
    var hasHundred = false
  }

  /// The sum that starts at `place`.
  func sum(at place: Int) -> NumberPiece? {
    guard let first = group(at: place, afterAnd: false) else { return nil }
    var piece = NumberPiece(
      atoms: place..<first.end, value: first.value, isPlainNumeral: first.isPlain, isWords: !first.isNumeral,
      hasArticle: first.hasArticle)
    scale(&piece)
    if piece.scale == 1 && first.hasArticle && !first.hasHundred { return nil }
    if piece.scale != 1 { piece.isPlainNumeral = false }
    var lowest = piece.scale
    while lowest >= 1000, let more = addend(behind: piece, below: lowest) {
      piece.atoms = place..<more.atoms.upperBound
      piece.value += more.value
      lowest = more.scale
    }
    piece.scale = max(lowest, 1)
    return piece
  }

  /// The next, smaller summand: "three hundred" of "two thousand three hundred".
  private func addend(behind piece: NumberPiece, below lowest: Decimal) -> NumberPiece? {
    var place = piece.atoms.upperBound
    let hasAnd = parser.word(place) == .and
    if hasAnd {
      if isBetween(piece) { return nil }
      place += 1
    }
    guard let next = group(at: place, afterAnd: hasAnd), !next.hasArticle, next.value > 0, !next.isClosed
    else {
      return nil
    }
    var more = NumberPiece(atoms: place..<next.end, value: next.value)
    scale(&more)
    if next.isNumeral && !next.hasHundred && more.scale == 1 { return nil }
    guard more.value < lowest, more.scale < lowest, !isFraction(behind: more) else { return nil }
    return more
  }

  /// "between five thousand and six hundred" joins no sum.
  private func isBetween(_ piece: NumberPiece) -> Bool {
    run.hash(piece.atoms.lowerBound - 1) == Self.between
  }

  private func isFraction(behind piece: NumberPiece) -> Bool {
    let place =
      run.kind(piece.atoms.upperBound) == .dash ? piece.atoms.upperBound + 1 : piece.atoms.upperBound
    switch parser.word(place) {
    case .half?: return piece.value == 1
    case .part(_, let plural)?: return plural || piece.value == 1
    default: return false
    }
  }

  /// Multiplies by the scales that follow: "thousand", "lakh crore", "bn".
  func scale(_ piece: inout NumberPiece) {
    while true {
      var place = piece.atoms.upperBound
      let start = place
      if run.kind(place) == .dash, run.isAttached(place), run.isAttached(place + 1) { place += 1 }
      guard case .scale(let scale)? = parser.word(place),
        admits(scale, at: place, behind: piece, dashed: place > start)
      else { return }
      let factor = Decimal(scale.factor)
      guard piece.scale * factor <= Self.largestScale else { return }
      piece.scale = piece.scale == 1 ? factor : piece.scale * factor
      piece.value *= factor
      piece.isPlainNumeral = false
      piece.atoms = piece.atoms.lowerBound..<place + 1
    }
  }

  /// Scales multiply up to here: "a million million million million".
  private static let largestScale = Decimal(sign: .plus, exponent: 24, significand: 1)

  private func admits(_ scale: Scale, at place: Int, behind piece: NumberPiece, dashed: Bool) -> Bool {
    if !scale.mayAttach {
      // A plural is a count of its own ("two thousands"), but for "dozens" behind a number.
      return run.isAttached(place) ? dashed : !run.isAttached(place + 1) || run.kind(place + 1) != .numeral
    }
    if dashed || piece.scale != 1 { return false }
    let length = Int(run.atoms[place].end - run.atoms[place].start)
    let hasCurrency = CurrencyTable.isMark(run, before: piece.atoms.lowerBound)
    let isAttached = run.isAttached(place)
    if run.isAttached(place + 1), run.kind(place + 1) == .numeral || run.kind(place + 1) == .word {
      return false
    }
    if length > 1 {
      let isMetric =
        run.isSpelled(place, Array("mm".utf8)) || run.isSpelled(place, Array("mil".utf8)) && !isAttached
      return !isMetric || hasCurrency
    }
    if hasCurrency { return isAttached || run.isSpelled(place, Array("m".utf8)) }
    let isLetterAlone = run.atoms.count == place + 1 || run.kind(place + 1) == .symbol
    let isUpper = run.atoms[place].isUpper
    if run.holds(place, 0x6D) && isAttached && isCounted(place + 1) { return true }
    if run.holds(place, 0x6D) || run.holds(place, 0x74) || run.holds(place, 0x67) { return false }
    if run.holds(place, 0x54) || run.holds(place, 0x42) && !isAttached { return isLetterAlone && isAttached }
    return isAttached || (isLetterAlone && (isUpper || run.holds(place, 0x6B)))
  }

  /// "10m people": the letter is a million where things are counted.
  private func isCounted(_ place: Int) -> Bool {
    run.kind(place) == .word && run.atoms[place].spaced
      && (Self.people.contains(run.hash(place))
        || (run.lastByte(place) == 0x73 && run.atoms[place].end - run.atoms[place].start > 4))
  }

  private static let people = WordList("people men women children migrants refugees voters")

  private func group(at place: Int, afterAnd: Bool) -> Group? {
    if let numeral = parser.numerals.read(at: place) {
      var group = Group(
        value: numeral.value, end: numeral.end, isNumeral: true, isPlain: numeral.isPlain,
        isClosed: numeral.isClosed)
      if numeral.isClosed && !run.isAttached(numeral.end) && run.kind(place) != .vulgarFraction {
        return group
      }
      readHundred(into: &group)
      return group
    }
    var group: Group
    if let small = belowHundred(at: place) {
      group = Group(value: Decimal(small.value), end: small.end)
    } else if parser.word(place) == .article {
      guard !afterAnd, isMultiplied(place + 1) else { return nil }
      group = Group(value: 1, end: place + 1, hasArticle: true)
    } else if parser.word(place) == .hundred, case .scale? = parser.word(place + 1) {
      group = Group(value: 1, end: place)
    } else {
      return nil
    }
    readHundred(into: &group)
    return group
  }

  private func isMultiplied(_ place: Int) -> Bool {
    if run.lastByte(place) == 0x73 { return false }
    switch parser.word(place) {
    case .hundred?: return true
    case .scale(let scale)?: return !scale.mayAttach
    default: return false
    }
  }

  /// "hundred" behind a group, and what is added to it.
  private func readHundred(into group: inout Group) {
    guard parser.word(group.end) == .hundred else { return }
    group.value *= 100
    group.end += 1
    group.isPlain = false
    group.isClosed = false
    group.hasHundred = true
    let hasAnd = parser.word(group.end) == .and
    let place = hasAnd ? group.end + 1 : group.end
    guard let small = addedToHundred(at: place, hasAnd: hasAnd, group: group) else { return }
    group.value += Decimal(small.value)
    group.end = small.end
  }

  private func addedToHundred(at place: Int, hasAnd: Bool, group: Group) -> (value: Int, end: Int)? {
    var small = belowHundred(at: place)
    if small == nil, hasAnd, run.kind(place) == .numeral, let numeral = parser.numerals.read(at: place),
      numeral.isPlain, numeral.value < 100
    {
      small = (NSDecimalNumber(decimal: numeral.value).intValue, numeral.end)
    }
    guard let small, small.value > 0, parser.word(small.end) != .hundred else { return nil }
    // "one hundred and two thirds", "a hundred and three quarters": the fraction is read by itself.
    let piece = NumberPiece(atoms: place..<small.end, value: Decimal(small.value))
    if hasAnd, isFraction(behind: piece), isProperFraction(piece) { return nil }
    return small
  }

  private func isProperFraction(_ piece: NumberPiece) -> Bool {
    let place =
      run.kind(piece.atoms.upperBound) == .dash ? piece.atoms.upperBound + 1 : piece.atoms.upperBound
    guard case .part(let below, _)? = parser.word(place) else { return true }
    return piece.value < Decimal(below)
  }

  /// 0 to 99 in words.
  func belowHundred(at place: Int) -> (value: Int, end: Int)? {
    switch parser.word(place) {
    case .unit(let value)?: return (value, place + 1)
    case .teen(let value)?: return (value, place + 1)
    case .tens(let value)?:
      let next = run.kind(place + 1) == .dash ? place + 2 : place + 1
      if case .unit(let unit)? = parser.word(next), unit > 0 { return (value + unit, next + 1) }
      return (value, place + 1)
    default: return nil
    }
  }

  static let between = WordHash.of("between")
}
