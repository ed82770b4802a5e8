import EntenteModel

/// Makes facts of figure mentions, and disputes of facts.
///
/// Mentions of the same amount are one fact where their measures are alike; how alike they must be depends on how
/// many things can have the amount. Amounts that cannot both be true are a dispute where their measures are alike,
/// each is the other's likest counterpart in its report, and no report states both.
struct FigureAssembler {
  let kinship: Kinship
  let support: Support

  /// The facts and disputes of the figures among some mentions.
  func assemble(_ mentions: [Mention], lineages: [Lineage]) -> (facts: [Fact], disputes: [Dispute]) {
    let entries = Set(mentions).compactMap(FigureEntry.init).sorted { $0.order < $1.order }
    var pairing = FigurePairing(entries: entries, kinship: kinship, alignment: Alignment(lineages: lineages))
    let joins = pairing.joins()
    let groups = FigureGroups(entries: entries, joins: joins)
    let rivalries = pairing.rivalries(groups: groups)
    let writer = FigureFactWriter(entries: entries, groups: groups, support: support)
    return writer.write(rivalries: rivalries, joins: joins)
  }
}

extension FigureEntry {
  /// The order of entries: by place, then by the figure's own span and unit.
  var order: FigureOrder {
    FigureOrder(place: place, span: figure.span, unit: unitKey, value: "\(figure.quantity.value)")
  }
}

/// See ``FigureEntry/order``.
struct FigureOrder: Comparable {
  let place: Place
  let span: TextSpan
  let unit: String
  let value: String

  static func < (left: FigureOrder, right: FigureOrder) -> Bool {
    (left.place, left.span, left.unit, left.value) < (right.place, right.span, right.unit, right.value)
  }
}
