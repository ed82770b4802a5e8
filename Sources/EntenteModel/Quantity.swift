public import Foundation

/// How a report hedges a value.
public enum Qualifier: String, Hashable, Sendable, Codable, CaseIterable {
  case exact
  /// "about", "roughly", "nearly", "some".
  case about
  /// "more than", "at least", "exceeding".
  case atLeast
  /// "up to", "at most", "fewer than".
  case atMost
  /// "600 to 700", "between 4,000 and 5,000".
  case range
}

/// A figure as a report states it: a value, or a range of values, of one unit.
///
/// "more than 2,000 troops" is 2000 with `.atLeast`; "600 to 700 trucks" is 600 up to 700.
/// The value is exact decimal arithmetic: 0.1 million is 100 000, not 99 999.99.
public struct Quantity: Hashable, Sendable, Codable {
  /// The stated value, or the lower end of a range, in `unit`.
  public let value: Decimal
  /// The upper end of a range; `nil` where one value is stated. Never less than `value`.
  public let upper: Decimal?
  /// How the report hedges the value.
  public let qualifier: Qualifier
  /// The unit as the report means it, before any conversion.
  public let unit: MeasureUnit

  /// Makes a quantity; the ends of a range are put in order.
  public init(value: Decimal, upper: Decimal? = nil, qualifier: Qualifier = .exact, unit: MeasureUnit) {
    if let upper, upper < value {
      self.value = upper
      self.upper = value
    } else {
      self.value = value
      self.upper = upper
    }
    self.qualifier = upper == nil ? qualifier : .range
    self.unit = unit
  }

  /// The value in the dimension's base unit.
  public var baseValue: Decimal { value * unit.factor }

  /// The upper end in the dimension's base unit.
  public var baseUpper: Decimal? { upper.map { $0 * unit.factor } }
}
