import EntenteModel

/// The things counted last, which a number without a noun may stand for.
struct CountMemory: Sendable {
  /// How many sentences back a number looks for what it counts.
  private static let reach = 3

  private var time: MeasureUnit?
  private var timeSentence = 0
  private var name: String?
  private var sentence = 0
  private var passage = 0
  private var current = 0

  /// Goes on to a sentence; the passages of a text are kept apart only by distance.
  mutating func enter(passage: Int, sentence: Int) {
    current = sentence
    self.passage = passage
  }

  /// Takes what was counted.
  mutating func remember(_ name: String) {
    guard !name.isEmpty else { return }
    self.name = name
    sentence = current
  }

  /// Takes the unit of a stretch of time.
  mutating func remember(time unit: MeasureUnit) {
    time = unit
    timeSentence = current
  }

  /// The unit of a stretch of time stated in this sentence or the one before.
  var freshTime: MeasureUnit? { current - timeSentence <= 1 ? time : nil }

  /// Whether what was counted last stands in this sentence or the one before.
  var isFresh: Bool { name != nil && current - sentence <= 1 }

  /// What was counted last, if that is near.
  var antecedent: String? { current - sentence <= Self.reach ? name : nil }
}
