import EntenteLanguage
import EntenteModel
import Foundation

/// Puts units to numbers: signs and codes before them, names behind them, and what they are per.
struct AmountReader: Sendable {
  let run: AtomRun

  /// The amounts of some numbers, in the same order; numbers that are part of another's unit are gone.
  func amounts(_ pieces: [NumberPiece]) -> [StatedAmount] {
    var found: [StatedAmount] = []
    for piece in pieces where !isInName(piece) {
      if let last = found.last, last.core.upperBound > piece.atoms.lowerBound {
        continue
      }
      var amount = StatedAmount(piece)
      readMark(into: &amount)
      if amount.unit == nil { readName(into: &amount) }
      readPeriod(into: &amount)
      if let last = found.last, let joined = joined(last, amount) {
        found[found.count - 1] = joined
      } else {
        found.append(amount)
      }
    }
    shareUnits(&found)
    return found
  }

  /// "45 and 50 mg": the first has the unit of the second.
  private func shareUnits(_ amounts: inout [StatedAmount]) {
    for index in amounts.indices.dropLast() where amounts[index].unit == nil {
      let next = amounts[index + 1]
      let end = amounts[index].core.upperBound
      guard let unit = next.unit, !next.hasSign, !next.isHyphenated, next.core.lowerBound == end + 1,
        Self.pairs.contains(run.hash(end)), amounts[index].numbers[0].isWords == next.numbers[0].isWords,
        !amounts[index].numbers[0].isPlainNumeral || amounts[index].value < 1500, unit.dimension != .duration
      else { continue }
      amounts[index].unit = unit
      amounts[index].family = next.family
    }
  }

  private static let pairs = WordList("and or")

  /// Whether the number is part of a name: "C-130", "G20", "scp173", or the "5" of "MK5".
  private func isInName(_ piece: NumberPiece) -> Bool {
    let start = piece.atoms.lowerBound
    guard !piece.isWords, run.isAttached(start) else { return false }
    if run.kind(start - 1) == .word { return !CurrencyTable.isMark(run, before: start) }
    guard run.kind(start - 1) == .dash, run.isAttached(start - 1), run.kind(start - 2) == .word else {
      return false
    }
    if NumberWord.table[run.hash(start - 2)]?.isCardinal == true || Self.joints.contains(run.hash(start - 2))
    {
      return false
    }
    let length = run.atoms[start - 2].end - run.atoms[start - 2].start
    return length <= 2 || UnitTable.unit(run, at: start - 2, behind: nil) == nil
  }

  private static let fillers = WordList(
    "more additional full straight consecutive further other whole solid long successive")
  private static let joints = WordList("to or and")

