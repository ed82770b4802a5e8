import EntenteLanguage
import EntenteModel
import Foundation

/// Puts units to numbers: signs and codes before them, names behind them, and what they are per.
struct AmountReader: Sendable {
  let run: AtomRun

  /// The amounts of some numbers, in the same order; numbers that are part of another's unit are gone.
  func amounts(_ pieces: [NumberPiece]) -> [Amount] {
    var found: [Amount] = []
    for piece in pieces {
      if let last = found.last, last.core.upperBound > piece.atoms.lowerBound {
        continue
      }
      var amount = Amount(piece)
      readMark(into: &amount)
      if amount.unit == nil { readName(into: &amount) }
      readPeriod(into: &amount)
      if let last = found.last, let joined = joined(last, amount) {
        found[found.count - 1] = joined
      } else {
        found.append(amount)
      }
    }
    return found
  }

  /// A currency's sign, code or name before the number, and the name that may repeat it behind.
  private func readMark(into amount: inout Amount) {
    let number = amount.numbers[0].atoms
    guard let mark = CurrencyTable.mark(run, before: number.lowerBound) else { return }
    // "10 $ 30 $", "10 usd 20": the mark is of the number before it.
    if isTaken(mark.start) { return }
    set(mark.currency, of: &amount)
    amount.hasSign = true
    amount.core = mark.start..<number.upperBound
    if let name = CurrencyTable.name(run, at: number.upperBound), run.kind(number.upperBound) == .word,
      name.currency.family == mark.currency.family || name.currency.code == mark.currency.code
    {
      if name.currency.family == nil { set(name.currency, of: &amount) }
      amount.core = mark.start..<name.end
    }
    amount.whole = amount.core
    amount.unitEnd = amount.core.upperBound
  }

  private func set(_ currency: Currency, of amount: inout Amount) {
    let isSubunit = Self.subunits.contains(currency.code)
    amount.unit = isSubunit ? MeasureUnit(name: currency.code, dimension: .other) : currency.unit
    amount.family = currency.family
    if currency.factor != 1 { amount.value *= Decimal(currency.factor) }
  }

  private static let subunits: Set<String> = ["cent", "penny", "dime", "kopek", "paisa", "sen", "satoshi"]

  /// Whether the mark at `place` follows a number that it belongs to: "10 $ 30 $".
  private func isTaken(_ place: Int) -> Bool {
    guard place > 0, run.kind(place - 1) == .numeral else { return false }
    if run.kind(place) == .symbol { return run.isAttached(place) || !run.isAttached(place + 1) && behindIsMark(place) }
    return true
  }

  /// Whether the sign at `place` belongs to the number before it, because the next number has its own behind it.
  private func behindIsMark(_ place: Int) -> Bool {
    CurrencyTable.isSymbol(run, place + 2) || CurrencyTable.name(run, at: place + 2) != nil
      || run.hash(place + 2) == WordHash.of("cent")
  }

  /// The name of a unit behind the number, with a hyphen or in brackets.
  private func readName(into amount: inout Amount) {
    let end = amount.core.upperBound
    let piece = amount.numbers[0]
    var place = end
    var closing = 0
    if run.kind(end) == .dash, run.kind(end + 1) == .word, run.holds(end, 0x2D) {
      place = end + 1
    } else if isOpening(end), run.atoms.indices.contains(end + 2), isClosing(end + 2) {
      place = end + 1
      closing = 1
    }
    guard let found = name(at: place, of: &amount, piece: piece) else { return }
    if closing == 1 && !isClosing(found) { return reset(&amount, piece) }
    amount.isHyphenated = place == end + 1 && closing == 0
    amount.core = amount.core.lowerBound..<found + closing
    amount.whole = amount.core
    amount.unitEnd = found + closing
  }

  private func reset(_ amount: inout Amount, _ piece: NumberPiece) { amount = Amount(piece) }

