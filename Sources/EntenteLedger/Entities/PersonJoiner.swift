import EntenteModel

/// Joins persons' names of different length: "Jan Benner" and "Jan Ole Benner", "J. Benner", "Benner".
///
/// A name that is a part of several full names is joined with none of them.
struct PersonJoiner {
  let profiles: [EntityProfile]

  func joins(_ sets: inout DisjointSets, _ book: inout WordBook) -> [ProfileJoin] {
    let people = profiles.indices.filter { profiles[$0].kind == .person && !profiles[$0].isDescribed }
    let full = people.filter { profiles[$0].isFull }
      .sorted { (-profiles[$0].words.count, $0) < (-profiles[$1].words.count, $1) }
    var joins: [ProfileJoin] = []
    let byPair = pairs(of: full, book)
    for short in full {
      let longer = candidates(for: short, byPair, &book)
      join(short, with: longer, rule: "entity.part-of-name", &sets, &joins)
    }
    let byWord = words(of: full, book)
    var rootsOf: [Int: [Int]] = [:]
    for short in people where !profiles[short].isFull {
      guard let word = profiles[short].words.first else { continue }
      if rootsOf[word] == nil {
        let bearers = (byWord[book.skeletons[word]] ?? []).filter { bearer in
          profiles[bearer].words.contains { book.areVariants($0, word) }
        }
        var seen: Set<Int> = []
        rootsOf[word] = bearers.filter { seen.insert(sets.root(of: $0)).inserted }
      }
      join(short, with: rootsOf[word] ?? [], rule: "entity.short-name", &sets, &joins)
    }
    return joins + alone(people, byWord, &sets, &book) + namesakes(full, &sets)
  }

  /// Two or three persons of one family name whose other names differ.
  private func namesakes(_ full: [Int], _ sets: inout DisjointSets) -> [ProfileJoin] {
    var families: [Int: [Int]] = [:]
    for index in full {
      guard let family = profiles[index].words.last else { continue }
      let root = sets.root(of: index)
      if !(families[family] ?? []).contains(where: { sets.root(of: $0) == root }) {
        families[family, default: []].append(index)
      }
    }
    var joins: [ProfileJoin] = []
    for family in families.keys.sorted() {
      guard let members = families[family], (2...3).contains(members.count) else { continue }
      for (place, first) in members.enumerated() {
        for second in members[(place + 1)...] {
          joins.append(
            ProfileJoin(
              first: first, second: second, verdict: .different, rule: "entity.namesakes",
              evidence: "one family name, two given names"))
        }
      }
    }
    return joins
  }

  /// Single names that no full name has, the same in several reports.
  private func alone(
    _ people: [Int], _ byWord: [Int: [Int]], _ sets: inout DisjointSets, _ book: inout WordBook
  ) -> [ProfileJoin] {
    var first: [Int: Int] = [:]
    var joins: [ProfileJoin] = []
    for index in people where !profiles[index].isFull {
      guard let word = profiles[index].words.first,
        !(byWord[book.skeletons[word]] ?? []).contains(where: { bearer in
          profiles[bearer].words.contains { book.areVariants($0, word) }
        })
      else { continue }
      if let other = first[word] {
        sets.join(other, index)
        joins.append(
          ProfileJoin(
            first: other, second: index, verdict: .same, rule: "entity.same-single-name",
            evidence: "no full name holds it"))
      } else {
        first[word] = index
      }
    }
    return joins
  }

  /// Joins a name with the only person it can be of; of several it says that it is unsure.
  private func join(
    _ short: Int, with longer: [Int], rule: String, _ sets: inout DisjointSets, _ joins: inout [ProfileJoin]
  ) {
    var roots: [Int: Int] = [:]
    for other in longer where sets.root(of: other) != sets.root(of: short) {
      let root = sets.root(of: other)
      roots[root] = min(roots[root] ?? other, other)
    }
    if let other = roots.values.first, roots.count == 1 {
      sets.join(other, short)
      joins.append(
        ProfileJoin(
          first: other, second: short, verdict: .same, rule: rule,
          evidence: "only one full name holds “\(profiles[short].key.name)”"))
    } else {
      for other in roots.values.sorted().prefix(ProfileJoin.mostDoubts) {
        joins.append(
          ProfileJoin(
            first: other, second: short, verdict: .unsure, rule: rule,
            evidence: "\(roots.count) full names hold “\(profiles[short].key.name)”"))
      }
    }
  }

  /// The full names by each two of their frames, and by an initial and a frame.
  private func pairs(of full: [Int], _ book: WordBook) -> [Pair: [Int]] {
    var found: [Pair: [Int]] = [:]
    for index in full {
      for pair in Set(Self.pairs(profiles[index].words, book)) { found[pair, default: []].append(index) }
    }
    return found
  }

  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  private static func pairs(_ words: [Int], _ book: WordBook) -> [Pair] {
    var found: [Pair] = []
    let frames = words.map { book.skeletons[$0] }
    for (place, frame) in frames.enumerated() {
      for other in frames[(place + 1)...] {
        found.append(Pair(first: min(frame, other), second: max(frame, other)))
      }
    }
    // An initial and the last frame: "J. Benner".
    if let last = frames.last, words.count > 1, let letter = book.words[words[0]].utf8.first {
      found.append(Pair(first: -1 - Int(letter), second: last))
    }
    return found
  }

  /// The longer names that hold all words of a name, in order.
  private func candidates(for short: Int, _ byPair: [Pair: [Int]], _ book: inout WordBook) -> [Int] {
    let words = profiles[short].words
    let blocks = Self.pairs(words, book).compactMap { byPair[$0] }
    guard let smallest = blocks.min(by: { $0.count < $1.count }) else { return [] }
    let hasInitial = words.contains { book.words[$0].utf8.count == 1 }
    let block = hasInitial ? blocks[blocks.count - 1] : smallest
    return block.prefix(1000).filter { other in
      other != short && isPart(words, of: profiles[other].words, &book)
    }
  }

  /// Whether a name is a part of a longer one: same first or last word, the others in order, initials for words.
  private func isPart(_ short: [Int], of long: [Int], _ book: inout WordBook) -> Bool {
    var place = 0
    var whole = 0
    var initials = 0
    for word in short {
      while place < long.count, !book.areVariants(word, long[place]), !book.isInitial(word, of: long[place]) {
        place += 1
      }
      guard place < long.count else { return false }
      if book.words[word].utf8.count > 1 { whole += 1 } else { initials += 1 }
      place += 1
    }
    guard short.count < long.count || initials > 0 else { return false }
    return whole >= 2
      || whole == 1 && initials >= 1 && book.areVariants(short[short.count - 1], long[long.count - 1])
  }

  /// The full names by the frames of their words.
  private func words(of full: [Int], _ book: WordBook) -> [Int: [Int]] {
    var found: [Int: [Int]] = [:]
    for index in full {
      for frame in Set(profiles[index].words.map { book.skeletons[$0] }) {
        found[frame, default: []].append(index)
      }
    }
    return found
  }
}
