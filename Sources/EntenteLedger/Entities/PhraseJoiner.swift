import EntenteModel

/// Joins things that reports tell of by noun phrases: "the gas pipeline" with "the pipeline", and with the "Norland
/// gas pipeline" that another report names.
///
/// Two phrases can be of one thing where they end in the same word, in one number, and the words before it of the one
/// are all among those of the other; a phrase that could be of several is joined with none of them. Phrases without
/// other words are one another's, as far as nobody says whose: an affair has one pipeline until a report tells of two.
struct PhraseJoiner {
  let profiles: [EntityProfile]

  func joins(_ sets: inout DisjointSets, _ book: WordBook) -> [ProfileJoin] {
    var blocks: [Int: [Int]] = [:]
    for (index, profile) in profiles.enumerated() where profile.isDescribed || isNamedThing(profile) {
      if let head = profile.words.last { blocks[head, default: []].append(index) }
    }
    var joins: [ProfileJoin] = []
    for head in blocks.keys.sorted() {
      guard let block = blocks[head], block.count > 1, block.contains(where: { profiles[$0].isDescribed })
      else { continue }
      join(block, &sets, book, &joins)
    }
    return joins
  }

  /// A name that ends in the noun for what it names can be told by that noun.
  private func isNamedThing(_ profile: EntityProfile) -> Bool {
    guard profile.isFull, !profile.isDescribed else { return false }
    switch profile.kind {
    case .infrastructure, .agreement, .programme, .organisation, .armedGroup: return true
    case .person, .state, .place, .event, .people, .thing: return false
    }
  }

  /// Joins the phrases of one head noun, those with the most words first.
  private func join(
    _ block: [Int], _ sets: inout DisjointSets, _ book: WordBook, _ joins: inout [ProfileJoin]
  ) {
    let tellings = block.map { Telling(profiles[$0], book) }
    let order = block.indices.sorted {
      (tellings[$1].words.count, tellings[$0].isNamed ? 0 : 1, $0)
        < (tellings[$0].words.count, tellings[$1].isNamed ? 0 : 1, $1)
    }
    for (place, short) in order.enumerated() where !tellings[short].isNamed {
      var roots: [Int: Int] = [:]
      for long in order[..<place] where tellings[short].canBe(tellings[long]) {
        let root = sets.root(of: block[long])
        roots[root] = min(roots[root] ?? block[long], block[long])
      }
      roots[sets.root(of: block[short])] = nil
      guard !roots.isEmpty else { continue }
      if let other = roots.values.first, roots.count == 1 {
        sets.join(other, block[short])
        joins.append(
          ProfileJoin(
            first: other, second: block[short], verdict: .same,
            rule: profiles[other].isDescribed ? "entity.same-phrase" : "entity.phrase-of-name",
            evidence: "“\(profiles[block[short]].key.name)” fits nothing else"))
      } else {
        for other in roots.values.sorted().prefix(ProfileJoin.mostDoubts) {
          joins.append(
            ProfileJoin(
              first: other, second: block[short], verdict: .unsure, rule: "entity.same-phrase",
              evidence: "“\(profiles[block[short]].key.name)” fits \(roots.count)"))
        }
      }
    }
  }

  /// What a profile tells of its thing besides the head noun.
  private struct Telling {
    let words: Set<Int>
    let state: String
    let family: Int
    let isNamed: Bool

    init(_ profile: EntityProfile, _ book: WordBook) {
      words = Set(profile.words.dropLast().filter { !NameWords.vague.contains(book.words[$0]) })
      state = profile.key.state
      family = profile.kind.family
      isNamed = !profile.isDescribed
    }

    /// Whether the thing of a longer phrase may be meant: nothing is said that it does not say.
    func canBe(_ long: Telling) -> Bool {
      words.isSubset(of: long.words) && (state == long.state || state.isEmpty)
        && (!long.isNamed || family == long.family || family == 3)
    }
  }
}
