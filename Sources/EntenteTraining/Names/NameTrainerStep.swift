import EntenteLanguage

/// The work of one sentence in training: scores forward, and the slopes of the loss back to them.
struct NameTrainerStep {
  typealias Vector = SIMD16<Float>

  private var used: [UInt32] = []
  private var usedStarts: [Int] = []
  private var scores: [Vector] = []
  private(set) var labelSlopes: [Vector] = []
  private(set) var transitionSlopes: [Vector] = Array(repeating: Vector(), count: 16)

  init() {}

  /// Opens a sentence.
  mutating func start(_ count: Int) {
    used.removeAll(keepingCapacity: true)
    usedStarts.removeAll(keepingCapacity: true)
    usedStarts.append(0)
    scores.removeAll(keepingCapacity: true)
    labelSlopes = Array(repeating: Vector(), count: count)
  }

  /// Notes a feature of the open token and gives its weights.
  @inline(__always)
  mutating func add(_ row: UInt32, _ weights: [Vector]) -> Vector {
    used.append(row)
    return weights[Int(row)]
  }

  /// Closes a token.
  mutating func close(_ score: Vector) {
    usedStarts.append(used.count)
    scores.append(score)
  }

  /// The features of a token that were not dropped.
  func rows(of place: Int) -> ArraySlice<UInt32> { used[usedStarts[place]..<usedStarts[place + 1]] }

  /// The loss, and its slopes by forward and backward sums: all labels less those allowed.
  mutating func field(_ transitions: [Vector], _ grammar: LabelGrammar, masks: [UInt32]) -> Float {
    let ways = NameField.ways(transitions, grammar)
    let free = NameField(scores, ways, masks: nil, grammar.count)
    let bound = NameField(scores, ways, masks: masks, grammar.count)
    for place in scores.indices { labelSlopes[place] = free.marginals[place] - bound.marginals[place] }
    for label in 0..<16 { transitionSlopes[label] = free.pairs[label] - bound.pairs[label] }
    return free.logSum - bound.logSum
  }
}
