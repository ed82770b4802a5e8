import EntenteLanguage
import EntenteModel
import Foundation

/// Tells a second statement of the same amount in another unit: "100 km (62 miles)".
struct Restatement: Sendable {
  let run: AtomRun

  /// The greatest relative difference that rounding explains.
  private static let tolerance: Decimal = 0.01

  /// Whether the second amount, in brackets or behind "or", says the first again.
  func joins(_ first: StatedAmount, _ second: StatedAmount) -> Bool {
    guard let link = link(first, second), let one = first.unit, let other = second.unit,
      one.dimension == other.dimension,
      one.name != other.name
    else { return false }
    // What one currency was worth in another, no table tells.
    if one.dimension == .currency { return true }
    guard link == .closed || link == .spoken, one.factor != 1 || other.factor != 1, one.dimension != .count
    else { return false }
    guard (first.upper == nil) == (second.upper == nil), other.factor != 0 else { return false }
    return isNear(first.value * one.factor, second.value * other.factor)
      || rounds(first.value * one.factor / other.factor, to: second)
  }

  /// What leads from an amount to its second statement.
  private enum Link {
    /// Brackets with nothing but the amount in them.
    case closed
    /// Brackets with more in them: "(about $5m at the time)".
    case open
    /// "or": "5 km, or 3 miles".
    case spoken
    /// "worth", "equivalent to".
    case worth
  }

  private func link(_ first: StatedAmount, _ second: StatedAmount) -> Link? {
    var place = first.whole.upperBound
    let start = second.whole.lowerBound
    let isBracketed = run.holds(place, 0x28)
    if isBracketed || run.holds(place, 0x2C) { place += 1 }
    var last: UInt64 = 0
    while place < start {
      guard Self.links.contains(run.hash(place)) || isBracketed && run.holds(place, 0x2C) else { return nil }
      last = run.hash(place)
      place += 1
    }
    guard place == start else { return nil }
    if isBracketed { return run.holds(second.whole.upperBound, 0x29) && last == 0 ? .closed : .open }
    return last == 0 ? nil : last == Self.or ? .spoken : .worth
  }

  private static let or = WordHash.of("or")
  private static let links = WordList("or worth equivalent equal to i.e ie that is")

  /// Whether a converted value, rounded to the last digit that counts, is the one stated: 19 km are 11.8
  /// miles, stated as 12, and 30 miles 48 km, stated as 50.
  private func rounds(_ value: Decimal, to second: StatedAmount) -> Bool {
    guard second.numbers[0].isPlainNumeral, second.value == second.numbers[0].value, second.value > 0 else {
      return false
    }
    var place: Decimal = 1
    while isWhole(second.value / (place * 10)) { place *= 10 }
    let difference = value > second.value ? value - second.value : second.value - value
    return difference * 2 <= place && difference <= Self.coarsest * second.value
  }

  private func isWhole(_ value: Decimal) -> Bool {
    NSDecimalNumber(decimal: value).doubleValue.truncatingRemainder(dividingBy: 1) == 0
  }

  /// The greatest relative difference that coarse rounding explains.
  private static let coarsest: Decimal = 0.0625

  private func isNear(_ first: Decimal, _ second: Decimal) -> Bool {
    let difference = first > second ? first - second : second - first
    return difference <= Self.tolerance * max(first.magnitude, second.magnitude)
  }
}
