import EntenteModel
import Foundation

/// Which mark a report puts before the decimals: told from its own numerals, where they show it.
enum DecimalMark: Sendable {
  case dot
  case comma

  /// Looks for numerals that can be read in one way only: `1.234,5` and `1.234.567` against all others.
  static func used(in text: ReportText) -> DecimalMark {
    let bytes = text.utf8
    var commas = 0
    var dots = 0
    var place = 0
    while place + 6 < bytes.count {
      let mark = bytes[place + 1]
      guard bytes[place] &- 0x30 < 10, mark == 0x2E || mark == 0x2C,
        (2...4).allSatisfy({ bytes[place + $0] &- 0x30 < 10 })
      else {
        place += 1
        continue
      }
      let other: UInt8 = mark == 0x2E ? 0x2C : 0x2E
      if bytes[place + 5] == other && bytes[place + 6] &- 0x30 < 10 {
        if mark == 0x2E { commas += 1 } else { dots += 1 }
      }
      place += 5
    }
    return commas > dots ? .comma : .dot
  }
}

/// Reads numerals: digits with separators, in groups, as fractions and with powers of ten.
struct NumeralReader: Sendable {
  let run: AtomRun
  let mark: DecimalMark

  /// A numeral's value and the place behind it.
  struct Numeral {
    var value: Decimal
    var end: Int
    /// Only digits, without any separator: a year may be written so.
    var isPlain: Bool
    /// A fraction, a power or a number with decimals: takes no further groups of digits.
    var isClosed: Bool
  }

  /// The numeral that starts at `place`, with digit groups set apart by spaces, mixed fractions and powers.
  func read(at place: Int) -> Numeral? {
    guard var numeral = simple(at: place) else { return nil }
    if numeral.isClosed && run.kind(place) == .vulgarFraction { return numeral }
    joinGroups(to: &numeral, from: place)
    if let power = power(behind: numeral) { return power }
    if let fraction = fraction(behind: numeral, from: place) { return fraction }
    return numeral
  }

  private func simple(at place: Int) -> Numeral? {
    guard let kind = run.kind(place) else { return nil }
    if kind == .vulgarFraction, let value = Self.vulgarFractions[run.hash(place)] {
      return Numeral(value: value.0 / value.1, end: place + 1, isPlain: false, isClosed: true)
    }
    if kind == .symbol, run.holds(place, 0x2E), run.isAttached(place + 1), run.kind(place + 1) == .numeral,
      !run.isAttached(place), let decimals = value(of: place + 1, leadingPoint: true)
    {
      return Numeral(value: decimals, end: place + 2, isPlain: false, isClosed: true)
    }
    guard kind == .numeral, let value = value(of: place, leadingPoint: false) else { return nil }
    let atom = run.atoms[place]
    let isPlain = run.bytes[Int(atom.start)..<Int(atom.end)].allSatisfy { $0 &- 0x30 < 10 }
    return Numeral(value: value, end: place + 1, isPlain: isPlain, isClosed: false)
  }

  /// The value of the digits of an atom; `nil` where they are more than Decimal can hold exactly.
  private func value(of place: Int, leadingPoint: Bool) -> Decimal? {
    let atom = run.atoms[place]
    let digits = run.bytes[Int(atom.start)..<Int(atom.end)]
    let decimalPlace = leadingPoint ? digits.startIndex - 1 : decimalPlace(in: digits)
    var high: UInt64 = 0
    var count = 0
    var decimals = 0
    for offset in digits.indices where digits[offset] &- 0x30 < 10 {
      count += 1
      if count > 18 { return wide(digits, decimalPlace: decimalPlace) }
      high = high * 10 + UInt64(digits[offset] &- 0x30)
      if offset > decimalPlace { decimals += 1 }
    }
    return Decimal(sign: .plus, exponent: -decimals, significand: Decimal(high))
  }

  private func wide(_ digits: ArraySlice<UInt8>, decimalPlace: Int) -> Decimal? {
    var text: [UInt8] = []
    for offset in digits.indices {
      if digits[offset] &- 0x30 < 10 { text.append(digits[offset]) }
      if offset == decimalPlace { text.append(0x2E) }
    }
    guard text.count <= 38 else { return nil }
    return Decimal(string: String(decoding: text, as: UTF8.self))
  }

  /// Where the decimal mark of some digits stands; behind them where they have none.
  private func decimalPlace(in digits: ArraySlice<UInt8>) -> Int {
    var last = digits.endIndex
    var kinds = Set<UInt8>()
    var marks = 0
    for offset in digits.indices where digits[offset] &- 0x30 >= 10 {
      last = offset
      kinds.insert(digits[offset])
      marks += 1
    }
    if marks == 0 { return digits.endIndex }
    if kinds.count == 2 { return last }
    if marks > 1 { return digits.endIndex }
    let behind = digits.endIndex - last - 1
    let before = last - digits.startIndex
    let isComma = digits[last] == 0x2C
    let isThousands = behind == 3 && before <= 3 && digits[digits.startIndex] != 0x30
    if isComma == (mark == .comma) { return last }
    return isThousands ? digits.endIndex : last
  }

