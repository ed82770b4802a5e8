import EntenteLanguage
import EntenteModel
import Foundation

/// Joins two amounts to a range: "600 to 700", "between 4,000 and 5,000", "$8-10bn", "three or four".
struct RangeJoiner: Sendable {
  let run: AtomRun
  /// Dates and times of day, whose numbers are no ends of ranges.
  var dates: [TextSpan] = []

  /// The amounts with ranges joined, in the order of the sentence.
  func join(_ amounts: [StatedAmount]) -> [StatedAmount] {
    var joined: [StatedAmount] = []
    var index = 0
    while index < amounts.count {
      if index + 1 < amounts.count, !isChain(amounts, at: index),
        let range = range(amounts[index], amounts[index + 1])
      {
        joined.append(range)
        index += 2
      } else {
        joined.append(amounts[index])
        index += 1
      }
    }
    return joined
  }

  /// How the two ends are connected, and where the range starts.
  private struct Link {
    var start: Int
    var isSpoken: Bool
  }

  private func range(_ low: StatedAmount, _ high: StatedAmount) -> StatedAmount? {
    guard low.upper == nil, let link = link(low, high), admits(low, high) else { return nil }
    var range = high
    var value = low.value
    let numbers = (low.numbers[0], high.numbers[0])
    if low.unit == nil || low.numbers[0].scale == 1, numbers.0.scale == 1, numbers.1.scale > 1,
      numbers.0.value < 1000, numbers.0.value <= numbers.1.coefficient
    {
      // "two to three million"
      value *= numbers.1.scale
    }
    if high.unit != nil, low.unit == nil, numbers.1.value != 0, high.value != numbers.1.value {
      // The unit's own factor: "one to two decades".
      value *= high.value / numbers.1.value
    }
    var end = high.value
    if let first = low.unit, let second = high.unit, first.name != second.name, second.dimension == .duration
    {
      // "ten days to two weeks": in the unit of the first.
      guard link.isSpoken, first.factor < second.factor else { return nil }
      end = high.value * second.factor / first.factor
      range.unit = first
    }
    guard value < end || (link.isSpoken && value < 0) else { return nil }
    range.value = min(value, end)
    range.upper = max(value, end)
    range.qualifier = .range
    range.isHedged = true
    range.numbers = [numbers.0, numbers.1]
    if range.unit == nil || low.hasSign && range.family != nil {
      range.unit = low.unit ?? range.unit
      range.family = low.family
      range.hasSign = low.hasSign
    } else if let per = low.unit?.per, let unit = range.unit, unit.per == nil {
      range.unit = unit.per(per)
    }
    range.core = low.core.lowerBound..<high.core.upperBound
    range.whole = link.start..<high.core.upperBound
    return range
  }

  /// Whether the units let the two be ends of one range.
  private func admits(_ low: StatedAmount, _ high: StatedAmount) -> Bool {
    if isYears(low, high) || isYear(low, before: high) || isDated(low) || isDated(high) { return false }
    switch (low.unit, high.unit) {
    case (nil, _): return true
    case (_?, nil): return low.hasSign || low.unit?.dimension == .currency
    case (let first?, let second?):
      if first.dimension == .duration && second.dimension == .duration { return true }
      return first.name == second.name
        || (first.dimension == second.dimension && low.family != nil && high.family == low.family)
    }
  }

  /// "approved in 2016 to $3 million": a year, and an amount behind it.
  private func isYear(_ low: StatedAmount, before high: StatedAmount) -> Bool {
    guard low.unit == nil, high.hasSign || Self.yearly.contains(run.hash(low.core.lowerBound - 1)),
      low.numbers[0].isPlainNumeral, low.core.count == 1, low.value >= 1500, low.value <= 2100
    else { return false }
    let atom = run.atoms[low.core.lowerBound]
    return atom.end - atom.start == 4
  }

  /// Whether a number without a unit stands inside a date.
  private func isDated(_ amount: StatedAmount) -> Bool {
    guard amount.unit == nil, !dates.isEmpty else { return false }
    let span = run.span(amount.core)
    return dates.contains { $0.overlaps(span) }
  }

  /// "2012-13", "1995-01", "2014 to 2016": years, not amounts.
  private func isYears(_ low: StatedAmount, _ high: StatedAmount) -> Bool {
    guard low.unit == nil, high.unit == nil, low.numbers[0].isPlainNumeral, high.numbers[0].isPlainNumeral
    else {
      return false
    }
    return low.value >= 1500 && low.value <= 2100
      && (high.value < 100 || high.value >= 1500 && high.value <= 2100)
  }

  /// "222-2222-2222": more than two numbers in a row are no range.
  private func isChain(_ amounts: [StatedAmount], at index: Int) -> Bool {
    func touches(_ first: Int, _ second: Int) -> Bool {
      guard amounts.indices.contains(first), amounts.indices.contains(second) else { return false }
      let end = amounts[first].core.upperBound
      let start = amounts[second].core.lowerBound
      return start == end + 1 && run.kind(end) != .word && run.isAttached(end) && run.isAttached(start)
    }
    return touches(index, index + 1) && (touches(index - 1, index) || touches(index + 1, index + 2))
  }

  private func link(_ low: StatedAmount, _ high: StatedAmount) -> Link? {
    let start = low.core.lowerBound
    var place = low.core.upperBound
    let before = run.hash(start - 1)
    let isBetween = before == Self.between
    if run.kind(place) == .dash, run.hash(place + 1) == Self.to || run.hash(place + 1) == Self.or {
      place += 1
    }
    guard place + 1 == high.core.lowerBound else { return nil }
    let from = before == Self.from ? start - 1 : start
    switch run.hash(place) {
    case Self.to where before == Self.by: return nil
    case Self.to: return Link(start: isBetween ? start : from, isSpoken: true)
    case Self.through: return Link(start: from, isSpoken: true)
    case Self.and: return isBetween ? Link(start: start - 1, isSpoken: true) : nil
    case Self.or: return isSmall(low, high) ? Link(start: start, isSpoken: false) : nil
    default: return isMark(place, low) ? Link(start: from, isSpoken: false) : nil
    }
  }

  /// "three or four", "10 or 12", but not "one or two million" apart from its scale.
  private func isSmall(_ low: StatedAmount, _ high: StatedAmount) -> Bool {
    low.unit == nil && low.numbers[0].scale == 1 && low.value < 100 && high.numbers[0].coefficient < 100
  }

  private func isMark(_ place: Int, _ low: StatedAmount) -> Bool {
    if run.holds(place, 0x7E) { return true }
    return run.kind(place) == .dash && run.isAttached(place) == run.isAttached(place + 1)
      && !run.holds(low.core.lowerBound - 1, 0x2B)
  }

  private static let yearly = WordList("in since until by during")
  private static let between = WordHash.of("between")
  private static let by = WordHash.of("by")
  private static let from = WordHash.of("from")
  private static let to = WordHash.of("to")
  private static let or = WordHash.of("or")
  private static let and = WordHash.of("and")
  private static let through = WordHash.of("through")
}
