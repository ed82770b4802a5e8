/// A judgement on two profiles, with its ground.
struct ProfileJoin: Hashable {
  /// The profiles, as indices.
  let first: Int
  let second: Int
  let verdict: EntityJoin.Verdict
  /// The rule; each is listed in `docs/rules/entities.md`.
  let rule: String
  /// What the rule saw, in words.
  let evidence: String

  /// The most doubts that are kept of one name: a name that dozens bear says no more by all of them.
  static let mostDoubts = 4
}
