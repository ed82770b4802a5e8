import EntenteLanguage
import EntenteModel

/// Cuts the spans of causes and effects: noun phrases, and clauses without what is set beside them.
struct LinkSpans: Sendable {
  let trees: Trees

  /// The noun phrase that a token heads, with its clauses and conjuncts; without the preposition in front of it.
  func noun(_ token: Int, without hole: Range<Int>? = nil) -> Range<Int> {
    let range = trees.range(under: token) { child in
      switch trees.relations[child] {
      case .caseMarker, .marker: trees.head(of: child) == token && child < token
      case .parataxis: true
      case .apposition:
        trees.head(of: child) == token && child > token + 1
          && (token..<child).contains { trees.form($0) == VerbAttributions.comma }
      case .conjunct: trees.isPredicate(child) && !trees.isPredicate(token)
      case .punctuation, .coordinator: trees.head(of: child) == token && child < token
      case .copula, .subject, .auxiliary, .adverbialModifier:
        trees.head(of: child) == token && !trees.isPredicate(token)
      default: false
      }
    }
    return cut(range, around: token, without: hole)
  }

  /// The clause that a predicate heads, as far as it stands on the side of `hole` that the predicate is on.
  func clause(_ token: Int, without hole: Range<Int>? = nil) -> Range<Int> {
    let range = trees.range(under: token) { child in
      guard trees.head(of: child) == token else { return false }
      switch trees.relations[child] {
      case .parataxis, .discourse: return true
      case .coordinator: return child < token
      case .marker: return child < token
      case .conjunct: return trees.isPredicate(child) && trees.child(of: child, .subject) != nil
      case .complementClause: return child < token
      default: return false
      }
    }
    let whole = cut(range, around: token, without: hole)
    return opening(whole, token)
  }

  /// A clause without the time, place and connectives in front of its subject.
  private func opening(_ range: Range<Int>, _ predicate: Int) -> Range<Int> {
    guard
      let subject = trees.children(of: predicate).first(where: {
        trees.relations[$0] == .subject || trees.relations[$0] == .clausalSubject
          || trees.relations[$0] == .expletive
      }), subject < predicate
    else { return range }
    let start = trees.range(under: subject).lowerBound
    let own = trees.range(under: subject)
    if own.upperBound <= predicate, own.upperBound < range.upperBound, start >= range.lowerBound,
      own.contains(where: { trees.form($0) == VerbAttributions.comma }), own.count > 4
    {
      let verb = (own.upperBound..<predicate + 1).first { trees.tags[$0] != .punctuation } ?? predicate
      return verb..<range.upperBound
    }
    guard start > range.lowerBound, start <= subject else { return range }
    let isLoose = trees.children(of: predicate).allSatisfy { child in
      guard child < start else { return true }
      switch trees.relations[child] {
      case .oblique, .adverbialModifier, .punctuation, .discourse, .marker, .coordinator: return true
      default: return false
      }
    }
    return isLoose ? start..<range.upperBound : range
  }

  /// The words of an infinitive from a place on, to the first comma with a clause behind it.
  func clauseTail(_ verb: Int, from low: Int) -> Range<Int> {
    let range = trees.range(under: verb)
    var high = max(range.upperBound, verb + 1)
    for token in verb + 1..<max(high, verb + 1) where trees.form(token) == VerbAttributions.comma {
      guard token + 1 < high else { break }
      if Self.openers.contains(trees.form(token + 1)) || trees.xpos(token + 1) == "VBG" {
        high = token
        break
      }
    }
    return cut(min(low, verb)..<high, around: verb, without: nil)
  }

  /// A range of tokens without a hole and marks at its ends, the part that holds a token.
  func cut(_ range: Range<Int>, around token: Int, without hole: Range<Int>?) -> Range<Int> {
    let sentence = trees.sentence(of: token)
    var low = max(range.lowerBound, sentence.lowerBound)
    var high = min(range.upperBound, sentence.upperBound)
    if let hole {
      if hole.lowerBound > token { high = min(high, hole.lowerBound) }
      if hole.upperBound <= token { low = max(low, hole.upperBound) }
    }
    if let place = (low..<max(low, token)).last(where: { trees.form($0) == Self.semicolon }) {
      low = place + 1
    }
    if let place = (token..<max(token, high)).first(where: { trees.form($0) == Self.semicolon }) {
      high = place
    }
    high = withoutSaying(low..<high, around: token)
    while low < token, isLoose(low) { low += 1 }
    while high - 1 > token, isLoose(high - 1) { high -= 1 }
    return min(low, token)..<max(high, token + 1)
  }

  /// Where a range ends without the ", the mayor said" at its end.
  private func withoutSaying(_ range: Range<Int>, around token: Int) -> Int {
    guard let comma = range.last(where: { $0 > token && trees.form($0) == VerbAttributions.comma }),
      range.upperBound - comma <= 9
    else { return range.upperBound }
    let behind = comma + 1..<range.upperBound
    let verbs = behind.filter {
      trees.tags[$0] == .verb || trees.tags[$0] == .noun && trees.xpos($0) == "NNS"
    }
    guard let verb = verbs.first, verbs.count == 1 || trees.tags[verb] == .verb, verb <= comma + 4,
      SpeechVerbs.frames[trees.lemmas[verb]]?.contains(.clause) == true,
      verb > comma + 1 || behind.count > 1, trees.xpos(verb) != "VBG", trees.form(comma + 1) != Self.that
    else { return range.upperBound }
    return comma
  }

  private func isLoose(_ token: Int) -> Bool {
    trees.tags[token] == .punctuation && !Self.closers.contains(trees.form(token))
      || trees.tags[token] == .coordinator
  }

  /// The clause around a token: the nearest predicate above it, or itself; of a verb of saying, what is said.
  func predicate(above token: Int) -> Int? {
    var place = token
    for _ in 0..<8 {
      guard let above = trees.head(of: place) else { return nil }
      place = above
      if trees.isPredicate(place) { return place }
    }
    return nil
  }

  /// The main clause that something hangs on, where the tree hung it on the verb of saying around it.
  func said(_ verb: Int, before place: Int) -> Int {
    guard SpeechVerbs.frames[trees.lemmas[verb]]?.contains(.clause) == true else { return verb }
    let clause = trees.children(of: verb, .complementClause).first { $0 < place || $0 > verb }
    return clause ?? verb
  }

  /// Whether a range is more than a pronoun.
  func hasContent(_ range: Range<Int>) -> Bool {
    range.contains { token in
      switch trees.tags[token] {
      case .noun, .properNoun, .verb, .adjective, .number, .symbol: true
      default: false
      }
    }
  }

  /// Whether the words around a predicate hedge it.
  func isHedged(_ token: Int) -> Bool {
    if trees.children(of: token).contains(where: { LinkWords.hedges.contains(trees.lemmas[$0]) }) {
      return true
    }
    guard let above = trees.head(of: token), trees.relations[token] == .openComplement else { return false }
    return LinkWords.hedges.contains(trees.lemmas[above])
      || trees.children(of: above).contains { LinkWords.hedges.contains(trees.lemmas[$0]) }
  }

  private static let semicolon = WordHash.of(";")
  private static let that = WordHash.of("that")
  private static let openers = WordList(
    "as which while who where although though because since but whose after")
  private static let closers = WordList(") ] % \" '' \u{201D} \u{2019}")
}
