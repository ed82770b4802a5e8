import EntenteModel
import Foundation

/// A figure mention with what comparing it needs, made once.
struct FigureEntry {
  /// The mention.
  let mention: Mention
  /// Its figure.
  let figure: Figure
  /// Amounts are compared within one kind only.
  let unitKey: String
  /// The terms by their part.
  let heads: [String]
  let modifiers: [String]
  let names: Set<String>
  let frames: [String]
  /// What is claimed, without its evidence: the same for every report that claims the same in the same words.
  let content: String

  init?(_ mention: Mention) {
    guard case .figure(let figure) = mention.claim else { return nil }
    self.mention = mention
    self.figure = figure
    let unit = figure.quantity.unit
    switch unit.dimension {
    case .currency: unitKey = "currency " + unit.name
    case .other, .temperature: unitKey = "unit " + unit.name
    case .percent, .percentagePoint, .length, .area, .volume, .mass, .duration, .speed, .energy, .power,
      .information, .count:
      unitKey = unit.dimension.rawValue
    }
    let terms = figure.measure.terms
    heads = terms.filter { $0.part == .head }.map(\.lemma)
    modifiers = terms.filter { $0.part == .modifier }.map(\.lemma)
    names = Set(terms.filter { $0.part == .name }.map(\.lemma))
    frames = terms.filter { $0.part == .frame }.map(\.lemma)
    let quantity = figure.quantity
    content = [
      "figure", unitKey, "\(quantity.baseValue)", quantity.baseUpper.map { "\($0)" } ?? "",
      heads.joined(separator: " "), figure.status.rawValue,
    ].joined(separator: "|")
  }

  /// Where it stands.
  var place: Place { Place(report: mention.report, span: mention.span) }

  /// Whether the amount is one that many things can have: a small count.
  var isCommonplace: Bool {
    figure.quantity.unit.dimension == .count && figure.quantity.value <= 12 && figure.quantity.upper == nil
  }
}
