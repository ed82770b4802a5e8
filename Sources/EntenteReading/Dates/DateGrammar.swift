/// The rules in their layers, and the engine that applies them.
///
/// Each layer is one pass from left to right over the pieces of a run. At each piece the rule that takes most pieces
/// makes an expression in their place (the earlier rule where two take as many), and the next layer goes on with
/// it. That is the bottom-up way of Duckling with a fixed order, so that no search is needed.
struct DateGrammar: Sendable {
  /// The one grammar.
  static let shared = DateGrammar(layers: [
    DateRule.series + DateRule.calendar + DateRule.recurring,
    DateRule.relative + DateRule.durations + DateRule.sets + DateRule.clocks,
    DateRule.shifts, DateRule.parts, DateRule.times, DateRule.modifiers, DateRule.hedges,
  ])

  /// All rules in the order they are tried.
  let layers: [[DateRule]]
  /// For each layer and class the rules that may begin with it.
  private let starts: [[[Int]]]

  init(layers: [[DateRule]]) {
    self.layers = layers
    starts = layers.map { rules in
      DateClass.allCases.map { one in
        rules.indices.filter { rules[$0].pattern.mayStart(with: one) }
      }
    }
  }

  /// Parses the pieces of one run, in place.
  func parse(_ pieces: inout [DatePiece], in surroundings: DateSurroundings) {
    var found: [Int] = []
    for layer in layers.indices {
      var place = 0
      while place < pieces.count {
        place = apply(layer, at: place, to: &pieces, found: &found, surroundings)
      }
    }
  }

  /// Applies the best rule at one piece, and gives the place to go on at.
  private func apply(
    _ layer: Int, at place: Int, to pieces: inout [DatePiece], found: inout [Int],
    _ surroundings: DateSurroundings
  ) -> Int {
    var best: (end: Int, outcome: DateOutcome, rule: Int, found: [Int])?
    var bits = pieces[place].classes.rawValue
    while bits != 0 {
      let bit = bits.trailingZeroBitCount
      bits &= bits - 1
      for index in starts[layer][bit] {
        let rule = layers[layer][index]
        guard let end = rule.pattern.match(pieces, at: place, found: &found) else { continue }
        if let best, best.end > end || (best.end == end && best.rule <= index) { continue }
        let match = DateMatch(pieces: pieces, found: found, end: end, surroundings: surroundings)
        if let outcome = rule.make(match) { best = (end, outcome, index, found) }
      }
    }
    guard let best else { return place + 1 }
    let count = pieces.count
    let slots = best.found
    for part in best.outcome.parts.reversed() {
      let range = part.slots?.clamped(to: 0..<slots.count) ?? 0..<slots.count
      let taken = slots[range].filter { $0 >= 0 }
      guard let first = taken.first, let last = taken.last else { continue }
      merge(first..<last + 1, part, layers[layer][best.rule].name, in: &pieces)
    }
    return best.end + pieces.count - count
  }

  private func merge(_ range: Range<Int>, _ part: DateOutcome.Part, _ rule: String, in pieces: inout [DatePiece]) {
    var whole = pieces[range.lowerBound]
    let final = pieces[range.upperBound - 1]
    whole.end = final.end
    whole.last = final.last
    whole.classes = part.meaning.classes
    whole.meaning = part.meaning
    whole.modifier = part.modifier
    whole.rule = rule
    pieces.replaceSubrange(range, with: CollectionOfOne(whole))
  }
}
