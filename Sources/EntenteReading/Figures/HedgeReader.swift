import EntenteLanguage
import EntenteModel
import Foundation

/// Reads the hedges around amounts: "about", "more than", "up to", "or more", and pairs of bounds.
struct HedgeReader: Sendable {
  let run: AtomRun

  /// The amounts with their hedges, in the same order; two bounds of one thing are one amount.
  func hedge(_ amounts: [StatedAmount]) -> [StatedAmount] {
    var hedged: [StatedAmount] = []
    for (index, amount) in amounts.enumerated() {
      let next = index + 1 < amounts.count ? amounts[index + 1].core.lowerBound : run.atoms.count
      var amount = amount
      amount.bounded = amount.whole
      let floor = hedged.last?.whole.upperBound ?? 0
      readBefore(into: &amount, after: floor)
      readBehind(into: &amount, before: next)
      if let last = hedged.last, let pair = pair(last, amount) {
        hedged[hedged.count - 1] = pair
      } else {
        hedged.append(amount)
      }
    }
    return hedged
  }

  private func readBefore(into amount: inout StatedAmount, after floor: Int) {
    // A range written with "between" or "from" keeps that word; hedges stand before it.
    while amount.whole.lowerBound > floor {
      var place = amount.whole.lowerBound - 1
      if Self.fillers.contains(run.hash(place)), place > floor, !amount.numbers[0].hasArticle { place -= 1 }
      guard let match = HedgeWords.before.match(run, at: place), place - match.words + 1 >= floor else {
        break
      }
      let start = place - match.words + 1
      if match.value == .over,
        amount.qualifier == .about || isDuring(amount, at: start) || isParticle(amount, at: start)
      {
        break
      }
      apply(match.value, to: &amount)
      amount.whole = start..<amount.whole.upperBound
      if match.value.isBound { amount.bounded = amount.whole }
    }
  }

  private func readBehind(into amount: inout StatedAmount, before next: Int) {
    guard let match = HedgeWords.behind.match(run, at: amount.whole.upperBound),
      amount.whole.upperBound + match.words <= next, !isRead(amount, match: match.words, before: next)
    else { return }
    if run.hash(amount.whole.upperBound + match.words) == Self.than { return }
    let isEqual = match.value == .equal
    apply(match.value, to: &amount)
    amount.isHedged = amount.isHedged || isEqual
    let end = amount.whole.upperBound + match.words
    amount.whole = amount.whole.lowerBound..<end
    if match.value.isBound { amount.bounded = amount.bounded.lowerBound..<end }
  }

  /// "200 or greater than 190": the words are those of the next number.
  private func isRead(_ amount: StatedAmount, match words: Int, before next: Int) -> Bool {
    let end = amount.whole.upperBound + words
    if end < next { return false }
    return end == next && next < run.atoms.count
  }

  private func apply(_ hedge: Hedge, to amount: inout StatedAmount) {
    amount.isHedged = amount.isHedged || hedge != .about && hedge != .slightly
    if amount.upper != nil { return }
    switch hedge {
    case .about, .slightly:
      if amount.qualifier == .exact { amount.qualifier = .about }
    case .over, .least: amount.qualifier = .atLeast
    case .most: amount.qualifier = .atMost
    case .equal: break
    }
  }

  /// "$2bn over five years": the word says during which time.
  private func isDuring(_ amount: StatedAmount, at place: Int) -> Bool {
    guard amount.unit?.dimension == .duration else { return false }
    return !Self.beforeOver.contains(run.hash(place - 1)) && place > 0
  }

  /// "handed over 12 pilots", "took over 9 mills": the word belongs to the verb.
  private func isParticle(_ amount: StatedAmount, at place: Int) -> Bool {
    let verb = run.hash(place - 1)
    return Self.carried.contains(verb) || Self.taken.contains(verb) && amount.unit == nil
  }

  /// "more than 10 and less than 20": a range from two bounds.
  private func pair(_ first: StatedAmount, _ second: StatedAmount) -> StatedAmount? {
    guard first.upper == nil, second.upper == nil, first.isHedged, second.isHedged,
      first.unit == second.unit || first.unit == nil
    else { return nil }
    var place = first.whole.upperBound
    if run.holds(place, 0x2C) { place += 1 }
    if Self.joins.contains(run.hash(place)) { place += 1 }
    guard place == second.whole.lowerBound, place > first.whole.upperBound else { return nil }
    let ends: (low: StatedAmount, high: StatedAmount)
    switch (first.qualifier, second.qualifier) {
    case (.atLeast, .atMost): ends = (first, second)
    case (.atMost, .atLeast): ends = (second, first)
    default: return nil
    }
    guard ends.low.value < ends.high.value else { return nil }
    var pair = second
    pair.value = ends.low.value
    pair.upper = ends.high.value
    pair.qualifier = .range
    pair.numbers = [first.numbers[0], second.numbers[0]]
    pair.core = first.core.lowerBound..<second.core.upperBound
    pair.whole = first.whole.lowerBound..<second.whole.upperBound
    pair.bounded = first.bounded.lowerBound..<second.bounded.upperBound
    return pair
  }

  /// Verbs whose object follows "over" as their particle.
  private static let carried = WordList(
    "hand hands handed handing turn turns turned turning cross crosses crossed crossing sign signs signed "
      + "signing give gives gave given giving pass passed passing make bring brought bringing win roll rolled "
      + "rolling bowl bowled knock knocked pull pulled haul hauled")
  /// Those that take it where things are counted, and measure with it otherwise: "took over two hours".
  private static let taken = WordList("take takes took taken taking carry carried carrying")
  private static let than = WordHash.of("than")
  private static let fillers = WordList("a an")
  private static let joins = WordList("and but")
  private static let beforeOver = WordList(
    "for lasted lasting lasts after by is was are were took takes within of well just a just")
}

/// What a hedge does to a value.
enum Hedge: Sendable {
  case about
  /// "just over", "just under": near the value.
  case slightly
  case least
  /// "over", which may also say during which time.
  case over
  case most
  case equal

  /// Whether it sets an end to the value.
  var isBound: Bool { self != .about && self != .slightly }
}
