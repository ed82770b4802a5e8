import EntenteLanguage
import EntenteModel

/// What the trained model of causes looks at, token by token: words, tags, relations, the words that open the phrase or
/// clause a token stands in, and what the rules said of the sentence.
package struct CausalFeatures: Sendable {
  /// The hashes of one token's features.
  package typealias Row = [UInt32]

  private let trees: Trees
  private let drafts: [LinkDraft]
  private let sentence: Range<Int>
  /// For each token the word that opens the phrase around it, that phrase's relation, and whether it begins there.
  private var openings: [(word: UInt64, relation: DependencyRelation, isFirst: Bool)] = []
  /// For each token the nearest word that may tie causes, before and behind.
  private var before: [UInt64] = []
  private var behind: [UInt64] = []

  /// Takes a sentence and the links that rules found in it.
  package init(_ scene: Scene, sentence: Range<Int>, drafts: [LinkDraft]) {
    trees = scene.trees
    self.drafts = drafts
    self.sentence = sentence
    openings = sentence.map { opening(of: $0) }
    var last: UInt64 = 1
    for token in sentence {
      before.append(last)
      if Self.ties.contains(trees.lemmas[token]) || Self.ties.contains(trees.form(token)) {
        last = trees.form(token)
      }
    }
    last = 1
    for token in sentence.reversed() {
      behind.append(last)
      if Self.ties.contains(trees.lemmas[token]) || Self.ties.contains(trees.form(token)) {
        last = trees.form(token)
      }
    }
    behind.reverse()
  }

  /// The rows of the sentence's tokens.
  package func rows() -> [Row] { sentence.map(row) }

  private func row(_ token: Int) -> Row {
    let place = token - sentence.lowerBound
    let word = lemma(token)
    let left = lemma(token - 1)
    let right = lemma(token + 1)
    let tag = tag(token)
    let opening = openings[place]
    let outer = place > 0 ? openings[place - 1].word : 2
    let relation = Self.index(opening.relation)
    let head = trees.head(of: token)
    let first: UInt64 = opening.isFirst ? 1 : 0
    var row: Row = []
    row.reserveCapacity(28)
    func add(_ template: UInt64, _ first: UInt64, _ second: UInt64 = 0) {
      var mixed = (template &* 0x9e37_79b9_7f4a_7c15) ^ first
      mixed = (mixed ^ mixed &>> 29) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ second ^ mixed &>> 32) &* 0x94d0_49bb_1331_11eb
      row.append(UInt32(truncatingIfNeeded: mixed ^ mixed &>> 31))
    }
    add(1, 0)
    add(2, word)
    add(3, left)
    add(4, right)
    add(5, left, word)
    add(6, word, right)
    add(7, tag, Self.index(trees.relations[token]))
    add(8, self.tag(token - 1), tag)
    add(9, tag, self.tag(token + 1))
    add(10, self.tag(token - 1) << 8 | tag, self.tag(token + 1))
    add(11, Self.index(trees.relations[token]), head.map(self.tag) ?? 0)
    add(12, head.map(lemma) ?? 1)
    add(13, opening.word)
    add(14, relation, first)
    add(15, opening.word, relation << 1 | first)
    add(16, outer, opening.word)
    add(17, before[place])
    add(18, behind[place])
    add(19, before[place], behind[place])
    add(20, before[place], tag)
    add(21, behind[place], tag)
    add(22, UInt64(min(place, 3)), tag)
    add(23, UInt64(min(sentence.upperBound - token, 3)), tag)
    add(24, before[place], relation << 1 | first)
    add(25, behind[place], self.tag(token + 1))
    for draft in drafts.prefix(2) {
      let rule = WordHash.of(draft.rule.rawValue)
      let part: UInt64 =
        draft.cause.contains(token)
        ? 1 : draft.effect.contains(token) ? 2 : draft.signal?.contains(token) == true ? 3 : 0
      let isStart = token == draft.cause.lowerBound || token == draft.effect.lowerBound
      add(26, part << 1 | (isStart ? 1 : 0))
      add(27, part << 1 | (isStart ? 1 : 0), rule)
    }
    if drafts.isEmpty { add(28, 0) }
    return row
  }

  /// The word that opens the nearest phrase or clause around a token, with the phrase's relation.
  private func opening(of token: Int) -> (word: UInt64, relation: DependencyRelation, isFirst: Bool) {
    var place = token
    for _ in 0..<12 {
      switch trees.relations[place] {
      case .adverbialClause, .nounClause, .complementClause, .oblique, .nominalModifier, .conjunct,
        .parataxis,
        .subject, .object, .openComplement, .root:
        let mark = trees.children(of: place).first {
          $0 <= place && (trees.relations[$0] == .marker || trees.relations[$0] == .caseMarker)
        }
        let start = trees.range(under: place).lowerBound
        return (mark.map(trees.form) ?? 3, trees.relations[place], start == token)
      default: break
      }
      guard let above = trees.head(of: place) else { break }
      place = above
    }
    return (3, .unspecified, false)
  }

  private func lemma(_ token: Int) -> UInt64 { sentence.contains(token) ? trees.lemmas[token] : 0 }

  private func tag(_ token: Int) -> UInt64 {
    guard sentence.contains(token) else { return 99 }
    return Self.tags[trees.tags[token]] ?? 98
  }

  private static func index(_ relation: DependencyRelation) -> UInt64 { relations[relation] ?? 97 }

  private static let tags = Dictionary(
    uniqueKeysWithValues: UniversalTag.allCases.enumerated().map { ($1, UInt64($0)) })
  private static let relations = Dictionary(
    uniqueKeysWithValues: DependencyRelation.allCases.enumerated().map { ($1, UInt64($0)) })
  /// Words that may tie causes to effects.
  private static let ties = WordList(
    "to for as after following by over with if due because since when while despite although though until unless till "
      + "so thus therefore hence lead result cause trigger spark prompt force leave kill injure demand protest seek "
      + "call condemn allege accuse claim support response connection wake bid attempt order reason against amid "
      + "follow behind blame fear make help enable allow prevent stop affect threaten")
}
