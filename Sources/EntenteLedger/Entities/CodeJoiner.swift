import EntenteModel

/// Joins states and bodies by their codes.
struct CodeJoiner {
  let profiles: [EntityProfile]

  func joins(_ sets: inout DisjointSets) -> [ProfileJoin] {
    var first: [Key: Int] = [:]
    var joins: [ProfileJoin] = []
    for (index, profile) in profiles.enumerated() where !profile.key.code.isEmpty {
      let key = Key(code: profile.key.code, family: profile.kind.family)
      guard let other = first[key] else {
        first[key] = index
        continue
      }
      sets.join(other, index)
      joins.append(
        ProfileJoin(
          first: other, second: index, verdict: .same, rule: "entity.code", evidence: "code \(key.code)"))
    }
    return joins
  }

  private struct Key: Hashable {
    let code: String
    let family: Int
  }
}
