import EntenteModel

/// Joins a name of one word that no gazetteer knows and that is taken for different kinds of things in different
/// reports: what one report's reader took for a person is the state of that name in the others.
///
/// A name that is part of a person's full name anywhere is left alone.
struct StrangerJoiner {
  let profiles: [EntityProfile]

  func joins(_ sets: inout DisjointSets, _ book: WordBook) -> [ProfileJoin] {
    var borne: Set<Int> = []
    for profile in profiles where profile.kind == .person && profile.isFull { borne.formUnion(profile.words) }
    var states: [Int: Int] = [:]
    for (index, profile) in profiles.enumerated() where profile.kind == .state && isStranger(profile) {
      states[profile.words[0]] = states[profile.words[0]] ?? index
    }
    var joins: [ProfileJoin] = []
    for (index, profile) in profiles.enumerated() where isStranger(profile) && profile.kind != .state {
      guard profile.kind == .person || profile.kind == .organisation || profile.kind == .place,
        let state = states[profile.words[0]], !borne.contains(profile.words[0])
      else { continue }
      sets.join(state, index)
      joins.append(
        ProfileJoin(
          first: state, second: index, verdict: .same, rule: "entity.same-name-other-kind",
          evidence: "“\(profile.key.name)” is a state in other reports"))
    }
    return joins
  }

  private func isStranger(_ profile: EntityProfile) -> Bool {
    profile.words.count == 1 && profile.key.code.isEmpty && !profile.isDescribed && !profile.isAcronym
  }
}