  /// Groups of three digits set apart by single spaces: "816 000", "1 414 021 100".
  private func joinGroups(to numeral: inout Numeral, from place: Int) {
    let first = run.atoms[place]
    guard numeral.isPlain, first.end - first.start <= 3, run.bytes[Int(first.start)] != 0x30,
      !run.isAttached(place) || run.kind(place - 1) != .word
    else { return }
    var value = numeral.value
    var end = numeral.end
    while run.kind(end) == .numeral, isOneSpace(before: end) {
      let atom = run.atoms[end]
      let digits = run.bytes[Int(atom.start)..<Int(atom.end)]
      let whole = digits.prefix { $0 &- 0x30 < 10 }.count
      guard whole == 3, let next = self.value(of: end, leadingPoint: false) else { break }
      guard digits.count == 3 || digits[digits.startIndex + 3] == 0x2E else { return }
      value = value * 1000 + next
      end += 1
      if digits.count > 3 { break }
    }
    // "423 0000" are two numbers, and so are "12 345 67".
    if end < run.atoms.count, run.kind(end) == .numeral, isOneSpace(before: end), end > numeral.end { return }
    if end > numeral.end {
      numeral = Numeral(value: value, end: end, isPlain: false, isClosed: false)
    }
  }

  private func isOneSpace(before place: Int) -> Bool {
    let gap = run.bytes[Int(run.atoms[place - 1].end)..<Int(run.atoms[place].start)]
    return gap.count == 1 || gap.elementsEqual([0xC2, 0xA0]) || (gap.count == 3 && gap.first == 0xE2)
  }

  /// "1/4", "2 1/2" and "2½" behind a whole number; not a day such as 5/17/2018.
  private func fraction(behind numeral: Numeral, from place: Int) -> Numeral? {
    if run.kind(numeral.end) == .vulgarFraction, let part = simple(at: numeral.end) {
      return Numeral(value: numeral.value + part.value, end: part.end, isPlain: false, isClosed: true)
    }
    guard numeral.isPlain else { return nil }
    if let quotient = quotient(at: place) { return quotient }
    guard let part = quotient(at: numeral.end), part.value < 1 else { return nil }
    return Numeral(value: numeral.value + part.value, end: part.end, isPlain: false, isClosed: true)
  }

  private func quotient(at place: Int) -> Numeral? {
    guard run.holds(place + 1, 0x2F), run.isAttached(place + 1), run.isAttached(place + 2),
      !run.holds(place + 3, 0x2F) || !run.isAttached(place + 3), !run.holds(place - 1, 0x2F),
      let above = simple(at: place), above.isPlain, let below = simple(at: place + 2), below.isPlain,
      below.value > 0, above.value < 1000, below.value < 1000
    else { return nil }
    return Numeral(value: above.value / below.value, end: place + 3, isPlain: false, isClosed: true)
  }

  /// "1.3e6", "6.23x10^-4", "2.48×10−5", "1.1^23", "8x2^10".
  private func power(behind numeral: Numeral) -> Numeral? {
    let place = numeral.end
    guard run.isAttached(place) else { return nil }
    if run.holds(place, 0x5E), let exponent = exponent(at: place + 1) {
      return scaled(1, base: numeral.value, by: exponent)
    }
    if run.holds(place, 0x65) || run.holds(place, 0x45), let exponent = exponent(at: place + 1) {
      return scaled(numeral.value, base: 10, by: exponent)
    }
    let isTimes = run.holds(place, 0x78) || run.isSpelled(place, Array("×".utf8))
    guard isTimes, run.isAttached(place + 1), let base = simple(at: place + 1), base.isPlain else {
      return nil
    }
    let skipped = run.holds(base.end, 0x5E) ? base.end + 1 : base.end
    guard base.value == 10 || skipped > base.end, let exponent = exponent(at: skipped) else { return nil }
    return scaled(numeral.value, base: base.value, by: exponent)
  }

  private func scaled(_ value: Decimal, base: Decimal, by exponent: (value: Int, end: Int)) -> Numeral? {
    guard let power = raise(base, to: exponent.value), Self.isWithinReach(value * power) else { return nil }
    return Numeral(value: value * power, end: exponent.end, isPlain: false, isClosed: true)
  }

  private func exponent(at place: Int) -> (value: Int, end: Int)? {
    var place = place
    var sign = 1
    while run.isAttached(place), run.kind(place) == .dash || run.holds(place, 0x2B) {
      if run.kind(place) == .dash { sign = -1 }
      place += 1
    }
    guard run.isAttached(place), let digits = simple(at: place), digits.isPlain, digits.value <= 99 else {
      return nil
    }
    return (sign * NSDecimalNumber(decimal: digits.value).intValue, digits.end)
  }

  /// The power of a base; `nil` where it is out of reach.
  private func raise(_ base: Decimal, to exponent: Int) -> Decimal? {
    if base == 10 {
      return abs(exponent) <= Self.reach ? Decimal(sign: .plus, exponent: exponent, significand: 1) : nil
    }
    var result: Decimal = 1
    for _ in 0..<abs(exponent) {
      result *= base
      guard Self.isWithinReach(result) else { return nil }
    }
    return exponent < 0 && result != 0 ? 1 / result : result
  }

  /// Whether a power can be reckoned with: `Decimal` traps beyond 128 powers of ten, and no report counts so far.
  private static func isWithinReach(_ value: Decimal) -> Bool {
    value == 0 || (value.exponent > -reach && value < Decimal(sign: .plus, exponent: reach, significand: 1))
  }

  /// The powers of ten that a power may span on either side of one.
  private static let reach = 48

  private static let vulgarFractions = WordTable<(Decimal, Decimal)>([
    ("½", (1, 2)), ("¼", (1, 4)), ("¾", (3, 4)), ("⅓", (1, 3)), ("⅔", (2, 3)), ("⅕", (1, 5)), ("⅖", (2, 5)),
    ("⅗", (3, 5)), ("⅘", (4, 5)), ("⅙", (1, 6)), ("⅚", (5, 6)), ("⅛", (1, 8)), ("⅜", (3, 8)), ("⅝", (5, 8)),
    ("⅞", (7, 8)),
  ])
}
