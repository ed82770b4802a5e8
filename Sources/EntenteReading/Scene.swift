public import EntenteLanguage
public import EntenteModel

/// One report's text with all that the lower readers found in it: what a reader of claims is given.
public struct Scene: Sendable {
  /// The report.
  public let report: ReportID
  /// When it was published, where that is known.
  public let published: Publication?
  /// Its trees.
  public let trees: Trees
  /// Its names, in the order of the text.
  public let names: [NameMention]
  /// Its time expressions and the ranges they span.
  public let dates: DateReading
  /// Its figures.
  public let figures: [Mention]
  /// The things it speaks of.
  public let referents: [Referent]
  /// Things that it tells of in passing; no claim names them.
  public let passing: [Referent]
  /// For each token the referents that a naming headed by it or holding it stands for; most are empty.
  private let referentsAt: [Int: [Int]]
  /// For each sentence its time expressions, as indices into the dates.
  private let datesOf: [Int: [Int]]

  /// Puts a scene together.
  public init(
    report: ReportID, published: Publication?, trees: Trees, names: [NameMention], dates: DateReading,
    figures: [Mention], referents: [Referent], passing: [Referent] = []
  ) {
    self.report = report
    self.published = published
    self.trees = trees
    self.names = names
    self.dates = dates
    self.figures = figures
    self.referents = referents
    self.passing = passing
    let places = TokenPlaces(trees)
    var at: [Int: [Int]] = [:]
    for (index, referent) in referents.enumerated() {
      for naming in referent.namings {
        for token in places.tokens(in: naming.span) where at[token]?.contains(index) != true {
          at[token, default: []].append(index)
        }
      }
    }
    referentsAt = at
    var datesOf: [Int: [Int]] = [:]
    for (index, date) in dates.dates.enumerated() {
      if let token = places.tokens(in: date.span).first {
        datesOf[Int(trees.sentenceOf[token]), default: []].append(index)
      }
    }
    self.datesOf = datesOf
  }

  /// The text.
  public var text: SegmentedText { trees.text.segmented }

  /// The referents that the naming at a token stands for; several for "both countries".
  public func referents(at token: Int) -> [Int] { referentsAt[token] ?? [] }

  /// The time expressions of the sentence that a token stands in.
  public func dates(near token: Int) -> [Timex] {
    (datesOf[Int(trees.sentenceOf[token])] ?? []).map { dates.dates[$0] }
  }

  /// The participant that the noun phrase headed by a token names.
  ///
  /// The referents are those at the head word. Where the head is a plain noun of people or bodies that act for another
  /// ("Norwegian **officials**", "the **government** of Norway") and nobody is known under it, they are those of its
  /// possessor or modifier.
  public func participant(_ head: Int) -> Participant {
    let phrase = trees.phrase(of: head)
    let span = trees.span(phrase)
    var found = referents(at: head)
    if found.isEmpty { found = Self.holders(of: head, in: self) }
    return Participant(span: span, words: trees.words(span), referents: found)
  }

  /// The participants of a noun phrase and its conjuncts. Allocates.
  public func participants(_ head: Int) -> [Participant] {
    trees.conjuncts(of: head).map(participant)
  }

  private static func holders(of head: Int, in scene: Scene) -> [Int] {
    for child in scene.trees.children(of: head) {
      switch scene.trees.relations[child] {
      case .adjectivalModifier, .compound, .nominalModifier:
        let found = scene.referents(at: child)
        if let first = found.first, scene.referents[first].kind == .state || found.count > 1 { return found }
      default: break
      }
    }
    return []
  }
}

/// Finds the tokens of a span by halving.
public struct TokenPlaces: Sendable {
  private let tokens: [Token]

  /// Takes the tokens of a text.
  public init(_ trees: Trees) { tokens = trees.text.segmented.tokens }

  /// The tokens that share a byte with a span, as a range of indices; may be empty.
  public func tokens(in span: TextSpan) -> Range<Int> {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].end) <= span.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < tokens.count, Int(tokens[end].start) < span.end { end += 1 }
    return low..<end
  }
}
