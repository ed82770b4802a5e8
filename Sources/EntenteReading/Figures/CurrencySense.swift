import EntenteLanguage
import EntenteModel

/// Settles what a bare "$" or "rupees" means: the currency of that family which the report names in full,
/// if it names one only.
struct CurrencySense: Sendable {
  func settle(_ drafts: inout [FigureDraft]) {
    var named: [String: Set<String>] = [:]
    for draft in drafts where draft.family == nil && draft.quantity.unit.dimension == .currency {
      guard let family = CurrencyTable.families(draft.quantity.unit.name) else { continue }
      named[family, default: []].insert(draft.quantity.unit.name)
    }
    for index in drafts.indices {
      if let code = franc(drafts[index]) { drafts[index].quantity = drafts[index].quantity.in(code) }
      guard let family = drafts[index].family, let codes = named[family], codes.count == 1,
        let code = codes.first
      else {
        continue
      }
      drafts[index].quantity = drafts[index].quantity.in(code)
    }
  }

  /// The code of a franc whose state the figure's own words name.
  private func franc(_ draft: FigureDraft) -> String? {
    guard draft.quantity.unit.name == Self.franc, draft.quantity.unit.dimension == .currency else {
      return nil
    }
    for term in draft.measure.terms where term.part == .name {
      if let code = Self.francs[WordHash.of(term.lemma)] { return code }
    }
    return nil
  }

  private static let franc = "franc"
  private static let francs = WordTable<String>([
    ("switzerland", "CHF"), ("swiss", "CHF"), ("liechtenstein", "CHF"), ("rwanda", "RWF"), ("burundi", "BIF"),
    ("guinea", "GNF"), ("djibouti", "DJF"), ("congo", "CDF"), ("comoros", "KMF"), ("senegal", "XOF"),
    ("mali", "XOF"), ("niger", "XOF"), ("benin", "XOF"), ("togo", "XOF"), ("ivory coast", "XOF"),
    ("burkina faso", "XOF"), ("cameroon", "XAF"), ("gabon", "XAF"), ("chad", "XAF"),
  ])
}

extension Quantity {
  /// The same amount in the currency of a code.
  fileprivate func `in`(_ code: String) -> Quantity {
    Quantity(
      value: value, upper: upper, qualifier: qualifier,
      unit: MeasureUnit(name: code, dimension: .currency, per: unit.per))
  }
}
