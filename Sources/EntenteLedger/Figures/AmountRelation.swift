import EntenteModel
import Foundation

/// How two amounts of one dimension stand to each other.
enum AmountRelation: Hashable, Sendable {
  /// One amount, told with more or less exactness or in another unit.
  case same
  /// Both can be true of one thing without being one amount: "at least nine" and twelve.
  case compatible
  /// They cannot both be true of one thing.
  case contrary

  /// Two amounts are the same when they differ by no more than the rounding of the coarser one, and by no more than
  /// five in a hundred; a bound ("more than nine") is the same as its own value.
  init(_ first: Quantity, _ second: Quantity) {
    if Self.areSame(first, second) {
      self = .same
    } else if Self.canBothHold(first, second) {
      self = .compatible
    } else {
      self = .contrary
    }
  }

  private static func areSame(_ first: Quantity, _ second: Quantity) -> Bool {
    guard (first.upper == nil) == (second.upper == nil) else { return false }
    guard areNear(first.value, second.value, first, second) else { return false }
    guard let upper = first.upper, let other = second.upper else { return true }
    return areNear(upper, other, first, second)
  }

  private static func areNear(_ one: Decimal, _ other: Decimal, _ first: Quantity, _ second: Quantity) -> Bool
  {
    let (left, right) = (one * first.unit.factor, other * second.unit.factor)
    if left == right { return true }
    let difference = abs(left - right)
    let largest = max(abs(left), abs(right))
    let rounding = max(one.roundingUnit * first.unit.factor, other.roundingUnit * second.unit.factor) / 2
    return difference <= rounding && difference * 20 <= largest
  }

  private static func canBothHold(_ first: Quantity, _ second: Quantity) -> Bool {
    let (one, other) = (bounds(of: first), bounds(of: second))
    let lowMeets = one.low.flatMap { low in other.high.map { low <= $0 } } ?? true
    let highMeets = one.high.flatMap { high in other.low.map { $0 <= high } } ?? true
    return lowMeets && highMeets
  }

  private static func bounds(of quantity: Quantity) -> (low: Decimal?, high: Decimal?) {
    let value = quantity.baseValue
    switch quantity.qualifier {
    case .exact, .about: return (value, value)
    case .atLeast: return (value, nil)
    case .atMost: return (nil, value)
    case .range: return (value, quantity.baseUpper ?? value)
    }
  }
}

extension Decimal {
  /// The place value of the last digit that is not zero: 10 for 120, 0.1 for 2.5, 100 for 900; 1 for 0.
  var roundingUnit: Decimal {
    guard !isZero else { return 1 }
    var exponent = 0
    var whole = self
    while whole.isWhole, (whole / 10).isWhole, exponent < 40 {
      whole /= 10
      exponent += 1
    }
    while !whole.isWhole, exponent > -40 {
      whole *= 10
      exponent -= 1
    }
    return Decimal(sign: .plus, exponent: exponent, significand: 1)
  }

  private var isWhole: Bool {
    var (value, result) = (self, Decimal())
    NSDecimalRound(&result, &value, 0, .plain)
    return result == value
  }
}
