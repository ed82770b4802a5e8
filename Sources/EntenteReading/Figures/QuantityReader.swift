public import EntenteLanguage
public import EntenteModel

/// An amount with its unit, where it stands in a text.
public struct StatedQuantity: Hashable, Sendable {
  /// Number and unit without hedges and period: "900 barrels" in "about 900 barrels a day".
  public let span: TextSpan
  /// With the hedges.
  public let hedged: TextSpan
  /// The amount.
  public let quantity: Quantity
}

/// Reads the amounts of a text that have a unit of measure or a currency; what they are amounts of is not
/// asked.
public struct QuantityReader: Sendable {
  /// The unit of a number without one, where such numbers are asked for.
  public static let bare = MeasureUnit(name: "number", dimension: .count)

  /// Makes a reader.
  public init() {}

  /// The amounts in the order of the text.
  ///
  /// With `bareNumbers`, numbers without a unit are given too, with the unit ``bare``.
  public func read(_ text: SegmentedText, bareNumbers: Bool = false) -> [StatedQuantity] {
    let mark = DecimalMark.used(in: text.text)
    let cutter = AtomCutter(text)
    return text.sentenceRanges.flatMap { range in
      let run = cutter.cut(range)
      return AmountPipeline(run: run, mark: mark).amounts().compactMap { amount -> StatedQuantity? in
        if amount.unit == nil && (!bareNumbers || !BareNumber(run: run).isAmount(amount)) { return nil }
        let core = amount.core.lowerBound..<max(amount.core.lowerBound + 1, amount.unitEnd)
        return StatedQuantity(
          span: run.span(core), hedged: run.span(amount.whole), quantity: amount.quantity(Self.bare))
      }
    }
  }

  /// The unit of a name such as "square kilometre", "US dollars" or "percent"; `nil` for an unknown one.
  public func unit(named name: String) -> MeasureUnit? { UnitTable.unit(named: name) }

  /// The currency of a name or code such as "Swiss franc" or "CHF"; `nil` for an unknown one.
  public func currency(named name: String) -> MeasureUnit? {
    let run = AtomCutter.cut(ReportText(name))
    guard let found = CurrencyTable.name(run, at: 0), found.end == run.atoms.count else { return nil }
    return found.currency.unit
  }
}

/// The steps from a sentence's atoms to its amounts.
struct AmountPipeline: Sendable {
  let run: AtomRun
  let mark: DecimalMark
  /// Where dates and times of day stand.
  var dates: [TextSpan] = []

  /// Numbers, then units, then ranges, then hedges.
  ///
  /// With `withArticles`, "a decade" and "almost a year" are amounts too.
  func amounts(withArticles: Bool = false) -> [StatedAmount] {
    let pieces = NumberParser(run: run, mark: mark).pieces()
    let articles = withArticles ? ArticleDuration(run: run).amounts() : []
    if pieces.isEmpty && articles.isEmpty { return [] }
    var amounts = AmountReader(run: run).amounts(pieces)
    for article in articles {
      // "an hour and a half": the half is read already, and part of it.
      amounts.removeAll { article.core.count > $0.core.count && article.core.contains($0.core) }
      if !amounts.contains(where: { $0.core.overlaps(article.core) }) { amounts.append(article) }
    }
    if !articles.isEmpty { amounts.sort { $0.core.lowerBound < $1.core.lowerBound } }
    return HedgeReader(run: run).hedge(RangeJoiner(run: run, dates: dates).join(amounts))
  }
}
