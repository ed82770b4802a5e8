import EntenteLanguage
import EntenteModel

/// Finds all that may name something: names, noun phrases, pronouns, in the order of the text.
struct WordingFinder {
  private let trees: Trees
  private let names: [NameWording]
  private let classes: HeadClasses
  /// For each token the name that covers it, -1 for none.
  private(set) var nameAt: [Int32]

  init(_ trees: Trees, _ names: [NameWording], _ classes: HeadClasses, taken: [Range<Int>]) {
    self.trees = trees
    self.names = names
    self.classes = classes
    nameAt = [Int32](repeating: -1, count: trees.count)
    for range in taken { for place in range { nameAt[place] = Int32.max } }
    for (index, name) in names.enumerated() { for place in name.whole { nameAt[place] = Int32(index) } }
  }

  /// The wordings, by their first word.
  mutating func find() -> [Wording] {
    var result: [Wording] = []
    var classes = classes
    for place in 0..<trees.count {
      let name = nameAt[place]
      if name >= 0 {
        if name != Int32.max, names[Int(name)].whole.lowerBound == place {
          result.append(wording(of: Int(name), &classes))
        }
      } else if let found = reciprocal(at: place) ?? pronoun(at: place) ?? pair(at: place)
        ?? description(at: place, &classes)
      {
        result.append(found)
      }
    }
    return result.sorted { ($0.range.lowerBound, $0.head) < ($1.range.lowerBound, $1.head) }
  }

  private func wording(of index: Int, _ classes: inout HeadClasses) -> Wording {
    let name = names[index]
    let head =
      name.whole.first { place in
        guard let head = trees.head(of: place) else { return true }
        return !name.whole.contains(head)
      } ?? name.range.lowerBound
    return Wording(
      sort: .name(index), head: head, range: name.whole, sentence: Int(trees.sentenceOf[head]),
      isPlural: false, opening: .bare,
      headClass: name.kind == .person ? .person : classes.of(trees.lemmas[head]),
      modifiers: [])
  }

  /// "each other", "one another".
  private func reciprocal(at place: Int) -> Wording? {
    guard place + 1 < trees.count, Self.reciprocals[trees.form(place)] == trees.form(place + 1) else {
      return nil
    }
    let pronoun = Pronoun(sort: .reciprocal, person: 3, isPlural: true, gender: .unknown)
    let head = trees.heads[place] == Int32(place + 1) ? place + 1 : place
    return Wording(
      sort: .pronoun(pronoun), head: head, range: place..<place + 2, sentence: Int(trees.sentenceOf[place]),
      isPlural: true, opening: .definite, headClass: .thing, modifiers: [])
  }

  /// "both", "the two" without a noun.
  private func pair(at place: Int) -> Wording? {
    guard Self.pairs.contains(trees.form(place)), trees.tags[place] != .noun else { return nil }
    switch trees.relations[place] {
    case .subject, .object, .oblique: break
    default: return nil
    }
    guard trees.child(of: place, .nominalModifier) == nil,
      trees.form(place) == Self.both || trees.child(of: place, .determiner) != nil
    else { return nil }
    return Wording(
      sort: .description, head: place, range: place..<place + 1, sentence: Int(trees.sentenceOf[place]),
      isPlural: true, opening: .number(2), headClass: .side, modifiers: [])
  }

  private func pronoun(at place: Int) -> Wording? {
    guard let pronoun = Pronoun.table[trees.form(place)], trees.tags[place] == .pronoun,
      !trees.text.segmented.tokens[place].shape.contains(.allUpper)
    else { return nil }
    if pronoun.sort == .possessive || pronoun.gender == .female, place + 1 < trees.count,
      Self.honours.contains(trees.form(place + 1))
    {
      return nil
    }
    let xpos = trees.xpos(place)
    var found = pronoun
    switch pronoun.sort {
    case .relative: guard xpos.hasPrefix("W"), relativeClause(of: place) != nil else { return nil }
    case .personal:
      if trees.relations[place] == .expletive { return nil }
      if xpos == "PRP$" || trees.isPossessive(place) {
        found = Pronoun(
          sort: .possessive, person: pronoun.person, isPlural: pronoun.isPlural, gender: pronoun.gender)
      }
    default: break
    }
    return Wording(
      sort: .pronoun(found), head: place, range: place..<place + 1, sentence: Int(trees.sentenceOf[place]),
      isPlural: pronoun.isPlural, opening: .definite, headClass: .thing, modifiers: [])
  }

