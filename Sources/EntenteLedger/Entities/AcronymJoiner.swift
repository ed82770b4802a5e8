import EntenteModel

/// Joins a name with the only thing that other reports say it is a name of: letters with the words they stand for, and
/// a byname with the full name it was told with.
///
/// A byname that two things have joins nothing.
struct AcronymJoiner {
  let profiles: [EntityProfile]

  func joins(_ sets: inout DisjointSets, _ book: WordBook) -> [ProfileJoin] {
    var owners: [Owner: [Int]] = [:]
    for (index, profile) in profiles.enumerated() {
      guard !profile.isDescribed else { continue }
      for name in profile.names.subtracting(profile.mainNames) {
        let folded = FoldedName(name, of: profile.kind.nameClass).words.joined(separator: " ")
        owners[Owner(name: folded, family: profile.kind.family), default: []].append(index)
      }
      if profile.isFull, profile.kind.family == 2 {
        owners[Owner(name: Self.initials(profile, book), family: 2), default: []].append(index)
      }
    }
    var joins: [ProfileJoin] = []
    for (index, profile) in profiles.enumerated()
    where !profile.isDescribed && (profile.words.count == 1 || profile.kind == .state) {
      let found = owners[Owner(name: profile.key.name, family: profile.kind.family)] ?? []
      var roots: [Int: Int] = [:]
      for other in found where other != index && isApart(index, other, &sets) {
        let root = sets.root(of: other)
        roots[root] = min(roots[root] ?? other, other)
      }
      guard let other = roots.values.first, roots.count == 1 else {
        joins += roots.values.sorted().prefix(ProfileJoin.mostDoubts).map {
          ProfileJoin(
            first: $0, second: index, verdict: .unsure, rule: "entity.known-as",
            evidence: "\(roots.count) are known by that name")
        }
        continue
      }
      guard areCompatible(index, other) else { continue }
      sets.join(other, index)
      joins.append(
        ProfileJoin(
          first: other, second: index, verdict: .same,
          rule: profile.isAcronym ? "entity.acronym" : "entity.known-as",
          evidence: "only one is told, or spelt by its first letters, as “\(profile.key.name)”"))
    }
    return joins
  }

  private struct Owner: Hashable {
    let name: String
    let family: Int
  }

  private func isApart(_ first: Int, _ second: Int, _ sets: inout DisjointSets) -> Bool {
    sets.root(of: first) != sets.root(of: second)
  }

  private func areCompatible(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (profiles[first], profiles[second])
    guard one.kind == other.kind || one.kind.family == 2 else { return false }
    return one.key.code.isEmpty || other.key.code.isEmpty || one.key.code == other.key.code
  }

  /// The first letters of a name's words.
  private static func initials(_ profile: EntityProfile, _ book: WordBook) -> String {
    String(decoding: profile.words.compactMap { book.words[$0].utf8.first }, as: UTF8.self)
  }
}
