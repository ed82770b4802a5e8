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
    var firsts: [Int: Int] = [:]
    for (index, profile) in profiles.enumerated() where isStranger(profile) && profile.kind != .person {
      let word = profile.words[0]
      guard let known = firsts[word] else {
        firsts[word] = index
        continue
      }
      if profile.kind == .state, profiles[known].kind != .state { firsts[word] = index }
    }
    var joins: [ProfileJoin] = []
    for (index, profile) in profiles.enumerated() where isStranger(profile) {
      guard let first = firsts[profile.words[0]], first != index, !borne.contains(profile.words[0]) else {
        continue
      }
      sets.join(first, index)
      joins.append(
        ProfileJoin(
          first: first, second: index, verdict: .same, rule: "entity.same-name-other-kind",
          evidence: "“\(profile.key.name)” is in no gazetteer and in no full name"))
    }
    return joins
  }

  private func isStranger(_ profile: EntityProfile) -> Bool {
    guard profile.words.count == 1, profile.key.code.isEmpty, !profile.isDescribed, !profile.isAcronym else {
      return false
    }
    switch profile.kind {
    case .place: return profile.key.state.isEmpty
    case .person, .state, .organisation, .armedGroup, .infrastructure, .programme, .thing: return true
    case .agreement, .event, .people: return false
    }
  }
}
