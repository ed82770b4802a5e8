import EntenteModel
import Foundation

/// Figures in words, for positions and questions.
enum FigureWords {
  /// The amount a fact states: "about 900 km".
  static func value(of fact: Fact) -> String {
    guard case .figure(let figure) = fact.claim else { return "" }
    return figure.quantity.words
  }

  /// What some facts measure, in a report's words: of the wordings with the commonest head noun the shortest. Wordings
  /// count once, however many reports have them, so that copies do not decide.
  static func measure(of facts: [Fact]) -> String {
    let wordings = Set(
      facts.flatMap(\.mentions).compactMap { mention -> Wording? in
        guard case .figure(let figure) = mention.claim else { return nil }
        return Wording(figure.measure)
      })
    var common: [String: Int] = [:]
    for head in wordings.flatMap(\.heads) { common[head, default: 0] += 1 }
    return wordings.map { wording in
      let commonest = wording.heads.map { common[$0] ?? 0 }.max() ?? 0
      return (-commonest, wording.isStated ? 0 : 1, wording.phrase.utf8.count, wording.phrase)
    }.min { $0 < $1 }?.3 ?? ""
  }

  private struct Wording: Hashable {
    let phrase: String
    let heads: [String]
    let isStated: Bool

    init(_ measure: Measure) {
      phrase = measure.phrase
      heads = measure.terms.filter { $0.part == .head }.map(\.lemma)
      isStated = measure.span != nil
    }
  }

  /// The shortest question that would settle a dispute: "length of border: about 900 km or 959 km?".
  static func question(about: String, values: String, dimension: EntenteModel.Dimension?) -> String {
    guard let dimension else { return "\(about): \(values)?" }
    let aspect =
      switch dimension {
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
