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
    DateRule.sums, DateRule.shifts, DateRule.parts, DateRule.times, DateRule.modifiers, DateRule.hedges,
  ])

  /// All rules in the order they are tried.
  let rules: [DateRule]
  private let patterns: [DatePattern]
  private let layers: Int
  /// For each layer and class, one after another, where in `starters` its rules begin.
  private let bounds: [Int]
  private let starters: [Int]
  /// For each layer the classes that any of its rules may begin with.
  private let openers: [DateClasses]

  init(layers: [[DateRule]]) {
    var (rules, bounds, starters, openers): ([DateRule], [Int], [Int], [DateClasses]) = ([], [], [], [])
    for layer in layers {
      var opener: DateClasses = []
      for one in DateClass.allCases {
        bounds.append(starters.count)
        let own = layer.indices.filter { layer[$0].pattern.mayStart(with: one) }
        if !own.isEmpty { opener.add(one) }
        starters += own.map { $0 + rules.count }
      }
      openers.append(opener)
      rules += layer
    }
    self.layers = layers.count
    self.rules = rules
    self.patterns = rules.map(\.pattern)
    self.bounds = bounds + [starters.count]
    self.starters = starters
    self.openers = openers
  }

  /// Parses the pieces of one run, in place.
  func parse(_ pieces: inout [DatePiece], in surroundings: DateSurroundings) {
    var found: [Int] = []
    for layer in 0..<layers {
      var place = 0
      while place < pieces.count {
        if pieces[place].classes.isDisjoint(with: openers[layer]) {
          place += 1
        } else {
          place = apply(layer, at: place, to: &pieces, found: &found, surroundings)
        }
      }
    }
  }

  /// Applies the best rule at one piece, and gives the place to go on at.
  private func apply(
    _ layer: Int, at place: Int, to pieces: inout [DatePiece], found: inout [Int],
    _ surroundings: DateSurroundings
  ) -> Int {
    var best: (end: Int, outcome: DateOutcome, rule: Int, found: [Int])?
    var bits = pieces[place].classes.intersection(openers[layer]).rawValue
    while bits != 0 {
      let row = layer * DateClasses.count + bits.trailingZeroBitCount
      bits &= bits - 1
      for starter in bounds[row]..<bounds[row + 1] {
        let index = starters[starter]
        guard let end = patterns[index].match(pieces, at: place, found: &found) else { continue }
        if let best, best.end > end || (best.end == end && best.rule <= index) { continue }
        let match = DateMatch(pieces: pieces, found: found, end: end, surroundings: surroundings)
        if let outcome = rules[index].make(match) { best = (end, outcome, index, found) }
      }
    }
    guard let best else { return place + 1 }
    let count = pieces.count
    for part in best.outcome.parts.reversed() {
      let range = part.slots?.clamped(to: 0..<best.found.count) ?? 0..<best.found.count
      let taken = best.found[range].filter { $0 >= 0 }
      guard let first = taken.first, let last = taken.last else { continue }
      merge(first..<last + 1, part, rules[best.rule].name, in: &pieces)
    }
    return best.end + pieces.count - count
  }

  private func merge(
    _ range: Range<Int>, _ part: DateOutcome.Part, _ rule: StaticString, in pieces: inout [DatePiece]
  ) {
    var whole = pieces[range.lowerBound]
    whole.end = pieces[range.upperBound - 1].end
    whole.last = pieces[range.upperBound - 1].last
    if !whole.classes.isDisjoint(with: DateClasses(.the, .last, .next, .past, .this, .coming)) {
      whole.isPointed = true
    }
    whole.classes = part.meaning.classes
    whole.meaning = part.meaning
    whole.modifier = part.modifier
    whole.rule = rule
    pieces.replaceSubrange(range, with: CollectionOfOne(whole))
  }
}