  /// The relative clause that a pronoun opens.
  private func relativeClause(of place: Int) -> Int? {
    var clause = trees.head(of: place)
    for _ in 0..<3 {
      guard let found = clause else { return nil }
      if trees.relations[found] == .nounClause { return found }
      clause = trees.head(of: found)
    }
    return nil
  }

  private func description(at place: Int, _ classes: inout HeadClasses) -> Wording? {
    let tag = trees.tags[place]
    guard tag == .noun || tag == .properNoun || tag == .adjective && isNominal(place) else { return nil }
    switch trees.relations[place] {
    case .compound, .flat, .fixed, .goesWith: return nil
    case .nominalModifier where trees.text.token(place).relationName == "nmod:desc": return nil
    default: break
    }
    var start = trees.core(of: place).lowerBound
    var opening = Wording.Opening.bare
    var isNumber = 0
    var modifiers: [UInt64] = []
    for child in trees.children(of: place) where child < place {
      switch trees.relations[child] {
      case .determiner:
        start = max(start, child + 1)
        opening = Self.opening(trees.form(child))
      case .numericModifier: isNumber = Self.numbers[trees.form(child)] ?? 0
      case .nominalModifier where trees.isPossessive(child):
        start = max(start, min(place, trees.range(under: child).upperBound))
        opening = .possessive
      case .adjectivalModifier, .compound:
        modifiers.append(trees.lemmas[child])
      default: break
      }
    }
    let headClass = classes.of(trees.lemmas[place])
    if headClass == .organisation { modifiers += field(of: place) }
    if isNumber > 1, opening == .definite { opening = .number(isNumber) }
    let xpos = trees.xpos(place)
    return Wording(
      sort: .description, head: place, range: start..<place + 1, sentence: Int(trees.sentenceOf[place]),
      isPlural: xpos == "NNS" || xpos == "NNPS", opening: opening, headClass: headClass,
      modifiers: modifiers.sorted())
  }

  /// What a body is for: the ministry of **agriculture**, the council of **ministers**.
  private func field(of body: Int) -> [UInt64] {
    trees.children(of: body).compactMap { child in
      guard child > body, trees.relations[child] == .nominalModifier, nameAt[child] < 0,
        trees.preposition(of: child).map({ Self.fields.contains(trees.form($0)) }) == true
      else { return nil }
      return trees.lemmas[child]
    }
  }

  private static let fields = WordList("of for")

  /// Whether a word read as an adjective stands where a noun does, and is known as one: "the **premier** said".
  private func isNominal(_ place: Int) -> Bool {
    guard HeadClasses.table[trees.lemmas[place]] != nil else { return false }
    switch trees.relations[place] {
    case .subject, .object, .oblique, .nominalModifier, .apposition:
      return trees.child(of: place, .determiner) != nil
    default: return false
    }
  }

  private static func opening(_ determiner: UInt64) -> Wording.Opening { openings[determiner] ?? .indefinite }

  private static let openings = WordTable<Wording.Opening>([
    ("the", .definite), ("this", .demonstrative), ("that", .demonstrative), ("these", .demonstrative),
    ("those", .demonstrative), ("both", .number(2)),
  ])
  private static let both = WordHash.of("both")
  static let pairs = WordList("both two")
  private static let reciprocals = [
    WordHash.of("each"): WordHash.of("other"), WordHash.of("one"): WordHash.of("another"),
  ]
  /// "His Excellency" is a title.
  private static let honours = WordList("excellency majesty highness honour honor holiness eminence")
  private static let numbers = WordTable<Int>([
    ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("2", 2),
    ("3", 3),
  ])
}