  /// Takes the unit or currency named at `place`, and gives the end of its name.
  private func name(at place: Int, of amount: inout Amount, piece: NumberPiece) -> Int? {
    if let unit = UnitTable.unit(run, at: place, behind: piece), !isOther(place) {
      if let money = CurrencyTable.name(run, at: place), money.end > unit.end { return take(money, of: &amount) }
      amount.value *= unit.entry.factor
      amount.unit = unit.entry.unit
      amount.hasPluralUnit = unit.entry.isPlural
      if amount.unit?.dimension == .other, let slash = unit.entry.unit.name.split(separator: "/").last,
        unit.entry.unit.name.hasSuffix("/day"), let name = unit.entry.unit.name.split(separator: "/").first
      {
        amount.unit = UnitTable.unit(named: String(name))?.per(String(slash))
      }
      return unit.end
    }
    guard let money = CurrencyTable.name(run, at: place) else { return nil }
    // "the 12 won": a verb, unless the number is of the size of such money.
    if run.hash(place) == Self.won && piece.value < 1000 { return nil }
    // "30 $ 40": the sign is of the number behind it.
    if run.kind(place) == .symbol, !run.isAttached(place), run.isAttached(place + 1), run.kind(place + 1) == .numeral {
      return nil
    }
    if run.kind(place) == .word, run.isAttached(place + 1), CurrencyTable.isSymbol(run, place + 1) { return nil }
    return take(money, of: &amount)
  }

  private func take(_ money: (currency: Currency, end: Int), of amount: inout Amount) -> Int {
    set(money.currency, of: &amount)
    amount.hasPluralUnit = run.lastByte(money.end - 1) == 0x73
    var piece = NumberPiece(atoms: amount.core.lowerBound..<money.end, value: amount.value)
    // "75 USD million"
    SumReader(parser: NumberParser(run: run, mark: .dot)).scale(&piece)
    if piece.atoms.upperBound > money.end, !run.isAttached(money.end) {
      amount.value = piece.value
      return piece.atoms.upperBound
    }
    return money.end
  }

  /// "the second half", "5 minutes": a word that is a unit elsewhere and something else here.
  private func isOther(_ place: Int) -> Bool {
    run.hash(place) == Self.second && run.hash(place - 1) == Self.the
  }

  private func isOpening(_ place: Int) -> Bool {
    run.holds(place, 0x28) || run.holds(place, 0x5B) || run.holds(place, 0x7B) || run.holds(place, 0x3C)
  }

  private func isClosing(_ place: Int) -> Bool {
    run.holds(place, 0x29) || run.holds(place, 0x5D) || run.holds(place, 0x7D) || run.holds(place, 0x3E)
  }

  private func readPeriod(into amount: inout Amount) {
    guard let unit = amount.unit, unit.per == nil, unit.dimension != .duration, unit.dimension != .speed,
      let period = PeriodReader(run: run).period(behind: amount.core.upperBound)
    else { return }
    amount.unit = unit.per(period.name)
    amount.core = amount.core.lowerBound..<period.end
    amount.whole = amount.core
  }

  /// "5 ft 2 in", "thirteen dollars and forty-five cents": one amount in two units.
  private func joined(_ first: Amount, _ second: Amount) -> Amount? {
    var place = first.core.upperBound
    if run.hash(place) == Self.and { place += 1 }
    guard place == second.core.lowerBound, let unit = first.unit else { return nil }
    let part: Decimal
    if unit.name == "foot" && second.unit?.name == "inch" {
      part = second.value / 12
    } else if unit.dimension == .currency, let part100 = second.unit?.name, Self.subunits.contains(part100),
      second.value < 100, !first.hasSign || run.kind(first.core.lowerBound) == .symbol
    {
      part = second.value / 100
    } else {
      return nil
    }
    var joined = first
    joined.value += part
    joined.core = first.core.lowerBound..<second.core.upperBound
    joined.whole = joined.core
    joined.unitEnd = second.unitEnd
    return joined
  }

  private static let won = WordHash.of("won")
  private static let second = WordHash.of("second")
  private static let the = WordHash.of("the")
  private static let and = WordHash.of("and")
}
