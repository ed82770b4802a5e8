import EntenteModel

/// Joins the short name of a body, a work or an agreement with the only full one that it begins or ends: "Liberation
/// Front" with "Wakhari Liberation Front", "Holt" with "Holt Mining".
///
/// What the gazetteer knows by a code is nobody's short name.
struct BodyJoiner {
  let profiles: [EntityProfile]

  func joins(_ sets: inout DisjointSets, _ book: WordBook) -> [ProfileJoin] {
    var owners: [Owner: [Int]] = [:]
    for (index, profile) in profiles.enumerated() where isBody(profile) && profile.isFull {
      for words in Self.parts(of: profile.words) {
        owners[Owner(words: words, family: profile.kind.family), default: []].append(index)
      }
    }
    var joins: [ProfileJoin] = []
    let shortest = profiles.indices.filter { isBody(profiles[$0]) && profiles[$0].key.code.isEmpty }
      .sorted { (-profiles[$0].words.count, $0) < (-profiles[$1].words.count, $1) }
    for index in shortest {
      let profile = profiles[index]
      guard Self.tells(profile, book),
        let found = owners[Owner(words: profile.words, family: profile.kind.family)]
      else { continue }
      join(index, with: found, &sets, &joins)
    }
    return joins
  }

  private func join(
    _ short: Int, with longer: [Int], _ sets: inout DisjointSets, _ joins: inout [ProfileJoin]
  ) {
    var roots: [Int: Int] = [:]
    for other in longer where sets.root(of: other) != sets.root(of: short) {
      let root = sets.root(of: other)
      roots[root] = min(roots[root] ?? other, other)
    }
    let states = Set((longer + [short]).map { profiles[$0].key.state }.filter { !$0.isEmpty })
    if let other = roots.values.first, roots.count == 1, states.count < 2 {
      sets.join(other, short)
      joins.append(
        ProfileJoin(
          first: other, second: short, verdict: .same, rule: "entity.part-of-body",
          evidence: "only one name begins or ends with “\(profiles[short].key.name)”"))
    } else {
      for other in roots.values.sorted().prefix(ProfileJoin.mostDoubts) {
        joins.append(
          ProfileJoin(
            first: other, second: short, verdict: .unsure, rule: "entity.part-of-body",
            evidence: "\(roots.count) names begin or end with “\(profiles[short].key.name)”"))
      }
    }
  }

  private func isBody(_ profile: EntityProfile) -> Bool {
    guard !profile.isDescribed else { return false }
    switch profile.kind {
    case .organisation, .armedGroup, .infrastructure, .agreement, .programme: return true
    case .person, .state, .place, .event, .people, .thing: return false
    }
  }

  /// Whether a name tells enough to be known by: two words, or one of four letters and more that is no plain noun for
  /// a body.
  private static func tells(_ profile: EntityProfile, _ book: WordBook) -> Bool {
    guard let first = profile.words.first, !profile.isAcronym else { return false }
    return profile.isFull
      || book.words[first].utf8.count >= 4 && !NameWords.bodies.contains(book.words[first])
  }

  /// The first and the last words of a name, for every number of them but all.
  private static func parts(of words: [Int]) -> Set<[Int]> {
    var parts: Set<[Int]> = []
    for count in 1..<words.count {
      parts.insert(Array(words[..<count]))
      if count > 1 { parts.insert(Array(words[(words.count - count)...])) }
    }
    return parts
  }

  private struct Owner: Hashable {
    let words: [Int]
    let family: Int
  }
}
