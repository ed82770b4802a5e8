import EntenteLanguage
import EntenteModel

/// Words that tie a clause or a noun to the clause around it, and how.
struct Connective: Sendable {
  /// The words behind the first.
  let rest: [UInt64]
  let relation: Link.Relation
  /// Whether what stands behind it is the cause; else it is the effect.
  let bringsCause: Bool
  let isHedged: Bool
  let rule: LinkRule
}

/// Reads what connectives tie: "because", "due to", "as a result of", "if", "so that".
struct ConnectiveLinks: Sendable {
  let trees: Trees
  let spans: LinkSpans

  init(_ trees: Trees) {
    self.trees = trees
    spans = LinkSpans(trees: trees)
  }

  /// The link that a connective which begins at a token tells.
  func link(at token: Int) -> LinkDraft? {
    guard let entries = Self.connectives[trees.form(token)] else { return nil }
    let sentence = trees.sentence(of: token)
    guard let entry = entries.first(where: { stands($0, behind: token, in: sentence) }) else { return nil }
    let signal = token..<token + 1 + entry.rest.count
    guard let inner = inner(signal, in: sentence) else { return nil }
    return draft(signal, inner, entry, in: sentence)
  }

  private func stands(_ entry: Connective, behind token: Int, in sentence: Range<Int>) -> Bool {
    guard token + entry.rest.count < sentence.upperBound else { return false }
    for (offset, word) in entry.rest.enumerated() where trees.form(token + 1 + offset) != word {
      return false
    }
    return true
  }

  // MARK: What stands behind

  /// The head of what the connective brings: a noun or a predicate behind it.
  private func inner(_ signal: Range<Int>, in sentence: Range<Int>) -> Int? {
    for token in signal.reversed() {
      guard let head = trees.head(of: token), head >= signal.upperBound, sentence.contains(head) else {
        continue
      }
      switch trees.relations[token] {
      case .marker, .caseMarker, .fixed, .adverbialModifier, .coordinator, .auxiliary: return head
      default: continue
      }
    }
    // "because of" and the like with their noun hung below, or another arc: the first word behind and its heads.
    let below = signal.reversed().lazy.compactMap { token in
      trees.children(of: token).first { $0 >= signal.upperBound && trees.tags[$0] != .punctuation }
    }.first
    if let below { return below }
    guard signal.upperBound < sentence.upperBound else { return nil }
    var place = signal.upperBound
    for _ in 0..<6 {
      guard let above = trees.head(of: place), above > place, sentence.contains(above) else { break }
      place = above
    }
    return trees.tags[place] == .punctuation ? nil : place
  }

  private func draft(_ signal: Range<Int>, _ inner: Int, _ entry: Connective, in sentence: Range<Int>)
    -> LinkDraft?
  {
    let isClause = trees.isPredicate(inner)
    var brought = isClause ? spans.clause(inner, without: signal) : spans.noun(inner, without: signal)
    brought = max(brought.lowerBound, signal.upperBound)..<max(brought.upperBound, signal.upperBound + 1)
    if entry.rule == .when || entry.rule == .because { brought = withoutParticiple(brought) }
    if entry.isHedged, let split = split(brought, signal) {
      return LinkDraft(
        cause: split.condition, effect: split.rest, signal: signal, relation: entry.relation, isHedged: true,
        rule: entry.rule, head: inner)
    }
    // "The delay is due to a lack of funds."
    if entry.rule == .dueTo || entry.rule == .thanksTo, let subject = trees.child(of: inner, .subject),
      subject < signal.lowerBound, trees.child(of: inner, .copula) != nil
    {
      let low = max(spans.noun(inner).lowerBound, signal.upperBound)
      return LinkDraft(
        cause: low..<max(brought.upperBound, low + 1),
        effect: spans.noun(subject, without: signal.lowerBound - 1..<signal.upperBound), signal: signal,
        relation: entry.relation, isHedged: spans.isHedged(inner), rule: entry.rule, head: inner)
    }
    guard let outer = outer(signal, inner, brought, in: sentence) else { return nil }
    let hole = min(signal.lowerBound, brought.lowerBound)..<max(signal.upperBound, brought.upperBound)
    let around: Range<Int>
    if trees.isPredicate(outer) || trees.child(of: outer, .subject) != nil {
      let main = spans.said(outer, before: signal.lowerBound)
      around = spans.clause(main, without: hole)
    } else {
      around = spans.noun(outer, without: hole)
    }
    guard !around.overlaps(brought) else { return nil }
    let isHedged = entry.isHedged || spans.isHedged(outer)
    return entry.bringsCause
      ? LinkDraft(
        cause: brought, effect: around, signal: signal, relation: entry.relation, isHedged: isHedged,
        rule: entry.rule, head: outer)
      : LinkDraft(
        cause: around, effect: brought, signal: signal, relation: entry.relation, isHedged: isHedged,
        rule: entry.rule, head: outer)
  }

