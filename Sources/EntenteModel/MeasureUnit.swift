public import Foundation

/// What kind of amount a unit measures; amounts of different dimensions are never compared.
public enum Dimension: String, Hashable, Sendable, Codable, CaseIterable {
  case length
  case area
  case volume
  case mass
  case duration
  case speed
  case energy
  case power
  case temperature
  case information
  case percent
  case percentagePoint
  case currency
  case count
  /// A physical amount of a unit that is known but has no conversion here.
  case other
}

/// The unit a report states an amount in.
public struct MeasureUnit: Hashable, Sendable, Codable {
  /// The canonical name: `km`, `sq km`, `tonne`, `cubic feet`, `percent`, an ISO 4217 code for a currency (`USD`),
  /// or, for a count, the noun counted as the report writes it, in lower case (`children`, `types of goods`).
  public let name: String
  /// What kind of amount it measures.
  public let dimension: Dimension
  /// How many of the dimension's base unit one of this unit is: metres, square metres, litres, kilograms, days
  /// (of time), metres per second, joules, watts, bytes; 1 for currencies, percent and counts.
  public let factor: Decimal
  /// The period of a flow, by its English name ("day" in "barrels a day"); `nil` for a plain amount.
  public let per: String?

  /// Makes a unit.
  public init(name: String, dimension: Dimension, factor: Decimal = 1, per: String? = nil) {
    self.name = name
    self.dimension = dimension
    self.factor = factor
    self.per = per
  }

  /// The same unit as a flow per `period`.
  public func per(_ period: String) -> MeasureUnit {
    MeasureUnit(name: name, dimension: dimension, factor: factor, per: period)
  }

  /// The name of the unit that `factor` converts to; the unit's own name where nothing is converted.
  public var baseName: String {
    switch dimension {
    case .length: "m"
    case .area: "sq m"
    case .volume: "litre"
    case .mass: "kg"
    case .duration: "day"
    case .speed: "m/s"
    case .energy: "joule"
    case .power: "watt"
    case .information: "byte"
    case .temperature, .percent, .percentagePoint, .currency, .count, .other: name
    }
  }
}
