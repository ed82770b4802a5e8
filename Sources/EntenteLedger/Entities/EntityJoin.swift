/// A judgement on two profiles, with its ground.
struct EntityJoin: Hashable {
  /// What was judged.
  enum Verdict: String, Hashable {
    case same
    /// They cannot be told to be one: each of several could be meant.
    case unsure
  }

  /// The profiles, as indices.
  let first: Int
  let second: Int
  let verdict: Verdict
  /// The rule; each is listed in `docs/rules/entities.md`.
  let rule: String
}
