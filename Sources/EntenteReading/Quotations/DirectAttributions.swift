import EntenteLanguage
import EntenteModel

/// Gives words between quotation marks to those who say them.
///
/// The words outside the marks tell: a verb of saying behind the closing mark, or in front of the opening one; the
/// verb whose content the marks stand in; else the speaker of the quotation just before, where nothing but that
/// speaker's verb stands between the two.
struct DirectAttributions: Sendable {
  let trees: Trees
  let sources: SourceReader
  let reach: ClauseReach
  let stretches: [QuotedStretch]
  /// What was read of the verbs, which quoted words are added to.
  var attributions: [Attribution]
  private var byVerb: [Int: Int] = [:]
  /// For each sentence the attributions whose cue stands in it.
  private var bySentence: [Int32: [Int]] = [:]
  /// The stretch that is being given to somebody, as an index.
  private var current = 0
  /// The attribution that the last stretch went to, with the stretch.
  private var last: (attribution: Int, stretch: QuotedStretch)?

  init(_ sources: SourceReader, stretches: [QuotedStretch], indirect: [Attribution]) {
    self.sources = sources
    self.stretches = stretches
    trees = sources.scene.trees
    reach = sources.reach
    attributions = indirect
    for (index, attribution) in indirect.enumerated() {
      if let verb = attribution.verb { byVerb[verb] = index }
      if let cue = attribution.cue { bySentence[trees.sentenceOf[cue.lowerBound], default: []].append(index) }
    }
  }

  /// Gives each stretch to somebody, where the text says to whom.
  mutating func give() {
    for (index, stretch) in stretches.enumerated() {
      current = index
      if stretch.isContinued, let last, index > 0, last.stretch.tokens == stretches[index - 1].tokens {
        add(stretch, to: last.attribution)
      } else if let found = inside(stretch) ?? signed(stretch) ?? after(stretch) ?? before(stretch)
        ?? following(stretch)
        ?? fragment(stretch)
      {
        add(stretch, to: found)
      }
    }
  }

  // MARK: The rules

  /// The attribution in whose content the stretch stands.
  private func inside(_ stretch: QuotedStretch) -> Int? {
    var best: Int?
    let first = trees.sentenceOf[stretch.tokens.lowerBound]
    let last = trees.sentenceOf[stretch.tokens.upperBound - 1]
    let near = (bySentence[first] ?? []) + (first == last ? [] : bySentence[last] ?? [])
    for index in near {
      let attribution = attributions[index]
      guard let verb = attribution.verb ?? attribution.cue?.lowerBound, !stretch.tokens.contains(verb) else {
        continue
      }
      let shared = attribution.content.reduce(0) { $0 + $1.clamped(to: stretch.tokens).count }
      guard shared * 2 >= stretch.tokens.count else { continue }
      if let old = best,
        attributions[old].content.reduce(0, { $0 + $1.count })
          <= attribution.content.reduce(0, { $0 + $1.count })
      {
        continue
      }
      best = index
    }
    return best
  }

  /// "…", said the mayor. "…", the mayor, a farmer, said.
  private mutating func after(_ stretch: QuotedStretch) -> Int? {
    let close = stretch.tokens.upperBound
    guard close < trees.count else { return nil }
    let lastToken = stretch.tokens.upperBound - 1
    var start = close + 1
    let isEnded =
      trees.tags[lastToken] == .punctuation
      || start < trees.count && trees.form(start) == VerbAttributions.comma
    if start < trees.count, trees.form(start) == VerbAttributions.comma { start += 1 }
    guard start < trees.count, isSamePassage(start, lastToken) else { return nil }
    if trees.sentence(of: lastToken).upperBound <= start, !isEnded { return nil }
    var end = min(trees.sentence(of: start).upperBound, start + 40)
    if let next = nextOpen { end = min(end, next) }
    guard let verb = (start..<max(start, end)).first(where: { isSaying($0) }),
      let source = sources.source(of: verb), !stretch.tokens.overlaps(source.range)
    else { return nil }
    let first = min(source.range.lowerBound, verb)
    guard first >= start, first <= start + 2, isEnded || verb <= start + 1,
      sources.agency(of: source.speaker) >= .unclear, !governs(verb, from: start)
    else { return nil }
    return attribution(of: verb, source, .directAfter)
  }

  /// "…" — the mayor.
  private mutating func signed(_ stretch: QuotedStretch) -> Int? {
    let dash = stretch.tokens.upperBound + 1
    guard stretch.tokens.count > 4, dash + 1 < trees.count, isSamePassage(dash + 1, dash - 1),
      Self.dashes.contains(trees.form(dash)), trees.tags[stretch.tokens.upperBound - 1] == .punctuation
    else { return nil }
    let sentence = trees.sentence(of: dash + 1)
    var head = dash + 1
    while head < sentence.upperBound, trees.tags[head] == .determiner || trees.tags[head] == .adjective {
      head += 1
    }
    guard head < sentence.upperBound, trees.tags[head] == .properNoun || trees.tags[head] == .noun else {
      return nil
    }
    while let above = trees.head(of: head), above > head, above <= dash + 6, sentence.contains(above),
      trees.tags[above] == .properNoun || trees.tags[above] == .noun
    {
      head = above
    }
    guard sources.agency(of: head) == .agent,
      !sentence.contains(where: { $0 > dash && trees.tags[$0] == .verb })
    else {
      return nil
    }
    let end = (head..<sentence.upperBound).first { trees.tags[$0] == .punctuation } ?? sentence.upperBound
    attributions.append(
      Attribution(
        content: [], cue: dash..<dash + 1, source: dash + 1..<max(end, dash + 2), speaker: head,
        rule: .directSigned))
    return attributions.count - 1
  }

