import EntenteLanguage

/// Who takes part in a deed, as heads of noun phrases.
struct EventParts: Sendable {
  /// Who does it.
  var actors: [Int] = []
  /// To whom, or with whom.
  var targets: [Int] = []
  /// Where.
  var place: Int?

  /// All who take part.
  var all: [Int] { actors + targets }

  /// Adds an actor once.
  mutating func addActor(_ token: Int) {
    if !actors.contains(token), !targets.contains(token) { actors.append(token) }
  }

  /// Adds a target once.
  mutating func addTarget(_ token: Int) {
    if !actors.contains(token), !targets.contains(token) { targets.append(token) }
  }
}
