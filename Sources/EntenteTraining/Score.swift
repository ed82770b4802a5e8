/// One measured figure: what was measured, on which set, and how it came out.
public struct Score: Sendable {
  /// The set it was measured on, as in "GUM dev, news".
  public let set: String
  /// What was measured, as in "sentence F1".
  public let measure: String
  /// The figure; a share of 1 unless `measure` says otherwise.
  public let value: Double
  /// The number of cases it rests on.
  public let cases: Int

  /// Makes a score.
  public init(set: String, measure: String, value: Double, cases: Int) {
    self.set = set
    self.measure = measure
    self.value = value
    self.cases = cases
  }
}

/// Precision and recall from counts.
public struct Counts: Hashable, Sendable {
  /// Found and right.
  public var hits = 0
  /// All that was found.
  public var said = 0
  /// All that should have been found.
  public var gold = 0

  /// Starts from nothing.
  public init() {}

  /// The share of what was found that is right; 0 when nothing was found.
  public var precision: Double { said == 0 ? 0 : Double(hits) / Double(said) }
  /// The share of what should have been found that was; 0 when there is nothing to find.
  public var recall: Double { gold == 0 ? 0 : Double(hits) / Double(gold) }
  /// The harmonic mean of precision and recall.
  public var f1: Double { said + gold == 0 ? 0 : 2 * Double(hits) / Double(said + gold) }
}