  /// A clause without the ", causing …" at its end, which tells a link of its own.
  private func withoutParticiple(_ range: Range<Int>) -> Range<Int> {
    guard
      let comma = range.dropLast().first(where: {
        $0 > range.lowerBound && trees.form($0) == VerbAttributions.comma && trees.xpos($0 + 1) == "VBG"
      })
    else { return range }
    return range.lowerBound..<comma
  }

  /// "If they fail, we shall be back”, said the envoy": where the verb of saying took the condition and what follows
  /// from it for one clause, they are parted at the comma.
  private func split(_ range: Range<Int>, _ signal: Range<Int>) -> (condition: Range<Int>, rest: Range<Int>)?
  {
    let commas = range.filter { trees.form($0) == VerbAttributions.comma }
    guard commas.count == 1, let comma = commas.first, comma > range.lowerBound + 1,
      comma + 3 < range.upperBound
    else { return nil }
    let first = range.lowerBound..<comma
    let rest = comma + 1..<range.upperBound
    func isFinite(_ part: Range<Int>) -> Bool {
      part.contains { trees.relations[$0] == .subject }
        && part.contains { trees.tags[$0] == .verb || trees.tags[$0] == .auxiliary }
    }
    guard isFinite(first), isFinite(rest), rest.contains(where: { trees.xpos($0) == "MD" }),
      trees.tags[rest.lowerBound] == .pronoun || trees.tags[rest.lowerBound] == .determiner
        || trees.tags[rest.lowerBound] == .properNoun || trees.tags[rest.lowerBound] == .noun
    else { return nil }
    return (first, rest)
  }

  /// What the connective ties its words to: the head above them.
  private func outer(_ signal: Range<Int>, _ inner: Int, _ brought: Range<Int>, in sentence: Range<Int>)
    -> Int?
  {
    if let above = trees.head(of: inner), !brought.contains(above), !signal.contains(above),
      sentence.contains(above)
    {
      return above
    }
    for token in signal {
      if let above = trees.head(of: token), !brought.contains(above), !signal.contains(above),
        sentence.contains(above)
      {
        return above
      }
    }
    let before = (sentence.lowerBound..<signal.lowerBound).last { trees.isPredicate($0) }
    return before
      ?? (brought.upperBound..<max(brought.upperBound, sentence.upperBound)).first { trees.isPredicate($0) }
  }

  // MARK: The words

  private static let connectives = WordTable(grouped)

  private static var grouped: [(word: String, value: [Connective])] {
    var order: [String] = []
    var groups: [String: [Connective]] = [:]
    for (phrase, relation, bringsCause, rule) in phrases {
      let words = phrase.split(separator: " ").map(String.init)
      if groups[words[0]] == nil { order.append(words[0]) }
      groups[words[0], default: []].append(
        Connective(
          rest: words.dropFirst().map { WordHash.of($0) }, relation: relation, bringsCause: bringsCause,
          isHedged: rule == .condition, rule: rule))
    }
    return order.map { ($0, (groups[$0] ?? []).sorted { $0.rest.count > $1.rest.count }) }
  }

  private static let phrases: [(String, Link.Relation, Bool, LinkRule)] = [
    all(
      "because of|due to|owing to|on account of|as a result of|as a consequence of|by reason of|for lack of|for want of",
      .causes,
      true,
      .dueTo),
    all(
      "thanks to|by virtue of|with the help of|by means of|courtesy of", .enables, true, .thanksTo),
    all(
      "because|given that|seeing that|on the grounds that|on the ground that|inasmuch as",
      .causes, true,
      .because),
    all("since", .causes, true, .since),
    all(
      "in response to|in retaliation for|in protest at|in protest against|in protest over|out of fear of|for fear of|"
        + "amid fears of|amid concerns over|amid concerns about|in view of|in light of|in the light of|"
        + "in reaction to|in revenge for|in return for|in exchange for|over fears of|over concerns about|"
        + "on the basis of|in support of|in solidarity with|on news of|on news that|on fears of|amid fears that|on concern over",
      .motivates, true, .inResponseTo),
    all("in the wake of|in the aftermath of|following", .causes, true, .following),
    all("if|in case|provided that|as long as|should", .causes, true, .condition),
    all("unless", .hinders, true, .condition),
    all("so that|such that", .enables, false, .soThat),
    all(
      "in order to|so as to|in a bid to|in an effort to|in an attempt to|with a view to|with the aim of|"
        + "for the purpose of", .enables, false, .inOrderTo),
    all("pending|subject to|contingent on", .enables, true, .pending),
    all("once", .enables, true, .once),
    all("when|after", .causes, true, .when),
  ].flatMap(\.self)

  private static func all(
    _ phrases: String, _ relation: Link.Relation, _ bringsCause: Bool, _ rule: LinkRule
  ) -> [(String, Link.Relation, Bool, LinkRule)] {
    phrases.split(separator: "|").map { (String($0), relation, bringsCause, rule) }
  }
}