  /// A currency's sign, code or name before the number, and the name that may repeat it behind.
  private func readMark(into amount: inout StatedAmount) {
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

  private func set(_ currency: Currency, of amount: inout StatedAmount) {
    let isSubunit = Self.subunits.contains(currency.code)
    amount.unit = isSubunit ? MeasureUnit(name: currency.code, dimension: .other) : currency.unit
    amount.family = currency.family
    if currency.factor != 1 { amount.value *= Decimal(currency.factor) }
  }

  private static let subunits: Set<String> = ["cent", "penny", "dime", "kopek", "paisa", "sen", "satoshi"]

  /// Whether the mark at `place` follows a number that it belongs to: "10 $ 30 $".
  private func isTaken(_ place: Int) -> Bool {
    guard place > 0, run.kind(place - 1) == .numeral else { return false }
    if run.kind(place) == .symbol {
      return run.isAttached(place) || !run.isAttached(place + 1) && behindIsMark(place)
    }
    return !run.isAttached(place + 1)
  }

  /// Whether the sign at `place` belongs to the number before it, because the next number has its own
  /// behind it.
  private func behindIsMark(_ place: Int) -> Bool {
    CurrencyTable.isSymbol(run, place + 2) || CurrencyTable.name(run, at: place + 2) != nil
      || run.hash(place + 2) == WordHash.of("cent")
  }

  /// The name of a unit behind the number, with a hyphen or in brackets.
  private func readName(into amount: inout StatedAmount) {
    let piece = amount.numbers[0]
    var end = amount.core.upperBound
    // "half a century", "half an hour"
    if piece.isFraction, piece.isWords, NumberWord.table[run.hash(end)] == .article { end += 1 }
    var place = end
    var closing = 0
    if run.kind(end) == .dash, run.kind(end + 1) == .word, run.holds(end, 0x2D) {
      place = end + 1
    } else if isOpening(end), run.atoms.indices.contains(end + 2), isClosing(end + 2) {
      place = end + 1
      closing = 1
    }
    // "20 more years", "two full weeks"
    if place == end, Self.fillers.contains(run.hash(end)),
      UnitTable.unit(run, at: end + 1, behind: piece)?.entry.isPlural == true
    {
      place = end + 1
    }
    guard let found = name(at: place, of: &amount, piece: piece) else { return readHeading(into: &amount) }
    if closing == 1 && !isClosing(found) { return reset(&amount, piece) }
    amount.isHyphenated = run.kind(place - 1) == .dash
    amount.core = amount.core.lowerBound..<found + closing
    amount.whole = amount.core
    amount.unitEnd = found + closing
  }

  /// "Percent of 10", as tables and forms have it: nothing stands before.
  private func readHeading(into amount: inout StatedAmount) {
    guard amount.core.lowerBound >= 2, run.hash(amount.core.lowerBound - 1) == NumberParser.of,
      let unit = UnitTable.unit(run, at: 0, behind: nil), unit.entry.unit.dimension == .percent,
      unit.end == amount.core.lowerBound - 1
    else { return }
    amount.unit = unit.entry.unit
    amount.core = 0..<amount.core.upperBound
    amount.whole = amount.core
  }

  private func reset(_ amount: inout StatedAmount, _ piece: NumberPiece) { amount = StatedAmount(piece) }

  /// Takes the unit or currency named at `place`, and gives the end of its name.
  private func name(at place: Int, of amount: inout StatedAmount, piece: NumberPiece) -> Int? {
    if let unit = UnitTable.unit(run, at: place, behind: piece), !isOther(place) {
      if let money = CurrencyTable.name(run, at: place), money.end > unit.end || isMoney(amount) {
        return take(money, of: &amount)
      }
      amount.value *= unit.entry.factor
      amount.unit = unit.entry.unit
      amount.hasPluralUnit = unit.entry.isPlural
      if amount.unit?.dimension == .other, let flow = flow(unit.entry.unit.name) { amount.unit = flow }
      return unit.end
    }
    guard let money = CurrencyTable.name(run, at: place) else { return nil }
    // "the 12 won": a verb, unless the number is of the size of such money.
    if run.hash(place) == Self.won && piece.value < 1000 { return nil }
    // "30 $ 40": the sign is of the number behind it.
    if run.kind(place) == .symbol, !run.isAttached(place), run.isAttached(place + 1),
      run.kind(place + 1) == .numeral
    {
      return nil
    }
    if run.isAttached(place + 1), run.kind(place + 1) == .numeral || CurrencyTable.isSymbol(run, place + 1) {
      return nil
    }
    return take(money, of: &amount)
  }

  /// The unit of a name such as "barrel/day".
  private func flow(_ name: String) -> MeasureUnit? {
    let parts = name.split(separator: "/")
    guard parts.count == 2, parts[1] == "day" || parts[1] == "second" else { return nil }
    return UnitTable.unit(named: String(parts[0]))?.per(String(parts[1]))
  }

  /// "361 million pounds" are money, "25 pounds" a weight.
  private func isMoney(_ amount: StatedAmount) -> Bool {
    let next = amount.core.upperBound + 1
    return (amount.value >= 1000 || amount.numbers[0].scale > 1) && !run.holds(next, 0x28)
      && run.hash(next) != NumberParser.of
  }

  private func take(_ money: (currency: Currency, end: Int), of amount: inout StatedAmount) -> Int {
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

  private func readPeriod(into amount: inout StatedAmount) {
    guard let unit = amount.unit, unit.per == nil, unit.dimension != .duration, unit.dimension != .speed,
      let period = PeriodReader(run: run).period(behind: amount.core.upperBound)
    else { return }
    amount.unit = unit.per(period.name)
    amount.core = amount.core.lowerBound..<period.end
    amount.whole = amount.core
  }

  /// "5 ft 2 in", "thirteen dollars and forty-five cents": one amount in two units.
  private func joined(_ first: StatedAmount, _ second: StatedAmount) -> StatedAmount? {
    var place = first.core.upperBound
    if run.hash(place) == Self.and { place += 1 }
    guard place == second.core.lowerBound, let unit = first.unit else { return nil }
    let part: Decimal
    if isLooseChange(first, second) {
      part = second.value / 100
    } else if unit.name == "foot" && second.unit?.name == "inch" {
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

  /// "15 dollars 50", "15 dollars and fifty": cents without their name, where nothing else follows.
  private func isLooseChange(_ first: StatedAmount, _ second: StatedAmount) -> Bool {
    let end = second.core.upperBound
    return first.unit?.dimension == .currency && !first.hasSign && first.numbers[0].scale == 1
      && second.unit == nil
      && second.value > 0 && second.value < 100 && (run.kind(end) == nil || run.kind(end) == .symbol)
      && (!second.numbers[0].isPlainNumeral || second.value >= 10)
  }

  private static let won = WordHash.of("won")
  private static let second = WordHash.of("second")
  private static let the = WordHash.of("the")
  private static let and = WordHash.of("and")
}
