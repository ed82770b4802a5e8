import EntenteModel

/// Joins profiles whose names have the same words, in any order and in spellings of one name.
struct NameJoiner {
  let profiles: [EntityProfile]

  /// The most profiles of one block that are compared one by one.
  private static let largestBlock = 400

  func joins(_ sets: inout DisjointSets, _ book: inout WordBook) -> [EntityJoin] {
    var blocks: [[Int]: [Int]] = [:]
    for (index, profile) in profiles.enumerated() where profile.kind != .person || profile.isFull {
      let frame = profile.words.map { book.skeletons[$0] }.sorted()
      if !frame.isEmpty { blocks[frame, default: []].append(index) }
    }
    var joins: [EntityJoin] = []
    for frame in blocks.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      guard let block = blocks[frame], block.count > 1 else { continue }
      let marks = Marks(block.map { profiles[$0] })
      for (place, first) in block.enumerated() {
        for second in block[(place + 1)...].prefix(Self.largestBlock) {
          guard sets.root(of: first) != sets.root(of: second), areCompatible(first, second, marks),
            let rule = rule(first, second, &book)
          else { continue }
          sets.join(first, second)
          joins.append(EntityJoin(first: first, second: second, verdict: .same, rule: rule))
        }
      }
    }
    return joins
  }

  /// The codes and states that the profiles of a block have, by family of kinds.
  private struct Marks {
    private var codes: [Int: Set<String>] = [:]
    private var states: [Int: Set<String>] = [:]

    init(_ block: [EntityProfile]) {
      for profile in block {
        if !profile.key.code.isEmpty { codes[profile.kind.family, default: []].insert(profile.key.code) }
        if !profile.key.state.isEmpty { states[profile.kind.family, default: []].insert(profile.key.state) }
      }
    }

    /// Whether two can be one: neither says otherwise, and what one leaves open the block tells in one way only.
    func admit(_ one: EntityProfile, _ other: EntityProfile) -> Bool {
      Self.admit(one.key.code, other.key.code, among: codes[one.kind.family])
        && Self.admit(one.key.state, other.key.state, among: states[one.kind.family])
    }

    private static func admit(_ one: String, _ other: String, among known: Set<String>?) -> Bool {
      one == other || (one.isEmpty || other.isEmpty) && (known?.count ?? 0) < 2
    }
  }

  /// Whether two profiles can be of one thing by their kinds, codes and states.
  private func areCompatible(_ first: Int, _ second: Int, _ marks: Marks) -> Bool {
    let (one, other) = (profiles[first], profiles[second])
    if one.kind.family == other.kind.family { return marks.admit(one, other) }
    // A name of several words, spelt alike, is taken for one thing whatever it was taken for.
    return one.isFull && one.key.name == other.key.name && one.kind != .event && other.kind != .event
  }

  private func rule(_ first: Int, _ second: Int, _ book: inout WordBook) -> String? {
    let (one, other) = (profiles[first].words, profiles[second].words)
    if one == other {
      return profiles[first].kind == profiles[second].kind
        ? "entity.same-name" : "entity.same-name-other-kind"
    }
    if zip(one, other).allSatisfy({ book.areVariants($0, $1) }) { return "entity.spelling" }
    return one.count < 5 && Self.match(one, other, &book) ? "entity.word-order" : nil
  }

  /// Whether the words of two names pair off, in any order.
  private static func match(_ one: [Int], _ other: [Int], _ book: inout WordBook) -> Bool {
    var left = other
    for word in one {
      guard let place = left.firstIndex(where: { book.areVariants(word, $0) }) else { return false }
      left.remove(at: place)
    }
    return left.isEmpty
  }
}
