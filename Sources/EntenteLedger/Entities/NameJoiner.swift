import EntenteModel

/// Joins profiles whose names have the same words, in any order and in spellings of one name.
struct NameJoiner {
  let profiles: [EntityProfile]

  /// The most profiles of one block that are compared one by one.
  private static let largestBlock = 400

  func joins(_ sets: inout DisjointSets, _ book: inout WordBook) -> [ProfileJoin] {
    var blocks: [[Int]: [Int]] = [:]
    for (index, profile) in profiles.enumerated()
    where !profile.isDescribed && (profile.kind != .person || profile.isFull) {
      let frame = profile.words.map { book.skeletons[$0] }.sorted()
      if !frame.isEmpty { blocks[frame, default: []].append(index) }
    }
    var joins: [ProfileJoin] = []
    for frame in blocks.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      guard let block = blocks[frame], block.count > 1 else { continue }
      let marks = Marks(block.map { profiles[$0] }, book)
      for (place, first) in block.enumerated() {
        var left = ProfileJoin.mostDoubts
        for second in block[(place + 1)...].prefix(Self.largestBlock) {
          guard sets.root(of: first) != sets.root(of: second), let rule = rule(first, second, &book) else {
            continue
          }
          if areCompatible(first, second, marks) {
            sets.join(first, second)
            joins.append(
              ProfileJoin(
                first: first, second: second, verdict: .same, rule: rule, evidence: words(first, second)))
          } else if left > 0, profiles[first].kind.family == profiles[second].kind.family {
            left -= 1
            joins.append(apart(first, second, rule: rule))
          }
        }
      }
    }
    return joins
  }

  /// The codes and states that the profiles of a block have, by family of kinds.
  private struct Marks {
    private var codes: [Int: Set<String>] = [:]
    private var states: [Int: Set<String>] = [:]
    /// Whether the names of the block tell more than what sort of body or work it is: no two states have one each.
    private let isOwn: Bool

    init(_ block: [EntityProfile], _ book: WordBook) {
      isOwn = block.allSatisfy { profile in
        (profile.kind.family == 2 || profile.kind.family == 3)
          && profile.words.contains { !NameWords.bodies.contains(book.words[$0]) }
      }
      for profile in block {
        if !profile.key.code.isEmpty { codes[profile.kind.family, default: []].insert(profile.key.code) }
        if !profile.key.state.isEmpty { states[profile.kind.family, default: []].insert(profile.key.state) }
      }
    }

    /// Whether two can be one: neither says otherwise, and what one leaves open the block tells in one way only.
    func admit(_ one: EntityProfile, _ other: EntityProfile) -> Bool {
      Self.admit(one.key.code, other.key.code, among: codes[one.kind.family])
        && (isOwn || Self.admit(one.key.state, other.key.state, among: states[one.kind.family]))
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

  /// The judgement on two of one name whose codes or states differ, or of which one leaves open what others tell in
  /// two ways.
  private func apart(_ first: Int, _ second: Int, rule: String) -> ProfileJoin {
    let (one, other) = (profiles[first].key, profiles[second].key)
    let isTold =
      !one.code.isEmpty && !other.code.isEmpty && one.code != other.code
      || !one.state.isEmpty && !other.state.isEmpty && one.state != other.state
    let marks = Set([one.code, other.code, one.state, other.state].filter { !$0.isEmpty }).sorted()
    return ProfileJoin(
      first: first, second: second, verdict: isTold ? .different : .unsure, rule: rule,
      evidence: isTold
        ? "of " + marks.joined(separator: " and of ") : "others of that name are told to be of several states"
    )
  }

  private func words(_ first: Int, _ second: Int) -> String {
    let (one, other) = (profiles[first].key.name, profiles[second].key.name)
    return one == other ? "“\(one)”" : "“\(one)” and “\(other)”"
  }

  private func rule(_ first: Int, _ second: Int, _ book: inout WordBook) -> String? {
    let (one, other) = (profiles[first].words, profiles[second].words)
    if one == other {
      return profiles[first].kind == profiles[second].kind
        ? "entity.same-name" : "entity.same-name-other-kind"
    }
    if zip(one, other).allSatisfy({ book.areVariants($0, $1) }) { return "entity.spelling" }
    // Of a body that the gazetteer knows, it knows the order as well.
    guard profiles[first].key.code.isEmpty == profiles[second].key.code.isEmpty else { return nil }
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
