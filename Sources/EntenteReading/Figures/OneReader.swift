import EntenteLanguage

/// Tells the number one from the pronoun: "this one", "one of the most", "one another", "one must".
struct OneReader: Sendable {
  let run: AtomRun

  /// Whether the "one" that stands at `place` and ends before `end` stands for a noun, or means nobody in
  /// particular.
  func isPronoun(_ place: Int, end: Int) -> Bool {
    guard run.hash(place) == Self.one, end == place + 1 else { return false }
    return Self.before.contains(run.hash(place - 1)) || Self.behind.contains(run.hash(end))
  }

  private static let one = WordHash.of("one")
  private static let before = WordList(
    "the this that which each every any no another either neither everyone")
  private static let behind = WordList("another must should can could may might 's who 'd")
}
