public import EntenteLanguage
public import EntenteModel

/// Tells who and what a report speaks of, and which of its words mean the same one.
///
/// Names are grouped first, by their words; then the text is gone through once, and each name, noun phrase and pronoun
/// is given to one that was met before, or is the first word of another. What has a name is a referent, and so is a
/// thing without one that the report comes back to; a pronoun or a bare title never is. Time grows in a straight line
/// with the text.
public struct ReferentReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads who and what a text speaks of.
  ///
  /// - Parameters:
  ///   - trees: the text's trees.
  ///   - names: its names, in its order.
  ///   - dates: its time expressions; their words are no things.
  /// - Returns: the referents in the order of their first naming. A naming of several ("both countries") is a naming of
  ///   each of them.
  public func read(_ trees: Trees, names: [NameMention], dates: DateReading) -> [Referent] {
    readAll(trees, names: names, dates: dates).referents
  }

  /// Reads who and what a text speaks of, and what it tells of in passing.
  public func readAll(_ trees: Trees, names: [NameMention], dates: DateReading) -> ReferentReading {
    ReferentMaker(resolve(trees, names: names, dates: dates)).make()
  }

  /// The same with every noun phrase that names nothing else as a thing told of in passing: for measuring on sets that
  /// give the mentions.
  package func readAllPhrases(
    _ trees: Trees, names: [NameMention], dates: DateReading
  ) -> ReferentReading {
    ReferentMaker(resolve(trees, names: names, dates: dates)).make(keepsAll: true)
  }

  /// All that mean the same one, things met once and things without a name among them, as head words; several joined
  /// by "and" are told by the complement (`~`) of the first one's.
  package func chains(_ trees: Trees, names: [NameMention], dates: DateReading) -> [[Int]] {
    resolve(trees, names: names, dates: dates).drafts.map { draft in
      draft.uses.map { $0.rule == .conjuncts ? ~$0.head : $0.head }
    }
  }

  /// What the candidates of each pronoun show, for fitting the weights.
  package func candidates(_ trees: Trees, names: [NameMention], dates: DateReading) -> [PronounCandidates] {
    resolve(trees, names: names, dates: dates, keepsCandidates: true).kept
  }

  private func resolve(
    _ trees: Trees, names: [NameMention], dates: DateReading, keepsCandidates: Bool = false
  ) -> ReferentResolver {
    var classes = HeadClasses()
    var finder = NameFinder(trees, names, &classes)
    let found = finder.find(&classes)
    let groups = NameGrouper(trees, found, &classes)
    let places = TokenPlaces(trees)
    var wordings = WordingFinder(
      trees, found, classes, taken: dates.dates.map { places.tokens(in: $0.span) })
    var resolver = ReferentResolver(
      trees: trees, names: found, groups: groups, wordings: wordings.find(), nameAt: wordings.nameAt,
      speech: Speech(trees))
    resolver.keepsCandidates = keepsCandidates
    resolver.resolve()
    return resolver
  }
}

/// Who and what a report speaks of.
public struct ReferentReading: Sendable {
  /// Those with a name, and those that the report comes back to, in the order of their first naming.
  public let referents: [Referent]
  /// Things without a name that the report tells of in passing, in the order of their first naming: each is known where
  /// other reports tell of it too.
  public let passing: [Referent]
}

/// A pronoun and what each thing that it could stand for shows.
package struct PronounCandidates: Sendable {
  /// The pronoun, as a token.
  package let head: Int
  /// Which weights are asked: "person", "thing" or "several".
  package let set: String
  /// For each candidate the head of its last naming (the complement of the first one's, of joined nouns), and the
  /// numbers of its features.
  package let candidates: [(head: Int, features: [Float])]
}
