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
  /// 1.5 in a hundred, 3.5 where one is hedged, 5 after a conversion; a bound ("more than nine") is the same as its own
  /// value.
  init(_ first: Amount, _ second: Amount) {
    if Self.areSame(first, second) {
      self = .same
    } else if Self.canBothHold(first, second) {
      self = .compatible
    } else {
      self = .contrary
    }
  }

  private static func areSame(_ first: Amount, _ second: Amount) -> Bool {
    guard first.isRange == second.isRange else { return false }
    if first.value == second.value, first.upper == second.upper { return true }
    let rounding = max(first.rounding, second.rounding) / 2
    let share = tolerance(first, second)
    return areNear(first.value, second.value, rounding, share)
      && areNear(first.upper, second.upper, rounding, share)
  }

  /// The share by which two tellings of one amount may differ: most after a conversion, more where one is hedged.
  private static func tolerance(_ first: Amount, _ second: Amount) -> Decimal {
    if first.unitFactor != second.unitFactor { return Decimal(5) / 100 }
    return first.isHedged || second.isHedged ? Decimal(35) / 1000 : Decimal(15) / 1000
  }

  private static func areNear(_ one: Decimal, _ other: Decimal, _ rounding: Decimal, _ share: Decimal) -> Bool
  {
    if one == other { return true }
    let difference = abs(one - other)
    return difference <= rounding && difference <= max(abs(one), abs(other)) * share
  }

  private static func canBothHold(_ first: Amount, _ second: Amount) -> Bool {
    let lowMeets = first.low.flatMap { low in second.high.map { low <= $0 } } ?? true
    let highMeets = first.high.flatMap { high in second.low.map { $0 <= high } } ?? true
    return lowMeets && highMeets
  }
}

/// A quantity in its dimension's base unit, made ready for comparison.
struct Amount: Hashable, Sendable {
  /// The value, or the lower end of a range.
  let value: Decimal
  /// The upper end; `value` where there is no range.
  let upper: Decimal
  /// Whether a range is stated.
  let isRange: Bool
  /// The place value of the last digit that counts, of the coarser end.
  let rounding: Decimal
  /// How many base units the unit is that it was stated in.
  let unitFactor: Decimal
  /// Whether the report says that the value is not exact.
  let isHedged: Bool
  /// How many digits count in the value as stated: 1 for 900, 2 for 1.7 billion, 3 for 959.
  let digits: Int
  /// The least it can be; `nil` without a bound.
  let low: Decimal?
  /// The most it can be; `nil` without a bound.
  let high: Decimal?
  /// About how large the value is, for telling fast what cannot be one amount.
  let size: Double

  init(_ quantity: Quantity) {
    value = quantity.baseValue
    upper = quantity.baseUpper ?? quantity.baseValue
    isRange = quantity.upper != nil
    unitFactor = quantity.unit.factor
    isHedged = quantity.qualifier != .exact && quantity.qualifier != .range
    size = abs(NSDecimalNumber(decimal: value).doubleValue)
    digits = "\(quantity.value / quantity.value.roundingUnit)".utf8.count { (0x30...0x39).contains($0) }
    rounding =
      max(quantity.value.roundingUnit, (quantity.upper ?? quantity.value).roundingUnit) * quantity.unit.factor
    switch quantity.qualifier {
    case .exact, .about, .range: (low, high) = (value, upper)
    case .atLeast: (low, high) = (value, nil)
    case .atMost: (low, high) = (nil, upper)
    }
  }
}

extension Amount {
  /// Two estimates of one thing do not differ by more than this factor; amounts further apart are of two things.
  static let widestDispute: Decimal = 12

  /// Whether two amounts are not too far apart to be one, told fast; see ``AmountRelation``.
  func canBeSame(as other: Amount) -> Bool {
    isRange == other.isRange && abs(size - other.size) <= 0.051 * max(size, other.size)
  }

  /// Whether two amounts are not too far apart to be compared, told fast; ranges and open ends always may be.
  func canBeComparable(with other: Amount) -> Bool {
    isRange || other.isRange || max(size, other.size) <= 12.1 * min(size, other.size)
  }

  /// Whether two amounts could be estimates of one thing.
  func isComparable(with other: Amount) -> Bool {
    let (smaller, larger) = (min(abs(value), abs(other.value)), max(abs(upper), abs(other.upper)))
    return larger <= smaller * Self.widestDispute
  }
}

extension Decimal {
  /// The place value of the last digit that is not zero: 10 for 120, 0.1 for 2.5, 100 for 900; 1 for 0.
  var roundingUnit: Decimal {
    let digits = Array("\(self)".utf8)
    let point = digits.firstIndex(of: 0x2E) ?? digits.count
    guard let last = digits.lastIndex(where: { (0x31...0x39).contains($0) }) else { return 1 }
    let exponent = last < point ? point - last - 1 : point - last
    return Decimal(sign: .plus, exponent: exponent, significand: 1)
  }
}
