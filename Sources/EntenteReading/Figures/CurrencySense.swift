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
      guard let family = drafts[index].family, let codes = named[family], codes.count == 1,
        let code = codes.first
      else {
        continue
      }
      let old = drafts[index].quantity
      let unit = MeasureUnit(name: code, dimension: .currency, per: old.unit.per)
      drafts[index].quantity = Quantity(
        value: old.value, upper: old.upper, qualifier: old.qualifier, unit: unit)
    }
  }
}
