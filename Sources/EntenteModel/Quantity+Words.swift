public import Foundation

extension Quantity {
  /// The quantity for a reader: "about 900 km", "USD 2.5 billion a year", "600 to 700 trucks", "at least 500,000".
  public var words: String {
    let hedge =
      switch qualifier {
      case .exact, .range: ""
      case .about: "about "
      case .atLeast: "at least "
      case .atMost: "at most "
      }
    let amount = upper.map { "\(value.words) to \($0.words)" } ?? value.words
    let rate = unit.per.map { " a \($0)" } ?? ""
    switch unit.dimension {
    case .currency: return "\(hedge)\(unit.name) \(amount)\(rate)"
    case .percent: return "\(hedge)\(amount) percent\(rate)"
    case .percentagePoint: return "\(hedge)\(amount) percentage points\(rate)"
    case .duration:
      let isOne = value == 1 && upper == nil
      return "\(hedge)\(amount) \(unit.name)\(isOne || unit.name.hasSuffix("s") ? "" : "s")\(rate)"
    case .length, .area, .volume, .mass, .speed, .energy, .power, .temperature, .information, .count, .other:
      return "\(hedge)\(amount) \(unit.name)\(rate)"
    }
  }
}

extension Decimal {
  /// The number for a reader: groups of three digits, and millions, billions and trillions in words.
  public var words: String {
    for (size, name) in [(12, "trillion"), (9, "billion"), (6, "million")] {
      let unit = Decimal(sign: .plus, exponent: size, significand: 1)
      guard abs(self) >= unit else { continue }
      let share = self / unit
      guard "\(share)".utf8.count <= 7 else { break }
      return "\(share) \(name)"
    }
    return grouped
  }

  private var grouped: String {
    let parts = "\(self)".split(separator: ".", maxSplits: 1)
    let whole = parts[0]
    let digits = whole.drop { $0 == "-" }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    let sign = whole.hasPrefix("-") ? "-" : ""
    return sign + result + (parts.count > 1 ? "." + parts[1] : "")
  }
}