  /// The mayor said: "…". The mayor told us, "…". The mayor put it this way: "…".
  private mutating func before(_ stretch: QuotedStretch) -> Int? {
    let open = stretch.tokens.lowerBound - 1
    guard open > 0 else { return nil }
    var start = trees.sentence(of: open).lowerBound
    if open == start {
      guard trees.form(open - 1) == VerbAttributions.colon else { return nil }
      start = trees.sentence(of: open - 1).lowerBound
    }
    if let previous = lastClose { start = max(start, previous) }
    let isColon = trees.form(open - 1) == VerbAttributions.colon
    guard start < open,
      let verb = (start..<open).last(where: { isSaying($0) || isColon && trees.tags[$0] == .verb }),
      isNear(verb, open) || isColon, let source = sources.source(of: verb),
      sources.agency(of: source.speaker) >= (isColon ? .paper : .unclear), source.range.lowerBound >= start
    else { return nil }
    return attribution(of: verb, source, isColon ? .directColon : .directBefore)
  }

  /// Whether nothing but "that", marks, those addressed and the like stand between a verb and the opening mark.
  private func isNear(_ verb: Int, _ open: Int) -> Bool {
    if open - verb <= 2 { return true }
    let between = verb + 1..<open
    let isSetOff =
      trees.form(open - 1) == VerbAttributions.comma || trees.form(open - 1) == VerbAttributions.that
    return isSetOff && between.count <= 12 && !between.contains { trees.tags[$0] == .verb }
  }

  /// The rest of what the speaker of the stretch before says, or the next paragraph's.
  private func following(_ stretch: QuotedStretch) -> Int? {
    guard let last else { return nil }
    let open = stretch.tokens.lowerBound - 1
    let text = trees.text.segmented
    let passage = text.sentencePassages[Int(trees.sentenceOf[stretch.tokens.lowerBound])]
    let before = text.sentencePassages[Int(trees.sentenceOf[last.stretch.tokens.upperBound - 1])]
    guard open >= 0, passage - before <= 1 else { return nil }
    let between = last.stretch.tokens.upperBound..<open
    let startsSentence =
      open == trees.sentence(of: open).lowerBound || trees.form(open - 1) == VerbAttributions.comma
    let isLong = stretch.tokens.count >= 4
    guard startsSentence, isLong, between.count <= 60, attributions[last.attribution].isWhole else {
      return nil
    }
    if passage == before {
      let own = Int(trees.sentenceOf[last.stretch.tokens.upperBound - 1])
      return Int(trees.sentenceOf[open]) - own <= 1 ? last.attribution : nil
    }
    return nil
  }

  // MARK: Parts

  private mutating func add(_ stretch: QuotedStretch, to index: Int) {
    var attribution = attributions[index]
    attribution.quoted.append(stretch.tokens)
    let shared = attribution.content.contains { $0.overlaps(stretch.tokens) }
    if shared {
      attribution.content = attribution.content.map { part in
        guard part.overlaps(stretch.tokens) else { return part }
        var low = min(part.lowerBound, stretch.tokens.lowerBound)
        var high = max(part.upperBound, stretch.tokens.upperBound)
        if let source = attribution.source, (low..<high).overlaps(source) {
          (low, high) = (part.lowerBound, part.upperBound)
        }
        return low..<high
      }
    } else {
      attribution.content.append(stretch.tokens)
    }
    attribution.isWhole = isWhole(attribution)
    attributions[index] = attribution
    last = (index, stretch)
  }

  private func isWhole(_ attribution: Attribution) -> Bool {
    attribution.content.allSatisfy { part in
      part.allSatisfy { token in
        trees.tags[token] == .punctuation || trees.form(token) == VerbAttributions.that
          || attribution.quoted.contains { $0.contains(token) }
      }
    }
  }

  /// The attribution of a verb, made where the verb has none.
  private mutating func attribution(
    of verb: Int, _ source: (range: Range<Int>, speaker: Int), _ rule: QuotationRule
  ) -> Int {
    if let known = byVerb[verb] { return known }
    attributions.append(
      Attribution(
        content: [], cue: verb..<verb + 1, source: source.range, speaker: source.speaker, rule: rule,
        verb: verb))
    byVerb[verb] = attributions.count - 1
    bySentence[trees.sentenceOf[verb], default: []].append(attributions.count - 1)
    return attributions.count - 1
  }

  private func isSaying(_ token: Int) -> Bool {
    guard trees.tags[token] == .verb, let frames = SpeechVerbs.frames[trees.lemmas[token]] else {
      return false
    }
    return frames.contains(.words) || frames.contains(.clause) && !frames.contains(.mind)
  }

  /// Whether a verb has content of its own to its right, so that the words before it are not its content.
  private func governs(_ verb: Int, from start: Int) -> Bool {
    guard let index = byVerb[verb] else { return false }
    return attributions[index].content.allSatisfy { $0.lowerBound > verb }
  }

  private func isSamePassage(_ first: Int, _ second: Int) -> Bool {
    let passages = trees.text.segmented.sentencePassages
    return passages[Int(trees.sentenceOf[first])] == passages[Int(trees.sentenceOf[second])]
  }

  /// The opening mark of the next stretch.
  private var nextOpen: Int? {
    current + 1 < stretches.count ? stretches[current + 1].tokens.lowerBound - 1 : nil
  }

  /// The token behind the closing mark of the stretch before.
  private var lastClose: Int? {
    current > 0 ? stretches[current - 1].tokens.upperBound + 1 : nil
  }

  private static let dashes = WordList("\u{2014} \u{2013} \u{2015} - --")
}
