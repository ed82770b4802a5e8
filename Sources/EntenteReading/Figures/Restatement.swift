import EntenteModel
import Foundation

/// Tells a second statement of the same amount in another unit: "100 km (62 miles)".
struct Restatement: Sendable {
  let run: AtomRun

  /// The greatest relative difference that rounding explains.
  private static let tolerance: Decimal = 0.01

  /// Whether the second amount, in brackets or behind "or", says the first again.
  func joins(_ first: StatedAmount, _ second: StatedAmount) -> Bool {
    let open = first.whole.upperBound
    let isBracketed =
      run.holds(open, 0x28) && second.whole.lowerBound == open + 1 && run.holds(second.whole.upperBound, 0x29)
    guard isBracketed, let one = first.unit, let other = second.unit, one.dimension == other.dimension,
      one.name != other.name,
      one.factor != 1 || other.factor != 1, one.dimension != .currency, one.dimension != .count
    else { return false }
    guard (first.upper == nil) == (second.upper == nil), other.factor != 0 else { return false }
    return isNear(first.value * one.factor, second.value * other.factor)
      || rounds(first.value * one.factor / other.factor, to: second)
  }

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
