import EntenteModel
import Foundation

/// A figure mention with what comparing it needs, made once.
struct FigureEntry {
  /// The mention.
  let mention: Mention
  /// Its figure.
  let figure: Figure
  /// Its amount, ready for comparison.
  let amount: Amount
  /// Amounts are compared within one kind only.
  let unitKey: String
  /// The terms by their part.
  let heads: [String]
  let modifiers: [String]
  let names: Set<String>
  let frames: [String]
  /// What tells the measure apart from others.
  let contrast: Contrast
  /// What is claimed, without its evidence: the same for every report that claims the same in the same words.
  let content: String

  init?(_ mention: Mention) {
    guard case .figure(let figure) = mention.claim else { return nil }
    self.mention = mention
    self.figure = figure
    amount = Amount(figure.quantity)
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
    contrast = Contrast(heads + modifiers + frames)
    let quantity = figure.quantity
    content = [
      "figure", unitKey, "\(quantity.baseValue)", quantity.baseUpper.map { "\($0)" } ?? "",
      quantity.unit.per ?? "", heads.joined(separator: " "), figure.status.rawValue,
    ].joined(separator: "|")
  }

  /// Where it stands.
  var place: Place { Place(report: mention.report, span: mention.span) }

  /// Whether it counts things, so that the noun counted is what it is about.
  var isCount: Bool { figure.quantity.unit.dimension == .count }

  /// Whether many things can have the amount: a small count, or a round one.
  var isCommonplace: Bool {
    isCount && !amount.isRange && (amount.value <= 12 || amount.rounding * 10 > amount.value)
  }

  /// How alike the measures must be for the same amount to be the same figure: the less, the fewer things can have
  /// the amount. "Two" can be anything; $1.72 billion is hardly two things in one affair.
  var likenessToJoin: Double {
    if isCommonplace { return 0.5 }
    if amount.isRange { return 0 }
    switch figure.quantity.unit.dimension {
    case .duration: return 0.25
    case .count: return amount.digits >= 3 ? 0.1 : 0.22
    case .percent, .percentagePoint: return amount.digits >= 2 ? 0.1 : 0.22
    case .length, .area, .volume, .mass, .speed, .energy, .power, .temperature, .information, .currency,
      .other:
      return amount.digits >= 2 ? 0 : 0.08
    }
  }

  /// Whether the amount, stated once in a report, is hardly that of two things in one affair: a sum of money, a flow.
  var isTellingWhenUnique: Bool {
    figure.quantity.unit.dimension == .currency || (figure.quantity.unit.per != nil && !isCount)
  }
}
