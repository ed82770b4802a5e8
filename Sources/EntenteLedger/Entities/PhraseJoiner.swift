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
    var joins = strays(&sets, book)
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
      joins += judge(block[short], among: roots, weights(of: block, &sets), &sets)
    }
  }

  /// How often the things of a block are told of, by root.
  private func weights(of block: [Int], _ sets: inout DisjointSets) -> [Int: Int] {
    var weights: [Int: Int] = [:]
    for index in block { weights[sets.root(of: index), default: 0] += profiles[index].weight }
    return weights
  }

  /// Joins a phrase with the only thing it fits, or with the one that two in three tellings are of; else it says of
  /// each that it may be.
  private func judge(
    _ short: Int, among roots: [Int: Int], _ weights: [Int: Int], _ sets: inout DisjointSets
  ) -> [ProfileJoin] {
    let phrase = profiles[short].key.name
    let total = roots.keys.reduce(0) { $0 + (weights[$1] ?? 0) }
    let best = roots.keys.sorted().max { (weights[$0] ?? 0) < (weights[$1] ?? 0) }
    guard let best, let other = roots[best], roots.count == 1 || 3 * (weights[best] ?? 0) >= 2 * total else {
      return roots.values.sorted().prefix(ProfileJoin.mostDoubts).map {
        ProfileJoin(
          first: $0, second: short, verdict: .unsure, rule: "entity.same-phrase",
          evidence: "“\(phrase)” fits \(roots.count)")
      }
    }
    sets.join(other, short)
    return [
      ProfileJoin(
        first: other, second: short, verdict: .same,
        rule: profiles[other].isDescribed ? "entity.same-phrase" : "entity.phrase-of-name",
        evidence: roots.count == 1
          ? "“\(phrase)” fits nothing else" : "“\(phrase)” fits \(roots.count), most often this")
    ]
  }

  /// Joins words that look like names and were read as none with the only name that they are part of.
  private func strays(_ sets: inout DisjointSets, _ book: WordBook) -> [ProfileJoin] {
    var bearers: [Int: [Int]] = [:]
    for (index, profile) in profiles.enumerated() where !profile.isDescribed {
      let words = profile.kind == .person ? Set(profile.words) : Set(profile.words.prefix(1))
      for word in words { bearers[word, default: []].append(index) }
    }
    var joins: [ProfileJoin] = []
    for (index, profile) in profiles.enumerated() where profile.isDescribed && profile.words.count == 1 {
      let word = profile.words[0]
      guard profile.firstName.first?.isUppercase == true, book.words[word].utf8.count > 3,
        !NameWords.bodies.contains(book.words[word])
      else { continue }
      var roots: [Int: Int] = [:]
      for bearer in bearers[word] ?? [] where sets.root(of: bearer) != sets.root(of: index) {
        let root = sets.root(of: bearer)
        roots[root] = min(roots[root] ?? bearer, bearer)
      }
      guard let other = roots.values.first, roots.count == 1 else { continue }
      sets.join(other, index)
      joins.append(
        ProfileJoin(
          first: other, second: index, verdict: .same, rule: "entity.phrase-of-name",
          evidence: "only one name has “\(profile.key.name)”"))
    }
    return joins
  }

  /// What a profile tells of its thing besides the head noun.
  private struct Telling {
    let words: Set<Int>
    let state: String
    let family: Int
    let isNamed: Bool
    /// Whether it is a body: of bodies every state has its own.
    let isBody: Bool

    init(_ profile: EntityProfile, _ book: WordBook) {
      words = Set(profile.words.dropLast().filter { !Self.isVague(book.words[$0]) })
      state = profile.key.state
      family = profile.kind.family
      isBody = family == 2
      isNamed = !profile.isDescribed
    }

    /// Words that tell nothing from others: numbers among them.
    private static func isVague(_ word: String) -> Bool {
      NameWords.vague.contains(word) || word.utf8.allSatisfy { $0 &- 0x30 < 10 }
    }

    /// Whether the thing of a longer phrase may be meant: nothing is said that it does not say.
    func canBe(_ long: Telling) -> Bool {
      words.isSubset(of: long.words) && (state == long.state || state.isEmpty && !isBody)
        && (!long.isNamed || family == long.family || family == 3)
    }
  }
}
