import EntenteModel
import Foundation

/// Figures in words, for positions and questions.
enum FigureWords {
  /// The amount a fact states: "about 900 km".
  static func value(of fact: Fact) -> String {
    guard case .figure(let figure) = fact.claim else { return "" }
    return figure.quantity.words
  }

  /// What a fact measures, in its report's words.
  static func measure(of fact: Fact) -> String {
    guard case .figure(let figure) = fact.claim else { return "" }
    return figure.measure.phrase
  }

  /// The shortest question that would settle a dispute: "length of border: about 900 km or 959 km?".
  static func question(about: String, positions: [Dispute.Position], facts: [Fact]) -> String {
    let values = positions.map(\.value).joined(separator: " or ")
    guard case .figure(let figure)? = facts.first?.claim else { return "\(about): \(values)?" }
    let aspect =
      switch figure.quantity.unit.dimension {
      case .length: "length of "
      case .area: "area of "
      case .volume: "volume of "
      case .mass: "mass of "
      case .duration: "duration of "
      case .speed: "speed of "
      case .energy: "energy of "
      case .power: "power of "
      case .temperature: "temperature of "
      case .information: "size of "
      case .percent, .percentagePoint: "share of "
      case .currency: "value of "
      case .count: "number of "
      case .other: ""
      }
    return "\(aspect)\(about): \(values)?"
  }
}
